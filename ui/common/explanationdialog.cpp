// SPDX-License-Identifier: Apache-2.0
#include "ui/common/explanationdialog.h"

#include "ui/common/card.h"
#include "ui/common/evidencemodel.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/text/errortext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QSize usualSize(1128, 560);
constexpr int side = 24;

std::vector<EvidenceId> evidenceIds(const std::vector<qint64> &ids)
{
    return std::vector<EvidenceId>(ids.begin(), ids.end());
}

/// Selectable, and gone when there is nothing to say.
void say(PlainLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

PlainLabel *wrapped(PlainLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExplanationDialog::ExplanationDialog(Page &page, WorkspaceSession &session)
    : QDialog(&page)
    , m_page(page)
    , m_session(session)
{
    setObjectName(u"explanationDialog"_s);
    setWindowTitle(tr("How this number comes about"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(usualSize);
}

void ExplanationDialog::explain(Page &page, WorkspaceSession &session, const Explanation &explanation)
{
    auto *dialog = page.findChild<ExplanationDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new ExplanationDialog(page, session);
    dialog->show(explanation);
}

void ExplanationDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 20, side, 16);
    column->setSpacing(12);
    column->addLayout(buildWords());
    m_model = new EvidenceModel(
        [this](const std::vector<qint64> &ids) {
            return m_session.interactive().run([ids](Connection &db) { return evidence::rows(db, evidenceIds(ids)); });
        },
        this);
    auto *card = new Card(tr("Rows of the file"), this);
    card->setFlush();
    m_summary = mutedLabel({}, card);
    m_summary->setObjectName(u"evidenceSummary"_s);
    m_summary->setFont(numberFont(bodyFont()));
    card->addHeaderWidget(m_summary);
    m_view = new PagedTableView(card);
    m_view->setObjectName(u"evidence"_s);
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setPagedModel(m_model);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    const std::array<int, 9> widths {160, 112, 104, 104, 96, 120, 104, 144, 104};
    for (size_t i = 0; i < widths.size(); ++i)
        m_view->setColumnWidth(int(i), widths[i]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->restoreColumns(u"evidence"_s);
    card->body()->addWidget(m_view);
    column->addWidget(card, 1);
    column->addLayout(buildButtons());
    connect(m_model, &PagedTableModel::fetchFailed, this, [this](const Error &error) {
        m_summary->setText(errorSentence(error, QFileInfo(m_session.path()).fileName()));
    });
    connect(m_view, &PagedTableView::opened, this, [this](qint64 id) {
        const EvidenceRow *row = m_model->rowAt(m_model->rowOf(id));
        if (!row)
            return;
        const AccountId account = row->account;
        close();
        Q_EMIT m_page.accountRequested(account);
    });
}

QBoxLayout *ExplanationDialog::buildWords()
{
    m_title = wrapped(sectionLabel({}, this), u"explainedTitle"_s);
    m_figure = figureLabel({}, this);
    m_figure->setObjectName(u"explainedFigure"_s);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning = wrapped(mutedLabel({}, this), u"explainedMeaning"_s);
    m_numbers = wrapped(new PlainLabel(this), u"explainedNumbers"_s);
    m_numbers->setFont(numberFont(bodyFont()));
    m_notes = wrapped(captionLabel({}, this), u"explainedNotes"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_title, 1);
    top->addWidget(m_figure);
    column->addLayout(top);
    for (QWidget *words : {m_numbers, m_meaning, m_notes})
        column->addWidget(words);
    return column;
}

QBoxLayout *ExplanationDialog::buildButtons()
{
    auto *copyAll = new QPushButton(tr("&Copy"), this);
    copyAll->setObjectName(u"copyExplanation"_s);
    copyAll->setToolTip(tr("The words and the rows, as text"));
    copyAll->setAutoDefault(false);
    connect(copyAll, &QPushButton::clicked, this, &ExplanationDialog::copy);
    auto *done = new QPushButton(tr("Close"), this);
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    auto *hint = captionLabel(tr("Enter opens the account. Ctrl+click on another number explains that one."), this);
    auto *line = new QHBoxLayout;
    line->addWidget(hint, 1);
    line->addWidget(copyAll);
    line->addWidget(done);
    return line;
}

void ExplanationDialog::show(const Explanation &explanation)
{
    m_explanation = explanation;
    say(*m_title, explanation.title);
    say(*m_figure, explanation.figure);
    say(*m_meaning, explanation.meaning);
    say(*m_numbers, explanation.numbers);
    say(*m_notes, explanation.notes.join(u' '));
    setAccessibleDescription(QStringList {explanation.title, explanation.figure, explanation.numbers, explanation.meaning}.join(u' '));
    m_summary->setText(tr("Looking for the rows…"));
    m_view->showIds({}, PagedTableView::Keep::Current);
    m_model->invalidate();
    // What was written a moment ago is in the file already: reports read it all in one snapshot.
    whenDone(m_session.reports().run([query = explanation.evidence](Connection &db) { return evidence::find(db, query); }), this,
             [this, generation = ++m_generation](const Result<Evidence> &found) {
                 if (generation == m_generation)
                     takeEvidence(found);
             });
    QDialog::show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ExplanationDialog::takeEvidence(const Result<Evidence> &evidence)
{
    if (!evidence.ok()) {
        m_summary->setText(errorSentence(evidence.error(), QFileInfo(m_session.path()).fileName()));
        return;
    }
    QStringList notes = m_explanation.notes;
    if (evidence->gapDays > 0 && m_explanation.evidence.toleratesGaps)
        notes += tr("Contracts up to %Ln day(s) apart count as one.", nullptr, evidence->gapDays);
    if (!evidence->isComplete)
        notes += tr("Amounts in currencies without an exchange rate are left out.");
    if (const QString sums = sumsOf(*evidence); !sums.isEmpty())
        notes += sums;
    say(*m_notes, notes.join(u' '));
    m_summary->setText(summaryOf(*evidence));
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(evidence->rows.size());
    for (const EvidenceId id : evidence->rows)
        ids->push_back(id.value());
    m_view->showIds(std::move(ids), PagedTableView::Keep::Current);
}

QString ExplanationDialog::summaryOf(const Evidence &evidence) const
{
    if (evidence.rows.empty())
        return tr("There is none: nothing in the file adds to this number.");
    // %n alone would not group the digits of a hundred thousand.
    QStringList parts {tr("%1 period(s)", "of contracts", evidence.periods).arg(formatCount(evidence.periods, m_locale))};
    if (evidence.losses > 0)
        parts += tr("%1 recorded loss(es)", nullptr, evidence.losses).arg(formatCount(evidence.losses, m_locale));
    parts += tr("%1 account(s)", nullptr, evidence.accounts).arg(formatCount(evidence.accounts, m_locale));
    return parts.join(u" · "_s);
}

/// Added up anew from the rows: whoever doubts the figure can compare.
QString ExplanationDialog::sumsOf(const Evidence &evidence) const
{
    QStringList sums;
    for (size_t i = 0; i < evidence.sums.size(); ++i)
        sums += tr("%1 on %2", "an amount, a date")
                    .arg(formatMoney({evidence.sums[i], evidence.currency}, m_locale),
                         formatDate(m_explanation.evidence.sumDays[i], m_locale));
    return sums.isEmpty() || evidence.rows.empty() ? QString() : tr("The rows below add up to %1.").arg(m_locale.createSeparatedList(sums));
}

void ExplanationDialog::copy()
{
    QString words;
    for (const PlainLabel *label : {m_title, m_figure, m_numbers, m_meaning, m_notes, m_summary}) {
        if (!label->text().isEmpty())
            words += label->text() + u'\n';
    }
    words += u'\n';
    std::vector<int> columns;
    QStringList heads;
    for (size_t i = 0; i < m_model->columns().size(); ++i) {
        columns.push_back(int(i));
        heads += m_model->columns()[i].title;
    }
    words += heads.join(u'\t') + u'\n';
    constexpr size_t most = 10'000;
    const PagedTableModel::Ids all = m_model->ids();
    std::vector<qint64> ids = all ? *all : std::vector<qint64>();
    ids.resize(std::min(ids.size(), most));
    m_model->copyRows(ids, columns, [words](const QString &rows) { QGuiApplication::clipboard()->setText(words + rows); });
}

} // namespace mainstay
