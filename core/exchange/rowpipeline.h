// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/rowbatch.h"
#include "core/exchange/rowparser.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace mainstay {

/// Reads and checks rows on a thread of its own while another one writes them. At most a handful of
/// batches are on their way, so memory does not depend on the file.
class RowPipeline final
{
public:
    /// From here on the reader and the parser belong to the pipeline's thread, until next() has
    /// returned nullptr.
    RowPipeline(CsvReader &reader, RowParser &parser, size_t fieldCount);
    /// Stops reading where it is.
    ~RowPipeline();
    Q_DISABLE_COPY_MOVE(RowPipeline)

    /// The next batch, in the file's order; nullptr at the end or where the reader failed.
    RowBatch *next();
    /// Every batch that next() returned comes back through this.
    void giveBack(RowBatch *batch);

private:
    void run();
    bool fill(RowBatch &batch);
    RowBatch *takeFree();

    CsvReader &m_reader;
    RowParser &m_parser;
    bool m_recordWaits = false; ///< did not fit into the last batch; the reader's thread only
    std::vector<std::unique_ptr<RowBatch>> m_batches;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch *> m_free; ///< this and what follows is guarded by m_mutex
    std::deque<RowBatch *> m_full;
    bool m_ended = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mainstay
