// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/clashdialog.h"

#include "ui/common/labels.h"
#include "ui/common/pillwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/qbr/reviewlist.h"
#include "ui/text/clashtext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int dialogWidth = 520;

} // namespace

ClashDialog::ClashDialog(const ClashReport &report, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"clashDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move the review?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(sectionLabel(report.accountName, this));
    column->addWidget(buildTimes(report));
    column->addWidget(buildClashes(report));
    column->addStretch(1);
    column->addWidget(buildButtons());
    setMinimumWidth(dialogWidth);
}

QWidget *ClashDialog::buildTimes(const ClashReport &report)
{
    auto *times = new QWidget(this);
    auto *grid = new QGridLayout(times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const QLocale locale;
    const auto add = [&](const QString &name, const QString &time) {
        const int row = grid->rowCount();
        grid->addWidget(mutedLabel(name, times), row, 0);
        grid->addWidget(new PlainLabel(time, times), row, 1);
    };
    add(tr("For you", "whose clock"), whenText(report.start, locale));
    // The team's clock only where it is another one than the reader's.
    if (report.ownerZone.offsetFromUtc(report.start) != report.start.toLocalTime().offsetFromUtc())
        add(tr("For the owner", "whose clock"), whenThereText(report.start, QString::fromLatin1(report.ownerZone.id()), locale));
    add(tr("For the customer", "whose clock"), whenThereText(report.start, QString::fromLatin1(report.customerZone.id()), locale));
    grid->setColumnStretch(1, 1);
    return times;
}

QWidget *ClashDialog::buildClashes(const ClashReport &report)
{
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    for (const Clash &clash : report.clashes) {
        m_sentences += clashSentence(clash, report);
        const int row = grid->rowCount();
        const Pill pill = isHint(clash.kind) ? Pill {tr("Note", "of a clash: a hint"), std::nullopt} : Pill {tr("Clash", "of reviews"), Tone::Watch};
        auto *mark = new PillWidget(pill, list);
        grid->addWidget(mark, row, 0, Qt::AlignTop | Qt::AlignLeft);
        auto *sentence = new PlainLabel(m_sentences.constLast(), list);
        sentence->setWordWrap(true);
        grid->addWidget(sentence, row, 1);
    }
    grid->setColumnStretch(1, 1);
    list->setAccessibleName(m_sentences.join(u' '));
    return list;
}

/// Leaving it is what happens when somebody presses Return without reading.
QWidget *ClashDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *leave = buttons->addButton(tr("&Leave it"), QDialogButtonBox::RejectRole);
    leave->setObjectName(u"leaveIt"_s);
    QPushButton *move = buttons->addButton(tr("&Move anyway"), QDialogButtonBox::AcceptRole);
    move->setObjectName(u"moveAnyway"_s);
    move->setAutoDefault(false);
    leave->setDefault(true);
    leave->setFocus(Qt::TabFocusReason);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace mainstay
