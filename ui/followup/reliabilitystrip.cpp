// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/reliabilitystrip.h"

#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/paint/fonts.h"

#include <QHBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

ReliabilityStrip::ReliabilityStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reliability"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    m_account = mutedLabel({}, this);
    m_account->setMinimumWidth(60);
    m_account->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_account);
    row->addWidget(captionLabel(tr("Promises kept, 90 days"), this));
    m_ours = addSide(tr("Ours", "promises"), u"oursKept"_s);
    m_theirs = addSide(tr("Theirs", "promises"), u"theirsKept"_s);
    row->addStretch(1);
    setToolTip(plainToolTip(tr("Promises kept on time, divided by all that were due in the last 90 days: kept, late, broken, "
                               "and open past their day. Dropped ones don't count.")));
}

ReliabilityStrip::Side ReliabilityStrip::addSide(const QString &title, const QString &name)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(16);
    row->addWidget(captionLabel(title, this));
    Side side {new PlainLabel(this), captionLabel({}, this)};
    QFont font = numberFont(bodyFont());
    font.setWeight(QFont::DemiBold);
    side.figure->setFont(font);
    side.figure->setObjectName(name);
    row->addWidget(side.figure);
    row->addWidget(side.counts);
    return side;
}

void ReliabilityStrip::showAccount(const QString &name, const AccountReliability &reliability)
{
    m_account->setText(m_account->fontMetrics().elidedText(name, Qt::ElideRight, 220));
    showSide(m_ours, reliability.ours);
    showSide(m_theirs, reliability.theirs);
}

void ReliabilityStrip::showSide(const Side &side, const Reliability &reliability)
{
    const QLocale locale;
    side.figure->setText(formatPercentOf(reliability.kept, reliability.promises(), locale));
    side.counts->setVisible(reliability.promises() > 0);
    side.counts->setText(tr("%1 kept · %2 late · %3 broken · %4 open", "counts of promises")
                             .arg(formatCount(reliability.kept, locale), formatCount(reliability.late, locale),
                                  formatCount(reliability.broken, locale), formatCount(reliability.open, locale)));
    side.figure->setAccessibleDescription(reliability.promises() > 0 ? side.counts->text() : QString());
}

} // namespace mainstay
