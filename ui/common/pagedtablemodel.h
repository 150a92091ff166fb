// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/common/whendone.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mainstay {

/// A table over any number of rows: it holds the ids in display order, and the contents of the few rows
/// that were looked at lately. Knows no SQL; see PagedRowsModel for what a list derives from.
///
/// Rows are fetched in blocks. Until a block is there its cells are empty. One fetch runs at a time and
/// only the newest blocks asked for wait, so that dragging the scroll bar through a million rows fetches
/// where it stops. Contents are kept by id: a new order or filter shows what is known at once.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedTableModel)

public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;
    static constexpr int blockRows = 128;

    struct Column
    {
        QString key; ///< stable, for the settings file
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A new list, or the same in another order. Null is the empty list. A list equal to the one shown
    /// is no reset.
    void setIds(Ids ids);
    const Ids &ids() const { return m_ids; }
    /// 0 for a row that is not there.
    qint64 idAt(int row) const;
    /// −1 when the list has no such id. Linear, 1 ms a million rows.
    int rowOf(qint64 id) const;
    const std::vector<Column> &columns() const { return m_columns; }
    /// What is stored may differ from what is shown: rows are fetched again as they are looked at, and
    /// keep their contents until then.
    void invalidate();
    /// The rows as lines of cells between tabulators, also those that are not loaded. `done` may come
    /// later, and never comes when the rows can't be read.
    virtual void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                          const std::function<void(const QString &)> &done)
        = 0;

Q_SIGNALS:
    void fetchFailed(const mainstay::Error &error);

protected:
    PagedTableModel(std::vector<Column> columns, QObject *parent);

    /// A cell inside tab-separated text: tabulators and line ends become blanks.
    static QString plainCell(const QVariant &value);
    /// Asks for the block of this row, unless it is on its way.
    void want(int row) const;
    virtual void fetch(const std::vector<qint64> &ids) = 0;
    /// Every fetch ends with this, also a failed one.
    void fetched();
    int epoch() const { return m_epoch; }

private:
    void fetchNext();

    std::vector<Column> m_columns;
    Ids m_ids;
    int m_epoch = 0; ///< counts invalidate(): a row of an older one is stale
    int m_generation = 0; ///< counts setIds(): a block of an older one has moved
    mutable std::vector<int> m_wanted; ///< blocks, the newest last
    int m_fetching = -1; ///< the block on its way
    int m_fetchingGeneration = 0;
    bool m_busy = false;
    mutable bool m_scheduled = false;
};

/// What a list derives from: gives it its columns, the way to fetch rows, and cell().
/// `Row` has a member `id` (an Id<…>). The fetcher answers the rows of these ids in their order and
/// leaves out those that are gone.
template <typename Row>
class PagedRowsModel : public PagedTableModel
{
public:
    using Rows = std::vector<Row>;
    using Fetcher = std::function<QFuture<Result<Rows>>(const std::vector<qint64> &ids)>;

    PagedRowsModel(std::vector<Column> columns, Fetcher fetcher, QObject *parent)
        : PagedTableModel(std::move(columns), parent)
        , m_fetcher(std::move(fetcher))
    {
    }

    /// Null while the row is on its way, and for a row that is gone. Valid until the next event.
    const Row *rowAt(int row) const
    {
        const qint64 id = idAt(row);
        if (id == 0)
            return nullptr;
        const auto known = m_known.find(id);
        if (known == m_known.end() || known->second.epoch != epoch())
            want(row);
        return known == m_known.end() || !known->second.row ? nullptr : &*known->second.row;
    }
    /// Rows that are known from elsewhere, as the first page is.
    void provide(Rows rows)
    {
        for (Row &row : rows) {
            const qint64 id = row.id.value();
            m_known.insert_or_assign(id, Known {std::move(row), epoch()});
        }
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(columns()[size_t(index.column())].alignment);
        const Row *row = rowAt(index.row());
        if (!row)
            return {};
        const QVariant answer = cell(*row, index.column(), role);
        return role == Qt::AccessibleTextRole && !answer.isValid() ? cell(*row, index.column(), Qt::DisplayRole) : answer;
    }

    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) final
    {
        whenDone(m_fetcher(ids), this, [this, columns, done](const Result<Rows> &rows) {
            if (!rows.ok())
                return;
            QString text;
            for (const Row &row : *rows) {
                for (size_t i = 0; i < columns.size(); ++i)
                    text += (i == 0 ? QString() : QString(u'\t')) + plainCell(cell(row, columns[i], Qt::DisplayRole));
                text += u'\n';
            }
            done(text);
        });
    }

protected:
    /// AccessibleTextRole falls back to DisplayRole, which Ctrl+C copies too.
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    struct Known
    {
        std::optional<Row> row; ///< nothing: it is gone
        int epoch = 0;
    };
    static constexpr size_t mostKnown = 4096;

    void fetch(const std::vector<qint64> &ids) override
    {
        whenDone(m_fetcher(ids), this, [this, ids, asked = epoch()](const Result<Rows> &rows) { take(ids, rows, asked); });
    }

    void take(const std::vector<qint64> &ids, const Result<Rows> &rows, int asked)
    {
        if (m_known.size() > mostKnown)
            m_known.clear();
        if (rows.ok() || rows.error().code != ErrorCode::Cancelled) {
            // Also what is gone or can't be read is remembered, or every repaint would ask for it.
            for (const qint64 id : ids)
                m_known.insert_or_assign(id, Known {std::nullopt, asked});
        }
        if (rows.ok()) {
            for (const Row &row : *rows)
                m_known.insert_or_assign(row.id.value(), Known {row, asked});
        } else {
            Q_EMIT fetchFailed(rows.error());
        }
        fetched();
    }

    Fetcher m_fetcher;
    std::unordered_map<qint64, Known> m_known;
};

} // namespace mainstay
