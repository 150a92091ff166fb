// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/suggestionlist.h"

#include "ui/common/themecontroller.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 8;
constexpr int padding = 10;
constexpr int leastWidth = 280;
constexpr int inset = 4;
constexpr double radius = 6;

void roundedGround(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius - 2, radius - 2);
}

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            roundedGround(*painter, option.rect, theme.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            roundedGround(*painter, option.rect, theme.surfaceAlt);
        QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(option.font);
        painter->setPen(index.data(SuggestionModel::isNewRole).toBool() ? theme.accentText : theme.text);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(text) + padding);
        if (area.width() > 30) {
            painter->setPen(theme.textMuted);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(index.data(SuggestionModel::detailRole).toString(),
                                                            Qt::ElideRight, area.width()));
        }
        painter->restore();
    }
};

} // namespace

void SuggestionModel::setSuggestions(std::vector<Suggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Suggestion &suggestion = m_suggestions[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return suggestion.text;
    if (role == detailRole)
        return suggestion.detail;
    if (role == isNewRole)
        return suggestion.isNew;
    if (role == Qt::AccessibleTextRole && !suggestion.detail.isEmpty())
        return QString(suggestion.text + u", "_s + suggestion.detail);
    return {};
}

SuggestionList::SuggestionList(QWidget *window)
    : QListView(window)
    , m_model(new SuggestionModel(this))
{
    setObjectName(u"suggestions"_s);
    setAccessibleName(tr("Suggestions", "below a field"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(inset, inset, inset, inset);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // half a row in sight says that there are more
    setMouseTracking(true);
    setUniformItemSizes(true);
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    hide();
}

void SuggestionList::offer(QWidget *field, std::vector<Suggestion> suggestions, int highlighted)
{
    offerAt(QRect(field->mapTo(parentWidget(), QPoint(0, 0)), field->size()), std::move(suggestions), highlighted);
}

void SuggestionList::offerAt(const QRect &place, std::vector<Suggestion> suggestions, int highlighted)
{
    m_model->setSuggestions(std::move(suggestions));
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    placeBelow(place);
    setCurrentIndex(m_model->index(highlighted, 0));
    show();
    raise();
}

void SuggestionList::placeBelow(const QRect &field)
{
    const QWidget *window = parentWidget();
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = rows * rowHeight + 2 * inset + (m_model->rowCount() > rows ? rowHeight / 2 : 0);
    const int width = std::min(std::max(field.width(), leastWidth), window->width() - 16);
    QPoint at(field.left(), field.top() + field.height() + 2);
    at.setX(std::clamp(at.x(), 8, std::max(8, window->width() - width - 8)));
    if (at.y() + height > window->height() - 4)
        at.setY(std::max(4, field.top() - height - 2));
    setGeometry(QRect(at, QSize(width, height)));
}

void SuggestionList::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = highlighted();
    const int next = now < 0 ? (by > 0 ? 0 : rows - 1) : (now + by + rows) % rows;
    setCurrentIndex(m_model->index(next, 0));
}

int SuggestionList::highlighted() const
{
    return isVisible() && currentIndex().isValid() ? currentIndex().row() : -1;
}

bool SuggestionList::event(QEvent *event)
{
    const bool done = QListView::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(currentTheme().surface);
        painter.setPen(currentTheme().borderStrong);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    return done;
}

void SuggestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QListView::changeEvent(event);
}

} // namespace mainstay
