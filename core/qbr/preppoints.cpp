// SPDX-License-Identifier: Apache-2.0
#include "core/qbr/preppoints.h"

#include "core/base/fold.h"
#include "core/qbr/prepsheet.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool hasRole(const std::vector<ContactRole> &roles, ContactRole role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool isKey(const std::vector<ContactRole> &roles)
{
    return hasRole(roles, ContactRole::EconomicBuyer) || hasRole(roles, ContactRole::Champion)
        || hasRole(roles, ContactRole::ExecutiveSponsor);
}

bool hasFallen(const PrepUse &use)
{
    const std::optional<double> change = use.change();
    return change && *change <= -fallingPart;
}

/// The day of the review, or today where that is later or there is none.
QDate reviewDay(const PrepSheet &sheet)
{
    const QDate day = sheet.review ? sheet.review->day() : QDate();
    return day.isValid() ? std::max(day, sheet.today) : sheet.today;
}

bool isRenewalNear(const PrepSheet &sheet)
{
    return sheet.renewal && sheet.renewal->day >= sheet.today && reviewDay(sheet).daysTo(sheet.renewal->day) <= renewalDays;
}

/// It can still be given, and will be over when they meet again.
bool isNoticeBeforeNext(const PrepSheet &sheet)
{
    const QDate notice = sheet.renewal->notice;
    return notice.isValid() && notice >= sheet.today && (!sheet.nextReview.isValid() || notice < sheet.nextReview);
}

void addPeople(const PrepSheet &sheet, std::vector<PrepPoint> &points)
{
    for (const PrepPerson &person : sheet.people) {
        const Contact &contact = person.contact;
        const bool isDetractor = person.nps && *person.nps <= worstDetractor;
        if (isDetractor || hasRole(contact.roles, ContactRole::Detractor))
            points.push_back({PrepCode::DetractorInvited,
                              contact.name,
                              {},
                              person.npsDay,
                              {},
                              isDetractor ? std::optional<double>(*person.nps) : std::nullopt});
        if (contact.doNotContact)
            points.push_back({PrepCode::DoNotContactInvited, contact.name, {}, {}, {}, {}});
        if (contact.leftDay.isValid() && contact.leftDay <= sheet.today)
            points.push_back({PrepCode::LeftInvited, contact.name, {}, contact.leftDay, {}, {}});
    }
    for (const QString &buyer : sheet.buyersNeverMet)
        points.push_back({PrepCode::BuyerNeverMet, buyer, {}, {}, {}, {}});
    for (const PrepMover &gone : sheet.left) {
        if (isKey(gone.roles))
            points.push_back({PrepCode::KeyPersonLeft, gone.name, {}, gone.day, {}, {}});
    }
}

void addPromises(const PrepSheet &sheet, std::vector<PrepPoint> &points)
{
    for (const PrepPromise &promise : sheet.promises) {
        if (promise.side != ActionSide::Ours)
            continue;
        if (promise.state == ActionState::Broken)
            points.push_back({PrepCode::PromiseBroken, promise.what, {}, promise.due, {}, {}});
        else if (promise.isOverdue)
            points.push_back({PrepCode::PromiseOverdue, promise.what, {}, promise.due, {}, {}});
    }
}

void askForObjectives(const PrepSheet &sheet, std::vector<PrepPoint> &points)
{
    const auto isOpen = [&sheet](const PrepObjective &one) { return one.objective.isOpenOn(sheet.today); };
    if (std::none_of(sheet.objectives.begin(), sheet.objectives.end(), isOpen))
        points.push_back({PrepCode::NoObjective, {}, {}, {}, {}, {}});
    for (const PrepObjective &one : sheet.objectives) {
        if (!isOpen(one))
            continue;
        for (const ObjectiveGap gap : one.progress.gaps) {
            if (gap == ObjectiveGap::Baseline)
                points.push_back({PrepCode::ObjectiveNoBaseline, one.objective.title, {}, {}, {}, {}});
            else if (gap == ObjectiveGap::Target)
                points.push_back({PrepCode::ObjectiveNoTarget, one.objective.title, {}, {}, {}, {}});
            else if (gap == ObjectiveGap::Measurement)
                points.push_back({PrepCode::ObjectiveNotMeasured, one.objective.title, {}, {}, {}, {}});
        }
    }
}

void askForPeople(const PrepSheet &sheet, std::vector<PrepPoint> &points)
{
    const bool isWithThem = sheet.review && sheet.review->kind != QbrKind::Internal;
    if (!sheet.hasBuyer)
        points.push_back({PrepCode::NoBuyer, {}, {}, {}, {}, {}});
    if (isWithThem && sheet.people.empty())
        points.push_back({PrepCode::NobodyInvited, {}, {}, {}, {}, {}});
    const auto isBuyer = [](const PrepPerson &person) { return hasRole(person.contact.roles, ContactRole::EconomicBuyer); };
    if (isWithThem && sheet.hasBuyer && !sheet.people.empty() && std::none_of(sheet.people.begin(), sheet.people.end(), isBuyer))
        points.push_back({PrepCode::BuyerNotInvited, {}, {}, {}, {}, {}});
    for (const PrepPerson &person : sheet.people) {
        if (person.contact.attitude == Attitude::Unknown)
            points.push_back({PrepCode::AttitudeUnknown, person.contact.name, {}, {}, {}, {}});
    }
}

