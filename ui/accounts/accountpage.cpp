// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountpage.h"

#include "core/touchpoints/touchpointstore.h"
#include "ui/accounts/accountcards.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttablemodel.h"
#include "ui/accounts/arrexplanation.h"
#include "ui/accounts/actiondialog.h"
#include "ui/accounts/actionscard.h"
#include "ui/accounts/contactdialog.h"
#include "ui/accounts/subscriptiondialog.h"
#include "ui/accounts/timelinecard.h"
#include "ui/common/emptystate.h"
#include "ui/common/explanationdialog.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/pillwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftColumnWidth = 372;

} // namespace

AccountPage::AccountPage(WorkspaceSession &session, AccountId account, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_account(account)
{
    setObjectName(u"accountPage"_s);
    build();
    addShortcuts();
    connect(&m_session, &WorkspaceSession::dataChanged, this, &AccountPage::refresh);
    load();
    m_timeline->load();
}

void AccountPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    m_stack = new QStackedWidget(this);
    m_gone = new EmptyState(m_stack);
    m_gone->setTexts(tr("This account is no longer there. It may have been deleted."), tr("All accounts"));
    connect(m_gone, &EmptyState::actionTriggered, this, [this] { Q_EMIT sectionRequested(u"accounts"_s); });
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_gone);
    column->addWidget(m_stack, 1);
}

QWidget *AccountPage::buildHeader()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_header = new PageHeader(top);
    auto *edit = new QPushButton(tr("Edit", "account"), top);
    edit->setObjectName(u"editAccount"_s);
    edit->setAccessibleName(tr("Edit the account"));
    connect(edit, &QPushButton::clicked, this, &AccountPage::edit);
    auto *action = new QPushButton(tr("New action"), top);
    action->setObjectName(u"newAction"_s);
    connect(action, &QPushButton::clicked, this, &AccountPage::openNewAction);
    m_log = new QPushButton(tr("Log touchpoint"), top);
    m_log->setObjectName(u"logTouchpoint"_s);
    setButtonKind(*m_log, ButtonKind::Primary);
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_account); });
    for (QPushButton *button : {edit, action, m_log})
        m_header->addWidget(button);
    column->addWidget(m_header);

    m_marks = new QWidget(top);
    auto *row = new QHBoxLayout(m_marks);
    row->setContentsMargins(0, 0, 0, 0);
    m_tier = new PillWidget(m_marks);
    m_stage = new PillWidget(m_marks);
    m_summary = mutedLabel({}, m_marks);
    m_summary->setObjectName(u"accountSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (PillWidget *pill : {m_tier, m_stage}) {
        pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(pill);
    }
    row->addWidget(m_summary, 1);
    m_marks->hide();
    column->addWidget(m_marks);
    return top;
}

