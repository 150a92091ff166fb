// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"
#include "core/touchpoints/touchpointstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using cellvalue::lay;
using cellvalue::layWord;

/// The fields up to here are columns of the touchpoint itself, in the order of insert_touchpoint.sql
/// and touchpoint_by_key.sql; those behind are links.
constexpr int columnCount = 15;

size_t field(const char *name)
{
    return cellvalue::field(ImportTarget::Touchpoints, name);
}

/// Millions of rows come through here: views of the file's own bytes are bound, and a row that is
/// there already is compared without being made into a value.
class TouchpointSink final : public RowSink
{
public:
    explicit TouchpointSink(const SinkContext &context)
        : m_context(context)
    {
    }

    Result<QStringList> bulkTables() override
    {
        // Links of stored touchpoints may be deleted and made anew: only without any are theirs a range.
        MAINSTAY_TRY(const qint64 any, m_context.connection.runForId("exchange/any_touchpoint"));
        if (any != 0)
            return QStringList {u"touchpoint"_s};
        return QStringList {u"touchpoint"_s, u"touchpoint_contact"_s, u"touchpoint_member"_s, u"touchpoint_quote"_s};
    }

    Result<PutResult> put(const ImportRow &row) override
    {
        if (!m_insert)
            MAINSTAY_CHECK(prepare());
        bindRow(row.cells);
        MAINSTAY_TRY([[maybe_unused]] const bool none, m_insert->next());
        if (m_insert->changedRows() == 0)
            return match(row);
        const TouchpointId id(m_nextId++);
        m_seen.mark(id.value(), row.number);
        MAINSTAY_CHECK(insertLinks(row, id));
        return PutResult {PutResult::Kind::Added};
    }

    /// Gives the statements back: an open one would keep indexes from being made.
    Result<void> finish() override
    {
        m_insert.reset();
        return {};
    }

private:
    Result<void> prepare()
    {
        MAINSTAY_TRY(const qint64 highest, m_context.connection.runForId("exchange/highest_touchpoint"));
        m_nextId = highest + 1;
        MAINSTAY_TRY(Statement statement, m_context.connection.prepare("exchange/insert_touchpoint"));
        m_insert.emplace(std::move(statement));
        return {};
    }

    void bindRow(std::span<const Cell> cells)
    {
        static const size_t outcome = field("outcome");
        static const size_t kind = field("kind");
        static const size_t contacts = field("contacts");
        m_insert->reset();
        for (int i = 0; i < columnCount; ++i) {
            const Cell &cell = cells[size_t(i)];
            if (cell.state == Cell::State::Text)
                m_insert->bindAt(i + 1, cell.text);
            else if (cell.state == Cell::State::Number)
                m_insert->bindAt(i + 1, cell.number);
            else
                m_insert->bindAt(i + 1, std::nullopt);
        }
        const bool held = !cells[outcome].hasValue() || cells[outcome].text == QByteArrayView("held");
        const bool counts = held && cells[kind].text != QByteArrayView("internal-note") && hasEntries(cells[contacts]);
        m_insert->bindAt(columnCount + 1, counts);
        m_insert->bindAt(columnCount + 2, m_nextId);
    }

    static bool hasEntries(const Cell &cell)
    {
        bool any = false;
        if (cell.hasValue())
            forEachListed(cell.text, [&any](QByteArrayView) { any = true; });
        return any;
    }

    Result<void> insertLinks(const ImportRow &row, TouchpointId id)
    {
        static const size_t quote = field("quote");
        for (const MemberId member : members(row))
            MAINSTAY_CHECK(m_context.connection.run("touchpoints/insert_member", id, member));
        for (const ContactId contact : contacts(row))
            MAINSTAY_CHECK(m_context.connection.run("touchpoints/insert_contact", id, contact));
        if (row.cells[quote].hasValue())
            MAINSTAY_CHECK(m_context.connection.run("touchpoints/insert_quote", id, std::nullopt, row.cells[quote].text));
        return {};
    }

    std::vector<MemberId> members(const ImportRow &row) const
    {
        static const size_t field = cellvalue::field(ImportTarget::Touchpoints, "members");
        return listed<MemberId>(row.cells[field], m_context.references.members);
    }

    std::vector<ContactId> contacts(const ImportRow &row) const
    {
        static const size_t field = cellvalue::field(ImportTarget::Touchpoints, "contacts");
        return listed<ContactId>(row.cells[field], m_context.references.contacts);
    }

    /// Each once, in the file's order.
    template <typename AnyId>
    static std::vector<AnyId> listed(const Cell &cell, const KeyMap &keys)
    {
        std::vector<AnyId> ids;
        if (!cell.hasValue())
            return ids;
        forEachListed(cell.text, [&](QByteArrayView entry) {
            const AnyId id(keys.find(entry).value_or(0));
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        });
        return ids;
    }

