// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/renewals/renewallist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QLocale>
#include <QStyledItemDelegate>

namespace mainstay {

/// The cards of one column: places in the report.
class RenewalCardModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalCardModel)

public:
    explicit RenewalCardModel(QObject *parent);

    void setCards(std::shared_ptr<const RenewalsReport> report, std::vector<size_t> places);
    const Renewal *at(int row) const;
    /// −1 when it is not in this column.
    int rowOf(qint64 id) const;
    const RenewalsReport &report() const { return *m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QLocale m_locale;
    std::shared_ptr<const RenewalsReport> m_report;
    std::vector<size_t> m_places;
};

/// A card: account; ARR and due day; below, what marks it.
class RenewalCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalCardDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A column that hands Left and Right to the board.
class RenewalCardList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalCardList)

public:
    explicit RenewalCardList(QWidget *parent);

    RenewalCardModel &cards() const { return *m_cards; }
    const Renewal *current() const { return m_cards->at(currentIndex().row()); }

Q_SIGNALS:
    void sidewaysRequested(int steps);
    void opened();
    void currentChangedTo(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    RenewalCardModel *m_cards = nullptr;
};

} // namespace mainstay
