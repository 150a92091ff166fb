// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rowparser.h"

#include "core/base/plaintext.h"
#include "core/base/money.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/fieldparser.h"
#include "core/exchange/listcell.h"

#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace mainstay {

namespace {


template <typename T>
RejectReason take(const Parsed<T> &parsed, Cell &cell)
{
    cell.number = static_cast<qint64>(parsed.value);
    cell.state = Cell::State::Number;
    return parsed.reason;
}

RejectReason take(const Parsed<QByteArrayView> &parsed, Cell &cell)
{
    cell.text = parsed.value;
    cell.state = Cell::State::Text;
    return parsed.reason;
}

RejectReason takeId(std::optional<qint64> id, RejectReason ifUnknown, Cell &cell)
{
    cell.number = id.value_or(0);
    cell.state = Cell::State::Number;
    return id ? RejectReason::None : ifUnknown;
}

} // namespace

RowParser::RowParser(const Mapping &mapping, const ImportReferences &references, PeriodEnds ends, QTimeZone zone)
    : m_mapping(mapping)
    , m_references(references)
    , m_ends(ends)
    , m_local(std::move(zone))
    , m_specs(importFields(mapping.target))
    , m_bindings(mapping.bindings)
{
    std::stable_partition(m_bindings.begin(), m_bindings.end(), [this](const ColumnBinding &binding) {
        return m_specs[binding.field].kind != FieldKind::Amount;
    });
    for (const FieldConstant &constant : mapping.constants) {
        if (m_specs[constant.field].kind == FieldKind::Currency)
            useCurrency(constant.value);
    }
}

