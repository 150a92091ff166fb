// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"
#include "ui/search/searchrunner.h"

#include <QTimer>

class QButtonGroup;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class PlainLabel;
class SearchField;
class SearchModel;
class WorkspaceSession;

/// Search over everything that was ever written, as one types.
class SearchPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPage)

public:
    explicit SearchPage(WorkspaceSession &session, QWidget *parent = nullptr);

    void activate() override;
    void findHere() override;
    void refresh() override;
    AccountId currentAccount() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildKinds();
    QWidget *buildExamples();
    QWidget *buildList();

    SearchRequest request() const;
    void ask();
    void askAgain();
    void askMore();
    void showAnswer(const SearchAnswer &answer);
    void append(const HitPage &page);
    void showCounts(const SearchCounts &counts);
    void showFailure(const Error &error);
    QString leftOut() const;
    void showState();
    void showStack();
    void goToList();
    void open(const QModelIndex &index);
    bool handleListKey(const QKeyEvent &event);

    WorkspaceSession &m_session;
    SearchRunner *m_runner = nullptr;
    SearchModel *m_model = nullptr;
    SearchField *m_field = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_examples = nullptr;
    EmptyState *m_nothing = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_footer = nullptr;
    QTimer m_pause; ///< after a keystroke: what follows at once (a paste in pieces) is asked for together
    bool m_isPending = false;
    QTimer m_catchingUp; ///< asks how far the index is
    searchindex::State m_state;
    qint64 m_mostWaiting = 0; ///< since it was complete
    bool m_isStale = false;
    bool m_isAsking = false;
};

} // namespace mainstay
