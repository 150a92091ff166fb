// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/pagedtablemodel.h"
#include "ui/common/tabledelegate.h"
#include "ui/qbr/reviewlist.h"

namespace mainstay {

/// The tone of a review's pill; nothing: a plain badge.
std::optional<Tone> toneOf(const QbrRow &review, const QDateTime &now);

/// The reviews of a quarter as a table. All of them are in the report, nothing is fetched.
class ReviewsModel final : public PagedTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewsModel)

public:
    /// The tone of the pill that a cell is, −1 for a plain badge; without one it is text.
    static constexpr int pillRole = Qt::UserRole + 1;

    explicit ReviewsModel(QObject *parent);

    /// The report that the ids handed to setIds() next are of.
    void setReport(std::shared_ptr<const ReviewsReport> report) { m_report = std::move(report); }
    /// After setIds(): it is no reset when the same reviews are listed, but what they say may differ.
    void refreshRows();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                  const std::function<void(const QString &)> &done) override;

private:
    void fetch(const std::vector<qint64> &ids) override;
    QString text(const QbrRow &review, ReviewColumn column) const;
    QString buyerText(const QbrRow &review) const;
    /// For screen readers and tool tips: what the cell shortens, in full.
    QString fullText(const QbrRow &review, ReviewColumn column) const;

    QLocale m_locale;
    std::shared_ptr<const ReviewsReport> m_report;
};

/// The status as a pill.
class ReviewsDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewsDelegate)

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override;
};

} // namespace mainstay
