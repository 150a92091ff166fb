// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chartwidget.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/explaingesture.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

const QSizeF pictureSize(960, 480);

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_takeAlong(new TakeAlong(*this, [this] { return taken(); }))
{
    m_takeAlong->setPlace([this] { return currentPlace(); });
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto explain = [this](int index) {
        if (index >= 0)
            Q_EMIT explanationRequested(index);
        return index >= 0;
    };
    ExplainGesture::install(
        *this, [this, explain](const QPoint &at) { return explain(m_layout.columnAt(at)); },
        [this, explain] { return explain(m_current); });
}

void ChartWidget::setChart(const QuarterChartData &chart)
{
    setData(chart);
}

void ChartWidget::setChart(const WaterfallChartData &chart)
{
    setData(chart);
}

void ChartWidget::setData(AnyChart chart)
{
    m_data = std::move(chart);
    m_hovered = -1;
    relayout();
    if (m_selected >= count())
        m_selected = -1;
    if (m_current >= count())
        m_current = -1;
    describe();
    update();
}

void ChartWidget::setTitle(const QString &title)
{
    setAccessibleName(title);
}

int ChartWidget::count() const
{
    return int(m_layout.columns.size());
}

void ChartWidget::setSelected(int index)
{
    m_selected = index >= 0 && index < count() ? index : -1;
    update();
}

ChartTable ChartWidget::asTable() const
{
    return std::visit([](const auto &chart) { return chartTable(chart); }, m_data);
}

QString ChartWidget::detail(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const QStringList row = asTable().rows[index];
    const QString figure
        = tr("%1: %2", "a bar of a chart: its label, its value").arg(row[0], row[1]);
    const QString more = std::visit(
        [index](const auto &chart) {
            if constexpr (std::is_same_v<std::decay_t<decltype(chart)>, QuarterChartData>)
                return chart.quarters[size_t(index)].detail;
            else
                return chart.steps[size_t(index)].detail;
        },
        m_data);
    return more.isEmpty() ? figure : QString(figure + u'\n' + more);
}

ChartLayout ChartWidget::layoutIn(const QRectF &bounds) const
{
    if (const auto *quarters = std::get_if<QuarterChartData>(&m_data))
        return layoutQuarterChart(*quarters, bounds, font());
    return layoutWaterfall(std::get<WaterfallChartData>(m_data), bounds, font());
}

void ChartWidget::relayout()
{
    m_layout = layoutIn(QRectF(rect()).adjusted(1, 1, -1, -1));
}

/// The whole chart in words; the bar the keyboard is on comes first, so that a screen reader says
/// it when it changes.
void ChartWidget::describe()
{
    QStringList bars;
    for (const QStringList &row : asTable().rows)
        bars.append(
            tr("%1: %2", "a bar of a chart: its label, its value").arg(row.value(0), row.value(1)));
    const QString all = bars.join(u"; "_s);
    setAccessibleDescription(m_current < 0 ? all : QString(detail(m_current) + u'\n' + all));
}

TakenView ChartWidget::taken() const
{
    TakenView view {chartPicture(layoutIn({QPointF(), pictureSize})), dataTable(asTable())};
    view.picture.title = title();
    view.picture.note = m_note;
    view.picture.description = accessibleDescription();
    return view;
}

/// Of the bar the keyboard is on.
QPoint ChartWidget::currentPlace() const
{
    return m_current < 0 ? rect().center() : m_layout.columns[size_t(m_current)].hit.center().toPoint();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type was checked
        const int index = m_layout.columnAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(detail(index)), this,
                               m_layout.columns[size_t(index)].hit.toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawChart(painter, m_layout, currentTheme(),
              {m_hovered, m_selected, hasFocus() ? m_current : -1});
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        relayout();
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void ChartWidget::setHovered(int index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(m_layout.columnAt(event->position()));
}

void ChartWidget::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = m_layout.columnAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        activate(index);
}

void ChartWidget::setCurrent(int index)
{
    if (count() == 0)
        return;
    m_current = std::clamp(index, 0, count() - 1);
    describe();
    update();
    Q_EMIT currentChanged(m_current);
}

void ChartWidget::activate(int index)
{
    m_current = index;
    setSelected(index);
    Q_EMIT activated(index);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    // Something must be seen to have the keyboard: the selected bar, otherwise the newest.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_selected >= 0 ? m_selected : count() - 1);
    QWidget::focusInEvent(event);
    update();
}

} // namespace mainstay
