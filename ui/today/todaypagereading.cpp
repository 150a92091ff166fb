// SPDX-License-Identifier: Apache-2.0
// How the page comes to know what waits: the short reads first, what takes longer when it is there.
#include "ui/today/todaypage.h"

#include "core/accounts/accountstore.h"
#include "ui/common/formatters.h"
#include "ui/common/pageheader.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

/// Whose day is asked for: the one chosen here, else the one chosen last time, else the one who sits here.
struct TodayPage::Whose
{
    std::optional<MemberId> chosen;
    std::optional<MemberId> stored;
    QString actor;
};

/// The people in the box, and whose day it is; invalid: everybody's.
struct TodayPage::Faces
{
    std::vector<Member> members;
    MemberId chosen;
    MemberId own; ///< invalid: who sits here is none of them
};

struct TodayPage::Opening
{
    Faces faces;
    Today today;
};

/// What takes longer to read: cadence, budgets, or reviews.
struct TodayPage::Part
{
    Today today;
    ReviewsToday reviews;
    qint64 overdueReviews = 0;
};

Result<TodayPage::Faces> TodayPage::loadFaces(Connection &connection, const Whose &whose)
{
    Faces faces;
    MAINSTAY_TRY(faces.members, accountstore::members(connection));
    std::erase_if(faces.members, [](const Member &member) { return !member.active; });
    MAINSTAY_TRY(const std::optional<Member> own, today::memberOf(connection, whose.actor));
    faces.own = own ? own->id : MemberId();
    if (whose.chosen) {
        faces.chosen = *whose.chosen;
        return faces;
    }
    const MemberId wanted = whose.stored.value_or(faces.own);
    const bool isThere = std::any_of(faces.members.begin(), faces.members.end(),
                                     [wanted](const Member &member) { return member.id == wanted; });
    if (isThere)
        faces.chosen = wanted;
    return faces;
}

/// Where the choice of whose day it is outlives the program, per file.
QString TodayPage::whoseKey() const
{
    return u"today/whose/"_s + QString::fromLatin1(QCryptographicHash::hash(m_session.path().toUtf8(), QCryptographicHash::Sha1).toHex());
}

void TodayPage::ask()
{
    m_stale = false;
    m_day = m_session.clock().today();
    m_header->setSubtitle(formatDateLong(m_day, m_locale));
    const int asked = ++m_question;
    Whose whose {m_whoseKnown ? std::optional(MemberId(m_whose->currentData().toLongLong())) : std::nullopt, {},
                 m_session.writeContext().actor};
    if (const QVariant stored = QSettings().value(whoseKey()); stored.isValid())
        whose.stored = MemberId(stored.toLongLong());
    // At once: none needs anything of another.
    auto due = m_session.interactive().run([whose, day = m_day](Connection &db) -> Result<Opening> {
        Opening opening;
        MAINSTAY_TRY(opening.faces, loadFaces(db, whose));
        MAINSTAY_TRY(opening.today, today::due(db, {day, opening.faces.chosen}));
        return opening;
    });
    const auto part = [whose, day = m_day](auto add) {
        return [whose, day, add](Connection &db) -> Result<Part> {
            Part read;
            MAINSTAY_TRY(const Faces faces, loadFaces(db, whose));
            MAINSTAY_CHECK(add(db, TodayQuestion {day, faces.chosen}, read));
            return read;
        };
    };
    const QDateTime now = m_session.clock().nowUtc();
    auto reviews = m_session.reports().run(part([now](Connection &db, const TodayQuestion &question, Part &read) -> Result<void> {
        MAINSTAY_TRY(read.reviews, today::reviews(db, question, now));
        return {};
    }));
    auto cadence = m_session.reports().run(part([](Connection &db, const TodayQuestion &question, Part &read) -> Result<void> {
        MAINSTAY_CHECK(today::addCadence(db, question, read.today));
        MAINSTAY_TRY(read.overdueReviews, today::overdueReviews(db, question));
        return {};
    }));
    auto budgets = m_session.interactive().run(part([](Connection &db, const TodayQuestion &question, Part &read) {
        return today::addBudgets(db, question, read.today);
    }));
    m_awaited = 3;
    m_partMissing = false;
    whenDone(due, this, [this, asked](const Result<Opening> &answer) {
        if (asked == m_question)
            takeDue(answer);
    });
    await(reviews, [](TodayPage &page, const Part &read) {
        page.m_reviews = read.reviews;
        page.showRows();
    });
    await(budgets, [](TodayPage &page, const Part &read) {
        page.m_today.budgets = read.today.budgets;
        page.m_today.budgetCount = read.today.budgetCount;
    });
    await(cadence, [](TodayPage &page, const Part &read) {
        page.m_today.cadence = read.today.cadence;
        page.m_today.cadenceCount = read.today.cadenceCount;
        page.m_today.pausedCount = read.today.pausedCount;
        page.m_overdueReviews = read.overdueReviews;
    });
}

/// What is read for another question than the last one comes too late.
void TodayPage::await(QFuture<Result<Part>> part, void (*take)(TodayPage &, const Part &))
{
    whenDone(std::move(part), this, [this, asked = m_question, take](const Result<Part> &answer) {
        if (asked != m_question || !takePart(answer))
            return;
        take(*this, *answer);
        showWhenWhole();
    });
}

void TodayPage::fillWhose(const Faces &faces)
{
    if (std::exchange(m_whoseKnown, true))
        return;
    for (const Member &member : faces.members)
        m_whose->addItem(member.name, member.id.value());
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(faces.chosen.value())));
}

/// What the long read brought, or brings yet, stays.
void TodayPage::takeDue(const Result<Opening> &answer)
{
    if (!answer.ok()) {
        complain(answer.error());
        return;
    }
    fillWhose(answer->faces);
    m_isOthersDay = answer->faces.chosen.isValid() && answer->faces.chosen != answer->faces.own;
    m_today.touches = answer->today.touches;
    m_today.touchCount = answer->today.touchCount;
    m_today.actions = answer->today.actions;
    m_today.actionCount = answer->today.actionCount;
    m_loaded = true;
    showRows();
}

bool TodayPage::takePart(const Result<Part> &answer)
{
    if (answer.ok())
        return true;
    m_stale = m_stale || answer.error().code == ErrorCode::Cancelled; // with somebody else's report: asked again soon
    complain(answer.error());
    m_partMissing = true;
    showWhenWhole();
    return false;
}

void TodayPage::showWhenWhole()
{
    if (--m_awaited > 0)
        return;
    m_complete = m_complete || !m_partMissing;
    showRows();
}

} // namespace mainstay
