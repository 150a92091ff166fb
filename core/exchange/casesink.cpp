// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/namemap.h"
#include "core/exchange/valuesink.h"
#include "core/outcomes/supportcasestore.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;

constexpr double msPerMinute = 60'000;

size_t caseField(const char *name)
{
    return cellvalue::field(ImportTarget::Cases, name);
}

/// Words of other programs for ours. Jira's "highest", Zendesk's "urgent" and a P1 are the same thing.
Result<CaseSeverity> severityFrom(QStringView text)
{
    static constexpr std::pair<QStringView, CaseSeverity> others[] = {
        {u"urgent", CaseSeverity::Critical},  {u"blocker", CaseSeverity::Critical}, {u"emergency", CaseSeverity::Critical},
        {u"highest", CaseSeverity::Critical}, {u"p1", CaseSeverity::Critical},      {u"sev1", CaseSeverity::Critical},
        {u"s1", CaseSeverity::Critical},      {u"p2", CaseSeverity::High},          {u"sev2", CaseSeverity::High},
        {u"s2", CaseSeverity::High},          {u"major", CaseSeverity::High},       {u"severe", CaseSeverity::High},
        {u"p3", CaseSeverity::Normal},        {u"sev3", CaseSeverity::Normal},      {u"s3", CaseSeverity::Normal},
        {u"medium", CaseSeverity::Normal},    {u"moderate", CaseSeverity::Normal},  {u"standard", CaseSeverity::Normal},
        {u"none", CaseSeverity::Normal},      {u"p4", CaseSeverity::Low},           {u"p5", CaseSeverity::Low},
        {u"sev4", CaseSeverity::Low},         {u"s4", CaseSeverity::Low},           {u"lowest", CaseSeverity::Low},
        {u"minor", CaseSeverity::Low},        {u"trivial", CaseSeverity::Low},      {u"question", CaseSeverity::Low},
    };
    for (const auto &[word, severity] : others) {
        if (text == word)
            return severity;
    }
    return caseSeverities.fromText(text);
}

Result<CaseState> stateFrom(QStringView text)
{
    static constexpr std::pair<QStringView, CaseState> others[] = {
        {u"new", CaseState::Open},          {u"active", CaseState::Open},
        {u"assigned", CaseState::Open},     {u"in-progress", CaseState::Open},
        {u"reopened", CaseState::Open},     {u"escalated", CaseState::Open},
        {u"pending", CaseState::Waiting},   {u"hold", CaseState::Waiting},
        {u"on-hold", CaseState::Waiting},   {u"waiting-on-customer", CaseState::Waiting},
        {u"waiting-for-customer", CaseState::Waiting}, {u"solved", CaseState::Resolved},
        {u"closed", CaseState::Resolved},   {u"done", CaseState::Resolved},
        {u"completed", CaseState::Resolved}, {u"fixed", CaseState::Resolved},
        {u"cancelled", CaseState::Resolved},
    };
    for (const auto &[word, state] : others) {
        if (text == word)
            return state;
    }
    return caseStates.fromText(text);
}

class CaseTarget final
{
public:
    using Value = SupportCase;

    explicit CaseTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"support_case"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        return idByKey(m_context.connection, "exchange/case_by_key", row.cells[m_key].text);
    }

    Result<SupportCase> load(qint64 id) { return supportcasestore::byId(m_context.connection, SupportCaseId(id)); }

    Result<PutResult> apply(const ImportRow &row, SupportCase &one)
    {
        lay(row.cells[m_key], one.key);
        lay(row.cells[m_account], one.account);
        lay(row.cells[m_subject], one.subject);
        lay(row.cells[m_topic], one.topic);
        lay(row.cells[m_openedAt], one.openedAt);
        lay(row.cells[m_answerDue], one.answerDueAt);
        lay(row.cells[m_resolveDue], one.resolveDueAt);
        lay(row.cells[m_escalated], one.escalated);
        lay(row.cells[m_contact], one.contact);
        MAINSTAY_CHECK(cellvalue::layWord(row.cells[m_severity], one.severity, severityFrom));
        const Cell &satisfaction = row.cells[m_satisfaction];
        if (satisfaction.hasValue() && satisfaction.real() != std::floor(satisfaction.real()))
            return PutResult::rejected(m_satisfaction, RejectReason::NotANumber);
        if (!satisfaction.isAbsent())
            one.satisfaction = satisfaction.hasValue() ? std::optional(int(satisfaction.real())) : std::nullopt;
        layTime(row.cells[m_answeredAt], row.cells[m_answerMinutes], 1, one.openedAt, one.answeredAt);
        if (one.answeredAt.isValid() && one.answeredAt < one.openedAt)
            return PutResult::rejected(m_answeredAt, RejectReason::Contradiction);
        MAINSTAY_TRY(const PutResult state, applyState(row, one));
        return state.kind == PutResult::Kind::Rejected ? state : applyProduct(row.cells[m_product], one);
    }

    Result<qint64> insert(const SupportCase &one)
    {
        MAINSTAY_TRY(const SupportCaseId id, supportcasestore::insert(m_context.connection, one));
        return id.value();
    }

    Result<void> update(const SupportCase &one) { return supportcasestore::update(m_context.connection, one); }
    Result<void> finish() { return {}; }

