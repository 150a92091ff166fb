// SPDX-License-Identifier: Apache-2.0
#include "core/capture/captureimport.h"

#include "core/accounts/accountstore.h"
#include "core/base/enumtext.h"
#include "core/capture/capturelog.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr EnumText<CaptureOutcome, 6> outcomes {{{
    {CaptureOutcome::Logged, u"logged"},
    {CaptureOutcome::AlreadyLogged, u"already-logged"},
    {CaptureOutcome::Dismissed, u"set-aside"},
    {CaptureOutcome::NoAccount, u"no-account"},
    {CaptureOutcome::Upcoming, u"upcoming"},
    {CaptureOutcome::Cancelled, u"cancelled"},
}}};

class Importer final
{
public:
    Importer(Connection &connection, const CaptureImportOptions &options, const QDateTime &now)
        : m_connection(connection)
        , m_options(options)
        , m_now(now)
        , m_matcher(connection)
    {
    }

    Result<void> begin()
    {
        MAINSTAY_TRY(m_writer, m_matcher->writer(m_options.actor));
        if (m_options.account.isValid()) {
            MAINSTAY_TRY(const Account account, accountstore::byId(m_connection, m_options.account));
            m_chosen = {account.id, account.name, 0, 0};
        }
        return {};
    }

    Result<CaptureImported> take(const CaptureItem &item)
    {
        CaptureImported imported;
        imported.item = item;
        MAINSTAY_TRY(const CaptureMatch match, m_matcher->match(item, m_options.account));
        imported.account = m_chosen.account.isValid() || match.accounts.empty() ? m_chosen : match.accounts.front();
        MAINSTAY_TRY(imported.outcome, outcomeOf(item, imported.account));
        if (imported.outcome != CaptureOutcome::Logged)
            return imported;
        LogStart start = startOf(item, match, imported.account.account);
        if (m_options.newPeople == CaptureImportOptions::NewPeople::LeaveOut)
            start = withoutNewPeople(std::move(start));
        Team team = match.team;
        if (start.members.empty() && m_writer) {
            start.members = {m_writer->id};
            team = m_writer->team;
        }
        imported.peopleLeftOut = start.peopleLeftOut;
        imported.people = int(start.people.size());
        imported.newPeople = int(std::count_if(start.people.begin(), start.people.end(),
                                               [](const LoggedPerson &person) { return !person.contact.isValid(); }));
        MAINSTAY_TRY(const LogOutcome saved, touchpointlog::save(m_connection, logOf(start, team)));
        imported.touchpoint = saved.id;
        // Somebody new in one mail is known in the next.
        if (imported.newPeople > 0)
            m_matcher.emplace(m_connection);
        return imported;
    }

private:
    Result<CaptureOutcome> outcomeOf(const CaptureItem &item, const AccountCandidate &account)
    {
        MAINSTAY_TRY(const CaptureState state, capturestore::stateOf(m_connection, item.source));
        if (state != CaptureState::New)
            return state == CaptureState::Logged ? CaptureOutcome::AlreadyLogged : CaptureOutcome::Dismissed;
        if (item.cancelled)
            return CaptureOutcome::Cancelled;
        if (item.at > m_now)
            return CaptureOutcome::Upcoming;
        return account.account.isValid() ? CaptureOutcome::Logged : CaptureOutcome::NoAccount;
    }

    Connection &m_connection;
    const CaptureImportOptions &m_options;
    QDateTime m_now;
    std::optional<Matcher> m_matcher;
    std::optional<Member> m_writer;
    AccountCandidate m_chosen;
};

} // namespace

QString toText(CaptureOutcome outcome)
{
    return outcomes.toText(outcome);
}

Result<std::vector<CaptureImported>> importCaptured(Connection &connection, const std::vector<CaptureItem> &items,
                                                    const CaptureImportOptions &options, const Clock &clock)
{
    Importer importer(connection, options, clock.nowUtc());
    MAINSTAY_CHECK(importer.begin());
    std::vector<CaptureImported> all;
    for (const CaptureItem &item : items) {
        MAINSTAY_TRY(CaptureImported imported, importer.take(item));
        all.push_back(std::move(imported));
    }
    return all;
}

} // namespace mainstay
