// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/reviewrulesdialog.h"

#include "core/accounts/accountstore.h"
#include "core/storage/transaction.h"
#include "core/touchpoints/cadencestore.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int stackHeight = 360;
constexpr int leastWidth = 884;
constexpr int mostMonths = 60;
constexpr int usualMonths = 3;

CadenceScope scopeOf(ReviewScope scope)
{
    switch (scope) {
    case ReviewScope::Default:
        return CadenceScope::Default;
    case ReviewScope::Tier:
        return CadenceScope::Tier;
    case ReviewScope::Stage:
        return CadenceScope::Stage;
    case ReviewScope::Account:
        return CadenceScope::Account;
    }
    Q_UNREACHABLE();
    return CadenceScope::Default;
}

/// A person has no rhythm of reviews; the editor does not offer it.
ReviewScope scopeOf(CadenceScope scope)
{
    switch (scope) {
    case CadenceScope::Tier:
        return ReviewScope::Tier;
    case CadenceScope::Stage:
        return ReviewScope::Stage;
    case CadenceScope::Account:
        return ReviewScope::Account;
    case CadenceScope::Default:
    case CadenceScope::Contact:
        return ReviewScope::Default;
    }
    Q_UNREACHABLE();
    return ReviewScope::Default;
}

ReviewRule ruleOf(const EditedRule &edited)
{
    return {scopeOf(edited.scope), edited.value, edited.account, edited.first};
}

Result<QString> accountName(Connection &connection, AccountId account)
{
    MAINSTAY_TRY(const Account stored, accountstore::byId(connection, account));
    return stored.name;
}

Result<void> readRhythm(Connection &connection, PlannerRules &rules)
{
    MAINSTAY_TRY(const std::vector<ReviewRule> stored, reviewrules::all(connection));
    for (const ReviewRule &rule : stored) {
        EditedRule edited;
        edited.id = qint64(rules.rhythm.size()) + 1;
        edited.scope = scopeOf(rule.scope);
        edited.value = rule.value;
        edited.account = rule.account;
        edited.first = rule.months;
        if (rule.account.isValid()) {
            MAINSTAY_TRY(edited.name, accountName(connection, rule.account));
        }
        rules.rhythm.push_back(std::move(edited));
    }
    MAINSTAY_TRY(rules.tiers, cadencestore::tiers(connection));
    return {};
}

Result<void> readHours(Connection &connection, PlannerRules &rules)
{
    MAINSTAY_TRY(const std::vector<Availability> stored, reviewrules::availabilities(connection));
    MAINSTAY_TRY(const std::vector<Member> members, accountstore::members(connection));
    NamedHours everybody;
    everybody.name = ReviewRulesDialog::tr("Everybody", "whose hours");
    for (const Availability &one : stored) {
        if (!one.member.isValid() && !one.account.isValid())
            everybody.hours = one;
    }
    rules.hours.push_back(everybody);
    for (const Member &member : members) {
        const auto own = std::find_if(stored.begin(), stored.end(), [&](const Availability &one) { return one.member == member.id; });
        if (own != stored.end())
            rules.hours.push_back({*own, member.name});
        if (!member.active && own == stored.end())
            continue;
        // Own hours begin as those of everybody.
        NamedHours fresh = everybody;
        fresh.hours.member = member.id;
        fresh.hours.timeZone.clear();
        fresh.name = member.name;
        rules.members.push_back(std::move(fresh));
    }
    for (const Availability &one : stored) {
        if (!one.account.isValid())
            continue;
        MAINSTAY_TRY(const QString name, accountName(connection, one.account));
        rules.hours.push_back({one, name});
    }
    return {};
}

bool isSameSubject(const Availability &one, const Availability &other)
{
    return one.member == other.member && one.account == other.account;
}

/// What is gone first, then what is there.
Result<void> write(Connection &connection, const PlannerRules &before, const std::vector<ReviewRule> &rhythm,
                   const std::vector<Availability> &hours, const HolidaysEditor::Countries &holidays)
{
    MAINSTAY_CHECK(reviewrules::replace(connection, rhythm));
    for (const NamedHours &old : before.hours) {
        if (std::none_of(hours.begin(), hours.end(), [&](const Availability &one) { return isSameSubject(one, old.hours); }))
            MAINSTAY_CHECK(reviewrules::removeHours(connection, old.hours.member, old.hours.account));
    }
    for (const Availability &one : hours) {
        if (std::none_of(before.hours.begin(), before.hours.end(), [&](const NamedHours &old) { return old.hours == one; }))
            MAINSTAY_CHECK(reviewrules::save(connection, one));
    }
    for (const auto &[country, days] : holidays) {
        const auto old = before.holidays.find(country);
        if (old == before.holidays.end() || old->second != days)
            MAINSTAY_CHECK(reviewrules::replaceHolidays(connection, country, days));
    }
    return {};
}

} // namespace

