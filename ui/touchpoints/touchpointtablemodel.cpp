// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/touchpointtablemodel.h"

#include "ui/common/formatters.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pill.h"
#include "ui/text/labels.h"
#include "ui/common/sentiment.h"
#include "ui/touchpoints/whentext.h"

#include <QIcon>
#include <QPainter>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr double levelSize = 11;

std::vector<PagedTableModel::Column> columnsOfTouchpoints()
{
    return {{u"when"_s, TouchpointTableModel::tr("When", "column")},
            {u"account"_s, TouchpointTableModel::tr("Account", "column")},
            {u"kind"_s, TouchpointTableModel::tr("Kind", "column")},
            {u"purpose"_s, TouchpointTableModel::tr("Purpose", "column")},
            {u"minutes"_s, TouchpointTableModel::tr("Min", "column: minutes, short"), Qt::AlignRight | Qt::AlignVCenter},
            {u"us"_s, TouchpointTableModel::tr("Us", "column: how they feel about us, short"), Qt::AlignCenter},
            {u"solution"_s, TouchpointTableModel::tr("Solution", "column: how they feel about the solution"), Qt::AlignCenter},
            {u"outcome"_s, TouchpointTableModel::tr("Outcome", "column")},
            {u"summary"_s, TouchpointTableModel::tr("Summary", "column")}};
}

QString dayText(const QDateTime &at)
{
    const QLocale locale;
    const QDate day = at.toLocalTime().date();
    return TouchpointTableModel::tr("%1 %2", "weekday, date")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), formatDate(day, locale));
}

QString timeOfDay(const QDateTime &at)
{
    return timeText(at.toLocalTime().time(), QLocale());
}

QString word(std::optional<int> level)
{
    return level ? sentimentWord(*level) : QString();
}

} // namespace

QString iconName(TouchpointKind kind)
{
    switch (kind) {
    case TouchpointKind::WebMeeting:
        return u"camera-video"_s;
    case TouchpointKind::Visit:
        return u"mark-location"_s;
    case TouchpointKind::Phone:
        return u"call-start"_s;
    case TouchpointKind::Email:
        return u"mail-message"_s;
    case TouchpointKind::Chat:
        return u"dialog-messages"_s;
    case TouchpointKind::Event:
        return u"view-calendar-day"_s;
    case TouchpointKind::InternalNote:
        return u"note"_s;
    }
    Q_UNREACHABLE();
    return {};
}

TouchpointTableModel::TouchpointTableModel(WorkspaceSession &session, QObject *parent)
    : PagedRowsModel(
        columnsOfTouchpoints(),
        [&session](const std::vector<qint64> &ids) {
            return session.interactive().run([ids](Connection &db) {
                std::vector<TouchpointId> wanted;
                for (const qint64 id : ids)
                    wanted.emplace_back(id);
                return touchpointstore::rows(db, wanted);
            });
        },
        parent)
{
}

QVariant TouchpointTableModel::text(const TouchpointRow &row, TouchpointColumn column)
{
    switch (column) {
    case TouchpointColumn::When:
        return QString(dayText(row.at) + u' ' + timeOfDay(row.at));
    case TouchpointColumn::Account:
        return row.accountName;
    case TouchpointColumn::Kind:
        return label(row.kind);
    case TouchpointColumn::Purpose:
        return label(row.purpose);
    case TouchpointColumn::Minutes:
        return row.minutes ? formatCount(*row.minutes, QLocale()) : QString();
    case TouchpointColumn::Us:
        return word(row.sentimentUs);
    case TouchpointColumn::Solution:
        return word(row.sentimentSolution);
    case TouchpointColumn::Outcome:
        return label(row.outcome);
    case TouchpointColumn::Summary:
        return row.summary.simplified();
    }
    Q_UNREACHABLE();
    return {};
}

QVariant TouchpointTableModel::detail(const TouchpointRow &row, TouchpointColumn column, int role)
{
    if (role == TableDelegate::mutedRole)
        return column == TouchpointColumn::Purpose || column == TouchpointColumn::Minutes
            || column == TouchpointColumn::Outcome;
    if (column == TouchpointColumn::When && role == Qt::UserRole)
        return dayText(row.at);
    if (column == TouchpointColumn::When && role == timeRole)
        return timeOfDay(row.at);
    if (column == TouchpointColumn::Kind && role == iconRole)
        return iconName(row.kind);
    if (column == TouchpointColumn::Summary && role == pillRole && row.outcome != Outcome::Held)
        return label(row.outcome);
    if (column == TouchpointColumn::Summary && role == Qt::AccessibleTextRole && row.outcome != Outcome::Held)
        return QString(label(row.outcome) + u". "_s + row.summary.simplified());
    if (role == levelRole) {
        const auto level = column == TouchpointColumn::Us ? row.sentimentUs : row.sentimentSolution;
        return level ? QVariant(*level) : QVariant();
    }
    return {};
}

QVariant TouchpointTableModel::cell(const TouchpointRow &row, int column, int role) const
{
    const auto which = static_cast<TouchpointColumn>(column);
    return role == Qt::DisplayRole ? text(row, which) : detail(row, which, role);
}

namespace {

void paintWhen(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme)
{
    const QString day = index.data(Qt::UserRole).toString();
    const QString time = index.data(TouchpointTableModel::timeRole).toString();
    const QFont digits = numberFont(painter.font());
    const int timeWidth = QFontMetrics(digits).horizontalAdvance(time);
    const QRect dayArea = area.adjusted(0, 0, -timeWidth - TableDelegate::padding, 0);
    painter.drawText(dayArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(day, Qt::ElideRight, dayArea.width()));
    painter.setFont(digits);
    painter.setPen(theme.textMuted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
}

void paintLevel(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme)
{
    const QVariant level = index.data(TouchpointTableModel::levelRole);
    if (!level.isValid())
        return;
    QRectF box(0, 0, levelSize, levelSize);
    box.moveCenter(QRectF(area).center());
    drawSentiment(painter, box, level.toInt(), theme);
}

} // namespace

void TouchpointDelegate::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index,
                                   const Theme &theme) const
{
    QRect rest = area;
    switch (static_cast<TouchpointColumn>(index.column())) {
    case TouchpointColumn::When:
        paintWhen(painter, area, index, theme);
        return;
    case TouchpointColumn::Us:
    case TouchpointColumn::Solution:
        paintLevel(painter, area, index, theme);
        return;
    case TouchpointColumn::Kind:
        if (const QString name = index.data(TouchpointTableModel::iconRole).toString(); !name.isEmpty()) {
            const QRect icon(rest.left(), rest.center().y() - iconSize / 2 + 1, iconSize, iconSize);
            QIcon::fromTheme(name).paint(&painter, icon);
            rest.setLeft(icon.right() + 1 + padding);
        }
        break;
    case TouchpointColumn::Summary:
        if (const QString word = index.data(TouchpointTableModel::pillRole).toString(); !word.isEmpty()) {
            const QRectF covered = drawPill(painter, rest, {word, Tone::Watch}, theme);
            rest.setLeft(int(covered.right()) + padding);
        }
        break;
    case TouchpointColumn::Account:
    case TouchpointColumn::Purpose:
    case TouchpointColumn::Minutes:
    case TouchpointColumn::Outcome:
        break;
    }
    TableDelegate::paintCell(painter, rest, index, theme);
}

} // namespace mainstay
