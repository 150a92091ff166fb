// SPDX-License-Identifier: Apache-2.0
// Any bytes as a calendar that speaks of our reviews: they stay valid, their numbers never go back, what was read changes
// nothing when it is read again, and what is written of them afterwards is no news.
#include "core/qbr/calendarupdate.h"
#include "core/qbr/qbrcalendar.h"
#include "core/qbr/qbrstore.h"
#include "tests/support/testworkspace.h"

#include <cstdlib>

using namespace mainstay;
using namespace mainstay::test;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

Qbr review(AccountId account, int number)
{
    Qbr qbr;
    qbr.account = account;
    qbr.quarterDay = QDate(2026, 4, 1);
    qbr.uid = QString::number(number); // short, so that it is found
    qbr.status = number == 2 ? QbrStatus::Held : QbrStatus::Scheduled;
    qbr.start = fixedNow().addDays(number);
    qbr.timeZone = QStringLiteral("Europe/Budapest");
    qbr.place = QStringLiteral("Room");
    return qbr;
}

CalendarUpdate apply(TestWorkspace &workspace, const QByteArray &bytes)
{
    return workspace.batch(QStringLiteral("qbr.calendar"), [&] {
        return calendarupdate::applyFile(workspace.db(), bytes, QTimeZone("Europe/Budapest"), QStringLiteral("cancelled"), workspace.clock());
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 4000)
        return 0;
    TestWorkspace workspace;
    const AccountId account = workspace.addAccount(QStringLiteral("Acme"));
    std::vector<Qbr> before;
    for (const int number : {1, 2, 3}) {
        const QbrId id = workspace.batch(QStringLiteral("qbr.add"), [&] { return qbrstore::insert(workspace.db(), review(account, number), workspace.clock()); });
        before.push_back(qbrstore::byId(workspace.db(), id).value());
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    apply(workspace, bytes);
    std::vector<Qbr> after;
    for (const Qbr &qbr : before) {
        after.push_back(qbrstore::byId(workspace.db(), qbr.id).value());
        require(validate(after.back()).ok() && after.back().sequence >= qbr.sequence);
        require(qbr.status != QbrStatus::Held || after.back().start == qbr.start);
    }
    require(apply(workspace, bytes).changed() == 0);
    const QbrEventWords words {[](const QbrEvent &event) { return event.accountName; }, [](const QbrEvent &event) { return event.qbr.place; }};
    const auto events = qbrcalendar::events(workspace.db(), {after[0].id, after[1].id, after[2].id}, words);
    require(apply(workspace, qbrcalendar::toIcs(*events, workspace.clock())).changed() == 0);
    for (const Qbr &qbr : after)
        require(qbrstore::byId(workspace.db(), qbr.id).value() == qbr);
    return 0;
}
