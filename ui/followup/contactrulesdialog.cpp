// SPDX-License-Identifier: Apache-2.0
#include "ui/followup/contactrulesdialog.h"

#include "core/accounts/accountstore.h"
#include "core/touchpoints/cadencestore.h"
#include "core/touchpoints/contactbudgetstore.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/common/plainlabel.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

enum Part { CadencePart, BudgetPart };

Result<QString> nameOf(Connection &connection, const EditedRule &rule, QDate today)
{
    if (rule.account.isValid()) {
        MAINSTAY_TRY(const Account account, accountstore::byId(connection, rule.account));
        return account.name;
    }
    if (!rule.contact.isValid())
        return QString();
    BudgetQuestion question;
    question.people = {rule.contact};
    question.day = today;
    MAINSTAY_TRY(const std::vector<PersonBudget> people, contactbudgetstore::budgets(connection, question));
    return people.empty() ? QString() : ContactRulesDialog::tr("%1 (%2)", "person, account").arg(people.front().name, people.front().accountName);
}

EditedRule edited(const CadenceRule &rule)
{
    return {rule.id.value(), rule.scope, rule.value, rule.account, rule.contact, {}, rule.interval.idealDays, rule.interval.maxDays};
}

CadenceRule cadenceRule(const EditedRule &rule)
{
    return {CadenceRuleId(rule.id), rule.scope, rule.value, rule.account, rule.contact, {rule.first, rule.second}};
}

CadenceScope asCadenceScope(BudgetScope scope)
{
    switch (scope) {
    case BudgetScope::Default:
        return CadenceScope::Default;
    case BudgetScope::Tier:
        return CadenceScope::Tier;
    case BudgetScope::Account:
        return CadenceScope::Account;
    case BudgetScope::Contact:
        return CadenceScope::Contact;
    }
    Q_UNREACHABLE();
    return CadenceScope::Default;
}

/// A stage has no budget; the editor does not offer it.
BudgetScope asBudgetScope(CadenceScope scope)
{
    switch (scope) {
    case CadenceScope::Default:
    case CadenceScope::Stage:
        return BudgetScope::Default;
    case CadenceScope::Tier:
        return BudgetScope::Tier;
    case CadenceScope::Account:
        return BudgetScope::Account;
    case CadenceScope::Contact:
        return BudgetScope::Contact;
    }
    Q_UNREACHABLE();
    return BudgetScope::Default;
}

EditedRule edited(const BudgetRule &rule)
{
    return {rule.id.value(), asCadenceScope(rule.scope), rule.value, rule.account, rule.contact, {}, rule.limits.per7Days,
            rule.limits.per30Days};
}

BudgetRule budgetRule(const EditedRule &rule)
{
    return {ContactBudgetId(rule.id), asBudgetScope(rule.scope), rule.value, rule.account, rule.contact, {rule.first, rule.second}};
}

/// Calls remove(id) for what is gone or is for somebody else now, then save(rule) for what is new or changed:
/// two rules may have changed places.
template <typename Remove, typename Save>
Result<void> writeChanges(const std::vector<EditedRule> &before, const std::vector<EditedRule> &after, Remove remove, Save save)
{
    for (const EditedRule &old : before) {
        if (std::none_of(after.begin(), after.end(),
                         [&old](const EditedRule &rule) { return rule.id == old.id && rule.hasSameSubject(old); }))
            MAINSTAY_CHECK(remove(old.id));
    }
    for (EditedRule rule : after) {
        if (std::any_of(before.begin(), before.end(), [&rule](const EditedRule &old) { return rule.isSame(old); }))
            continue;
        if (std::none_of(before.begin(), before.end(),
                         [&rule](const EditedRule &old) { return rule.id == old.id && rule.hasSameSubject(old); }))
            rule.id = 0;
        MAINSTAY_CHECK(save(rule));
    }
    return {};
}

} // namespace

ContactRulesDialog::ContactRulesDialog(WorkspaceSession &session, Page &page)
    : QDialog(&page)
    , m_session(session)
    , m_page(page)
{
    setObjectName(u"contactRulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cadence and contact budgets"));
    build();
    resize(740, 520);
    load();
}

void ContactRulesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_part = new SegmentedSwitch(this);
    m_part->addSegment(CadencePart, tr("Cadence", "rules"), tr("How often each customer is to hear from us"));
    m_part->addSegment(BudgetPart, tr("Contact budget", "rules"), tr("How often a person is to be contacted at most, by all teams together"));
    m_part->setCurrent(CadencePart);
    m_hint = captionLabel({}, this);
    m_hint->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_cadence = new RuleEditor(m_session, m_stack);
    m_cadence->setObjectName(u"cadenceRules"_s);
    m_budgets = new RuleEditor(m_session, m_stack);
    m_budgets->setObjectName(u"budgetRules"_s);
    m_stack->addWidget(m_cadence);
    m_stack->addWidget(m_budgets);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a rule"), this);
    add->setObjectName(u"addRule"_s);
    add->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(false);
    setButtonKind(*m_save, ButtonKind::Primary);
    m_problem = new FieldMessage(m_save, this);
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addWidget(m_part);
    column->addWidget(m_hint);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_part, &SegmentedSwitch::chosen, this, &ContactRulesDialog::showPart);
    connect(add, &QPushButton::clicked, this, [this] { (m_part->current() == CadencePart ? m_cadence : m_budgets)->addRule(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ContactRulesDialog::save);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &ContactRulesDialog::save);
    showPart(CadencePart);
}