QWidget *AccountPage::buildBody()
{
    auto *body = new QWidget(m_stack);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_scroll = new QScrollArea(body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedWidth(leftColumnWidth);
    m_cards = new AccountCards(m_session.clock(), m_scroll);
    m_scroll->setWidget(m_cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    connect(m_cards, &AccountCards::contactRequested, this, &AccountPage::openContact);
    connect(m_cards, &AccountCards::subscriptionRequested, this, &AccountPage::openSubscription);

    connect(m_cards, &AccountCards::arrExplanationRequested, this, &AccountPage::explainArr);
    connect(m_cards, &AccountCards::assessRequested, this, &Page::assessRequested);
    connect(m_cards, &AccountCards::decideRequested, this, &Page::decideRequested);
    connect(m_cards, &AccountCards::reviewRequested, this, &Page::reviewRequested);
    connect(m_cards, &AccountCards::newReviewRequested, this, &AccountPage::beginReview);
    connect(m_cards, &AccountCards::allReviewsRequested, this, [this] { Q_EMIT sectionRequested(u"qbr"_s); });

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_actions = new ActionsCard(m_session.clock(), body);
    connect(m_actions, &ActionsCard::addRequested, this, &AccountPage::openNewAction);
    connect(m_actions, &ActionsCard::closeRequested, this, &AccountPage::closeActions);
    connect(m_actions, &ActionsCard::editRequested, this,
            [this](const Action &action) { ActionDialog::edit(*this, m_session, action); });
    m_timeline = new TimelineCard(m_session, m_account, body);
    connect(m_timeline, &TimelineCard::opened, this, &Page::touchpointRequested);
    connect(m_timeline, &TimelineCard::logRequested, this, [this] { Q_EMIT logRequested(m_account); });
    connect(m_timeline, &TimelineCard::failed, this,
            [this](const Error &error) { Q_EMIT failed(errorSentence(error, m_details.account.name)); });
    right->addWidget(m_actions);
    right->addWidget(m_timeline, 1);
    row->addWidget(m_scroll);
    row->addLayout(right, 1);
    return body;
}

void AccountPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { explainArr(); });
    add(QKeySequence(Qt::Key_F2), [this] { edit(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openNewAction(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { walk(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { walk(1); });
    QAction *next = add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { openReview(); });
    next->setText(tr("Open the next review"));
    QAction *begin = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { beginReview(); });
    begin->setText(tr("New review of the account…"));
    m_commands = {next, begin};
}

void AccountPage::explainArr()
{
    if (m_loaded)
        ExplanationDialog::explain(*this, m_session, arrExplanation(m_details, m_session.clock().today(), QLocale()));
}

void AccountPage::openReview()
{
    if (!m_loaded)
        return;
    if (m_details.reviews.next)
        Q_EMIT reviewRequested(m_details.reviews.next->id);
    else
        beginReview();
}

void AccountPage::beginReview()
{
    if (m_loaded)
        Q_EMIT newReviewRequested(m_account, m_details.reviews.wantedDay(m_session.clock().today()));
}

void AccountPage::activate()
{
    m_timeline->table()->setFocus(Qt::OtherFocusReason);
}

void AccountPage::refresh()
{
    load();
    m_timeline->load();
}

void AccountPage::load()
{
    const QDate today = m_session.clock().today();
    whenDone(m_session.interactive().run([account = m_account, today](Connection &db) {
        return AccountDetails::load(db, account, today);
    }),
             this, [this](const Result<AccountDetails> &details) {
                 if (details.ok())
                     showDetails(*details);
                 else if (details.error().code == ErrorCode::NotFound)
                     m_stack->setCurrentWidget(m_gone);
                 else if (details.error().code != ErrorCode::Cancelled)
                     Q_EMIT failed(errorSentence(details.error(), m_details.account.name));
             });
}

void AccountPage::showDetails(const AccountDetails &details)
{
    m_stack->setCurrentIndex(0);
    if (m_loaded && details == m_details)
        return;
    m_loaded = true;
    m_details = details;
    showHeader();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_cards->showDetails(details);
    m_actions->showDetails(details);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void AccountPage::showHeader()
{
    const Account &account = m_details.account;
    m_header->setTitle(account.name);
    setAccessibleName(account.name);
    m_tier->setPill({account.tier, {}});
    m_tier->setVisible(!account.tier.isEmpty());
    m_stage->setPill({label(account.stage), stageTone(account.stage)});
    QStringList parts;
    if (!account.domain.isEmpty())
        parts += account.domain;
    parts += m_details.row.owner.isEmpty() ? tr("no owner") : m_details.row.owner;
    const QDateTime touch = m_details.row.lastTouch;
    parts += touch.isValid() ? tr("last touch %1", "3 d ago")
                                   .arg(formatRelativeDays(touch.toLocalTime().date(), m_session.clock().today()))
                             : tr("no touch yet");
    m_summary->setText(parts.join(u" · "_s));
    m_marks->show();
}

void AccountPage::edit()
{
    AccountDialog::edit(*this, m_session, m_account);
}

void AccountPage::openNewAction()
{
    ActionDialog::add(*this, m_session, m_account);
}

void AccountPage::openContact(ContactId id)
{
    Contact contact;
    contact.account = m_account;
    contact.language = m_details.account.language;
    for (const Contact &known : m_details.contacts) {
        if (known.id == id)
            contact = known;
    }
    new ContactDialog(*this, m_session, contact); // deletes itself when closed
}

void AccountPage::openSubscription(SubscriptionId id)
{
    Subscription subscription;
    subscription.account = m_account;
    subscription.currency = m_details.account.currency.isEmpty() ? m_session.settings().baseCurrency
                                                                 : m_details.account.currency;
    for (const Subscription &known : m_details.subscriptions) {
        if (known.id == id)
            subscription = known;
    }
    SubscriptionDialog::open(*this, m_session, subscription);
}

void AccountPage::closeActions(const std::vector<Action> &actions)
{
    const QString subject = actions.size() == 1 ? actions.front().what : m_details.account.name;
    auto future = m_session.write({u"action.done"_s, subject},
                                  [actions](Connection &db, const WriteContext &context) -> Result<void> {
                                      for (const Action &action : actions)
                                          MAINSTAY_CHECK(touchpointstore::closeAction(db, action.id, context.clock));
                                      return {};
                                  });
    whenDone(std::move(future), this, [this, subject, count = int(actions.size())](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(errorSentence(done.error(), subject));
        else
            Q_EMIT saved(count == 1 ? tr("“%1” is done.").arg(subject) : tr("%Ln action(s) are done.", nullptr, count));
    });
}

void AccountPage::walk(int steps)
{
    const AccountId next = AccountWalk::of(m_session).from(m_account, steps);
    if (next.isValid())
        Q_EMIT accountRequested(next);
}

} // namespace mainstay