Result<PlannerRules> loadPlannerRules(Connection &connection)
{
    MAINSTAY_TRY(const Transaction snapshot, Transaction::beginRead(connection));
    PlannerRules rules;
    MAINSTAY_CHECK(readRhythm(connection, rules));
    MAINSTAY_CHECK(readHours(connection, rules));
    MAINSTAY_TRY(const std::vector<Holiday> holidays, reviewrules::holidays(connection));
    for (const Holiday &holiday : holidays)
        rules.holidays[holiday.country].push_back(holiday);
    return rules;
}

ReviewRulesDialog::ReviewRulesDialog(Page &page, WorkspaceSession &session, PlannerRules rules)
    : FormDialog(page, session)
    , m_rules(std::move(rules))
{
    setObjectName(u"reviewRulesDialog"_s);
    setWindowTitle(tr("Rhythm and hours of reviews"));
    build();
    showPart(Part::Rhythm);
    start(m_part);
}

void ReviewRulesDialog::build()
{
    m_part = new SegmentedSwitch(this);
    m_part->setObjectName(u"rulesPart"_s);
    m_part->addSegment(int(Part::Rhythm), tr("Rhythm"), tr("How often accounts are reviewed"));
    m_part->addSegment(int(Part::Hours), tr("Working hours"), tr("When we and our customers can be met"));
    m_part->addSegment(int(Part::Holidays), tr("Days off"), tr("Holidays of each country"));
    m_hint = captionLabel({}, this);
    m_hint->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumSize(leastWidth, stackHeight);
    auto *rhythm = new QWidget(m_stack);
    auto *column = new QVBoxLayout(rhythm);
    column->setContentsMargins(0, 0, 0, 0);
    m_rhythm = new RuleEditor(session(), rhythm);
    m_rhythm->setObjectName(u"rhythmRules"_s);
    RuleChoices choices;
    choices.scopes = {CadenceScope::Default, CadenceScope::Tier, CadenceScope::Stage, CadenceScope::Account};
    choices.tiers = m_rules.tiers;
    choices.firstTitle = tr("Every … months", "reviews");
    choices.leastText = tr("none", "no reviews");
    choices.emptyText = tr("No rule yet: everybody is reviewed every three months.");
    choices.most = mostMonths;
    choices.fresh.first = usualMonths;
    m_rhythm->setRules(choices, m_rules.rhythm);
    auto *add = new QPushButton(tr("Add a rule"), rhythm);
    add->setObjectName(u"addRhythm"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, m_rhythm, &RuleEditor::addRule);
    column->addWidget(m_rhythm, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    m_hours = new HoursEditor(session(), m_rules.hours, m_rules.members, m_stack);
    const QString here = reviewrules::countryOf(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_holidays = new HolidaysEditor(session(), m_rules.holidays, here.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : here, m_stack);
    for (QWidget *part : std::initializer_list<QWidget *> {rhythm, m_hours, m_holidays})
        m_stack->addWidget(part);
    addWidget({0, 0}, m_part);
    addWidget({1, 0}, m_hint);
    addWidget({2, 0}, m_stack);
    connect(m_part, &SegmentedSwitch::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
}

void ReviewRulesDialog::showPart(Part part)
{
    m_part->setCurrent(int(part));
    m_stack->setCurrentIndex(int(part));
    switch (part) {
    case Part::Rhythm:
        m_hint->setText(tr("The closest rule holds: account, stage, tier, everybody; the pace that a customer asked for caps it. Without a rule: every "
                           "three months, and none while an account is being onboarded, paused or leaving."));
        return;
    case Part::Hours:
        m_hint->setText(tr("Reviews are proposed where the hours of both sides overlap. The last two numbers: reviews a day and a week at most."));
        return;
    case Part::Holidays:
        m_hint->setText(tr("On its days off nobody in a country is asked for a review. Which country somebody is in, their time zone tells."));
        return;
    }
}

QString ReviewRulesDialog::edited() const
{
    QStringList days;
    for (const auto &[country, holidays] : m_holidays->countries()) {
        for (const Holiday &holiday : holidays)
            days += country + holiday.day.toString(Qt::ISODate) + holiday.name;
    }
    return days.join(u'\n');
}

void ReviewRulesDialog::save()
{
    if (!m_rhythm->check()) {
        showPart(Part::Rhythm);
        return;
    }
    if (!m_hours->check()) {
        showPart(Part::Hours);
        return;
    }
    std::vector<ReviewRule> rhythm;
    for (const EditedRule &rule : m_rhythm->rules())
        rhythm.push_back(ruleOf(rule));
    auto written = session().write({u"qbr.rules"_s, {}}, [before = m_rules, rhythm, hours = m_hours->hours(),
                                                          holidays = m_holidays->countries()](Connection &db, const WriteContext &) -> Result<qint64> {
        MAINSTAY_CHECK(write(db, before, rhythm, hours, holidays));
        return 1;
    });
    commit(written, windowTitle(), tr("Rhythm and hours of reviews are saved."));
}

} // namespace mainstay
