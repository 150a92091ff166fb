// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/decidedialog.h"

#include "core/renewals/renewalstore.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/renewals/assessdialog.h"
#include "ui/text/retentionlabels.h"

using namespace Qt::StringLiterals;

namespace mainstay {

DecideDialog::DecideDialog(Page &page, WorkspaceSession &session, const Renewal &renewal)
    : FormDialog(page, session)
    , m_renewal(renewal)
{
    setObjectName(u"decideDialog"_s);
    setWindowTitle(tr("Decide the renewal"));
    build();
    buildLoss();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideDialog::outcomeChosen);
    connect(m_arr, &QLineEdit::textEdited, this, &DecideDialog::arrEdited);
    choose(*m_outcome, int(agreedUplift() > 0 ? RenewalOutcomeKind::Uplift : RenewalOutcomeKind::Renewed));
    outcomeChosen();
    start(m_outcome);
}

void DecideDialog::build()
{
    const QString code = m_renewal.currency.code();
    auto *summary = mutedLabel(AssessDialog::summaryOf(m_renewal), this);
    summary->setWordWrap(true);
    m_outcome = new QComboBox(this);
    for (const RenewalOutcomeKind kind : {RenewalOutcomeKind::Renewed, RenewalOutcomeKind::Uplift,
                                          RenewalOutcomeKind::Downgrade, RenewalOutcomeKind::Lost})
        addChoice(*m_outcome, label(kind), int(kind));
    m_arr = new QLineEdit(this);
    m_uplift = new QLineEdit(this);
    m_end = new DateField(session().clock().today(), this);
    m_end->setDate(m_renewal.due.addYears(1));
    m_end->setPlaceholderText(tr("open", "a period without an end"));
    m_seats = new QLineEdit(this);
    m_seats->setPlaceholderText(tr("as before", "seats"));
    m_note = new QLineEdit(this);
    addWidget({0, 0, 2}, summary);
    addField({1, 0, 2}, tr("What came of it"), m_outcome, u"outcome"_s);
    addField({2, 0}, tr("New ARR, %1", "a currency").arg(code), m_arr, u"arr"_s);
    addField({2, 1}, tr("Of the increase, price alone, %1", "a currency").arg(code), m_uplift, u"uplift"_s);
    addField({3, 0}, tr("Until (first day not paid for)"), m_end, u"end"_s);
    addField({3, 1}, tr("Seats"), m_seats, u"seats"_s);
    addField({8, 0, 2}, tr("Note"), m_note, u"note"_s);
}

void DecideDialog::buildLoss()
{
    m_stated = new QComboBox(this);
    m_established = new QComboBox(this);
    for (const auto &[reason, text] : lossReasons.rows) {
        addChoice(*m_stated, label(reason), int(reason));
        addChoice(*m_established, label(reason), int(reason));
    }
    m_avoidable = new QComboBox(this);
    for (const auto &[avoidable, text] : avoidables.rows)
        addChoice(*m_avoidable, label(avoidable), int(avoidable));
    m_evidence = new QLineEdit(this);
    m_signal = new QLineEdit(this);
    m_signalDay = new DateField(session().clock().today(), this);
    addField({4, 0}, tr("Reason the customer gave"), m_stated, u"stated"_s);
    addField({4, 1}, tr("Reason found out"), m_established, u"established"_s);
    addField({5, 0}, tr("Could it have been avoided?"), m_avoidable, u"avoidable"_s);
    addField({5, 1}, tr("Day of the earliest sign"), m_signalDay, u"signalDay"_s);
    addField({6, 0, 2}, tr("Earliest sign"), m_signal, u"signal"_s);
    addField({7, 0, 2}, tr("Evidence: the customer's words"), m_evidence, u"evidence"_s);
}

RenewalOutcomeKind DecideDialog::outcome() const
{
    return static_cast<RenewalOutcomeKind>(chosen(*m_outcome));
}

qint64 DecideDialog::agreedUplift() const
{
    // Rounded to a whole minor unit; 10,000 basis points are one.
    const qint64 points = m_renewal.upliftBasisPoints.value_or(0);
    return points <= 0 ? 0 : (m_renewal.arrMinor / 10'000 * points + (m_renewal.arrMinor % 10'000 * points + 5'000) / 10'000);
}

void DecideDialog::outcomeChosen()
{
    const RenewalOutcomeKind kind = outcome();
    const bool isLost = kind == RenewalOutcomeKind::Lost;
    for (QWidget *field : {static_cast<QWidget *>(m_arr), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_seats)})
        setFieldVisible(field, !isLost);
    setFieldVisible(m_uplift, kind == RenewalOutcomeKind::Uplift);
    for (QWidget *field :
         {static_cast<QWidget *>(m_stated), static_cast<QWidget *>(m_established), static_cast<QWidget *>(m_avoidable),
          static_cast<QWidget *>(m_signalDay), static_cast<QWidget *>(m_signal), static_cast<QWidget *>(m_evidence)})
        setFieldVisible(field, isLost);
    if (!m_arr->isModified()) {
        const qint64 arr = m_renewal.arrMinor + (kind == RenewalOutcomeKind::Uplift ? agreedUplift() : 0);
        m_arr->setText(kind == RenewalOutcomeKind::Downgrade ? QString() : amountText({arr, m_renewal.currency}, QLocale()));
    }
    arrEdited();
    // What is not shown any more leaves no hole.
    layout()->activate();
    adjustSize();
}

