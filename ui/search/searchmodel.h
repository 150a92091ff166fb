// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/search/search.h"

#include <QAbstractListModel>

namespace mainstay {

/// What was found, a row each; grows as one scrolls.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchModel)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const HitPage &page);
    void append(const HitPage &page);
    const SearchHit &hit(int row) const { return m_hits[size_t(row)]; }
    std::optional<qint64> next() const { return m_next; }
    /// -1 when it is not there.
    int rowOf(SearchKind kind, qint64 item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreNeeded();

private:
    std::vector<SearchHit> m_hits;
    std::optional<qint64> m_next;
    bool m_asked = false; ///< for more
};

/// "Phone call", "Person": what a hit is, in the user's language.
QString kindText(const SearchHit &hit);
/// A freedesktop name.
QString iconName(const SearchHit &hit);
/// The day on which it happened; empty where it has none.
QString dayText(const SearchHit &hit);
/// Its title, or what stands for one.
QString titleText(const SearchHit &hit);

} // namespace mainstay
