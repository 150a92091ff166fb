// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/closingstrip.h"

#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/style.h"
#include "ui/retention/retentiontexts.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct ClosingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClosingTexts)
};

/// "Lost 21 → 20, Churned €252K → €240K".
QString restatedText(const Restatement &restatement, const RetentionTexts &texts)
{
    QStringList parts;
    for (const RestatedFigure &figure : restatement.figures) {
        const QString name = figure.isArr ? ClosingTexts::tr("%1 ARR").arg(RetentionTexts::barText(figure.bucket))
                                          : RetentionTexts::barText(figure.bucket);
        const QString then = figure.isArr ? texts.compact(figure.then) : texts.count(figure.then);
        const QString now = figure.isArr ? texts.compact(figure.now) : texts.count(figure.now);
        parts += ClosingTexts::tr("%1 %2 → %3", "a figure, then, now").arg(name, then, now);
    }
    if (restatement.otherCurrency)
        parts += ClosingTexts::tr("amounts were in %1 then").arg(restatement.closed.currency.code());
    return parts.join(u", "_s);
}

} // namespace

ClosingStrip::ClosingStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(captionLabel({}, this))
    , m_button(new QPushButton(this))
    , m_accounts(new QPushButton(tr("Which accounts?"), this))
{
    setObjectName(u"closingStrip"_s);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"closeQuarter"_s);
    setButtonKind(*m_button, ButtonKind::Flat);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_accounts);
    row->addWidget(m_button);
    m_accounts->setObjectName(u"restatedAccounts"_s);
    m_accounts->setToolTip(plainToolTip(tr("The accounts that pay another ARR now than when the quarter was closed.")));
    setButtonKind(*m_accounts, ButtonKind::Flat);
    connect(m_accounts, &QPushButton::clicked, this, &ClosingStrip::accountsRequested);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isClosed)
            Q_EMIT reopenRequested();
        else
            Q_EMIT closeRequested();
    });
}

QString ClosingStrip::text() const
{
    return m_text->text();
}

void ClosingStrip::showQuarter(const RetentionReport &report, size_t quarter, const RetentionTexts &texts)
{
    const QuarterSpan &span = report.table.quarters()[quarter].span;
    const auto closed = std::find_if(report.closed.begin(), report.closed.end(),
                                     [&](const Restatement &one) { return one.closed.firstDay == span.firstDay; });
    m_isClosed = closed != report.closed.end();
    setVisible(!span.toDate);
    // Amounts in two currencies can't be laid side by side.
    m_accounts->setVisible(m_isClosed && !closed->figures.empty() && !closed->otherCurrency);
    if (!m_isClosed) {
        m_text->setText({});
        m_button->setText(tr("Close the quarter"));
        m_button->setToolTip(plainToolTip(tr("Keeps these figures; what is edited later shows beside them as restatement.")));
        return;
    }
    const QString day = formatDate(closed->closed.closedAt.toLocalTime().date(), texts.locale());
    QString text = tr("Closed on %1.").arg(day);
    if (!closed->isEmpty()) {
        text += u' ' + tr("Restated since: %1.").arg(restatedText(*closed, texts));
    }
    m_text->setText(text);
    m_button->setText(tr("Open it again"));
    m_button->setToolTip({});
}

} // namespace mainstay
