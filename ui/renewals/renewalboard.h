// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/renewals/renewalboardcolumn.h"

#include <QWidget>

#include <array>

namespace mainstay {

class PlainLabel;

/// The renewals as cards, in a column by what is expected of them. Arrow keys walk over all of them; the card that
/// has the keyboard keeps it when it moves to another column.
class RenewalBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalBoard)

public:
    enum class Column { NotAssessed, AtRisk, Likely, Commit, Decided };
    static constexpr int columnCount = 5;

    explicit RenewalBoard(QWidget *parent = nullptr);

    void showRenewals(const std::shared_ptr<const RenewalsReport> &report, const std::vector<size_t> &places);
    RenewalCardList &list(Column column) const { return *m_columns[size_t(column)].list; }
    static Column columnOf(const Renewal &renewal);

    /// Null without a card.
    const Renewal *current() const;
    qint64 currentId() const;
    void select(qint64 id);
    void takeFocus();
    bool hasKeyboard() const;

Q_SIGNALS:
    void opened();
    void currentMoved();

private:
    struct BoardColumn
    {
        PlainLabel *title = nullptr;
        PlainLabel *sum = nullptr;
        RenewalCardList *list = nullptr;
    };

    QWidget *makeColumn(Column column);
    void walk(size_t from, int steps);
    void becameCurrent(size_t column);
    static QString titleOf(Column column);

    std::array<BoardColumn, columnCount> m_columns;
    size_t m_current = 0; ///< the column that has the keyboard, or had it last
    bool m_isFilling = false;
};

} // namespace mainstay
