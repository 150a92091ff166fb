// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"
#include "ui/qbr/planreport.h"

#include <QLocale>

namespace mainstay {

enum class PlanColumn { When, Account, Tier, Owner, There, Due, Week };

inline constexpr int planColumnCount = 7;

/// Which proposals, or which accounts without one, are listed, and how.
struct PlanQuery
{
    QString text; ///< every word of it, folded, is in the account's or the owner's name
    qint64 owner = 0; ///< a member; 0: all
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The proposed dates of a plan. An id is the place of the proposal, and one.
class PlanModel final : public PagedTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)

public:
    explicit PlanModel(QObject *parent);

    void setReport(std::shared_ptr<const PlanReport> report) { m_report = std::move(report); }
    /// The ids of what passes, in order.
    std::vector<qint64> listed(const PlanQuery &query) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) override;

private:
    void fetch(const std::vector<qint64> &) override { fetched(); }
    const Proposal *proposalAt(qint64 id) const;
    QString text(const Proposal &proposal, PlanColumn column) const;
    QString fullText(const Proposal &proposal, PlanColumn column) const;

    QLocale m_locale;
    std::shared_ptr<const PlanReport> m_report;
};

/// The accounts that get no date, and why. An id is the place in `unproposed`, and one.
class UnproposedModel final : public PagedTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnproposedModel)

public:
    explicit UnproposedModel(QObject *parent);

    void setReport(std::shared_ptr<const PlanReport> report) { m_report = std::move(report); }
    /// The ids of what passes, in order; those for which something can be done first.
    std::vector<qint64> listed(const PlanQuery &query) const;
    AccountId accountOf(qint64 id) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) override;

private:
    void fetch(const std::vector<qint64> &) override { fetched(); }
    QString text(const Unproposed &one, int column) const;

    std::shared_ptr<const PlanReport> m_report;
};

/// How many reviews each member holds in each week: what stands and what is proposed.
class WeekLoadModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekLoadModel)

public:
    /// double: share of what the member can hold a week.
    static constexpr int shareRole = Qt::UserRole + 1;

    explicit WeekLoadModel(QObject *parent);

    void setReport(std::shared_ptr<const PlanReport> report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const WeekLoad *loadAt(int row, int column) const;
    QString describe(const QModelIndex &index) const;

    QLocale m_locale;
    std::shared_ptr<const PlanReport> m_report;
    std::vector<size_t> m_members; ///< places of those who hold any
    std::vector<QDate> m_mondays;
    QHash<std::pair<size_t, qint64>, size_t> m_loads; ///< places in weeks, by member and Monday
};

} // namespace mainstay
