// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlog.h"

#include "core/base/fold.h"
#include "core/history/history.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "core/touchpoints/touchpointlines.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// One account with two people, two of us, and a log of today.
struct Desk
{
    test::TestWorkspace workspace;
    AccountId account = workspace.addAccount(u"Acme"_s);
    ContactId sato = workspace.addContact(account, u"佐藤 花子"_s);
    ContactId nagy = workspace.addContact(account, u"Nagy Éva"_s);
    MemberId mia = addMember(u"Mia Kovács"_s);
    MemberId ben = addMember(u"Ben Carter"_s);

    Connection &db() { return workspace.db(); }

    MemberId addMember(const QString &name)
    {
        return workspace.batch(u"member.add"_s,
                               [&] { return accountstore::insertMember(db(), {.name = name, .email = {}}); });
    }

    TouchpointLog log(const QString &notes)
    {
        TouchpointLog log;
        log.touchpoint.account = account;
        log.touchpoint.at = test::fixedNow();
        log.touchpoint.notes = notes;
        log.touchpoint.members = {mia};
        log.people = {{sato, {}, {}}};
        log.reading = {test::fixedNow().date(), QLocale(u"en_GB"_s)};
        log.writer = mia;
        log.writtenAt = test::fixedNow();
        return log;
    }

    /// The stored one, with other notes.
    TouchpointLog edit(TouchpointId id, const QString &notes, int daysLater = 0)
    {
        TouchpointLog log = this->log(notes);
        log.loaded = touchpointstore::byId(db(), id).value();
        log.touchpoint = *log.loaded;
        log.touchpoint.notes = notes;
        log.people.clear();
        for (const ContactId contact : log.loaded->contacts)
            log.people.push_back({contact, {}, {}});
        for (const Quote &quote : log.loaded->quotes)
            log.quotes.push_back({{quote.contact, {}, {}}, quote.words});
        log.reading.today = log.reading.today.addDays(daysLater);
        log.writtenAt = log.writtenAt.addDays(daysLater);
        return log;
    }

    Result<LogOutcome> save(const TouchpointLog &log)
    {
        auto batch = WriteBatch::begin(db(), workspace.context(), {u"touchpoint.log"_s, u"Acme"_s});
        if (!batch.ok())
            return batch.error();
        auto saved = touchpointlog::save(db(), log);
        if (saved.ok()) {
            if (const auto committed = batch->commit(); !committed.ok())
                return committed.error();
        }
        return saved;
    }

    std::vector<Action> actions() { return touchpointstore::openActions(db(), account).value(); }

    void close(ActionId id)
    {
        workspace.batch(u"action.close"_s, [&] { return touchpointstore::closeAction(db(), id, workspace.clock()); });
    }

    PlannedTouchId plan(QDate day)
    {
        return workspace.batch(u"touch.plan"_s,
                               [&] { return plannedtouchstore::insert(db(), {.account = account, .day = day}); });
    }

    /// Everything that a log writes, for comparison.
    QString everything()
    {
        QStringList all;
        Statement tables = db().prepareGenerated(
                                   "SELECT 'a' || id || what || line || state || coalesce(due_day, '') || side || "
                                   "coalesce(owner_id, '') || created_ms FROM action UNION ALL SELECT 't' || id || notes FROM "
                                   "touchpoint UNION ALL SELECT 'p' || id || day || state || line || coalesce(done_by_id, '') "
                                   "FROM planned_touch UNION ALL SELECT 'q' || words FROM touchpoint_quote UNION ALL SELECT "
                                   "'g' || tag FROM touchpoint_tag UNION ALL SELECT 'm' || words FROM touchpoint_mark UNION "
                                   "ALL SELECT 'c' || name FROM contact")
                               .value();
        tables.bind();
        while (tables.next().value())
            all += tables.text(0);
        all.sort();
        return all.join(u'\n');
    }
};

QString shown(const Action &action)
{
    return QString(action.what + (action.isPromise ? u" promised"_s : QString())
                   + (action.side == ActionSide::Theirs ? u" theirs "_s : u" ours "_s)
                   + action.due.toString(Qt::ISODate));
}

const QDate today(2026, 3, 20);

} // namespace

class TestTouchpointLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesBecomeWhatTheySay()
    {
        Desk desk;
        const LogOutcome saved = desk.save(desk.log(u"Talk\n! send SLA fri\n!! first data @佐藤さん 2026-04-01\n! call @ben\n"
                                                    "? price @nagy\n+ went live\n\" it helps @佐藤\n#renewal #Renewal #更新\n"
                                                    ">> 14d call @nagy\n! ask @nobody"_s))
                                     .value();
        QCOMPARE(saved.actionsMade, 3);
        QCOMPARE(saved.promisesMade, 1);
        QCOMPARE(saved.touchesPlanned, 1);
        QCOMPARE(saved.nextTouch, QDate(2026, 4, 3));
        QCOMPARE(saved.risks, 1);
        QCOMPARE(saved.wins, 1);
        QCOMPARE(saved.openBefore, (OpenActions {0, 0}));
        QCOMPARE(saved.open, (OpenActions {3, 1}));
        QCOMPARE(saved.unknownPeople, QStringList {u"nobody"_s});
        QVERIFY(saved.counts && !saved.lastTouchBefore.isValid());
        QCOMPARE(saved.lastTouch, test::fixedNow());

        const auto actions = desk.actions();
        QCOMPARE(actions.size(), size_t(4));
        QCOMPARE(shown(actions[0]), u"send SLA ours 2026-03-27"_s);
        QCOMPARE(actions[0].owner, desk.mia);
        QCOMPARE(actions[0].line, u"! send SLA fri"_s);
        QCOMPARE(actions[0].touchpoint, saved.id);
        QCOMPARE(shown(actions[1]), u"first data promised theirs 2026-04-01"_s);
        QCOMPARE(actions[1].contact, desk.sato);
        QVERIFY(!actions[1].owner.isValid());
        QCOMPARE(actions[2].owner, desk.ben);
        QCOMPARE(actions[3].what, u"ask @nobody"_s);
        QCOMPARE(actions[3].owner, desk.mia);

        const Touchpoint stored = touchpointstore::byId(desk.db(), saved.id).value();
        QCOMPARE(stored.tags, (QStringList {u"renewal"_s, u"更新"_s}));
        QCOMPARE(stored.marks, (std::vector<TouchpointMark> {{MarkKind::Risk, u"price @nagy"_s}, {MarkKind::Win, u"went live"_s}}));
        QCOMPARE(stored.quotes, (std::vector<Quote> {{desk.sato, u"it helps"_s}}));
        const auto planned = plannedtouchstore::open(desk.db(), desk.account).value();
        QCOMPARE(planned.size(), size_t(1));
        QCOMPARE(planned[0].kind, TouchpointKind::Phone);
        QCOMPARE(planned[0].contact, desk.nagy);
        QCOMPARE(planned[0].what, u"call"_s);
        QCOMPARE(planned[0].touchpoint, saved.id);
    }

    void people_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        for (const auto &[typed, found] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"mia", "Mia Kovács"}, {"KOVACS", "Mia Kovács"}, {"Kovács Mia", "Mia Kovács"}, {"Miának", "Mia Kovács"},
                 {"佐藤", "佐藤 花子"}, {"佐藤花子", "佐藤 花子"}, {"佐藤部長", "佐藤 花子"}, {"さとう", "佐藤 花子"},
                 {"サトウ", "佐藤 花子"}, {"hanako@acme.jp", "佐藤 花子"}, {"hanako", "佐藤 花子"}, {"eva", "Nagy Éva"},
                 {"Évával", "Nagy Éva"}, {"an", "several"}, {"Anna", "several"}, {"Anna Nagy", "Nagy Anna"},
                 {"x", "nobody"}, {"", "nobody"}, {"miaa", "nobody"}, {"gone", "nobody"}, {"left", "nobody"}})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed) << QString::fromUtf8(found);
    }
    void people()
    {
        QFETCH(QString, typed);
        quicklog::Roster roster;
        roster.members = {{.id = MemberId(1), .name = u"Mia Kovács"_s},
                          {.id = MemberId(2), .name = u"Anna Berg"_s},
                          {.id = MemberId(3), .name = u"Gone Away"_s, .active = false}};
        roster.contacts = {{.id = ContactId(1), .name = u"佐藤 花子"_s, .reading = u"さとう はなこ"_s, .email = u"hanako@acme.jp"_s},
                           {.id = ContactId(2), .name = u"Nagy Éva"_s},
                           {.id = ContactId(3), .name = u"Nagy Anna"_s},
                           {.id = ContactId(4), .name = u"Left Long"_s, .leftDay = today}};
        const auto person = quicklog::resolvePerson(typed, roster);
        QString found = person.match == quicklog::PersonMatch::Several ? u"several"_s : u"nobody"_s;
        for (const Member &member : roster.members) {
            if (person.match == quicklog::PersonMatch::One && member.id == person.member)
                found = member.name;
        }
        for (const Contact &contact : roster.contacts) {
            if (person.match == quicklog::PersonMatch::One && contact.id == person.contact)
                found = contact.name;
        }
        QTEST(found, "found");

        roster.theirs = {ContactId(3)}; // who takes part is meant
        QCOMPARE(quicklog::resolvePerson(u"Anna"_s, roster).contact, ContactId(3));
    }

    void savingTwiceMakesNothingTwice()
    {
        Desk desk;
        const QString notes = u"! a fri\n! a fri\n!! b @佐藤\n? r\n\" q\n#t\n>> 14d call\n>> 14d call"_s;
        const LogOutcome first = desk.save(desk.log(notes)).value();
        QCOMPARE(first.actionsMade, 2);
        const QString before = desk.everything();
        for (const int daysLater : {0, 3, 40}) {
            const LogOutcome again = desk.save(desk.edit(first.id, notes, daysLater)).value();
            QCOMPARE(again.actionsMade + again.promisesMade + again.actionsChanged + again.actionsRemoved, 0);
            QCOMPARE(again.touchesPlanned, 0);
            QCOMPARE(desk.everything(), before);
        }
    }

    void unchangedLineKeepsWhatBecameOfIt()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"! a fri\n! b fri\n! c fri"_s)).value();
        auto actions = desk.actions();
        desk.close(actions[0].id);
        Action moved = actions[1];
        moved.due = today.addDays(30);
        desk.workspace.batch(u"action.due"_s, [&] { return touchpointstore::updateAction(desk.db(), moved); });
        QVERIFY(desk.save(desk.edit(first.id, u"Hello\n\n! c fri\n! b fri\n! a fri"_s, 5)).ok());
        actions = desk.actions();
        QCOMPARE(actions.size(), size_t(2));
        QCOMPARE(shown(actions[0]), u"c ours 2026-03-27"_s);
        QCOMPARE(shown(actions[1]), u"b ours 2026-04-19"_s);
    }

    void changedLineChangesWhatItSaysDifferently()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"! send SLA fri\n! call @ben"_s)).value();
        Action action = desk.actions()[0];
        const ActionId id = action.id;
        action.owner = desk.ben;
        desk.workspace.batch(u"action.owner"_s, [&] { return touchpointstore::updateAction(desk.db(), action); });
        // Ten days later Friday is another one; but the line's day has not been changed.
        QVERIFY(desk.save(desk.edit(first.id, u"! send the SLA draft fri\n! call @ben"_s, 10)).ok());
        QCOMPARE(shown(desk.actions()[0]), u"send the SLA draft ours 2026-03-27"_s);
        QCOMPARE(desk.actions()[0].owner, desk.ben);
        QCOMPARE(desk.actions()[0].id, id);
        QVERIFY(desk.save(desk.edit(first.id, u"!! send the SLA draft mon\n! call @ben"_s, 10)).ok());
        QCOMPARE(shown(desk.actions()[0]), u"send the SLA draft promised ours 2026-04-06"_s);
        QCOMPARE(desk.actions()[0].id, id);
        // Now it is as made again, so that it goes with its line.
        QVERIFY(desk.save(desk.edit(first.id, u"!! send the SLA draft mon @nagy\n! call @ben"_s, 11)).ok());
        QCOMPARE(desk.actions()[0].side, ActionSide::Theirs);
        const LogOutcome last = desk.save(desk.edit(first.id, u"! call @ben"_s, 12)).value();
        QCOMPARE(last.actionsRemoved, 1);
        QCOMPARE(desk.actions().size(), size_t(1));
    }

    void goneLineTakesOnlyItsUntouchedOpenAction()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"! a fri\n! b fri\n! c fri\n>> 14d call\n>> 7d visit"_s)).value();
        const auto actions = desk.actions();
        desk.close(actions[0].id);
        Action moved = actions[1];
        moved.due = today.addDays(30);
        desk.workspace.batch(u"action.due"_s, [&] { return touchpointstore::updateAction(desk.db(), moved); });
        auto planned = plannedtouchstore::open(desk.db(), desk.account).value();
        planned[0].state = PlannedTouchState::Dropped;
        desk.workspace.batch(u"touch.drop"_s, [&] { return plannedtouchstore::update(desk.db(), planned[0]); });
        const LogOutcome saved = desk.save(desk.edit(first.id, u"nothing"_s)).value();
        QCOMPARE(saved.actionsRemoved, 1);
        QCOMPARE(saved.openBefore.ours, 2);
        QCOMPARE(saved.open.ours, 1);
        QCOMPARE(desk.actions()[0].id, moved.id);
        const auto left = plannedtouchstore::ofTouchpoint(desk.db(), first.id).value();
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].state, PlannedTouchState::Dropped);
    }

    void doneActionIsNeverSwallowedByAnotherLine()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"! send the draft"_s)).value();
        desk.close(desk.actions()[0].id);
        // Nearly the same line is the same action, done; another one is another.
        QCOMPARE(desk.save(desk.edit(first.id, u"! send the drafts"_s)).value().actionsMade, 0);
        QCOMPARE(desk.actions().size(), size_t(0));
        QCOMPARE(desk.save(desk.edit(first.id, u"! invoice by mail"_s)).value().actionsMade, 1);
        QCOMPARE(desk.actions().size(), size_t(1));
    }

    void quotesStandOnceAndGoWithTheirLine()
    {
        Desk desk;
        TouchpointLog log = desk.log(u"\" It helps @佐藤\n\" Expensive"_s);
        log.quotes = {{{desk.nagy, {}, {}}, u"typed"_s}, {{}, u"it HELPS"_s}};
        const LogOutcome first = desk.save(log).value();
        const auto quotes = [&] { return touchpointstore::byId(desk.db(), first.id).value().quotes; };
        QCOMPARE(quotes(), (std::vector<Quote> {{desk.nagy, u"typed"_s}, {desk.sato, u"it HELPS"_s}, {{}, u"Expensive"_s}}));
        QVERIFY(desk.save(desk.edit(first.id, u"\" Cheap @nagy"_s)).ok());
        QCOMPARE(quotes(), (std::vector<Quote> {{desk.nagy, u"typed"_s}, {desk.nagy, u"Cheap"_s}}));
    }

    void quoteOfAnUnknownPersonGoesWithItsLine()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"\" It saves a day @nobody"_s)).value();
        const auto words = [&] {
            QStringList all;
            for (const Quote &quote : touchpointstore::byId(desk.db(), first.id).value().quotes)
                all += quote.words;
            return all;
        };
        QCOMPARE(words().size(), 1);
        QVERIFY(desk.save(desk.edit(first.id, u"\" It saves two days @nobody"_s)).ok());
        QCOMPARE(words().size(), 1);
        QVERIFY(words().front().contains(u"two"_s));
        QVERIFY(desk.save(desk.edit(first.id, u"nothing"_s)).ok());
        QVERIFY(words().isEmpty());
    }

    void whatLiesAheadFulfilsNothing()
    {
        Desk desk;
        const PlannedTouchId plan = desk.plan(today.addDays(3));
        TouchpointLog log = desk.log(u"x"_s);
        log.writtenAt = log.touchpoint.at;
        log.touchpoint.at = log.touchpoint.at.addDays(30);
        QCOMPARE(desk.save(log).value().touchesFulfilled, 0);
        QCOMPARE(plannedtouchstore::byId(desk.db(), plan).value().state, PlannedTouchState::Open);
    }

    void whatARemovedTouchFulfilledIsOpenAgain()
    {
        Desk desk;
        const PlannedTouchId plan = desk.plan(today);
        const LogOutcome saved = desk.save(desk.log(u"x"_s)).value();
        QCOMPARE(plannedtouchstore::byId(desk.db(), plan).value().state, PlannedTouchState::Done);
        desk.workspace.batch(u"r"_s, [&] { return touchpointlog::remove(desk.db(), saved.id); });
        QCOMPARE(plannedtouchstore::byId(desk.db(), plan).value().state, PlannedTouchState::Open);
    }

    void countedTouchFulfilsWhatWasPlannedUpToItsDay()
    {
        Desk desk;
        const PlannedTouchId early = desk.plan(today.addDays(-3));
        const PlannedTouchId sameDay = desk.plan(today);
        const PlannedTouchId later = desk.plan(today.addDays(1));
        const auto stateOf = [&](PlannedTouchId id) { return plannedtouchstore::byId(desk.db(), id).value(); };
        TouchpointLog log = desk.log(u">> today call"_s);
        log.touchpoint.outcome = Outcome::NoShow;
        LogOutcome saved = desk.save(log).value();
        QCOMPARE(saved.touchesFulfilled, 0);
        TouchpointLog held = desk.edit(saved.id, u">> today call"_s);
        held.touchpoint.outcome = Outcome::Held;
        saved = desk.save(held).value();
        QCOMPARE(saved.touchesFulfilled, 2);
        QCOMPARE(stateOf(early).doneBy, saved.id);
        QCOMPARE(stateOf(sameDay).state, PlannedTouchState::Done);
        QCOMPARE(stateOf(later).state, PlannedTouchState::Open);
        QCOMPARE(saved.nextTouch, today); // its own plan stays
        TouchpointLog back = desk.edit(saved.id, u">> today call"_s);
        back.touchpoint.at = back.touchpoint.at.addDays(-1);
        QVERIFY(desk.save(back).ok());
        QCOMPARE(stateOf(early).state, PlannedTouchState::Done);
        QCOMPARE(stateOf(sameDay).state, PlannedTouchState::Open);
        QVERIFY(!stateOf(sameDay).doneBy.isValid());
    }

    void undoTakesAllBack()
    {
        Desk desk;
        desk.plan(today);
        const QString empty = desk.everything();
        TouchpointLog log = desk.log(u"! a @new fri\n!! b\n? r\n+ w\n\" q @\"New Person\"\n#t\n>> 14d call"_s);
        log.people.push_back({{}, u"New Person"_s, {}});
        const LogOutcome first = desk.save(log).value();
        QCOMPARE(first.newContacts, 1);
        QCOMPARE(desk.actions()[0].side, ActionSide::Theirs);
        const QString logged = desk.everything();
        QVERIFY(desk.save(desk.edit(first.id, u"! c\n>> 7d visit\n\" other"_s, 2)).ok());
        const QString edited = desk.everything();
        QVERIFY(edited != logged && logged != empty);
        QVERIFY(history::undo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.everything(), logged);
        QVERIFY(history::undo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.everything(), empty);
        QVERIFY(history::redo(desk.db(), desk.workspace.context()).ok());
        QVERIFY(history::redo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.everything(), edited);
    }

    void staleEditIsAConflictAndChangesNothing()
    {
        Desk desk;
        const LogOutcome first = desk.save(desk.log(u"! a"_s)).value();
        const TouchpointLog mine = desk.edit(first.id, u"! b"_s);
        QVERIFY(desk.save(desk.edit(first.id, u"! c"_s)).ok());
        const QString theirs = desk.everything();
        QCOMPARE(desk.save(mine).error().code, ErrorCode::Conflict);
        QCOMPARE(desk.everything(), theirs);
    }

    /// Lines are added, removed, moved, and changed at random; a model follows what must be open.
    void anyEditsLeaveOneActionALine()
    {
        QRandomGenerator random(17);
        for (int run = 0; run < 12; ++run) {
            Desk desk;
            QStringList lines {u"! line 0"_s};
            int next = 1;
            const LogOutcome first = desk.save(desk.log(lines[0])).value();
            for (int step = 0; step < 12; ++step) {
                for (int edits = random.bounded(4); edits > 0; --edits) {
                    const int at = random.bounded(int(lines.size()) + 1);
                    const int what = random.bounded(4);
                    if (what == 0 || lines.isEmpty())
                        lines.insert(at, u"! line %1 %2"_s.arg(next++).arg(random.bounded(1000)));
                    else if (what == 1)
                        lines.removeAt(at % lines.size());
                    else if (what == 2)
                        lines[at % lines.size()] += u" x"_s;
                    else
                        lines.move(at % lines.size(), random.bounded(int(lines.size())));
                }
                const auto before = desk.actions();
                const QString notes = QString(u"# Notes\n"_s + lines.join(u"\n\n- text\n"_s));
                const LogOutcome saved = desk.save(desk.edit(first.id, notes, step)).value();
                // As many open actions as lines, each line's own, and every line that stayed kept its id.
                const auto now = desk.actions();
                QStringList raw;
                for (const Action &action : now)
                    raw += action.line;
                QStringList wanted = lines;
                wanted.sort();
                raw.sort();
                QCOMPARE(raw, wanted);
                for (const Action &action : now)
                    QCOMPARE(QString(u"! "_s + action.what), action.line);
                for (const Action &old : before) {
                    const bool stayed = lines.count(old.line) == 1;
                    const bool kept = std::any_of(now.begin(), now.end(), [&old](const Action &one) { return one == old; });
                    QVERIFY(!stayed || kept);
                }
                QCOMPARE(int(now.size()) - int(before.size()), saved.actionsMade - saved.actionsRemoved);
            }
        }
    }

    void linesAreMatchedOnceEach()
    {
        QRandomGenerator random(5);
        const auto any = [&random] {
            std::vector<touchpointlog::LineText> lines(size_t(random.bounded(12)));
            for (auto &line : lines) {
                line.raw = QString::number(random.bounded(6));
                line.words = QString::number(line.raw.toInt() / 2);
                line.settled = random.bounded(3) == 0;
            }
            return lines;
        };
        for (int run = 0; run < 500; ++run) {
            const auto before = any();
            const auto now = any();
            const std::vector<int> matches = touchpointlog::matchLines(before, now);
            QCOMPARE(matches.size(), now.size());
            std::vector<int> seen = matches;
            std::erase(seen, -1);
            std::sort(seen.begin(), seen.end());
            QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
            QVERIFY(seen.empty() || (seen.front() >= 0 && seen.back() < int(before.size())));
            // As many as can be are matched to their equals.
            for (int value = 0; value < 6; ++value) {
                const QString raw = QString::number(value);
                const auto is = [&raw](const touchpointlog::LineText &line) { return line.raw == raw; };
                const auto wanted = std::min(std::count_if(before.begin(), before.end(), is),
                                             std::count_if(now.begin(), now.end(), is));
                qsizetype found = 0;
                for (size_t i = 0; i < now.size(); ++i)
                    found += now[i].raw == raw && matches[i] >= 0 && before[size_t(matches[i])].raw == raw;
                QCOMPARE(found, wanted);
            }
        }
    }

    void nulIsTakenOutAndNothingBehindItIsLost()
    {
        Desk desk;
        QString notes = u"before\n! do-it\nafter"_s;
        notes.insert(3, QChar(u'\0'));
        notes.insert(notes.indexOf(u'-'), QChar(u'\0'));
        TouchpointLog log = desk.log(notes);
        log.touchpoint.summary = QString(u"a"_s + QChar(u'\0') + u"b"_s);
        log.people = {{{}, QString(u"An"_s + QChar(u'\0') + u"na"_s), {}}};
        const LogOutcome saved = desk.save(log).value();
        const Touchpoint stored = touchpointstore::byId(desk.db(), saved.id).value();
        QCOMPARE(stored.notes, u"before\n! do-it\nafter"_s);
        QCOMPARE(stored.summary, u"ab"_s);
        QCOMPARE(desk.actions()[0].what, u"do-it"_s);
        const QString all = desk.everything();
        QVERIFY(history::undo(desk.db(), desk.workspace.context()).ok());
        QVERIFY(history::redo(desk.db(), desk.workspace.context()).ok());
        QCOMPARE(desk.everything(), all);
    }

    void hugeAndForeignNotesComeBackAsTyped_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::newRow("a megabyte") << QString(u"長い議事録 line\n"_s.repeated(1024 * 1024 / 11) + u"! last fri"_s);
        QTest::newRow("right to left") << u"שלום\n! לשלוח הצעה fri"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦\n! 🚀 launch fri"_s;
        QTest::newRow("carriage returns") << u"a\r\n! b fri\r\n"_s;
    }
    void hugeAndForeignNotesComeBackAsTyped()
    {
        QFETCH(QString, notes);
        Desk desk;
        const LogOutcome saved = desk.save(desk.log(notes)).value();
        QCOMPARE(touchpointstore::byId(desk.db(), saved.id).value().notes, notes);
        QCOMPARE(saved.actionsMade, 1);
        QCOMPARE(desk.actions()[0].due, QDate(2026, 3, 27));
    }

    void linesBeyondTheLimitStayText()
    {
        Desk desk;
        QString notes;
        for (int i = 0; i < int(touchpointlog::mostLines) + 50; ++i)
            notes += u"! line %1\n"_s.arg(i);
        QCOMPARE(desk.save(desk.log(notes)).value().actionsMade, int(touchpointlog::mostLines));
    }

    void withoutATodayTheNotesAreNotRead()
    {
        Desk desk;
        TouchpointLog log = desk.log(u"! a fri\n#b"_s);
        log.reading.today = {};
        log.touchpoint.tags = {u"kept"_s};
        const LogOutcome saved = desk.save(log).value();
        QCOMPARE(saved.actionsMade, 0);
        QCOMPARE(touchpointstore::byId(desk.db(), saved.id).value().tags, QStringList {u"kept"_s});
    }
};

QTEST_GUILESS_MAIN(TestTouchpointLog)
#include "tst_touchpointlog.moc"
