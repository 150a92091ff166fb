// SPDX-License-Identifier: Apache-2.0
#include "core/retention/periodreader.h"

#include "core/history/history.h"
#include "core/retention/periodrow.h"
#include "core/storage/transaction.h"

#include <atomic>
#include <future>

namespace mainstay {

namespace {

constexpr qint64 blockIds = 16'384;
/// Below that many, a second thread costs more than it saves.
constexpr qint64 fewIds = 4 * blockIds;

using Blocks = std::vector<std::vector<StoredPeriod>>;

Result<void> readBlock(Connection &connection, qint64 after, std::vector<StoredPeriod> &block)
{
    MAINSTAY_TRY(Statement row, connection.prepare("retention/periods"));
    row.bind(after, after + blockIds);
    block.reserve(size_t(blockIds));
    for (;;) {
        MAINSTAY_TRY(const bool found, row.next());
        if (!found)
            return {};
        block.push_back({row.int64(0), row.int64(3), row.julianDay(1, 0), row.julianDay(2, PeriodRow::openEnd)});
    }
}

/// Block after block, whichever nobody has begun, until all are taken or somebody failed.
Result<void> takeBlocks(Connection &connection, Blocks &blocks, std::atomic<size_t> &next)
{
    for (size_t i = next++; i < blocks.size(); i = next++) {
        const auto done = readBlock(connection, qint64(i) * blockIds, blocks[i]);
        if (!done.ok()) {
            next = blocks.size();
            return done;
        }
    }
    return {};
}

/// Whether both see the same commits: every commit that changes what is reported leaves a batch.
Result<bool> seeTheSame(Connection &one, Connection &other)
{
    MAINSTAY_TRY(const auto newest, history::recent(one, 1));
    MAINSTAY_TRY(const auto others, history::recent(other, 1));
    if (newest.empty() || others.empty())
        return newest.empty() && others.empty();
    return newest.front().id == others.front().id && newest.front().at == others.front().at;
}

} // namespace

Result<Blocks> PeriodReader::read(const std::function<Result<void>()> &meanwhile)
{
    MAINSTAY_TRY(const qint64 last, m_connection.runForId("retention/last_period"));
    Blocks blocks(size_t((last + blockIds - 1) / blockIds));
    std::atomic<size_t> next = 0;
    std::optional<Transaction> snapshot;
    std::future<Result<void>> others;
    if (m_twin && last >= fewIds) {
        if (auto begun = Transaction::beginRead(*m_twin); begun.ok())
            snapshot.emplace(std::move(begun).value());
        if (const auto same = snapshot ? seeTheSame(m_connection, *m_twin) : Result<bool>(false); same.ok() && *same)
            others = std::async(std::launch::async, [&] { return takeBlocks(*m_twin, blocks, next); });
    }
    Result<void> own = meanwhile();
    if (!own.ok())
        next = blocks.size();
    else
        own = takeBlocks(m_connection, blocks, next);
    const Result<void> theirs = others.valid() ? others.get() : Result<void>();
    MAINSTAY_CHECK(own);
    MAINSTAY_CHECK(theirs);
    return blocks;
}

} // namespace mainstay