void ContactRulesDialog::showPart(int part)
{
    m_part->setCurrent(part);
    const QLocale locale;
    if (part == CadencePart) {
        m_stack->setCurrentWidget(m_cadence);
        m_hint->setText(tr("The closest rule holds: person, account, stage, tier, everybody. The pace that a customer asked for caps it. "
                           "Without a rule: ideally every %1 days, every %2 at the latest.")
                            .arg(locale.toString(builtInCadence.idealDays), locale.toString(builtInCadence.maxDays)));
        return;
    }
    m_stack->setCurrentWidget(m_budgets);
    m_hint->setText(tr("Touches of all teams with one person, planned ones included; what the customer began doesn't count. "
                       "Without a rule: %1 in 7 days, %2 in 30.")
                        .arg(locale.toString(builtInLimits.per7Days), locale.toString(builtInLimits.per30Days)));
}

Result<ContactRulesDialog::Rules> ContactRulesDialog::read(Connection &connection, QDate today)
{
    Rules rules;
    MAINSTAY_TRY(const std::vector<CadenceRule> cadence, cadencestore::rules(connection));
    for (const CadenceRule &rule : cadence)
        rules.cadence.push_back(edited(rule));
    MAINSTAY_TRY(const std::vector<BudgetRule> budgets, contactbudgetstore::rules(connection));
    for (const BudgetRule &rule : budgets)
        rules.budgets.push_back(edited(rule));
    for (auto *part : {&rules.cadence, &rules.budgets}) {
        for (EditedRule &rule : *part) {
            MAINSTAY_TRY(rule.name, nameOf(connection, rule, today));
        }
    }
    MAINSTAY_TRY(rules.tiers, cadencestore::tiers(connection));
    return rules;
}

void ContactRulesDialog::load()
{
    auto asked = m_session.interactive().run([today = m_session.clock().today()](Connection &db) { return read(db, today); });
    whenDone(asked, this, [this](const Result<Rules> &rules) {
        if (rules.ok())
            take(*rules);
        else
            m_problem->setError(errorSentence(rules.error(), windowTitle()));
    });
}

void ContactRulesDialog::take(const Rules &rules)
{
    m_before = rules;
    RuleChoices cadence;
    cadence.scopes = {CadenceScope::Default, CadenceScope::Tier, CadenceScope::Stage, CadenceScope::Account,
                      CadenceScope::Contact};
    cadence.tiers = rules.tiers;
    cadence.firstTitle = tr("Ideal, days");
    cadence.secondTitle = tr("Maximum, days");
    cadence.secondTooSmall = tr("The maximum can't be below the ideal.");
    cadence.least = 1;
    cadence.most = 3650;
    cadence.fresh.first = builtInCadence.idealDays;
    cadence.fresh.second = builtInCadence.maxDays;
    m_cadence->setRules(cadence, rules.cadence);
    RuleChoices budgets;
    budgets.scopes = {CadenceScope::Default, CadenceScope::Tier, CadenceScope::Account, CadenceScope::Contact};
    budgets.tiers = rules.tiers;
    budgets.firstTitle = tr("In 7 days", "touches");
    budgets.secondTitle = tr("In 30 days", "touches");
    budgets.secondTooSmall = tr("The 30-day limit can't be lower than the 7-day limit.");
    budgets.most = 1000;
    budgets.fresh.first = builtInLimits.per7Days;
    budgets.fresh.second = builtInLimits.per30Days;
    m_budgets->setRules(budgets, rules.budgets);
    m_save->setEnabled(true);
    m_loaded = true;
}

Result<void> ContactRulesDialog::write(Connection &connection, const Rules &before, const Rules &after)
{
    MAINSTAY_CHECK(writeChanges(
        before.cadence, after.cadence, [&](qint64 id) { return cadencestore::remove(connection, CadenceRuleId(id)); },
        [&](const EditedRule &rule) { return cadencestore::save(connection, cadenceRule(rule)); }));
    return writeChanges(
        before.budgets, after.budgets, [&](qint64 id) { return contactbudgetstore::remove(connection, ContactBudgetId(id)); },
        [&](const EditedRule &rule) { return contactbudgetstore::save(connection, budgetRule(rule)); });
}

void ContactRulesDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_problem->clear();
    for (const auto &[part, editor] : {std::pair(CadencePart, m_cadence), std::pair(BudgetPart, m_budgets)}) {
        if (!editor->check()) {
            showPart(part);
            return;
        }
    }
    const Rules after {m_cadence->rules(), m_budgets->rules(), {}};
    m_save->setEnabled(false);
    auto written = m_session.write({u"contactrules.edit"_s, {}}, [before = m_before, after](Connection &db, const WriteContext &) {
        return write(db, before, after);
    });
    whenDone(written, this, [this](const Result<void> &done) {
        m_save->setEnabled(true);
        if (!done.ok()) {
            m_problem->setError(errorSentence(done.error(), windowTitle()));
            return;
        }
        Q_EMIT m_page.saved(tr("Saved cadence and contact budgets"));
        close();
    });
}

} // namespace mainstay