    /// A row whose key is stored already.
    Result<PutResult> match(const ImportRow &row)
    {
        qint64 id = 0;
        bool same = true;
        {
            MAINSTAY_TRY(Statement stored, m_context.connection.prepare("exchange/touchpoint_by_key"));
            stored.bind(row.cells[0].text);
            MAINSTAY_TRY(const bool found, stored.next());
            if (!found)
                return Error {ErrorCode::Internal, u"a touchpoint's key is taken and not there"_s};
            id = stored.int64(0);
            for (int i = 1; i < columnCount && same; ++i)
                same = isSame(stored, i, row.cells[size_t(i)]);
        }
        if (m_seen.rowOf(id) > 0)
            return PutResult::rejected(0, RejectReason::DuplicateKey, m_seen.rowOf(id));
        m_seen.mark(id, row.number);
        const bool hasLinks = std::any_of(row.cells.begin() + columnCount, row.cells.end(),
                                          [](const Cell &cell) { return !cell.isAbsent(); });
        return same && !hasLinks ? Result<PutResult>(PutResult {PutResult::Kind::Unchanged})
                                 : update(row, TouchpointId(id));
    }

    static bool isSame(const Statement &stored, int column, const Cell &cell)
    {
        switch (cell.state) {
        case Cell::State::Absent:
            return true;
        case Cell::State::Empty:
            return importFields(ImportTarget::Touchpoints)[size_t(column)].empty == EmptyCell::Keeps
                || stored.utf8(column).isEmpty();
        case Cell::State::Number:
            return !stored.isNull(column) && stored.int64(column) == cell.number;
        case Cell::State::Text:
            return stored.utf8(column) == cell.text;
        }
        Q_UNREACHABLE();
        return false;
    }

    Result<PutResult> update(const ImportRow &row, TouchpointId id)
    {
        MAINSTAY_TRY(const Touchpoint stored, touchpointstore::byId(m_context.connection, id));
        Touchpoint value = stored;
        MAINSTAY_CHECK(applyFields(row, value));
        applyLinks(row, value);
        if (value == stored)
            return PutResult {PutResult::Kind::Unchanged};
        MAINSTAY_CHECK(touchpointstore::update(m_context.connection, value));
        return PutResult {PutResult::Kind::Updated};
    }

    static Result<void> applyFields(const ImportRow &row, Touchpoint &value)
    {
        lay(row.cells[field("account")], value.account);
        lay(row.cells[field("at")], value.at);
        lay(row.cells[field("minutes")], value.minutes);
        lay(row.cells[field("summary")], value.summary);
        lay(row.cells[field("notes")], value.notes);
        lay(row.cells[field("sentiment_us")], value.sentimentUs);
        lay(row.cells[field("sentiment_solution")], value.sentimentSolution);
        lay(row.cells[field("competitor")], value.competitor);
        lay(row.cells[field("objective")], value.objective);
        MAINSTAY_CHECK(layWord(row.cells[field("kind")], value.kind, touchpointKindFromText));
        MAINSTAY_CHECK(layWord(row.cells[field("purpose")], value.purpose, purposeFromText));
        MAINSTAY_CHECK(layWord(row.cells[field("direction")], value.direction, directionFromText));
        MAINSTAY_CHECK(layWord(row.cells[field("team")], value.team, teamFromText));
        return layWord(row.cells[field("outcome")], value.outcome, outcomeFromText);
    }

    /// People have no order; a quote is added, never taken away.
    void applyLinks(const ImportRow &row, Touchpoint &value) const
    {
        if (!row.cells[field("members")].isAbsent() && !sameIds(value.members, members(row)))
            value.members = members(row);
        if (!row.cells[field("contacts")].isAbsent() && !sameIds(value.contacts, contacts(row)))
            value.contacts = contacts(row);
        const Cell &quote = row.cells[field("quote")];
        if (quote.isAbsent())
            return;
        const QString words = QString::fromUtf8(quote.text);
        const bool isThere = std::any_of(value.quotes.begin(), value.quotes.end(),
                                         [&words](const Quote &stored) { return stored.words == words; });
        if (!words.isEmpty() && !isThere)
            value.quotes.push_back({ContactId(), words});
    }

    template <typename AnyId>
    static bool sameIds(std::vector<AnyId> a, std::vector<AnyId> b)
    {
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        return a == b;
    }

    SinkContext m_context;
    std::optional<Statement> m_insert;
    qint64 m_nextId = 0; ///< given out by us: nobody else writes within the transaction
    SeenRows m_seen;
};

} // namespace

std::unique_ptr<RowSink> makeTouchpointSink(const SinkContext &context)
{
    return std::make_unique<TouchpointSink>(context);
}

std::unique_ptr<RowSink> makeRowSink(ImportTarget target, const SinkContext &context)
{
    switch (target) {
    case ImportTarget::Members:
    case ImportTarget::Contacts:
        return makePeopleSink(target, context);
    case ImportTarget::Accounts:
        return makeAccountSink(context);
    case ImportTarget::Products:
        return makeProductSink(context);
    case ImportTarget::Subscriptions:
        return makeSubscriptionSink(context);
    case ImportTarget::Touchpoints:
        return makeTouchpointSink(context);
    case ImportTarget::Actions:
        return makeActionSink(context);
    case ImportTarget::ChurnEvents:
        return makeLossSink(context);
    case ImportTarget::Usage:
        return makeUsageSink(context);
    case ImportTarget::Cases:
        return makeCaseSink(context);
    case ImportTarget::Objectives:
        return makeObjectiveSink(context);
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace mainstay
