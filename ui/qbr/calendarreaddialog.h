// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/calendarupdate.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QLocale>

class QTableView;

namespace mainstay {

/// What became of each review that a calendar spoke of.
class CalendarChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarChangesModel)

public:
    enum class Column { Review, Outcome, Before, After };

    CalendarChangesModel(std::vector<CalendarChange> changes, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CalendarChange &change, Column column) const;

    QLocale m_locale;
    std::vector<CalendarChange> m_changes;
};

/// The result of reading a calendar file: per review what became of it, with before and after; what else the file held, and what
/// could not be read.
class CalendarReadDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarReadDialog)

public:
    CalendarReadDialog(const QString &fileName, const CalendarUpdate &update, QWidget *parent);

    QTableView *table() const { return m_table; }
    /// The lines above and below the table.
    const QStringList &sentences() const { return m_sentences; }

Q_SIGNALS:
    void undoRequested();

private:
    void buildTable(const CalendarUpdate &update);
    QWidget *buildIssues(const CalendarUpdate &update);
    QWidget *buildButtons(const CalendarUpdate &update);
    QString summaryOf(const CalendarUpdate &update) const;

    QTableView *m_table = nullptr;
    QStringList m_sentences;
};

} // namespace mainstay
