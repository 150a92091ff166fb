// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/hourseditor.h"

#include "ui/common/accountpicker.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/formdialog.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/qbr/reviewtime.h"

#include <QIcon>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int nameWidth = 130;
constexpr int dayWidth = 30;
constexpr int timeWidth = 72;
constexpr int zoneWidth = 152;
constexpr int countWidth = 58;
constexpr int removeWidth = 30;
constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * 60;

QString timeOfMinute(int minute)
{
    return minute >= minutesOfDay ? u"24:00"_s : timeText(QTime(minute / minutesOfHour, minute % minutesOfHour));
}

/// Minutes of the day; nothing for what is no time. Midnight as an end is the day's end.
std::optional<int> minuteOf(const QString &text, bool isEnd)
{
    if (text.simplified() == u"24:00"_s)
        return isEnd ? std::optional(minutesOfDay) : std::nullopt;
    const std::optional<QTime> time = typedTime(text);
    if (!time || !time->isValid())
        return std::nullopt;
    const int minute = time->hour() * minutesOfHour + time->minute();
    return isEnd && minute == 0 ? minutesOfDay : minute;
}

} // namespace

/// The hours of one, and what is wrong with them.
class HoursRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoursRow)

public:
    HoursRow(const NamedHours &hours, QWidget *parent)
        : QWidget(parent)
        , m_hours(hours)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 3, 0, 3);
        column->setSpacing(2);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *name = new PlainLabel(hours.name, this);
        name->setFixedWidth(nameWidth);
        name->setToolTip(plainToolTip(hours.name));
        row->addWidget(name);
        buildDays(*row);
        m_from = timeField(*row, hours.hours.hours.fromMinute, tr("From", "hours"), u"fromTime"_s);
        m_to = timeField(*row, hours.hours.hours.toMinute, tr("Until", "hours"), u"toTime"_s);
        m_zone = codeBox(QStringList {QString()} + zoneNames(), this);
        m_zone->setObjectName(u"zone"_s);
        m_zone->setAccessibleName(tr("%1: time zone", "person").arg(hours.name));
        m_zone->setFixedWidth(zoneWidth);
        m_zone->setCurrentText(hours.hours.timeZone);
        m_zone->lineEdit()->setPlaceholderText(hours.hours.account.isValid() ? tr("of the account", "time zone")
                                                   : hours.isEverybody() ? tr("of this computer", "time zone")
                                                                         : tr("as everybody", "time zone"));
        row->addWidget(m_zone);
        m_perDay = countField(*row, hours.hours.mostPerDay, 24, tr("Reviews a day at most"), u"perDay"_s);
        m_perWeek = countField(*row, hours.hours.mostPerWeek, 168, tr("Reviews a week at most"), u"perWeek"_s);
        buildRemove(*row);
        row->addStretch(1);
        column->addLayout(row);
        m_message = new FieldMessage(m_from, this);
        column->addWidget(m_message);
    }

    const NamedHours &subject() const { return m_hours; }

    /// What is typed; nothing, and said why, where it is no hours.
    std::optional<Availability> read()
    {
        m_message->clear();
        Availability read = m_hours.hours;
        const auto from = minuteOf(m_from->text(), false);
        const auto to = minuteOf(m_to->text(), true);
        read.timeZone = m_zone->currentText().trimmed();
        read.mostPerDay = m_perDay->value();
        read.mostPerWeek = m_perWeek->value();
        read.hours.weekdays = 0;
        for (size_t i = 0; i < m_days.size(); ++i)
            read.hours.weekdays = quint8(read.hours.weekdays | (m_days[i]->isChecked() ? 1U << i : 0U));
        QString wrong;
        if (!from || !to)
            wrong = tr("Write times of day, such as %1.").arg(timeExample());
        else if (*to <= *from)
            wrong = tr("The end comes after the beginning.");
        else if (read.hours.weekdays == 0)
            wrong = tr("Choose a day of the week at least.");
        else if (!read.timeZone.isEmpty() && !QTimeZone(read.timeZone.toLatin1()).isValid())
            wrong = tr("There is no such time zone. Write it like Europe/Budapest.");
        if (!wrong.isEmpty()) {
            m_message->setError(wrong);
            m_from->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        read.hours.fromMinute = *from;
        read.hours.toMinute = *to;
        return read;
    }

    void begin() { m_from->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void removalRequested();

private:
    /// Monday is bit 0, wherever the locale's week begins.
    void buildDays(QHBoxLayout &row)
    {
        const QLocale locale;
        m_days.resize(7);
        auto *days = new QHBoxLayout;
        days->setSpacing(2);
        for (int i = 0; i < 7; ++i) {
            const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
            auto *button = new QToolButton(this);
            button->setText(locale.standaloneDayName(day, QLocale::ShortFormat).left(2));
            button->setObjectName(u"day%1"_s.arg(day));
            button->setAccessibleName(tr("%1: %2", "person, day of the week").arg(m_hours.name, locale.standaloneDayName(day)));
            button->setCheckable(true);
            button->setChecked((m_hours.hours.hours.weekdays >> (day - 1)) & 1);
            button->setFixedWidth(dayWidth);
            m_days[size_t(day - 1)] = button;
            days->addWidget(button);
        }
        row.addLayout(days);
    }

    QLineEdit *timeField(QHBoxLayout &row, int minute, const QString &name, const QString &objectName)
    {
        auto *field = new QLineEdit(timeOfMinute(minute), this);
        field->setObjectName(objectName);
        field->setAccessibleName(tr("%1: %2", "person, what of their hours").arg(m_hours.name, name));
        field->setFixedWidth(timeWidth);
        row.addWidget(field);
        return field;
    }

    /// Reviews are counted for us, not for customers.
    QSpinBox *countField(QHBoxLayout &row, int value, int most, const QString &name, const QString &objectName)
    {
        auto *box = new QSpinBox(this);
        box->setObjectName(objectName);
        box->setAccessibleName(tr("%1: %2", "person, what of their hours").arg(m_hours.name, name));
        box->setToolTip(plainToolTip(name));
        box->setRange(1, most);
        box->setValue(value);
        box->setFixedWidth(countWidth);
        QSizePolicy policy = box->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        box->setSizePolicy(policy);
        row.addWidget(box);
        box->setVisible(!m_hours.hours.account.isValid());
        return box;
    }

    void buildRemove(QHBoxLayout &row)
    {
        auto *away = new QToolButton(this);
        away->setObjectName(u"removeHours"_s);
        away->setIcon(QIcon::fromTheme(u"edit-delete"_s));
        away->setAccessibleName(tr("%1: the hours of everybody again", "person").arg(m_hours.name));
        away->setToolTip(plainToolTip(tr("The hours of everybody again")));
        away->setAutoRaise(true);
        away->setFixedSize(removeWidth, removeWidth);
        QSizePolicy policy = away->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        away->setSizePolicy(policy);
        connect(away, &QToolButton::clicked, this, &HoursRow::removalRequested);
        row.addWidget(away);
        away->setVisible(!m_hours.isEverybody());
    }

    NamedHours m_hours;
    std::vector<QToolButton *> m_days; ///< Monday first
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_zone = nullptr;
    QSpinBox *m_perDay = nullptr;
    QSpinBox *m_perWeek = nullptr;
    FieldMessage *m_message = nullptr;
};

HoursEditor::HoursEditor(WorkspaceSession &session, const std::vector<NamedHours> &hours, const std::vector<NamedHours> &members, QWidget *parent)
    : QWidget(parent)
    , m_members(members)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget(scroll);
    sheet->setAutoFillBackground(false);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    scroll->setWidget(sheet);
    outer->addLayout(head());
    outer->addWidget(scroll, 1);
    outer->addLayout(buildFoot(session));
    for (const NamedHours &one : hours)
        append(one);
    showMembers();
}

