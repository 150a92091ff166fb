// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewsmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/paint/pill.h"
#include "ui/text/qbrlabels.h"

using namespace Qt::StringLiterals;

namespace mainstay {

std::optional<Tone> toneOf(const QbrRow &review, const QDateTime &now)
{
    if (hasPassed(review, now))
        return Tone::Poor;
    switch (review.status) {
    case QbrStatus::Proposed:
        return Tone::Unknown;
    case QbrStatus::ContentReady:
    case QbrStatus::FollowedUp:
        return Tone::Good;
    case QbrStatus::Held:
        return Tone::Watch;
    case QbrStatus::Scheduled:
    case QbrStatus::Cancelled:
    case QbrStatus::Skipped:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

ReviewsModel::ReviewsModel(QObject *parent)
    : PagedTableModel({{u"when"_s, tr("Date and time", "column")},
                       {u"account"_s, tr("Account", "column")},
                       {u"kind"_s, tr("Kind", "column: of a review")},
                       {u"status"_s, tr("Status", "column")},
                       {u"owner"_s, tr("Owner", "column")},
                       {u"steps"_s, tr("Steps", "column: of a checklist"), Qt::AlignRight | Qt::AlignVCenter},
                       {u"buyer"_s, tr("Economic buyer", "column")}},
                      parent)
    , m_report(std::make_shared<const ReviewsReport>())
{
}

void ReviewsModel::refreshRows()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ReviewsModel::fetch(const std::vector<qint64> &ids)
{
    Q_UNUSED(ids)
    fetched();
}

QString ReviewsModel::buyerText(const QbrRow &review) const
{
    if (review.kind == QbrKind::Internal)
        return {};
    if (wasHeld(review.status) && review.buyerPresent)
        return *review.buyerPresent ? tr("Was there", "economic buyer") : tr("Was not there", "economic buyer");
    return review.buyerInvited ? tr("Invited", "economic buyer") : tr("Not invited", "economic buyer");
}

QString ReviewsModel::text(const QbrRow &review, ReviewColumn column) const
{
    switch (column) {
    case ReviewColumn::When:
        return review.start.isValid() ? whenText(review.start, m_locale) : tr("No date yet", "review");
    case ReviewColumn::Account:
        return review.accountName;
    case ReviewColumn::Kind:
        return label(review.kind);
    case ReviewColumn::Status:
        return label(review.status);
    case ReviewColumn::Owner:
        return review.ownerName;
    case ReviewColumn::Steps:
        return review.steps > 0 ? formatFraction(review.stepsDone, review.steps, m_locale) : QString();
    case ReviewColumn::Buyer:
        return buyerText(review);
    }
    Q_UNREACHABLE();
    return {};
}

QString ReviewsModel::fullText(const QbrRow &review, ReviewColumn column) const
{
    QString full = text(review, column);
    if (column == ReviewColumn::When) {
        const QString there = whenThereText(review.start, review.timeZone, m_locale);
        return there.isEmpty() ? full : full + u'\n' + tr("For the customer: %1", "date, time and zone").arg(there);
    }
    if (column == ReviewColumn::Status && hasPassed(review, m_report->now))
        return full + u'\n' + tr("Its time has passed.", "review");
    if (column == ReviewColumn::Steps && review.steps > 0)
        return tr("%1 of %2 steps done").arg(formatCount(review.stepsDone, m_locale), formatCount(review.steps, m_locale));
    return full;
}

QVariant ReviewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columns()[size_t(index.column())].alignment);
    const QbrRow *review = m_report->byId(QbrId(idAt(index.row())));
    if (!review)
        return {};
    const auto column = static_cast<ReviewColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*review, column);
    case Qt::AccessibleTextRole:
        return fullText(*review, column).replace(u'\n', u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(fullText(*review, column));
    case TableDelegate::toneRole:
        return column == ReviewColumn::Buyer && lacksBuyer(*review, m_report->today) ? QVariant(int(Tone::Watch)) : QVariant();
    case TableDelegate::mutedRole:
        return column == ReviewColumn::Kind || column == ReviewColumn::Owner || !(isAhead(review->status) || wasHeld(review->status));
    case pillRole:
        return column == ReviewColumn::Status ? QVariant(toneOf(*review, m_report->now) ? int(*toneOf(*review, m_report->now)) : -1) : QVariant();
    default:
        return {};
    }
}

void ReviewsModel::copyRows(const std::vector<qint64> &ids, const std::vector<int> &columns,
                            const std::function<void(const QString &)> &done)
{
    QString lines;
    for (const qint64 id : ids) {
        const QbrRow *review = m_report->byId(QbrId(id));
        if (!review)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells += plainCell(text(*review, static_cast<ReviewColumn>(column)));
        lines += cells.join(u'\t') + u'\n';
    }
    done(lines);
}

void ReviewsDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    const QVariant tone = index.data(ReviewsModel::pillRole);
    if (!tone.isValid()) {
        TableDelegate::paintCell(painter, area, index, theme);
        return;
    }
    const int value = tone.toInt();
    drawPill(painter, area, {index.data().toString(), value < 0 ? std::nullopt : std::optional(static_cast<Tone>(value))}, theme);
}

} // namespace mainstay