/// By a point and more against the mean of all before it.
bool hasMoodFallen(const PrepMood &mood)
{
    if (mood.points.size() < 2)
        return false;
    PrepMood before = mood;
    before.points.pop_back();
    return mood.points.back().value <= before.mean().value_or(0) - 1;
}

/// What fell without anybody saying why: a risk that was noted is somebody's explanation.
void askForReasons(const PrepSheet &sheet, std::vector<PrepPoint> &points)
{
    if (!sheet.risks.empty())
        return;
    for (const PrepUse &use : sheet.use) {
        if (hasFallen(use))
            points.push_back({PrepCode::UseDropUnexplained, use.metric, use.product, use.day, {}, use.change()});
    }
    if (hasMoodFallen(sheet.aboutUs))
        points.push_back({PrepCode::MoodFell, {}, {}, sheet.aboutUs.points.back().day, {}, double(sheet.aboutUs.points.back().value)});
}

} // namespace

bool speaksOfPrice(const QString &words)
{
    // Beginnings of words; Japanese has no blanks between them and is looked for anywhere.
    static const QStringList beginnings {u"price"_s,  u"pricing"_s, u"pricey"_s, u"expensive"_s,  u"discount"_s,
                                         u"budget"_s, u"cost"_s,    u"draga"_s,  u"arak"_s,       u"arat"_s,
                                         u"arem"_s,   u"arcsokk"_s, u"arazas"_s, u"kedvezmeny"_s, u"koltseg"_s};
    static const QStringList anywhere {fold(u"価格"), fold(u"料金"), fold(u"値上"), fold(u"値下"),  fold(u"値引"),
                                       fold(u"割引"), fold(u"費用"), fold(u"予算"), fold(u"コスト")};
    const QString folded = fold(words);
    if (std::any_of(anywhere.begin(), anywhere.end(), [&](const QString &one) { return folded.contains(one); }))
        return true;
    QString blanks = folded;
    for (QChar &c : blanks) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    const QStringList tokens = blanks.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(tokens.begin(), tokens.end(), [](const QString &token) {
        // "ár" alone is Hungarian for price.
        return token == u"ar" || token == u"ara"
            || std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &one) { return token.startsWith(one); });
    });
}

std::vector<PrepPoint> landminesOf(const PrepSheet &sheet)
{
    std::vector<PrepPoint> points;
    for (const PrepCase &one : sheet.support.open) {
        if (one.severity == CaseSeverity::Critical)
            points.push_back({PrepCode::CriticalCase, one.subject, {}, one.opened, {}, {}});
    }
    addPromises(sheet, points);
    addPeople(sheet, points);
    if (isRenewalNear(sheet) && isNoticeBeforeNext(sheet))
        points.push_back({PrepCode::RenewalNear, {}, {}, sheet.renewal->day, sheet.renewal->notice, {}});
    for (const PrepUse &use : sheet.use) {
        if (hasFallen(use))
            points.push_back({PrepCode::UseFalling, use.metric, use.product, use.day, {}, use.change()});
    }
    for (const auto &[name, day] : sheet.competitors)
        points.push_back({PrepCode::CompetitorNamed, name, {}, day, {}, {}});
    for (const PrepMark &risk : sheet.risks) {
        if (speaksOfPrice(risk.words))
            points.push_back({PrepCode::PriceWorries, risk.words, {}, risk.day, {}, {}});
    }
    for (const PrepObjective &one : sheet.objectives) {
        if (one.progress.state == ObjectiveState::Missed)
            points.push_back({PrepCode::ObjectiveMissed, one.objective.title, {}, one.objective.dueDay, {}, {}});
    }
    return points;
}

std::vector<PrepPoint> questionsOf(const PrepSheet &sheet)
{
    std::vector<PrepPoint> points;
    askForObjectives(sheet, points);
    askForPeople(sheet, points);
    askForReasons(sheet, points);
    if (isRenewalNear(sheet) && !sheet.renewal->notice.isValid())
        points.push_back({PrepCode::NoticeDayUnknown, {}, {}, sheet.renewal->day, {}, {}});
    if (sheet.touches.touches == 0)
        points.push_back({PrepCode::NoTouch, {}, {}, sheet.since, {}, {}});
    for (const PrepPromise &promise : sheet.promises) {
        if (promise.side == ActionSide::Theirs && promise.isOverdue)
            points.push_back({PrepCode::TheirPromiseOverdue, promise.what, {}, promise.due, {}, {}});
    }
    return points;
}

} // namespace mainstay
