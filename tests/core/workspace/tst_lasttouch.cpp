// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountindex.h"
#include "core/accounts/accountstore.h"
#include "core/history/history.h"
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/touchpointstore.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate today = test::fixedNow().date();

struct Kept
{
    bool isKnown = false;
    qint64 ms = 0;
};

} // namespace

/// account_touch against the touchpoints themselves, whatever is written, undone and redone.
class TestLastTouch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void anyWritesKeepIt()
    {
        QFETCH_GLOBAL(const int, seed);
        QRandomGenerator random {quint32(seed)};
        test::TestWorkspace workspace;
        std::vector<AccountId> accounts;
        std::vector<ContactId> people;
        for (int i = 0; i < 6; ++i) {
            accounts.push_back(workspace.addAccount(u"Account %1"_s.arg(i)));
            people.push_back(workspace.addContact(accounts.back(), u"P"_s));
        }
        std::vector<TouchpointId> touches;
        int unknown = 0;
        for (int step = 0; step < 250; ++step) {
            switch (random.bounded(6)) {
            case 0:
            case 1:
                if (const auto made = log(workspace, someTouch(random, accounts, people)))
                    touches.push_back(*made);
                break;
            case 2:
                if (!touches.empty())
                    edit(workspace, touches[random.bounded(quint32(touches.size()))], someTouch(random, accounts, people));
                break;
            case 3:
                if (!touches.empty() && random.bounded(2) == 0)
                    remove(workspace, touches[random.bounded(quint32(touches.size()))]);
                break;
            case 4:
                (void)history::undo(workspace.db(), workspace.context());
                break;
            case 5:
                (void)history::redo(workspace.db(), workspace.context());
                break;
            }
            unknown += compare(workspace);
            if (QTest::currentTestFailed())
                return;
        }
        compareReaders(workspace);
        QVERIFY2(unknown > 0, "nothing was ever taken back");
    }

    void accountsThatGoTakeTheirsAlong()
    {
        test::TestWorkspace workspace;
        const AccountId account = workspace.addAccount(u"Acme"_s);
        const ContactId person = workspace.addContact(account, u"Mia"_s);
        Touchpoint touch;
        touch.account = account;
        touch.at = test::fixedNow();
        touch.contacts = {person};
        touch.id = workspace.batch(u"touchpoint.log"_s, [&] { return touchpointstore::insert(workspace.db(), touch); });
        QCOMPARE(kept(workspace).size(), size_t(1));
        workspace.batch(u"touchpoint.delete"_s, [&] { return touchpointstore::remove(workspace.db(), touch.id); });
        workspace.batch(u"account.delete"_s, [&] { return accountstore::remove(workspace.db(), account); });
        QVERIFY(kept(workspace).empty());
        QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
        QVERIFY(history::undo(workspace.db(), workspace.context()).ok());
        QCOMPARE(kept(workspace).size(), size_t(1));
        compare(workspace);
    }

private:
    static Touchpoint someTouch(QRandomGenerator &random, const std::vector<AccountId> &accounts,
                                const std::vector<ContactId> &people)
    {
        const auto which = random.bounded(quint32(accounts.size()));
        Touchpoint touch;
        touch.account = accounts[which];
        // Few different ones, so that there are equals; some lie ahead.
        touch.at = test::fixedNow().addDays(random.bounded(-8, 4));
        if (random.bounded(4) != 0)
            touch.contacts = {people[which]};
        touch.outcome = random.bounded(5) == 0 ? Outcome::NoShow : Outcome::Held;
        return touch;
    }

    /// Nothing when the account's own making was undone.
    static std::optional<TouchpointId> log(test::TestWorkspace &workspace, const Touchpoint &touch)
    {
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"touchpoint.log"_s, {}});
        const auto made = touchpointstore::insert(workspace.db(), touch);
        return made.ok() && batch->commit().ok() ? std::optional(*made) : std::nullopt;
    }

    static void edit(test::TestWorkspace &workspace, TouchpointId id, Touchpoint touch)
    {
        touch.id = id;
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"touchpoint.edit"_s, {}});
        if (touchpointstore::update(workspace.db(), touch).ok()) // it may be undone
            QVERIFY(batch->commit().ok());
    }

    static void remove(test::TestWorkspace &workspace, TouchpointId id)
    {
        auto batch = WriteBatch::begin(workspace.db(), workspace.context(), {u"touchpoint.delete"_s, {}});
        if (touchpointstore::remove(workspace.db(), id).ok())
            QVERIFY(batch->commit().ok());
    }

    static std::map<qint64, Kept> kept(test::TestWorkspace &workspace)
    {
        std::map<qint64, Kept> all;
        auto row = workspace.db().prepareGenerated("SELECT account_id, last_ms FROM account_touch");
        while (row->next().value())
            all[row->int64(0)] = {!row->isNull(1), row->int64(1)};
        return all;
    }

    /// The number of accounts whose newest touch is to be looked for.
    static int compare(test::TestWorkspace &workspace)
    {
        const std::map<qint64, Kept> all = kept(workspace);
        auto row = workspace.db().prepareGenerated(
            "SELECT account_id, max(at_ms) FROM touchpoint WHERE counts = 1 GROUP BY account_id");
        int unknown = 0;
        while (row->next().value()) {
            const auto own = all.find(row->int64(0));
            if (own == all.end())
                QTest::qFail("an account with touches has no row", __FILE__, __LINE__);
            else if (own->second.isKnown && own->second.ms != row->int64(1))
                QTest::qFail("not the newest touch", __FILE__, __LINE__);
            else
                unknown += own->second.isKnown ? 0 : 1;
        }
        auto none = workspace.db().prepareGenerated(
            "SELECT count(*) FROM account_touch l WHERE last_ms IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM touchpoint t WHERE t.account_id = l.account_id AND t.counts = 1)");
        if (!none->next().value() || none->int64(0) != 0)
            QTest::qFail("a touch that nobody had", __FILE__, __LINE__);
        return unknown;
    }

    /// Lists that read account_touch against the account's own figure, which looks for it.
    static void compareReaders(test::TestWorkspace &workspace)
    {
        const CadenceList list = cadencestore::dueAccounts(workspace.db(), today, {}).value();
        for (const auto *part : {&list.due, &list.planned, &list.paused}) {
            for (const CadenceEntry &entry : *part)
                QCOMPARE(entry.state, cadencestore::ofAccount(workspace.db(), entry.account, today).value());
        }
        const auto index = loadAccountIndex(workspace.db(), today, QLocale::c()).value();
        auto row = workspace.db().prepareGenerated("SELECT max(at_ms) FROM touchpoint WHERE account_id = ?1 AND counts = 1 AND at_ms < ?2");
        for (size_t i = 0; i < index->size(); ++i) {
            row->reset();
            row->bind(index->ids[i], startOfDayMs(today.addDays(1)));
            QVERIFY(row->next().value());
            QCOMPARE(index->lastTouch[i], row->isNull(0) ? AccountIndex::never : qint32(row->int64(0) / 60'000));
        }
    }
};

QTEST_GUILESS_MAIN(TestLastTouch)
#include "tst_lasttouch.moc"
