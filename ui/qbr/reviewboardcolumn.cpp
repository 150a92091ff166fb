// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewboardcolumn.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pill.h"
#include "ui/qbr/readinessring.h"
#include "ui/text/preplabels.h"
#include "ui/text/qbrlabels.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int gap = 6;
constexpr int inset = 10;
constexpr int lineHeight = 20;
constexpr int ringSize = 16;

/// What of it fits beside the date: long dates leave no room for the days.
QString stepsAndDays(const QString &steps, const QString &days, const QFontMetrics &metrics, int width)
{
    const QString both = steps.isEmpty() || days.isEmpty() ? steps + days : QString(steps + u" · "_s + days);
    for (const QString &text : {both, steps}) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return {};
}

} // namespace

ReviewCardModel::ReviewCardModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_report(std::make_shared<const ReviewsReport>())
{
}

void ReviewCardModel::setCards(std::shared_ptr<const ReviewsReport> report, std::vector<size_t> reviews, std::vector<size_t> due)
{
    beginResetModel();
    m_report = std::move(report);
    m_reviews = std::move(reviews);
    m_due = std::move(due);
    endResetModel();
}

const QbrRow *ReviewCardModel::reviewAt(int row) const
{
    return row < 0 || row >= int(m_reviews.size()) ? nullptr : &m_report->reviews[m_reviews[size_t(row)]];
}

const DueReview *ReviewCardModel::dueAt(int row) const
{
    const int place = row - int(m_reviews.size());
    return place < 0 || place >= int(m_due.size()) ? nullptr : &m_report->due[m_due[size_t(place)]];
}

qint64 ReviewCardModel::idAt(int row) const
{
    if (const QbrRow *review = reviewAt(row))
        return review->id.value();
    const DueReview *due = dueAt(row);
    return due ? -due->account.value() : 0;
}

int ReviewCardModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

int ReviewCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size() + m_due.size());
}

QString ReviewCardModel::whenOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    if (review)
        return review->start.isValid() ? formatDate(review->start.toLocalTime().date(), m_locale) : tr("No date yet", "review");
    return m_report->quarter.endDay(m_report->fiscal) > m_report->today ? tr("To be planned", "an account whose review is due")
                                                                        : tr("Was due", "an account without a review of a quarter that is over");
}

QString ReviewCardModel::daysOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    return review && review->start.isValid() ? formatRelativeDays(review->start.toLocalTime().date(), m_report->today) : QString();
}

QString ReviewCardModel::warningOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    if (!review)
        return {};
    if (hasPassed(*review, m_report->now))
        return tr("Its time has passed.", "review");
    return lacksBuyer(*review, m_report->today) ? tr("Buyer not invited") : QString();
}

QString ReviewCardModel::wordsOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    if (!review)
        return QStringList {dueAt(row)->accountName, whenOf(row), dueAt(row)->ownerName}.join(u'\n');
    QStringList lines {review->accountName, label(review->kind), label(review->status), whenText(review->start, m_locale), daysOf(row),
                       review->steps > 0 ? tr("%1 of %2 steps done").arg(formatCount(review->stepsDone, m_locale), formatCount(review->steps, m_locale))
                                         : QString(),
                       warningOf(row), review->ownerName};
    lines.removeAll(QString());
    if (const auto ready = m_report->readiness.constFind(review->id); ready != m_report->readiness.constEnd())
        lines += readinessLines(*ready, m_locale);
    return lines.join(u'\n');
}

QString ReviewCardModel::stepsOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    return review && review->steps > 0 ? formatFraction(review->stepsDone, review->steps, m_locale) : QString();
}

/// Four numbers, as readyParts() has them.
QVariant ReviewCardModel::readyOf(int row) const
{
    const QbrRow *review = reviewAt(row);
    if (!review || !m_report->readiness.contains(review->id))
        return {};
    QVariantList parts;
    for (const double part : readyParts(*m_report->readiness.constFind(review->id)))
        parts += part;
    return parts;
}

