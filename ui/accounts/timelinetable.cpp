// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/timelinecard.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/style.h"
#include "ui/paint/toneshape.h"

#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

QString iconName(TouchpointKind kind)
{
    switch (kind) {
    case TouchpointKind::WebMeeting:
        return u"camera-video"_s;
    case TouchpointKind::Visit:
        return u"meeting-attending"_s;
    case TouchpointKind::Phone:
        return u"call-start"_s;
    case TouchpointKind::Email:
        return u"mail-message"_s;
    case TouchpointKind::Chat:
        return u"dialog-messages"_s;
    case TouchpointKind::Event:
        return u"view-presentation"_s;
    case TouchpointKind::InternalNote:
        return u"note"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Tone moodTone(int sentiment)
{
    if (sentiment > 0)
        return Tone::Good;
    if (sentiment == 0)
        return Tone::Unknown;
    return sentiment == -1 ? Tone::Watch : Tone::Poor;
}

void paintMood(QPainter &painter, const QPointF &centre, const QVariant &level, const Theme &theme)
{
    if (!level.isValid())
        return;
    const double side = std::abs(level.toInt()) == 2 ? 10 : 8;
    drawToneShape(painter, {centre.x() - side / 2, centre.y() - side / 2, side, side}, theme.tone(moodTone(level.toInt())));
}

class TimelineDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        if (index.column() == TimelineModel::When) {
            const QVariant kind = index.data(TimelineModel::kindRole);
            if (kind.isValid())
                QIcon::fromTheme(iconName(static_cast<TouchpointKind>(kind.toInt())))
                    .paint(&painter, QRect(area.left(), area.top(), 16, area.height()));
            TableDelegate::paintCell(painter, area.adjusted(26, 0, 0, 0), index, theme);
        } else if (index.column() == TimelineModel::Mood) {
            const QPointF centre(area.right() - 8, area.center().y() + 0.5);
            paintMood(painter, centre - QPointF(18, 0), index.data(TimelineModel::usRole), theme);
            paintMood(painter, centre, index.data(TimelineModel::solutionRole), theme);
        } else {
            TableDelegate::paintCell(painter, area, index, theme);
        }
    }
};

} // namespace

void TimelineCard::buildTable()
{
    m_table = new PagedTableView(m_stack);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("Timeline", "table"));
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setPagedModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(TimelineModel::When, 136);
    m_table->setColumnWidth(TimelineModel::Mood, 60);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &PagedTableView::opened, this, [this](qint64 id) { Q_EMIT opened(TouchpointId(id)); });
    connect(m_model, &PagedTableModel::fetchFailed, this, &TimelineCard::failed);
}

void TimelineCard::buildEmpty()
{
    m_empty = new EmptyState(m_stack);
    // The page's own button is the accent already.
    setButtonKind(*m_empty->button(), ButtonKind::Normal);
    connect(m_empty, &EmptyState::actionTriggered, this, &TimelineCard::logRequested);
}

} // namespace mainstay
