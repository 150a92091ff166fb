// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/pagedtablemodel.h"

#include <QTableView>

class QMenu;

namespace mainstay {

/// A table over a PagedTableModel: rows of one height, hovered whole, selected whole. Enter and a double
/// click open, Ctrl+C copies rows, what is typed is handed to the filter, the header's menu shows and
/// hides columns. Selection, current row and scroll position survive a new list by id.
class PagedTableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedTableView)

public:
    /// Where a new list leaves the eye: on what was at the top, or on the current row, else at the top.
    enum class Keep { Scroll, Current };

    explicit PagedTableView(QWidget *parent = nullptr);

    /// The view's only model; hides columns whose keys are in `hidden` until the user says otherwise.
    void setPagedModel(PagedTableModel *model, const QStringList &hidden = {});
    PagedTableModel *pagedModel() const { return m_model; }
    void showIds(PagedTableModel::Ids ids, Keep keep);

    int hoveredRow() const { return m_hovered; }
    /// 0 without a current row.
    qint64 currentId() const;
    /// All of them, from top to bottom.
    std::vector<qint64> selectedIds() const;
    void selectId(qint64 id);
    /// At most the first 10,000 rows.
    void copySelection();

    void setSort(int column, Qt::SortOrder order);
    /// A width that nobody chose and that is not kept in the settings.
    void setInitialWidth(int column, int width);
    /// Widths, order and visibility of the columns, kept under tables/<name> in the settings.
    void restoreColumns(const QString &name);

Q_SIGNALS:
    void opened(qint64 id);
    void currentIdChanged(qint64 id);
    void typed(const QString &text);
    void sortRequested(int column, Qt::SortOrder order);
    /// After the first frame with rows: time for what the first frame should not wait for.
    void firstRowsPainted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Place
    {
        std::vector<qint64> selected;
        qint64 current = 0;
        qint64 top = 0;
        int currentColumn = 0;
        bool wasScrolled = false;
    };
    Place place() const;
    void goBackTo(const Place &place, Keep keep);
    void setHovered(int row);
    void updateRow(int row);
    void fillColumnMenu(QMenu &menu);
    void fillSortMenu(QMenu &menu);
    void showHeaderMenu(const QPoint &at);
    void saveColumns() const;
    bool isText(const QKeyEvent &event) const;

    PagedTableModel *m_model = nullptr;
    QString m_settingsName;
    int m_hovered = -1;
    bool m_painted = false;
    bool m_placing = false;
    bool m_quiet = false; ///< the header changes by our own hand
};

} // namespace mainstay