/// The price's part follows the ARR until somebody types another one.
void DecideDialog::arrEdited()
{
    if (m_uplift->isModified())
        return;
    const auto arr = parseMoney(plainNumber(m_arr->text(), QLocale()), m_renewal.currency);
    const qint64 more = arr.ok() ? std::max<qint64>(0, arr->minor - m_renewal.arrMinor) : 0;
    const qint64 agreed = agreedUplift();
    const qint64 price = agreed > 0 ? std::min(agreed, more) : more;
    m_uplift->setText(price > 0 ? amountText({price, m_renewal.currency}, QLocale()) : QString());
}

std::optional<qint64> DecideDialog::readAmount(QLineEdit &field)
{
    const auto amount = parseMoney(plainNumber(field.text(), QLocale()), m_renewal.currency);
    if (amount.ok() && amount->minor >= 0)
        return amount->minor;
    setError(&field, tr("This is an amount of money, such as %1.").arg(QLocale().toString(12'000)));
    return std::nullopt;
}

void DecideDialog::readContract(RenewalDecision &decision)
{
    decision.arrMinor = readAmount(*m_arr).value_or(-1);
    // Nothing typed is none; whether the ARR is wrong or the price, is told where the fault is.
    if (decision.outcome == RenewalOutcomeKind::Uplift && !m_uplift->text().trimmed().isEmpty())
        decision.upliftMinor = readAmount(*m_uplift).value_or(-1);
    const auto end = m_end->date();
    if (!end)
        setError(m_end, DateField::mistake());
    else if (end->isValid() && *end <= decision.due)
        setError(m_end, tr("The new period ends after %1.").arg(formatDate(decision.due, QLocale())));
    decision.newEnd = end.value_or(QDate());
    const QString seats = plainNumber(m_seats->text(), QLocale());
    if (seats.isEmpty())
        return;
    bool isNumber = false;
    const int count = seats.toInt(&isNumber);
    if (isNumber && count >= 0)
        decision.seats = count;
    else
        setError(m_seats, tr("Seats are a whole number."));
}

void DecideDialog::checkAmounts(const RenewalDecision &decision)
{
    const QString before = formatMoney({m_renewal.arrMinor, m_renewal.currency}, QLocale());
    const qint64 more = decision.arrMinor - m_renewal.arrMinor;
    switch (decision.outcome) {
    case RenewalOutcomeKind::Renewed:
        if (more < 0)
            setError(m_arr, tr("It was %1. With less than that it is a downgrade.").arg(before));
        return;
    case RenewalOutcomeKind::Uplift:
        if (more <= 0)
            setError(m_arr, tr("It was %1. An uplift is more than that.").arg(before));
        else if (decision.upliftMinor <= 0 || decision.upliftMinor > more)
            setError(m_uplift, tr("More than nothing, and at most the increase: %1.").arg(formatMoney({more, m_renewal.currency}, QLocale())));
        return;
    case RenewalOutcomeKind::Downgrade:
        if (more >= 0)
            setError(m_arr, tr("It was %1. A downgrade is less than that.").arg(before));
        return;
    case RenewalOutcomeKind::Open:
    case RenewalOutcomeKind::Lost:
        return;
    }
}

Loss DecideDialog::readLoss()
{
    Loss loss;
    loss.stated = static_cast<LossReason>(chosen(*m_stated));
    loss.established = static_cast<LossReason>(chosen(*m_established));
    loss.avoidable = static_cast<Avoidable>(chosen(*m_avoidable));
    loss.evidence = m_evidence->text().trimmed();
    loss.signal = m_signal->text().trimmed();
    const auto day = m_signalDay->date();
    if (!day)
        setError(m_signalDay, DateField::mistake());
    else if (day->isValid() && *day > m_renewal.due)
        setError(m_signalDay, tr("The sign came before the end."));
    loss.signalDay = day.value_or(QDate());
    return loss;
}

QString DecideDialog::told(const RenewalDecision &decision) const
{
    if (decision.outcome == RenewalOutcomeKind::Lost)
        return tr("%1: lost as of %2.").arg(m_renewal.accountName, formatDate(decision.due, QLocale()));
    return tr("%1: renewed for %2 a year.")
        .arg(m_renewal.accountName, formatMoney({decision.arrMinor, m_renewal.currency}, QLocale()));
}

void DecideDialog::save()
{
    RenewalDecision decision;
    decision.subscription = m_renewal.subscription;
    decision.due = m_renewal.due;
    decision.outcome = outcome();
    decision.note = m_note->text().trimmed();
    Loss loss;
    if (decision.outcome == RenewalOutcomeKind::Lost)
        loss = readLoss();
    else
        readContract(decision);
    if (!hasErrors())
        checkAmounts(decision);
    if (hasErrors())
        return;
    auto written = session().write({u"renewal.decide"_s, m_renewal.accountName},
                                   [decision, loss](Connection &db, const WriteContext &context) -> Result<qint64> {
                                       MAINSTAY_CHECK(renewalstore::decide(db, decision, loss, context.clock));
                                       return decision.subscription.value();
                                   });
    commit(written, m_renewal.accountName, told(decision));
}

} // namespace mainstay
