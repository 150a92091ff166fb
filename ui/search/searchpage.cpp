// SPDX-License-Identifier: Apache-2.0
// What SearchPage does; how it looks is in searchpagelayout.cpp.
#include "ui/search/searchpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/workspacesession.h"
#include "ui/search/searchmodel.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDataStream>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int pauseMs = 15;
constexpr int lookAgainMs = 1000;
constexpr int hitsAtOnce = 50;
constexpr int mostHitsAgain = 500; ///< asked for anew when the data has changed
constexpr int screenful = 20;
constexpr qint32 stateVersion = 1;

/// 0 is all kinds, the others are SearchKind.
constexpr int allKinds = 0;

} // namespace

SearchPage::SearchPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_runner(new SearchRunner(session.readOpener(), this))
    , m_model(new SearchModel(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_catchingUp.setSingleShot(true);
    m_catchingUp.setInterval(lookAgainMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isPending)
            ask();
    });
    connect(&m_catchingUp, &QTimer::timeout, this, &SearchPage::askAgain);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_runner->cancel();
        m_isPending = m_pause.isActive();
        if (!m_isPending)
            ask();
        m_pause.start();
    });
    connect(m_field, &SearchField::resultsRequested, this, &SearchPage::goToList);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::goToList);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            ask();
    });
    connect(m_list, &QListView::activated, this, &SearchPage::open);
    connect(m_model, &SearchModel::moreNeeded, this, &SearchPage::askMore);
    connect(m_runner, &SearchRunner::answered, this, &SearchPage::showAnswer);
    connect(m_runner, &SearchRunner::moreFound, this, &SearchPage::append);
    connect(m_runner, &SearchRunner::counted, this, &SearchPage::showCounts);
    connect(m_runner, &SearchRunner::failed, this, &SearchPage::showFailure);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_field->clear();
        m_field->setFocus();
    });
    connect(&m_session, &WorkspaceSession::dataChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            askAgain();
    });
    showStack();
}

void SearchPage::activate()
{
    findHere();
    if (m_isStale)
        askAgain();
}

void SearchPage::findHere()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPage::refresh()
{
    askAgain();
}

AccountId SearchPage::currentAccount() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->hit(current.row()).account : AccountId();
}

QByteArray SearchPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_field->text() << qint32(m_kinds->checkedId());
    return state;
}

void SearchPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QString text;
    qint32 kind = 0;
    stream >> version >> text >> kind;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return;
    if (QAbstractButton *button = m_kinds->button(kind))
        button->setChecked(true);
    m_field->setText(text);
}

SearchRequest SearchPage::request() const
{
    SearchRequest request;
    request.text = m_field->text();
    request.limit = hitsAtOnce;
    if (const int kind = m_kinds->checkedId(); kind != allKinds)
        request.kinds = {SearchKind(kind)};
    return request;
}

void SearchPage::ask()
{
    m_isPending = false;
    m_isStale = false;
    if (m_field->text().trimmed().isEmpty()) {
        m_runner->cancel();
        m_isAsking = false;
        m_model->show({});
        showCounts({});
        showState();
        showStack();
        return;
    }
    m_isAsking = true;
    m_runner->find(request());
}

/// The same once more, because the data is another: what is shown and chosen stays where it is.
void SearchPage::askAgain()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    m_isStale = false;
    m_isAsking = true;
    SearchRequest again = request();
    again.limit = qBound(hitsAtOnce, m_model->rowCount(), mostHitsAgain);
    m_runner->find(again);
}

void SearchPage::askMore()
{
    SearchRequest more = request();
    more.next = m_model->next();
    m_runner->findMore(more);
}

void SearchPage::showAnswer(const SearchAnswer &answer)
{
    const QModelIndex current = m_list->currentIndex();
    const std::optional<SearchHit> chosen
        = current.isValid() ? std::optional(m_model->hit(current.row())) : std::nullopt;
    m_isAsking = false;
    m_state = answer.state;
    m_model->show(answer.page);
    const int row = chosen ? m_model->rowOf(chosen->kind, chosen->item) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->scrollToTop();
    showState();
    showStack();
    if (m_model->rowCount() < screenful)
        m_model->fetchMore({});
}

void SearchPage::append(const HitPage &page)
{
    m_model->append(page);
    showStack();
    // A page costs a bounded effort; rare words take several.
    if (m_model->rowCount() < screenful)
        m_model->fetchMore({});
}

void SearchPage::showFailure(const Error &error)
{
    m_isAsking = false;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(errorSentence(error, QFileInfo(m_session.path()).fileName()));
}

/// Filters that were left out, but for the one that is being typed.
QString SearchPage::leftOut() const
{
    SearchQuery query = parseSearch(m_field->text());
    if (query.mayBeTyping)
        query.leftOut.removeLast();
    return query.leftOut.join(u", "_s);
}

void SearchPage::showState()
{
    const QString passedOver = leftOut();
    m_footer->setVisible(!m_state.isComplete() || !passedOver.isEmpty());
    if (m_state.isComplete()) {
        m_mostWaiting = 0;
        m_footer->setText(tr("Left out, as no such value is known: %1").arg(passedOver));
        return;
    }
    // What waits one by one has no plan: then it is measured by the most that was seen.
    m_mostWaiting = qMax(m_mostWaiting, qMax(m_state.planned, m_state.waiting));
    const int percent = int((m_mostWaiting - m_state.waiting) * 100 / m_mostWaiting);
    m_footer->setText(tr("Still indexing: %1 %. What came with the last import may be missing here.").arg(QLocale().toString(percent)));
    m_catchingUp.start();
}

void SearchPage::showStack()
{
    if (m_field->text().trimmed().isEmpty())
        m_stack->setCurrentWidget(m_examples);
    else if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_list);
    else if (!m_isAsking && !m_model->next())
        m_stack->setCurrentWidget(m_nothing);
}

void SearchPage::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void SearchPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchHit &hit = m_model->hit(index.row());
    if (hit.kind == SearchKind::Touchpoint)
        Q_EMIT touchpointRequested(TouchpointId(hit.item));
    else
        Q_EMIT accountRequested(hit.account);
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return handleListKey(*static_cast<QKeyEvent *>(event)) || Page::eventFilter(watched, event);
    return Page::eventFilter(watched, event);
}

/// Up from the first row and Escape go back to the field; what is typed goes on there.
bool SearchPage::handleListKey(const QKeyEvent &event)
{
    const bool atTop = event.key() == Qt::Key_Up && m_list->currentIndex().row() <= 0;
    if (atTop || event.key() == Qt::Key_Escape) {
        m_field->setFocus();
        return true;
    }
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isText && event.key() != Qt::Key_Backspace)
        return false;
    m_field->setFocus();
    m_field->end(false);
    if (isText)
        m_field->insert(event.text());
    else
        m_field->backspace();
    return true;
}

} // namespace mainstay
