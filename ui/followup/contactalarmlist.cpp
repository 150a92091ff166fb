// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/contactalarmlist.h"

#include "ui/common/formatters.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"
#include "ui/text/labels.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 14;
constexpr int lineGap = 3;
constexpr size_t mostTouches = 4; ///< of one person; the newest

} // namespace

class ContactAlarmModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactAlarmModel)

public:
    enum Role { LinesRole = Qt::UserRole + 1, UsageRole, ExceedsRole, PersonRole, AccountRole };

    explicit ContactAlarmModel(QObject *parent)
        : QAbstractListModel(parent)
    {
    }

    void setPeople(std::vector<PersonBudget> people, QDate today)
    {
        beginResetModel();
        m_today = today;
        m_people = std::move(people);
        endResetModel();
    }
    AccountId accountAt(int row) const { return m_people[size_t(row)].account; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_people.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PersonBudget &person = m_people[size_t(index.row())];
        switch (role) {
        case PersonRole:
            return person.name;
        case AccountRole:
            return person.accountName;
        case UsageRole:
            return usage(person);
        case LinesRole:
            return lines(person, Days::Relative);
        case ExceedsRole:
            return person.exceeds();
        case Qt::ToolTipRole:
            return plainToolTip(describe(person));
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return describe(person);
        default:
            return {};
        }
    }

private:
    QString usage(const PersonBudget &person) const
    {
        if (person.doNotContact)
            return tr("Not to be contacted");
        const BudgetWindow &window = person.tighter();
        const QString used = formatCount(window.used, m_locale);
        const QString limit = formatCount(window.limit, m_locale);
        return &window == &person.week ? tr("%1 of %2 in 7 days", "touches").arg(used, limit)
                                       : tr("%1 of %2 in 30 days", "touches").arg(used, limit);
    }
    QString describe(const PersonBudget &person) const
    {
        return (QStringList {person.name, person.accountName, usage(person)} + lines(person, Days::Dates)).join(u'\n');
    }
    enum class Days { Relative, Dates };
    QStringList lines(const PersonBudget &person, Days days) const
    {
        QStringList lines;
        const std::vector<BudgetTouch> &touches = person.tighter().touches;
        for (size_t i = touches.size(); i > 0 && lines.size() < qsizetype(mostTouches); --i) {
            const BudgetTouch &touch = touches[i - 1];
            const QString day = days == Days::Dates ? formatDate(touch.date(), m_locale) : formatRelativeDays(touch.date(), m_today);
            const QString who = touch.memberName.isEmpty() ? label(touch.team)
                                                           : tr("%1, %2", "member, team").arg(touch.memberName, label(touch.team));
            lines += touch.planned.isValid() ? tr("%1 planned · %2", "day, who").arg(day, who)
                                             : tr("%1 · %2", "day, who").arg(day, who);
        }
        if (touches.size() > mostTouches)
            lines += tr("and %Ln more", nullptr, int(touches.size() - mostTouches));
        return lines;
    }

    std::vector<PersonBudget> m_people;
    QDate m_today;
    QLocale m_locale;
};

namespace {

class AlarmDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(smallFont()).height() + lineGap;
        const auto count = int(index.data(ContactAlarmModel::LinesRole).toStringList().size());
        return {option.rect.width(), 2 * (option.fontMetrics.height() + lineGap) + small * (count + 1) + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        const QRect &rect = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, isCurrent ? theme.selection : theme.surfaceAlt);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
        QRect area = rect.adjusted(padding, 7, -padding, 0);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        line(*painter, area, bold, theme.text, index.data(ContactAlarmModel::PersonRole).toString());
        line(*painter, area, smallFont(), theme.textMuted, index.data(ContactAlarmModel::AccountRole).toString());
        const ToneStyle &tone = theme.tone(index.data(ContactAlarmModel::ExceedsRole).toBool() ? Tone::Poor : Tone::Watch);
        const int height = option.fontMetrics.height();
        drawToneShape(*painter, QRectF(area.left(), area.top() + (height - 8) / 2.0, 8, 8), tone);
        QRect usage = area.adjusted(14, 0, 0, 0);
        line(*painter, usage, option.font, tone.color, index.data(ContactAlarmModel::UsageRole).toString());
        area.setTop(usage.top());
        for (const QString &text : index.data(ContactAlarmModel::LinesRole).toStringList())
            line(*painter, area, smallFont(), theme.textMuted, text);
        painter->restore();
    }

private:
    /// Draws at the top of `area` and takes the line off it.
    static void line(QPainter &painter, QRect &area, const QFont &font, const QColor &color, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(color);
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(area.left(), area.top(), area.width(), height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + height + lineGap);
    }
};

} // namespace

ContactAlarmList::ContactAlarmList(QWidget *parent)
    : QListView(parent)
    , m_model(new ContactAlarmModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new AlarmDelegate(this));
    setModel(m_model);
    connect(this, &QAbstractItemView::clicked, this, &ContactAlarmList::open);
}

void ContactAlarmList::showAlarms(const BudgetAlarms &alarms, QDate today)
{
    m_model->setPeople(alarms.people, today);
}

void ContactAlarmList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model->accountAt(index.row()));
}

void ContactAlarmList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ContactAlarmList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace mainstay

#include "contactalarmlist.moc"
