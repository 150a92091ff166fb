// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/promisescores.h"

#include "ui/common/formatters.h"
#include "ui/common/formdialog.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/labels.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int verdictWidth = 150;

QString aboutOf(const Action &action, QDate today)
{
    QStringList parts {label(action.side)};
    if (action.isPromise)
        parts.prepend(PromiseScores::tr("Promise", "an action that was promised"));
    if (action.due.isValid()) {
        const QString day = formatDate(action.due, QLocale());
        parts += action.due < today ? PromiseScores::tr("was due %1", "a date").arg(day) : PromiseScores::tr("due %1", "a date").arg(day);
    }
    return parts.join(u" · "_s);
}

} // namespace

PromiseScores::PromiseScores(const std::vector<Action> &open, QDate today, QWidget *parent)
    : QScrollArea(parent)
{
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    if (open.empty())
        grid->addWidget(mutedLabel(tr("Nothing is open: no promise, no action."), body), 0, 0);
    int row = 0;
    for (const Action &action : open) {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *what = new PlainLabel(action.what, body);
        what->setWordWrap(true);
        words->addWidget(what);
        words->addWidget(captionLabel(aboutOf(action, today), body));
        auto *verdict = new QComboBox(body);
        verdict->setObjectName(u"score%1"_s.arg(action.id.value()));
        verdict->setAccessibleName(tr("What became of it: %1", "a promise").arg(action.what));
        verdict->setFixedWidth(verdictWidth);
        addChoice(*verdict, tr("Still open", "promise"), int(ActionVerdict::Open));
        addChoice(*verdict, tr("Kept", "promise"), int(ActionVerdict::Done));
        addChoice(*verdict, tr("Broken", "promise"), int(ActionVerdict::Broken));
        addChoice(*verdict, tr("Not needed any more", "promise"), int(ActionVerdict::Dropped));
        grid->addLayout(words, row, 0);
        grid->addWidget(verdict, row, 1, Qt::AlignTop);
        m_lines.push_back({action.id, verdict});
        ++row;
    }
    grid->setRowStretch(row + 1, 1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

std::vector<HeldReview::Score> PromiseScores::scores() const
{
    std::vector<HeldReview::Score> scores;
    for (const Line &line : m_lines) {
        const auto verdict = static_cast<ActionVerdict>(chosen(*line.verdict));
        if (verdict != ActionVerdict::Open)
            scores.push_back({line.action, verdict});
    }
    return scores;
}

} // namespace mainstay
