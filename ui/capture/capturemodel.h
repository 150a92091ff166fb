// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/captureloader.h"

#include <QAbstractTableModel>
#include <QSet>

namespace mainstay {

/// Captured meetings and mails to be chosen from: a check mark, when, what, whose, how it stands.
class CaptureModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureModel)

public:
    enum Column { When, What, Account, People, State, ColumnCount };

    explicit CaptureModel(std::vector<CaptureRow> rows, QObject *parent = nullptr);

    /// What the user made of a row.
    struct Choice
    {
        AccountId account; ///< invalid: none yet
        QString accountName;
        QSet<QString> newPeople; ///< addresses of unknown people who become contacts
        bool checked = false;
    };
    const CaptureRow &row(int row) const { return m_rows[size_t(row)]; }
    const Choice &choice(int row) const { return m_choices[size_t(row)]; }
    /// An open row that gets an account is checked, one that loses it is not.
    void setAccount(int row, AccountId account, const QString &name);
    void setNewPerson(int row, const QString &address, Qt::CheckState state);
    void setChecked(int row, Qt::CheckState state);
    int checkedCount() const;
    /// What the row's log begins with, with the new people that were chosen.
    LogStart start(int row) const;
    /// What is to be logged, and the team it is by.
    struct Entry
    {
        LogStart start;
        Team team = Team::Success;
    };
    std::vector<Entry> checkedEntries() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isCheckable(int row) const;
    QString text(int row, Column column) const;
    QString stateText(int row) const;
    QString peopleText(int row) const;
    void rowChanged(int row);

    std::vector<CaptureRow> m_rows;
    std::vector<Choice> m_choices;
};

} // namespace mainstay
