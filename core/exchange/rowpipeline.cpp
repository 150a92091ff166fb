// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rowpipeline.h"

namespace mainstay {

namespace {

constexpr int batchCount = 4;

qsizetype bytesOf(const CsvRecord &record)
{
    qsizetype bytes = 0;
    for (const QByteArrayView field : record.fields)
        bytes += field.size();
    return bytes;
}

} // namespace

RowPipeline::RowPipeline(CsvReader &reader, RowParser &parser, size_t fieldCount)
    : m_reader(reader)
    , m_parser(parser)
{
    for (int i = 0; i < batchCount; ++i) {
        m_batches.push_back(std::make_unique<RowBatch>(fieldCount));
        m_free.push_back(m_batches.back().get());
    }
    m_thread = std::thread([this] { run(); });
}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

RowBatch *RowPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_full.empty() || m_ended; });
    if (m_full.empty())
        return nullptr;
    RowBatch *const batch = m_full.front();
    m_full.pop_front();
    return batch;
}

void RowPipeline::giveBack(RowBatch *batch)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(batch);
    }
    m_changed.notify_all();
}

RowBatch *RowPipeline::takeFree()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_free.empty() || m_stopping; });
    if (m_stopping)
        return nullptr;
    RowBatch *const batch = m_free.front();
    m_free.pop_front();
    return batch;
}

void RowPipeline::run()
{
    bool more = true;
    while (more) {
        RowBatch *const batch = takeFree();
        if (!batch)
            break;
        batch->clear();
        more = fill(*batch);
        const std::lock_guard lock(m_mutex);
        if (batch->size() > 0)
            m_full.push_back(batch);
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

/// True when there may be more.
bool RowPipeline::fill(RowBatch &batch)
{
    for (;;) {
        if (!m_recordWaits && m_reader.next() != CsvReader::Step::Record)
            return false;
        m_recordWaits = !batch.hasRoom(bytesOf(m_reader.record()));
        if (m_recordWaits)
            return true;
        m_parser.parse(m_reader.record(), batch);
        batch.bytesDone = m_reader.bytesDone();
    }
}

} // namespace mainstay
