// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"
#include "ui/renewals/renewallist.h"

#include <QLocale>

namespace mainstay {

/// The renewals as a table. All of them are in the report, nothing is fetched.
class RenewalsModel final : public PagedTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalsModel)

public:
    /// The tone of the pill that a cell is; without one it is text.
    static constexpr int pillRole = Qt::UserRole + 1;

    explicit RenewalsModel(QObject *parent);

    /// The report that the ids handed to setIds() next are of.
    void setReport(std::shared_ptr<const RenewalsReport> report);
    /// After setIds(): it is no reset when the same renewals are listed, but what is said of them may differ.
    void refreshRows();
    /// Null for what is not in the report.
    const Renewal *byId(qint64 id) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) override;

private:
    void fetch(const std::vector<qint64> &ids) override;
    QString text(const Renewal &renewal, RenewalColumn column) const;
    /// For screen readers and tool tips: what the cell shortens, in full.
    QString fullText(const Renewal &renewal, RenewalColumn column) const;
    QVariant tone(const Renewal &renewal, RenewalColumn column) const;
    QVariant pill(const Renewal &renewal, RenewalColumn column) const;

    QLocale m_locale;
    std::shared_ptr<const RenewalsReport> m_report;
    std::unordered_map<qint64, size_t> m_places;
};

/// Categories and outcomes as pills.
class RenewalsDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalsDelegate)

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace mainstay
