// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/whenfield.h"

#include "ui/common/formatters.h"
#include "ui/touchpoints/whentext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMinutes = 5;
constexpr int stepSeconds = stepMinutes * 60;
constexpr int minutesOfADay = 24 * 60;

/// +1 for Up, −1 for Down, 0 for any other key.
int stepOf(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return 0;
    return event.key() == Qt::Key_Up ? 1 : event.key() == Qt::Key_Down ? -1 : 0;
}

} // namespace

DayField::DayField(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    QAction *month = addAction(QIcon::fromTheme(u"view-calendar"_s), QLineEdit::TrailingPosition);
    month->setToolTip(tr("Choose a day"));
    connect(month, &QAction::triggered, this, &DayField::showMonth);
}

QDate DayField::day() const
{
    return dayFromText(text(), QLocale(), m_clock.today());
}

void DayField::setDay(QDate day)
{
    setText(formatDate(day, QLocale()));
}

QString DayField::stored() const
{
    const QDate now = day();
    return now.isValid() ? now.toString(Qt::ISODate) : text();
}

void DayField::setStored(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        setDay(iso);
    else
        setText(text);
}

void DayField::change(QDate day)
{
    setDay(day);
    selectAll();
    Q_EMIT textEdited(text());
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const int step = stepOf(*event);
    if (step == 0) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QDate now = day();
    change(now.isValid() ? now.addDays(step) : m_clock.today());
}

void DayField::focusOutEvent(QFocusEvent *event)
{
    // Shows how it was understood.
    if (const QDate now = day(); now.isValid())
        setDay(now);
    QLineEdit::focusOutEvent(event);
}

void DayField::showMonth()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *action = new QWidgetAction(menu);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    const QDate now = day();
    calendar->setSelectedDate(now.isValid() ? now : m_clock.today());
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        change(chosen);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
{
}

QTime TimeField::time() const
{
    return timeFromText(text(), QLocale());
}

void TimeField::setTime(QTime time)
{
    setText(timeText(time, QLocale()));
}

QString TimeField::stored() const
{
    const QTime now = time();
    return now.isValid() ? now.toString(u"HH:mm"_s) : text();
}

void TimeField::setStored(const QString &text)
{
    const QTime iso = QTime::fromString(text, u"HH:mm"_s);
    if (iso.isValid())
        setTime(iso);
    else
        setText(text);
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const int step = stepOf(*event);
    const QTime now = time();
    if (step == 0 || !now.isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setTime(now.addSecs(step * stepSeconds));
    selectAll();
    Q_EMIT textEdited(text());
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    if (const QTime now = time(); now.isValid())
        setTime(now);
    QLineEdit::focusOutEvent(event);
}

MinutesField::MinutesField(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<int> MinutesField::minutes() const
{
    bool ok = false;
    const int minutes = text().normalized(QString::NormalizationForm_KC).trimmed().toInt(&ok);
    return ok ? std::optional(minutes) : std::nullopt;
}

bool MinutesField::isAcceptable() const
{
    const std::optional<int> now = minutes();
    return now ? *now >= 0 && *now <= minutesOfADay : text().trimmed().isEmpty();
}

void MinutesField::keyPressEvent(QKeyEvent *event)
{
    const int step = stepOf(*event);
    if (step == 0 || !isAcceptable()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setText(QString::number(std::clamp(minutes().value_or(0) + step * stepMinutes, 0, minutesOfADay)));
    selectAll();
    Q_EMIT textEdited(text());
}

} // namespace mainstay
