// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formdialog.h"
#include "ui/common/formatters.h"

#include <QCompleter>
#include <QKeyEvent>

namespace mainstay {

using namespace Qt::StringLiterals;

DateField::DateField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(formatDate(today, m_locale));
}

void DateField::setDate(QDate date)
{
    setText(formatDate(date, m_locale));
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return QDate();
    if (typed.startsWith(u'+')) {
        bool isNumber = false;
        QString number = typed.mid(1);
        if (number.endsWith(u'd', Qt::CaseInsensitive))
            number.chop(1);
        const int days = number.toInt(&isNumber);
        return isNumber ? std::optional(m_today.addDays(days)) : std::nullopt;
    }
    for (const QString &format : {dateFormat(m_locale), m_locale.dateFormat(QLocale::ShortFormat)}) {
        if (const QDate date = m_locale.toDate(typed, format); date.isValid() && date.year() > 1900)
            return date;
    }
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    return iso.isValid() ? std::optional(iso) : std::nullopt;
}

QString DateField::mistake()
{
    return tr("This is no date. Write it like %1.").arg(formatDate(QDate(2026, 3, 20), QLocale()));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const auto present = date();
    if (!step || event->modifiers() != Qt::NoModifier || !present) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int days = event->key() == Qt::Key_Up ? 1 : -1;
    setDate(present->isValid() ? present->addDays(days) : m_today);
}

void addChoice(QComboBox &box, const QString &text, qint64 value)
{
    box.addItem(text, QVariant::fromValue(value));
}

qint64 chosen(const QComboBox &box)
{
    return box.currentIndex() < 0 ? -1 : box.currentData().toLongLong();
}

void choose(QComboBox &box, qint64 value)
{
    box.setCurrentIndex(std::max(0, box.findData(QVariant::fromValue(value))));
}

QComboBox *codeBox(const QStringList &codes, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    box->addItems(codes);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QString plainNumber(QString typed, const QLocale &locale)
{
    typed.remove(u' ');
    typed.remove(QChar(0xa0));
    typed.remove(QChar(0x202f));
    typed.remove(locale.groupSeparator());
    return typed.replace(locale.decimalPoint(), u"."_s);
}

QString amountText(const Money &money, const QLocale &locale)
{
    return toPlainText(money).replace(u"."_s, locale.decimalPoint());
}

} // namespace mainstay