/// Whether the field is compared with others, or names something.
bool RowParser::isNameOrKey(FieldKind kind)
{
    static constexpr std::array kinds {FieldKind::Line,       FieldKind::ProductName, FieldKind::TouchpointKey,
                                       FieldKind::AccountKey, FieldKind::MemberKey,   FieldKind::ContactKey,
                                       FieldKind::MetricName, FieldKind::SubscriptionKey,
                                       FieldKind::LineList,   FieldKind::MemberKeyList, FieldKind::ContactKeyList};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// As plainName() has it; most fields are plain ASCII, and cost nothing.
QByteArrayView RowParser::plain(QByteArrayView field, RowBatch &batch)
{
    if (std::all_of(field.begin(), field.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return field;
    const QByteArray bytes = plainName(QString::fromUtf8(field)).toUtf8();
    return bytes == field ? field : batch.keep(bytes);
}

void RowParser::useCurrency(QByteArrayView code)
{
    if (code == m_currency)
        return;
    m_currency = code.toByteArray();
    const Result<Currency> currency = Currency::fromCode(QString::fromLatin1(code));
    m_minorDigits = currency.ok() ? currency->minorDigits() : 2;
}

void RowParser::parse(const CsvRecord &record, RowBatch &batch)
{
    m_row = record.number;
    const std::span<const QByteArrayView> fields = batch.addRow(record.number, record.fields);
    const std::span<Cell> cells = batch.newCells();
    if (fields.size() != m_mapping.columns) {
        const bool few = fields.size() < m_mapping.columns;
        batch.addProblem({wholeRow, few ? RejectReason::TooFewColumns : RejectReason::TooManyColumns});
        return;
    }
    for (const FieldConstant &constant : m_mapping.constants)
        cells[constant.field] = {Cell::State::Text, 0, constant.value};
    bool good = true;
    for (const ColumnBinding &binding : m_bindings) {
        const QByteArrayView field = m_mapping.isRejectsFile ? undefused(fields[binding.column]) : fields[binding.column];
        const RejectReason reason = parseCell(m_specs[binding.field], field, cells[binding.field], batch);
        if (reason != RejectReason::None)
            batch.addProblem({binding.column, reason});
        good = good && reason == RejectReason::None;
    }
    if (good)
        checkRow(cells, batch);
}

RejectReason RowParser::parseCell(const FieldSpec &spec, QByteArrayView written, Cell &cell, RowBatch &batch)
{
    const QByteArrayView field = isNameOrKey(spec.kind) ? plain(written, batch) : written;
    const bool empty = spec.kind == FieldKind::Text ? field.isEmpty() : fieldparser::trimmed(field).isEmpty();
    if (empty) {
        cell.state = Cell::State::Empty;
        // A trial has no amount of its own: checkPeriod() asks for one otherwise.
        const bool required = spec.need == FieldNeed::Value && spec.kind != FieldKind::Amount;
        return required ? RejectReason::Required : RejectReason::None;
    }
    switch (spec.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::ProductName:
    case FieldKind::MetricName:
    case FieldKind::TouchpointKey:
    case FieldKind::Word:
    case FieldKind::TimeZone:
        return parseText(spec, field, cell);
    case FieldKind::Integer:
    case FieldKind::Amount:
    case FieldKind::BasisPoints:
    case FieldKind::YesNo:
    case FieldKind::Instant:
        return parseNumber(spec, field, cell);
    case FieldKind::Decimal:
        return parseDecimal(spec, field, cell);
    case FieldKind::Date:
        return parseDate(field, cell);
    case FieldKind::Currency:
        return parseCurrency(field, cell, batch);
    case FieldKind::AccountKey:
    case FieldKind::MemberKey:
    case FieldKind::ContactKey:
    case FieldKind::SubscriptionKey:
        return parseReference(spec, field, cell);
    case FieldKind::WordList:
    case FieldKind::LineList:
    case FieldKind::MemberKeyList:
    case FieldKind::ContactKeyList:
        return parseList(spec, field, cell);
    }
    Q_UNREACHABLE();
    return RejectReason::None;
}

RejectReason RowParser::parseText(const FieldSpec &spec, QByteArrayView field, Cell &cell) const
{
    if (spec.kind == FieldKind::Text)
        return take(fieldparser::text(field, spec.high), cell);
    if (spec.kind == FieldKind::TimeZone) {
        const QByteArrayView zone = fieldparser::trimmed(field);
        cell = {Cell::State::Text, 0, zone};
        return QTimeZone::isTimeZoneIdAvailable(zone.toByteArray()) ? RejectReason::None : RejectReason::UnknownTimeZone;
    }
    if (spec.kind != FieldKind::Word)
        return take(fieldparser::line(field, spec.high), cell);
    const Parsed<size_t> word = fieldparser::word(field, spec.words);
    if (word.ok())
        cell = {Cell::State::Text, qint64(word.value), spec.words[word.value]};
    return word.reason;
}

RejectReason RowParser::parseNumber(const FieldSpec &spec, QByteArrayView field, Cell &cell) const
{
    if (spec.kind == FieldKind::Integer)
        return take(fieldparser::integer(field, spec.low, spec.high), cell);
    if (spec.kind == FieldKind::Instant)
        return take(fieldparser::instant(field, m_local), cell);
    if (spec.kind == FieldKind::YesNo)
        return take(fieldparser::boolean(field), cell);
    if (spec.kind == FieldKind::Amount) {
        const RejectReason reason = take(fieldparser::money(field, m_minorDigits), cell);
        return reason == RejectReason::None && cell.number < 0 ? RejectReason::OutOfRange : reason;
    }
    const RejectReason reason = take(fieldparser::hundredths(field), cell);
    const bool within = cell.number >= spec.low && cell.number <= spec.high;
    return reason == RejectReason::None && !within ? RejectReason::OutOfRange : reason;
}

RejectReason RowParser::parseDecimal(const FieldSpec &spec, QByteArrayView field, Cell &cell)
{
    const Parsed<double> parsed = fieldparser::real(field);
    cell = {Cell::State::Number, std::bit_cast<qint64>(parsed.value), {}};
    const bool bounded = spec.low < spec.high;
    const bool within = !bounded || (parsed.value >= double(spec.low) && parsed.value <= double(spec.high));
    return parsed.ok() && !within ? RejectReason::OutOfRange : parsed.reason;
}

RejectReason RowParser::parseDate(QByteArrayView field, Cell &cell) const
{
    const Parsed<QDate> day = fieldparser::date(field);
    if (day.ok())
        cell = {Cell::State::Text, day.value.toJulianDay(), fieldparser::trimmed(field).first(10)};
    return day.reason;
}

RejectReason RowParser::parseCurrency(QByteArrayView field, Cell &cell, RowBatch &batch)
{
    const Parsed<fieldparser::CurrencyCode> code = fieldparser::currency(field);
    if (!code.ok())
        return code.reason;
    const QByteArrayView letters = fieldparser::trimmed(field);
    std::memcpy(batch.mutableBytes(letters), code.value.letters, sizeof code.value.letters);
    cell = {Cell::State::Text, 0, letters};
    useCurrency(letters);
    return RejectReason::None;
}

RejectReason RowParser::parseReference(const FieldSpec &spec, QByteArrayView field, Cell &cell) const
{
    const QByteArrayView key = fieldparser::trimmed(field);
    if (spec.kind == FieldKind::MemberKey)
        return takeId(m_references.members.find(key), RejectReason::UnknownMember, cell);
    if (spec.kind == FieldKind::ContactKey)
        return takeId(m_references.contacts.find(key), RejectReason::UnknownContact, cell);
    if (spec.kind == FieldKind::SubscriptionKey)
        return takeId(m_references.subscriptions.find(key), RejectReason::UnknownSubscription, cell);
    // A parent may stand further down in the same file: the tree was checked before.
    if (m_mapping.target != ImportTarget::Accounts)
        return takeId(m_references.accounts.find(key), RejectReason::UnknownAccount, cell);
    cell = {Cell::State::Text, 0, key};
    const auto bad = m_references.badParents.find(m_row);
    return bad == m_references.badParents.end() ? RejectReason::None : bad->second;
}

RejectReason RowParser::parseList(const FieldSpec &spec, QByteArrayView field, Cell &cell) const
{
    cell = {Cell::State::Text, 0, field};
    RejectReason reason = RejectReason::None;
    forEachListed(field, [&](QByteArrayView entry) {
        Cell one;
        RejectReason entryReason = RejectReason::None;
        if (spec.kind == FieldKind::WordList)
            entryReason = fieldparser::word(entry, spec.words).reason;
        else if (spec.kind == FieldKind::LineList)
            entryReason = fieldparser::line(entry, spec.high).reason;
        else if (spec.kind == FieldKind::MemberKeyList)
            entryReason = takeId(m_references.members.find(entry), RejectReason::UnknownMember, one);
        else
            entryReason = takeId(m_references.contacts.find(entry), RejectReason::UnknownContact, one);
        reason = reason == RejectReason::None ? entryReason : reason;
    });
    return reason;
}

/// What several fields must be together.
void RowParser::checkRow(std::span<Cell> cells, RowBatch &batch)
{
    if (m_mapping.target == ImportTarget::Subscriptions)
        checkPeriod(cells, batch);
    if (m_mapping.target == ImportTarget::Usage)
        checkUsage(cells, batch);
}

/// Whose use it is.
void RowParser::checkUsage(std::span<Cell> cells, RowBatch &batch) const
{
    static const size_t account = *importFieldIndex(ImportTarget::Usage, "account");
    static const size_t subscription = *importFieldIndex(ImportTarget::Usage, "subscription");
    if (!cells[account].hasValue() && !cells[subscription].hasValue())
        batch.addProblem({columnOf(cells[account].isAbsent() ? subscription : account), RejectReason::Required});
}

void RowParser::checkPeriod(std::span<Cell> cells, RowBatch &batch)
{
    static const size_t start = *importFieldIndex(ImportTarget::Subscriptions, "start");
    static const size_t end = *importFieldIndex(ImportTarget::Subscriptions, "end");
    static const size_t arr = *importFieldIndex(ImportTarget::Subscriptions, "arr");
    static const size_t notice = *importFieldIndex(ImportTarget::Subscriptions, "notice_date");
    static const size_t trial = *importFieldIndex(ImportTarget::Subscriptions, "trial");

    if (cells[trial].hasValue() && cells[trial].number != 0)
        cells[arr] = {Cell::State::Number, 0, {}};
    if (!cells[arr].hasValue())
        batch.addProblem({columnOf(arr), RejectReason::Required});
    if (!cells[end].hasValue())
        return;
    if (m_ends == PeriodEnds::Inclusive) {
        const QByteArray next = QDate::fromJulianDay(++cells[end].number).toString(Qt::ISODate).toLatin1();
        std::memcpy(batch.mutableBytes(cells[end].text), next.constData(), 10);
    }
    if (cells[end].number < cells[start].number)
        batch.addProblem({columnOf(end), RejectReason::EndBeforeStart});
    else if (cells[notice].hasValue() && cells[notice].number > cells[end].number)
        batch.addProblem({columnOf(notice), RejectReason::NoticeAfterEnd});
}

size_t RowParser::columnOf(size_t field) const
{
    for (const ColumnBinding &binding : m_bindings) {
        if (binding.field == field)
            return binding.column;
    }
    return wholeRow;
}

} // namespace mainstay
