// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/duefield.h"

#include "core/touchpoints/quicklog.h"
#include "ui/common/formatters.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace mainstay {

using namespace Qt::StringLiterals;

std::optional<QDate> dayFromText(const QString &text, QDate today, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression days(u"^[+-]\\d{1,4}$"_s);
    if (days.match(typed).hasMatch())
        return today.addDays(typed.toInt());
    if (const QDate day = locale.toDate(typed, dateFormat(locale)); day.isValid())
        return day;
    if (const QDate day = quicklog::parseDay(typed, {today, locale}); day.isValid())
        return day;
    return std::nullopt;
}

DueField::DueField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("A date, fri, +14d …"));
}

void DueField::setDay(QDate day)
{
    setText(day.isValid() ? formatDate(day, m_locale) : QString());
}

std::optional<QDate> DueField::day() const
{
    return dayFromText(text(), m_today, m_locale);
}

QString DueField::mistake()
{
    return tr("This is not a date. Type a date, fri, or +14d for two weeks from now.");
}

void DueField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (const auto current = day(); current) {
        setDay(current->isValid() ? current->addDays(step) : m_today);
        selectAll();
    }
}

} // namespace mainstay