/// Over the columns of the rows.
QHBoxLayout *HoursEditor::head()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    constexpr int daysOfWeek = 7;
    constexpr int dayGap = 2;
    const std::pair<QString, int> columns[] = {{QString(), nameWidth},
                                               {tr("Days", "working hours"), daysOfWeek * dayWidth + (daysOfWeek - 1) * dayGap},
                                               {tr("From", "hours"), timeWidth},
                                               {tr("Until", "hours"), timeWidth},
                                               {tr("Time zone"), zoneWidth},
                                               {tr("A day", "most reviews"), countWidth},
                                               {tr("A week", "most reviews"), countWidth}};
    for (const auto &[text, width] : columns) {
        auto *caption = captionLabel(text, this);
        caption->setFixedWidth(width);
        row->addWidget(caption);
    }
    row->addStretch(1);
    return row;
}

QHBoxLayout *HoursEditor::buildFoot(WorkspaceSession &session)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_member = new QComboBox(this);
    m_member->setObjectName(u"hoursMember"_s);
    m_member->setAccessibleName(tr("Own hours for one of us"));
    m_account = new AccountPicker(session, this);
    m_account->setObjectName(u"hoursAccount"_s);
    m_account->setAccessibleName(tr("Own hours for a customer"));
    m_account->setPlaceholderText(tr("… or for a customer"));
    foot->addWidget(m_member);
    foot->addWidget(m_account, 1);
    connect(m_member, &QComboBox::activated, this, [this] {
        const qint64 place = chosen(*m_member);
        if (place < 0)
            return;
        append(m_members[size_t(place)]);
        m_rows.back()->begin();
        showMembers();
    });
    connect(m_account, &AccountPicker::accountChanged, this, [this] {
        const AccountId account = m_account->account();
        const auto isThere = [account](const HoursRow *row) { return row->subject().hours.account == account; };
        if (!account.isValid() || std::any_of(m_rows.begin(), m_rows.end(), isThere))
            return;
        NamedHours added;
        added.hours.account = account;
        added.name = m_account->text();
        append(added);
        m_rows.back()->begin();
        m_account->setAccount({}, {});
    });
    return foot;
}

void HoursEditor::append(const NamedHours &hours)
{
    auto *row = new HoursRow(hours, this);
    connect(row, &HoursRow::removalRequested, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    m_column->insertWidget(int(m_rows.size()) - 1, row);
}

void HoursEditor::remove(HoursRow *row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    row->hide();
    row->deleteLater();
    showMembers();
}

/// Offered are those who have none of their own yet.
void HoursEditor::showMembers()
{
    m_member->clear();
    addChoice(*m_member, tr("Own hours for one of us…"), -1);
    for (size_t i = 0; i < m_members.size(); ++i) {
        const auto has = [&](const HoursRow *row) { return row->subject().hours.member == m_members[i].hours.member; };
        if (std::none_of(m_rows.begin(), m_rows.end(), has))
            addChoice(*m_member, m_members[i].name, qint64(i));
    }
    m_member->setCurrentIndex(0);
}

bool HoursEditor::check()
{
    bool fine = true;
    for (HoursRow *row : m_rows)
        fine = row->read().has_value() && fine;
    return fine;
}

std::vector<Availability> HoursEditor::hours() const
{
    std::vector<Availability> all;
    for (HoursRow *row : m_rows) {
        if (const auto read = row->read())
            all.push_back(*read);
    }
    return all;
}

} // namespace mainstay

#include "hourseditor.moc"
