// SPDX-License-Identifier: Apache-2.0
// A program that writes, to be killed, starved or raced by tst_durability.
//
//   writer save|liar|bulk|import W.mainstay TAG   saves until killed; a line on standard output per save
//   writer count W.mainstay N              adds one to a number N times, with others doing the same
//   writer full-pages|full-disk|file-limit W.mainstay TAG
//                                          saves until there is no room, then says why it ended
//   writer hold W.mainstay                 holds the write lock until standard input ends
#include "core/accounts/accountstore.h"
#include "core/exchange/importer.h"
#include "core/touchpoints/touchpointstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

const SystemClock systemClock {};

WriteContext context()
{
    return {systemClock, u"writer"_s};
}

/// Straight to the descriptor: what is said must be out before anything else happens.
void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        ::_exit(9);
}

struct Target
{
    AccountId account;
    ContactId contact;
    MemberId member;
};

Result<Target> findTarget(Connection &db)
{
    MAINSTAY_TRY(const auto account, accountstore::idByKey(db, u"A1"));
    if (!account)
        return Error {ErrorCode::NotFound, u"A1"_s};
    MAINSTAY_TRY(const auto contacts, accountstore::contacts(db, *account));
    MAINSTAY_TRY(const auto members, accountstore::members(db));
    if (contacts.empty() || members.empty())
        return Error {ErrorCode::NotFound, u"people"_s};
    return Target {*account, contacts.front().id, members.front().id};
}

/// A touchpoint with a person of each side, a quote and an action: all or none of it may survive.
Result<void> insertOne(Connection &db, const Target &target, const QString &key)
{
    Touchpoint touchpoint;
    touchpoint.key = key;
    touchpoint.account = target.account;
    touchpoint.at = systemClock.nowUtc();
    touchpoint.summary = u"Saved by a test"_s;
    touchpoint.notes = u"Long enough to fill a page some day. "_s.repeated(20);
    touchpoint.contacts = {target.contact};
    touchpoint.members = {target.member};
    touchpoint.quotes = {{target.contact, u"Hold this."_s}};
    MAINSTAY_TRY(const TouchpointId id, touchpointstore::insert(db, touchpoint));
    Action action;
    action.account = target.account;
    action.touchpoint = id;
    action.what = u"Keep "_s + key;
    MAINSTAY_CHECK(touchpointstore::insertAction(db, action, systemClock));
    return {};
}

enum class Said { AfterCommit, BeforeCommit };

Result<void> saveOne(Connection &db, const Target &target, const QString &key, Said said)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context(), {u"touchpoint.log"_s, key}));
    MAINSTAY_CHECK(insertOne(db, target, key));
    if (said == Said::BeforeCommit)
        say("saved " + key.toUtf8());
    MAINSTAY_CHECK(batch.commit());
    if (said == Said::AfterCommit)
        say("saved " + key.toUtf8());
    return {};
}

Result<void> saveForEver(Connection &db, const QString &tag, Said said)
{
    MAINSTAY_TRY(const Target target, findTarget(db));
    for (int i = 0;; ++i)
        MAINSTAY_CHECK(saveOne(db, target, u"%1-%2"_s.arg(tag).arg(i), said));
}

/// As an import writes: many rows a batch, journalled as ranges.
Result<void> bulkForEver(Connection &db, const QString &tag)
{
    constexpr int rowsPerBatch = 40;
    MAINSTAY_TRY(const Target target, findTarget(db));
    MAINSTAY_CHECK(db.backend().setDurability(Durability::Bulk));
    for (int i = 0;; ++i) {
        MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context(), {u"import.touchpoints"_s, {}, BatchKind::Import}));
        for (const QString &table : {u"touchpoint"_s, u"touchpoint_contact"_s})
            MAINSTAY_CHECK(batch.beginBulkInsert(table));
        for (int row = 0; row < rowsPerBatch; ++row)
            MAINSTAY_CHECK(insertOne(db, target, u"%1-%2-%3"_s.arg(tag).arg(i).arg(row)));
        for (const QString &table : {u"touchpoint"_s, u"touchpoint_contact"_s})
            MAINSTAY_CHECK(batch.endBulkInsert(table));
        MAINSTAY_CHECK(batch.commit());
        for (int row = 0; row < rowsPerBatch; ++row)
            say(u"saved %1-%2-%3"_s.arg(tag).arg(i).arg(row).toUtf8());
    }
}

/// The importer itself, a file of its own each time; all rows of one file share a summary.
Result<void> importForEver(Connection &db, const QString &file, const QString &tag)
{
    constexpr int rowsPerFile = 200;
    for (int i = 0;; ++i) {
        const QString name = u"%1-%2"_s.arg(tag).arg(i);
        QByteArray csv("key,account,at,kind,minutes,summary,notes,sentiment_us,sentiment_solution\r\n");
        for (int row = 0; row < rowsPerFile; ++row)
            csv += u"%1-%2,A1,2026-03-20T09:30:00Z,phone,15,%1,\"a, \"\"b\"\"\",1,\r\n"_s.arg(name).arg(row).toUtf8();
        QFile input(file + u".csv"_s);
        if (!input.open(QIODevice::WriteOnly) || input.write(csv) != csv.size())
            return Error {ErrorCode::Unavailable, input.fileName()};
        input.close();
        ImportOptions options;
        options.target = ImportTarget::Touchpoints;
        MAINSTAY_TRY(const ImportReport report, importFile(db, context(), input.fileName(), options));
        if (report.added != rowsPerFile)
            return Error {ErrorCode::Internal, u"rows were refused"_s};
        for (int row = 0; row < rowsPerFile; ++row)
            say(u"saved %1-%2"_s.arg(name).arg(row).toUtf8());
    }
}