private:
    /// A time, or how long after the opening; where both stand, the time holds.
    static void layTime(const Cell &at, const Cell &after, double minutesPerUnit, const QDateTime &opened, QDateTime &time)
    {
        if (at.hasValue() || after.isAbsent())
            lay(at, time);
        else if (after.hasValue())
            time = opened.addMSecs(std::llround(after.real() * minutesPerUnit * msPerMinute));
        else
            time = {};
    }

    /// State and time of the solution say the same, whichever the file has.
    Result<PutResult> applyState(const ImportRow &row, SupportCase &one)
    {
        const Cell &state = row.cells[m_state];
        const QDateTime before = one.resolvedAt;
        const bool says = row.cells[m_resolvedAt].hasValue() || row.cells[m_resolveHours].hasValue();
        layTime(row.cells[m_resolvedAt], row.cells[m_resolveHours], 60, one.openedAt, one.resolvedAt);
        const CaseState open = one.state == CaseState::Resolved ? CaseState::Open : one.state;
        one.state = one.resolvedAt.isValid() ? CaseState::Resolved : open;
        MAINSTAY_CHECK(cellvalue::layWord(state, one.state, stateFrom));
        if (one.state != CaseState::Resolved) {
            if (says)
                return PutResult::rejected(m_state, RejectReason::Contradiction);
            one.resolvedAt = {};
        } else if (!one.resolvedAt.isValid()) {
            // When a solved case changes once more, it was not solved once more.
            one.resolvedAt = before;
            if (!before.isValid())
                lay(row.cells[m_changedAt], one.resolvedAt);
            if (!one.resolvedAt.isValid())
                return PutResult::rejected(m_resolvedAt, RejectReason::Required);
        }
        if (one.resolvedAt.isValid() && one.resolvedAt < one.openedAt)
            return PutResult::rejected(m_resolvedAt, RejectReason::EndBeforeStart);
        return PutResult {PutResult::Kind::Unchanged};
    }

    Result<PutResult> applyProduct(const Cell &cell, SupportCase &one)
    {
        if (!cell.isAbsent())
            one.product = {};
        if (!cell.hasValue())
            return PutResult {PutResult::Kind::Unchanged};
        if (!m_products) {
            MAINSTAY_TRY(m_products, NameMap::load(m_context.connection, "exchange/products"));
        }
        one.product = ProductId(m_products->find(cell.text));
        return one.product.isValid() ? PutResult {PutResult::Kind::Unchanged}
                                     : PutResult::rejected(m_product, RejectReason::UnknownProduct);
    }

    const size_t m_key = caseField("key");
    const size_t m_account = caseField("account");
    const size_t m_openedAt = caseField("opened_at");
    const size_t m_subject = caseField("subject");
    const size_t m_topic = caseField("topic");
    const size_t m_severity = caseField("severity");
    const size_t m_state = caseField("state");
    const size_t m_answeredAt = caseField("answered_at");
    const size_t m_answerMinutes = caseField("answer_minutes");
    const size_t m_resolvedAt = caseField("resolved_at");
    const size_t m_resolveHours = caseField("resolve_hours");
    const size_t m_changedAt = caseField("changed_at");
    const size_t m_answerDue = caseField("answer_due_at");
    const size_t m_resolveDue = caseField("resolve_due_at");
    const size_t m_escalated = caseField("escalated");
    const size_t m_satisfaction = caseField("satisfaction");
    const size_t m_contact = caseField("contact");
    const size_t m_product = caseField("product");
    SinkContext m_context;
    std::optional<NameMap> m_products;
};

} // namespace

std::unique_ptr<RowSink> makeCaseSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<CaseTarget>>(context);
}

} // namespace mainstay
