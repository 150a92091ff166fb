// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/duefield.h"

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
    static const QRegularExpression offset(u"^([+-]\\d{1,4})\\s*([dw]?)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = offset.match(typed); match.hasMatch()) {
        const int step = match.captured(2).compare(u'w', Qt::CaseInsensitive) == 0 ? 7 : 1;
        return today.addDays(match.captured(1).toInt() * step);
    }
    for (const QString &format : {u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, dateFormat(locale)}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid())
            return day;
    }
    if (QDate day = locale.toDate(typed, QLocale::ShortFormat); day.isValid())
        return day.year() < 1970 ? day.addYears(100) : day;
    return std::nullopt;
}

DueField::DueField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("A date, or +14 for in two weeks"));
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
    return tr("This is no day. Type a date, or +14 for in two weeks.");
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
