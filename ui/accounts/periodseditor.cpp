// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/subscriptiondialog.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QPushButton>

namespace mainstay {

using namespace Qt::StringLiterals;

bool PeriodsEditor::Line::isEmpty() const
{
    return start->text().trimmed().isEmpty() && end->text().trimmed().isEmpty() && arr->text().trimmed().isEmpty()
        && seats->text().trimmed().isEmpty();
}

PeriodsEditor::PeriodsEditor(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    const QString titles[] = {tr("From", "first day of a period"), tr("Until (first day not paid for)"),
                              tr("ARR", "annual recurring revenue"), tr("Seats")};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(captionLabel(titles[i], this), 0, i);
    m_add = new QPushButton(tr("Add a period"), this);
    m_add->setObjectName(u"addPeriod"_s);
    m_add->setAutoDefault(false);
    setButtonKind(*m_add, ButtonKind::Flat);
    connect(m_add, &QPushButton::clicked, this, &PeriodsEditor::addNextLine);
}

void PeriodsEditor::setPeriods(const std::vector<SubscriptionPeriod> &periods, const Currency &currency)
{
    for (const SubscriptionPeriod &period : periods)
        addLine(period, currency);
    if (periods.empty()) {
        SubscriptionPeriod year;
        year.start = m_today;
        year.end = m_today.addYears(1);
        addLine(year, currency);
    }
}

void PeriodsEditor::addLine(const SubscriptionPeriod &period, const Currency &currency)
{
    Line line;
    line.id = period.id;
    line.start = new DateField(m_today, this);
    line.end = new DateField(m_today.addYears(1), this);
    line.arr = new QLineEdit(this);
    line.seats = new QLineEdit(this);
    line.start->setDate(period.start);
    line.end->setDate(period.end);
    line.end->setPlaceholderText(tr("open", "a period without an end"));
    if (period.arrMinor != 0 || period.id.isValid())
        line.arr->setText(amountText({period.arrMinor, currency}, m_locale));
    line.seats->setText(period.seats ? QString::number(*period.seats) : QString());
    line.arr->setAlignment(Qt::AlignRight);
    line.seats->setAlignment(Qt::AlignRight);
    const auto number = int(m_lines.size()) + 1;
    QLineEdit *fields[] = {line.start, line.end, line.arr, line.seats};
    const QString names[] = {tr("Period %1 from").arg(number), tr("Period %1 until").arg(number),
                             tr("Period %1 ARR").arg(number), tr("Period %1 seats").arg(number)};
    const QString keys[] = {u"start"_s, u"end"_s, u"arr"_s, u"seats"_s};
    for (int i = 0; i < 4; ++i) {
        fields[i]->setAccessibleName(names[i]);
        fields[i]->setObjectName(keys[i] + QString::number(number));
        m_grid->addWidget(fields[i], 2 * number, i);
    }
    line.message = new FieldMessage(line.start, this);
    m_grid->addWidget(line.message, 2 * number + 1, 0, 1, 4);
    m_grid->addWidget(m_add, 2 * number + 2, 0, Qt::AlignLeft);
    setTabOrder(line.seats, m_add);
    m_lines.push_back(line);
}

void PeriodsEditor::addNextLine()
{
    SubscriptionPeriod next;
    if (!m_lines.empty()) {
        next.start = m_lines.back().end->date().value_or(QDate());
        next.end = next.start.isValid() ? next.start.addYears(1) : QDate();
    }
    addLine(next, {});
    m_lines.back().arr->setFocus(Qt::OtherFocusReason);
}

QString PeriodsEditor::read(const Line &line, const Currency &currency, SubscriptionPeriod &period) const
{
    const auto start = line.start->date();
    const auto end = line.end->date();
    if (!start || !end)
        return DateField::mistake();
    if (!start->isValid())
        return tr("A period needs its first day.");
    if (end->isValid() && *end <= *start)
        return tr("A period ends after its first day.");
    const QString typed = plainNumber(line.arr->text(), m_locale);
    const auto arr = parseMoney(typed.isEmpty() ? u"0"_s : typed, currency);
    if (!arr.ok() || arr->minor < 0)
        return tr("The ARR is an amount of money, such as %1.").arg(m_locale.toString(12'000));
    bool isNumber = true;
    const int seats = line.seats->text().trimmed().isEmpty() ? 0 : plainNumber(line.seats->text(), m_locale).toInt(&isNumber);
    if (!isNumber || seats < 0)
        return tr("Seats are a whole number.");
    period = {line.id, *start, *end, arr->minor, {}};
    if (!line.seats->text().trimmed().isEmpty())
        period.seats = seats;
    return {};
}

std::optional<std::vector<SubscriptionPeriod>> PeriodsEditor::periods(const Currency &currency)
{
    std::vector<SubscriptionPeriod> periods;
    bool wrong = false;
    for (const Line &line : m_lines) {
        line.message->clear();
        if (line.isEmpty())
            continue;
        SubscriptionPeriod period;
        QString sentence = read(line, currency, period);
        const bool again = std::any_of(periods.begin(), periods.end(),
                                       [&period](const SubscriptionPeriod &p) { return p.start == period.start; });
        if (sentence.isEmpty() && again)
            sentence = tr("Another period begins on the same day.");
        line.message->setError(sentence);
        wrong = wrong || !sentence.isEmpty();
        periods.push_back(period);
    }
    return wrong ? std::nullopt : std::optional(periods);
}

} // namespace mainstay
