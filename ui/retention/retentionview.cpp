// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentionview.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

QByteArray RetentionView::toText() const
{
    const QString nothing = u"-"_s;
    const QStringList words {retentionRatios.toText(metric), retentionRanges.toText(range),
                             quarter ? quarter->toText() : nothing,
                             bucket ? retentionBuckets.toText(*bucket) : nothing,
                             retentionPanes.toText(pane), cohortMeasures.toText(cohorts),
                             reasons == ReasonSource::Stated ? u"stated"_s : u"established"_s,
                             retentionDimensions.toText(groups), retentionLevels.toText(level)};
    return words.join(u' ').toUtf8();
}

RetentionView RetentionView::fromText(const QByteArray &text)
{
    const QStringList words = QString::fromUtf8(text).split(u' ');
    RetentionView view;
    if (const auto metric = retentionRatios.fromText(words.value(0));
        metric.ok() && std::count(chartedRatios.begin(), chartedRatios.end(), *metric) > 0)
        view.metric = *metric;
    if (const auto range = retentionRanges.fromText(words.value(1)); range.ok())
        view.range = *range;
    if (const auto quarter = Quarter::fromText(words.value(2)); quarter.ok())
        view.quarter = *quarter;
    if (const auto bucket = retentionBuckets.fromText(words.value(3)); bucket.ok())
        view.bucket = *bucket;
    if (const auto pane = retentionPanes.fromText(words.value(4)); pane.ok())
        view.pane = *pane;
    if (const auto measure = cohortMeasures.fromText(words.value(5)); measure.ok())
        view.cohorts = *measure;
    if (words.value(6) == u"stated"_s)
        view.reasons = ReasonSource::Stated;
    if (const auto groups = retentionDimensions.fromText(words.value(7)); groups.ok())
        view.groups = *groups;
    if (const auto level = retentionLevels.fromText(words.value(8)); level.ok())
        view.level = *level;
    return view;
}

size_t shownQuarters(RetentionRange range, size_t count)
{
    switch (range) {
    case RetentionRange::Last8:
        return std::min<size_t>(count, 8);
    case RetentionRange::Last12:
        return std::min<size_t>(count, 12);
    case RetentionRange::All:
        return count;
    }
    Q_UNREACHABLE();
    return count;
}

} // namespace mainstay
