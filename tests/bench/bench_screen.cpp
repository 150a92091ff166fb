// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-screen W.mainstay [--rounds N] [--account KEY]: from a keystroke in a list's field to the painted
// list, and from asking for an account's page to its painted facts and timeline, in milliseconds, with the pages
// that the window shows. Offscreen: painted into memory, without a display's part.
#include "core/accounts/accountstore.h"
#include "tests/bench/stopwatch.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/style.h"
#include "ui/common/workspacesession.h"
#include "ui/search/searchpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr int patienceMs = 20'000;

/// Knows when a view has painted what came after the last change of its model.
class Watcher final : public QObject
{
public:
    explicit Watcher(QAbstractItemView &view)
    {
        view.viewport()->installEventFilter(this);
        const QAbstractItemModel *model = view.model();
        connect(model, &QAbstractItemModel::modelReset, this, &Watcher::note);
        connect(model, &QAbstractItemModel::layoutChanged, this, &Watcher::note);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Watcher::note);
        connect(model, &QAbstractItemModel::dataChanged, this, &Watcher::note);
    }

    void restart() { m_changed = m_painted = false; }
    bool isDone() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_changed || m_painted)
            return false;
        watched->removeEventFilter(this);
        QApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        m_painted = true;
        return true;
    }

private:
    void note() { m_changed = true; }

    bool m_changed = false;
    bool m_painted = false;
};

bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

/// Types each word letter by letter; a letter counts when it changed the list.
bench::Times keystrokes(QLineEdit &field, QAbstractItemView &view, const QStringList &words)
{
    Watcher watcher(view);
    bench::Times times;
    for (const QString &word : words) {
        field.clear();
        QTest::qWait(400); // between two people
        for (const QChar letter : word) {
            watcher.restart();
            QElapsedTimer timer;
            timer.start();
            if (letter.unicode() < 0x80)
                QTest::keyClick(&field, letter.toLatin1());
            else
                field.insert(letter); // as an input method commits it
            if (waitFor([&] { return watcher.isDone() || timer.elapsed() > 300; }) && watcher.isDone())
                times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return times;
}

template <typename AnyPage>
void run(const char *what, WorkspaceSession &session, const QStringList &words)
{
    AnyPage page(session);
    page.resize(1100, 740);
    page.setVisible(true);
    page.activate();
    auto *field = page.template findChild<QLineEdit *>();
    auto *view = page.template findChild<QAbstractItemView *>();
    QTest::qWait(3000); // until everything it loads in the background is there
    if (!field || !view || !view->model()) {
        std::fprintf(stderr, "%s: no field or list\n", what);
        return;
    }
    bench::print(what, keystrokes(*field, *view, words));
}

/// Notices the paint that shows the first row's text.
class RowWatcher final : public QObject
{
public:
    explicit RowWatcher(QAbstractItemView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    bool isDone() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view.model())
            m_painted = m_painted || !m_view.model()->index(0, 0).data().toString().isEmpty();
        return false;
    }

private:
    QAbstractItemView &m_view;
    bool m_painted = false;
};

bench::Times openings(WorkspaceSession &session, AccountId account, int rounds)
{
    bench::Times times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        AccountPage page(session, account);
        page.resize(1100, 740);
        auto *view = page.findChild<QAbstractItemView *>(u"timelineTable"_s);
        if (!view) {
            std::fprintf(stderr, "no timeline\n");
            break;
        }
        RowWatcher watcher(*view);
        page.setVisible(true);
        page.activate();
        if (waitFor([&] { return watcher.isDone() && !page.accessibleName().isEmpty(); }))
            times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"mainstay-bench"_s);
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"workspace"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"how often each word is typed"_s, u"N"_s, u"3"_s);
    parser.addOption(rounds);
    const QCommandLineOption accountKey(u"account"_s, u"the key of the account whose page is opened"_s, u"KEY"_s);
    parser.addOption(accountKey);
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const SystemClock clock;
    WorkspaceSession session(parser.positionalArguments().constFirst(), clock, u"bench"_s);
    QStringList names;
    QStringList texts;
    for (int i = 0; i < parser.value(rounds).toInt(); ++i) {
        names += {u"acme"_s, u"kov"_s, u"工業"_s, u"north"_s};
        texts += {u"renewal"_s, u"更新契約"_s, u"megujitas"_s, u"price review"_s};
    }
    bench::printHeader();
    if (parser.isSet(accountKey)) {
        const auto found = session.interactive()
                               .run([key = parser.value(accountKey)](Connection &db) {
                                   return accountstore::idByKey(db, key);
                               })
                               .result();
        if (!found.ok() || !*found) {
            std::fprintf(stderr, "no such account\n");
            return 1;
        }
        bench::print("account: asked for to painted page", openings(session, **found, parser.value(rounds).toInt() * 5));
    }
    run<AccountsPage>("accounts: keystroke to painted list", session, names);
    run<SearchPage>("search: keystroke to painted hits", session, texts);
    return 0;
}
