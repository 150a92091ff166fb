// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalboardcolumn.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/renewalmarks.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pill.h"
#include "ui/text/retentionlabels.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int cardHeight = 72;
constexpr int gap = 6;
constexpr int inset = 10;
constexpr int lineHeight = 20;

enum Role { amountRole = Qt::UserRole + 1, dueRole, markRole, markToneRole };

/// What else is to be said of a card: in a column for two categories which, of a decided one the outcome.
QString markOf(const Renewal &renewal, QDate today, const QLocale &locale)
{
    if (!renewal.isOpen() || renewal.isLapsed(today))
        return stateText(renewal, today);
    if (renewal.outlook.category == RenewalCategory::NotAssessed)
        return {};
    return label(renewal.outlook.category) + u' ' + probabilityText(renewal.outlook.probability, locale);
}

Tone toneOfCard(const Renewal &renewal, QDate today)
{
    return stateTone(renewal, today).value_or(toneOf(renewal.outlook.category));
}

QString wordsOf(const Renewal &renewal, const RenewalsReport &report, const QLocale &locale)
{
    QStringList lines {renewal.accountName, renewal.productName,
                       formatMoney({renewal.baseArr, report.currency}, locale), formatDate(renewal.due, locale),
                       markOf(renewal, report.asOf, locale), renewal.ownerName, renewal.outlook.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

RenewalCardModel::RenewalCardModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_report(std::make_shared<const RenewalsReport>())
{
}

void RenewalCardModel::setCards(std::shared_ptr<const RenewalsReport> report, std::vector<size_t> places)
{
    beginResetModel();
    m_report = std::move(report);
    m_places = std::move(places);
    endResetModel();
}

const Renewal *RenewalCardModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_report->renewals[m_places[size_t(row)]];
}

int RenewalCardModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowIdOf(*at(row)) == id)
            return row;
    }
    return -1;
}

int RenewalCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant RenewalCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Renewal &renewal = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return renewal.accountName;
    case Qt::AccessibleTextRole:
        return wordsOf(renewal, *m_report, m_locale).replace(u'\n', u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(wordsOf(renewal, *m_report, m_locale));
    case amountRole:
        return formatMoneyCompact({renewal.baseArr, m_report->currency}, m_locale);
    case dueRole:
        return formatDate(renewal.due, m_locale);
    case markRole:
        return markOf(renewal, m_report->asOf, m_locale);
    case markToneRole:
        return int(toneOfCard(renewal, m_report->asOf));
    default:
        return {};
    }
}

void RenewalCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const auto draw = [&](const QFont &font, const QColor &color, Qt::Alignment alignment, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(bodyFont(), theme.text, Qt::AlignLeft, index.data().toString());
    line.translate(0, lineHeight);
    draw(numberFont(smallFont()), theme.text, Qt::AlignLeft, index.data(amountRole).toString());
    draw(smallFont(), theme.textMuted, Qt::AlignRight, index.data(dueRole).toString());
    line.translate(0, lineHeight);
    painter->setFont(smallFont());
    if (const QString mark = index.data(markRole).toString(); !mark.isEmpty())
        drawPill(*painter, line, {mark, static_cast<Tone>(index.data(markToneRole).toInt())}, theme);
    painter->restore();
}

QSize RenewalCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const bool hasMark = !index.data(markRole).toString().isEmpty();
    return {120, hasMark ? cardHeight + gap : cardHeight - lineHeight + gap};
}

RenewalCardList::RenewalCardList(QWidget *parent)
    : QListView(parent)
    , m_cards(new RenewalCardModel(this))
{
    setModel(m_cards);
    setItemDelegate(new RenewalCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setLayoutMode(Batched); // a column may hold all renewals of a large business
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &RenewalCardList::opened);
}

void RenewalCardList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT sidewaysRequested(event->key() == Qt::Key_Left ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

void RenewalCardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // A column that the keyboard comes to without a card would show nothing of it.
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
    viewport()->update();
    Q_EMIT currentChangedTo(currentIndex().row());
}

void RenewalCardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentChangedTo(current.row());
}

} // namespace mainstay