QVariant ReviewCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const QbrRow *review = reviewAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return review ? review->accountName : dueAt(row)->accountName;
    case Qt::AccessibleTextRole:
        return wordsOf(row).replace(u'\n', u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(wordsOf(row));
    case whenRole:
        return whenOf(row);
    case daysRole:
        return daysOf(row);
    case warningRole:
        return warningOf(row);
    case stepsRole:
        return stepsOf(row);
    case readyRole:
        return readyOf(row);
    default:
        return {};
    }
}

/// An account that is due has nothing yet that could be moved.
Qt::ItemFlags ReviewCardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return reviewAt(index.row()) ? flags | Qt::ItemIsDragEnabled : flags;
}

void ReviewCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasKeys = isChosen && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasKeys ? theme.focusRing : theme.border, hasKeys ? 2 : 1));
    painter->setBrush(isChosen ? theme.selection : theme.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -gap + 0.0), 6, 6);
    QRect line(option.rect.left() + inset, option.rect.top() + 5, option.rect.width() - 2 * inset, lineHeight);
    const auto draw = [&](const QFont &font, const QColor &color, const QRect &area, Qt::Alignment alignment, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    QRect first = line;
    if (const QVariantList ready = index.data(ReviewCardModel::readyRole).toList(); ready.size() == 4) {
        const QRectF box(first.right() - ringSize + 1, first.center().y() - ringSize / 2.0 + 1, ringSize, ringSize);
        drawReadinessRing(*painter, box, {ready[0].toDouble(), ready[1].toDouble(), ready[2].toDouble(), ready[3].toDouble()}, theme);
        first.adjust(0, 0, -ringSize - gap, 0);
    }
    draw(bodyFont(), theme.text, first, Qt::AlignLeft, index.data().toString());
    line.translate(0, lineHeight);
    draw(smallFont(), theme.text, line, Qt::AlignLeft, index.data(ReviewCardModel::whenRole).toString());
    const int taken = painter->fontMetrics().horizontalAdvance(index.data(ReviewCardModel::whenRole).toString()) + gap;
    const QString rest = stepsAndDays(index.data(ReviewCardModel::stepsRole).toString(), index.data(ReviewCardModel::daysRole).toString(),
                                      painter->fontMetrics(), line.width() - taken);
    draw(smallFont(), theme.textMuted, line, Qt::AlignRight, rest);
    line.translate(0, lineHeight);
    painter->setFont(smallFont());
    if (const QString warning = index.data(ReviewCardModel::warningRole).toString(); !warning.isEmpty())
        drawPill(*painter, line, {warning, Tone::Watch}, theme);
    painter->restore();
}

QSize ReviewCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const int lines = index.data(ReviewCardModel::warningRole).toString().isEmpty() ? 2 : 3;
    return {120, lines * lineHeight + 12 + gap};
}

ReviewCardList::ReviewCardList(QWidget *parent)
    : QListView(parent)
    , m_cards(new ReviewCardModel(this))
{
    setModel(m_cards);
    setItemDelegate(new ReviewCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // a column may hold all reviews of a large business
    setDragEnabled(true);
    setAcceptDrops(true);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &ReviewCardList::opened);
}

void ReviewCardList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT sidewaysRequested(event->key() == Qt::Key_Left ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

void ReviewCardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // A column that the keyboard comes to without a card would show nothing of it.
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
    viewport()->update();
    Q_EMIT currentChangedTo(currentIndex().row());
}

void ReviewCardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentChangedTo(current.row());
}

bool ReviewCardList::takes(const QDropEvent &event) const
{
    return event.source() != this && qobject_cast<const ReviewCardList *>(event.source());
}

void ReviewCardList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(takes(*event));
}

void ReviewCardList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

/// The page moves the review; the views follow what is stored.
void ReviewCardList::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped();
}

} // namespace mainstay