Result<void> count(Connection &db, int times)
{
    for (int i = 0; i < times; ++i) {
        MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context(), {u"account.edit"_s, {}}));
        MAINSTAY_TRY(const auto id, accountstore::idByKey(db, u"A1"));
        MAINSTAY_TRY(Account account, accountstore::byId(db, id.value_or(AccountId())));
        account.notes = QString::number(account.notes.toInt() + 1);
        MAINSTAY_CHECK(accountstore::update(db, account, systemClock));
        MAINSTAY_CHECK(batch.commit());
    }
    return {};
}

Result<void> hold(Connection &db)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context(), {u"account.edit"_s, {}}));
    say("holding");
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    return {};
}

/// A small disk of its own that goes with this process. False where that isn't allowed.
bool mountSmallDisk(const QByteArray &folder)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=6m") == 0;
}

/// Saves until that fails; then the file must be sound, hold all that was acknowledged and, with a
/// byte of room again, take more.
Result<void> saveUntilFull(Connection &db, const QString &tag)
{
    MAINSTAY_TRY(const Target target, findTarget(db));
    int saved = 0;
    Result<void> last;
    while (last.ok() && saved < 100'000) {
        last = saveOne(db, target, u"%1-%2"_s.arg(tag).arg(saved), Said::AfterCommit);
        saved += last.ok() ? 1 : 0;
    }
    say("ended " + QByteArray::number(int(last.ok() ? ErrorCode::Internal : last.error().code)));
    MAINSTAY_TRY(const QStringList problems, db.backend().check(CheckDepth::Full));
    say(problems.isEmpty() ? QByteArray("sound") : problems.join(u'\n').toUtf8());
    MAINSTAY_TRY(Statement rows, db.prepareGenerated("SELECT count(*) FROM touchpoint"));
    MAINSTAY_TRY([[maybe_unused]] const bool row, rows.next());
    say("kept " + QByteArray::number(rows.int64(0)) + " of " + QByteArray::number(saved));
    return {};
}

Result<std::unique_ptr<Connection>> makeSmall(const QString &file)
{
    MAINSTAY_TRY(const Currency eur, Currency::fromCode(u"EUR"));
    MAINSTAY_TRY(auto db, workspace::create(file, context(), {u"Small"_s, eur, {}}));
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(*db, context(), {u"account.add"_s, {}}));
    Account account;
    account.key = u"A1"_s;
    account.name = u"Only one"_s;
    MAINSTAY_TRY(const AccountId id, accountstore::insert(*db, account, systemClock));
    Contact contact;
    contact.account = id;
    contact.name = u"Somebody"_s;
    MAINSTAY_CHECK(accountstore::insertContact(*db, contact));
    MAINSTAY_CHECK(accountstore::insertMember(*db, {{}, u"M1"_s, u"One of us"_s, {}, {}}));
    MAINSTAY_CHECK(batch.commit());
    return db;
}

Result<void> fillUp(const QString &mode, const QString &file, const QString &tag)
{
    if (mode == u"full-disk" && !mountSmallDisk(file.left(file.lastIndexOf(u'/')).toUtf8())) {
        say("skipped");
        return {};
    }
    MAINSTAY_TRY(auto db, makeSmall(file));
    if (mode == u"full-pages")
        MAINSTAY_CHECK(db->backend().execute("PRAGMA max_page_count = 500"));
    if (mode == u"file-limit") {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {6 << 20, 6 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    return saveUntilFull(*db, tag);
}

Result<void> run(const QStringList &arguments)
{
    const QString mode = arguments.value(1);
    const QString file = arguments.value(2);
    const QString tag = arguments.value(3);
    if (mode == u"make") {
        MAINSTAY_CHECK(makeSmall(file));
        return {};
    }
    if (mode == u"full-pages" || mode == u"full-disk" || mode == u"file-limit")
        return fillUp(mode, file, tag);
    MAINSTAY_TRY(auto db, workspace::open(file, FileAccess::ReadWrite));
    if (mode == u"save" || mode == u"liar")
        return saveForEver(*db, tag, mode == u"liar" ? Said::BeforeCommit : Said::AfterCommit);
    if (mode == u"bulk")
        return bulkForEver(*db, tag);
    if (mode == u"import")
        return importForEver(*db, file, tag);
    if (mode == u"count")
        return count(*db, tag.toInt());
    if (mode == u"hold")
        return hold(*db);
    return Error {ErrorCode::InvalidInput, mode};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Result<void> result = run(QCoreApplication::arguments());
    if (!result.ok())
        std::fprintf(stderr, "writer: code %d: %s\n", int(result.error().code), qPrintable(result.error().detail));
    return result.ok() ? 0 : 1;
}
