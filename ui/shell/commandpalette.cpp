// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandpalette.h"

#include "core/accounts/accountstore.h"
#include "core/base/fold.h"
#include "ui/common/searchfield.h"
#include "ui/common/themecontroller.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/shell/commands.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int pauseMs = 60;
constexpr int accountLimit = 8;
constexpr int accountRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
constexpr int hintRole = Qt::UserRole + 2;

/// Name on the left, what it is or its keys on the right.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 34};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect area = option.rect.adjusted(38, 0, -16, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(option.rect.left() + 14,
                                                                           option.rect.center().y() - 7, 16, 16));
        painter->setFont(smallFont());
        painter->setPen(theme.textMuted);
        const QString hint = index.data(hintRole).toString();
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, hint);
        const int hintWidth = painter->fontMetrics().horizontalAdvance(hint) + 16;
        painter->setFont(bodyFont());
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? theme.text : theme.textMuted);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width() - hintWidth));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &commands, WorkspaceSession *session, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(commands)
    , m_session(session)
    , m_list(new QListWidget(this))
{
    constexpr int width = 560;
    constexpr int height = 400;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to account or command"));
    auto *field = new SearchField(this);
    field->setPrompt(tr("Account or command"));
    m_field = field;
    m_field->setFixedHeight(40);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Matches", "of the palette"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    resize(width, height);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, parent->height() / 8)));

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::lookUp);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::textChanged);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    showMatches(std::vector<Account>());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().surface);
    painter.setPen(currentTheme().borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::textChanged()
{
    ++m_generation;
    m_pause.start();
}

void CommandPalette::lookUp()
{
    const QString text = m_field->text().trimmed();
    if (!m_session || text.isEmpty()) {
        showMatches(std::vector<Account>());
        return;
    }
    const int generation = m_generation;
    m_session->interactive()
        .run([text](Connection &db) { return accountstore::matching(db, text, accountLimit); })
        .then(this, [this, generation](const Result<std::vector<Account>> &accounts) {
            if (generation == m_generation)
                showMatches(accounts.ok() ? *accounts : std::vector<Account>());
        });
}

void CommandPalette::showMatches(const std::vector<Account> &accounts)
{
    m_list->clear();
    for (const Account &account : accounts) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(u"user"_s), account.name, m_list);
        item->setData(accountRole, account.id.value());
        item->setData(hintRole, account.domain.isEmpty() ? tr("Account", "in the palette") : account.domain);
    }
    addCommands();
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing found", "in the palette"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addCommands()
{
    const QString wanted = fold(m_field->text());
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction *action = m_commands.at(i);
        if (!action->isEnabled() || !fold(nameOf(*action)).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(action->icon(), nameOf(*action), m_list);
        item->setData(commandRole, i + 1);
        item->setData(hintRole, action->shortcut().toString(QKeySequence::NativeText));
    }
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const AccountId account(item->data(accountRole).toLongLong());
    const qsizetype command = item->data(commandRole).toLongLong();
    const QPointer<QAction> action = command > 0 ? m_commands.at(command - 1) : nullptr;
    close();
    if (account.isValid())
        Q_EMIT accountChosen(account);
    else if (action)
        action->trigger();
}

} // namespace mainstay
