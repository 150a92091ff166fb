// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdialog.h"

#include "core/base/plaintext.h"
#include "core/accounts/accountstore.h"
#include "ui/accounts/memberdialog.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names += QString::fromLatin1(id);
    }
    return names;
}

QStringList currencies()
{
    return u"EUR USD GBP JPY HUF CHF AUD BRL CAD CNY CZK DKK INR KRW MXN NOK NZD PLN RON SEK SGD TRY ZAR"_s.split(u' ');
}

QStringList languages()
{
    return u"en ja hu cs da de es fi fr it ko nb nl pl pt ro sk sv tr uk zh"_s.split(u' ');
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed()))
            tags += tag.trimmed();
    }
    return tags;
}

} // namespace

AccountDialog::AccountDialog(Page &page, WorkspaceSession &session, const Start &start)
    : FormDialog(page, session)
    , m_page(page)
    , m_account(start.account)
{
    setObjectName(u"accountDialog"_s);
    setWindowTitle(m_account.id.isValid() ? tr("Edit account") : tr("New account"));
    buildLeft(start);
    buildRight();
    m_notes = new QPlainTextEdit(this);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(72);
    addField({6, 0, 3}, tr("Notes"), m_notes, u"notes"_s);
    auto *member = new QPushButton(tr("New team member…"), this);
    setButtonKind(*member, ButtonKind::Flat);
    addSideButton(member);
    connect(member, &QPushButton::clicked, this, &AccountDialog::addMember);
    fill(start);
    FormDialog::start(m_name);
}

void AccountDialog::buildLeft(const Start &start)
{
    m_name = new QLineEdit(this);
    m_reading = new QLineEdit(this);
    m_domain = new QLineEdit(this);
    m_key = new QLineEdit(this);
    m_parent = new ParentField(session(), this);
    m_stage = new QComboBox(this);
    for (const LifecycleStage stage : allLifecycleStages())
        addChoice(*m_stage, label(stage), qint64(stage));
    m_tier = codeBox({u"A"_s, u"B"_s, u"C"_s}, this);
    m_owner = new QComboBox(this);
    fillOwners(start.members);
    addField({0, 0, 2}, tr("Name", "of an account"), m_name, u"name"_s);
    addField({0, 2}, tr("Reading", "how the name is read, for sorting Japanese"), m_reading, u"reading"_s);
    addField({1, 0}, tr("Stage", "lifecycle"), m_stage, u"stage"_s);
    addField({1, 1}, tr("Owner", "of an account"), m_owner, u"owner"_s);
    addField({1, 2}, tr("Tier", "of an account"), m_tier, u"tier"_s);
    addField({2, 0}, tr("Domain", "of the internet"), m_domain, u"domain"_s);
    addField({2, 1}, tr("Part of", "the account above this one"), m_parent, u"parent"_s);
    addField({2, 2}, tr("Key in other systems"), m_key, u"key"_s);
}

void AccountDialog::buildRight()
{
    m_industry = new QLineEdit(this);
    m_region = new QLineEdit(this);
    m_segment = new QLineEdit(this);
    m_language = codeBox(languages(), this);
    m_timeZone = codeBox(timeZones(), this);
    m_currency = codeBox(currencies(), this);
    m_since = new DateField(session().clock().today(), this);
    m_tags = new QLineEdit(this);
    m_tags->setPlaceholderText(tr("separated by commas"));
    addField({3, 0}, tr("Industry"), m_industry, u"industry"_s);
    addField({3, 1}, tr("Region"), m_region, u"region"_s);
    addField({3, 2}, tr("Segment"), m_segment, u"segment"_s);
    addField({4, 0}, tr("Language", "of the customer"), m_language, u"language"_s);
    addField({4, 1}, tr("Time zone"), m_timeZone, u"timeZone"_s);
    addField({4, 2}, tr("Currency"), m_currency, u"currency"_s);
    addField({5, 0}, tr("Customer since"), m_since, u"since"_s);
    addField({5, 1, 2}, tr("Tags"), m_tags, u"tags"_s);
}

void AccountDialog::fillOwners(const std::vector<Member> &members)
{
    m_owner->clear();
    addChoice(*m_owner, tr("Nobody", "owner"), 0);
    for (const Member &member : members) {
        if (member.active || member.id == m_account.owner)
            addChoice(*m_owner, member.name, member.id.value());
    }
}

void AccountDialog::fill(const Start &start)
{
    const Account &account = start.account;
    m_name->setText(account.name);
    m_reading->setText(account.reading);
    m_domain->setText(account.domain);
    m_key->setText(account.key);
    m_parent->setAccount(account.parent, start.parentName);
    choose(*m_stage, qint64(account.stage));
    m_tier->setCurrentText(account.tier);
    choose(*m_owner, account.owner.value());
    m_industry->setText(account.industry);
    m_region->setText(account.region);
    m_segment->setText(account.segment);
    m_language->setCurrentText(account.language);
    m_timeZone->setCurrentText(account.timeZone);
    m_currency->setCurrentText(account.currency.code());
    m_since->setDate(account.customerSince);
    m_tags->setText(account.tags.join(u", "_s));
    m_notes->setPlainText(account.notes);
}

Result<AccountDialog::Start> AccountDialog::load(Connection &db, AccountId account)
{
    Start start;
    MAINSTAY_TRY(start.members, accountstore::members(db));
    if (!account.isValid())
        return start;
    MAINSTAY_TRY(start.account, accountstore::byId(db, account));
    if (start.account.parent.isValid()) {
        MAINSTAY_TRY(const Account parent, accountstore::byId(db, start.account.parent));
        start.parentName = parent.name;
    }
    return start;
}

void AccountDialog::add(Page &page, WorkspaceSession &session, const std::function<void(AccountId)> &saved)
{
    whenDone(session.interactive().run([](Connection &db) { return load(db, {}); }), &page,
             [&page, &session, saved](const Result<Start> &start) {
                 if (!start.ok()) {
                     Q_EMIT page.failed(errorSentence(start.error(), tr("New account")));
                     return;
                 }
                 const auto *dialog = new AccountDialog(page, session, *start);
                 if (saved)
                     connect(dialog, &FormDialog::stored, &page, [saved](qint64 id) { saved(AccountId(id)); });
             });
}

void AccountDialog::edit(Page &page, WorkspaceSession &session, AccountId account)
{
    whenDone(session.interactive().run([account](Connection &db) { return load(db, account); }), &page,
             [&page, &session](const Result<Start> &start) {
                 if (start.ok())
                     new AccountDialog(page, session, *start); // deletes itself when closed
                 else
                     Q_EMIT page.failed(errorSentence(start.error(), tr("Edit account")));
             });
}

void AccountDialog::addMember()
{
    MemberDialog::add(m_page, session(), *this, [this](MemberId added) {
        whenDone(session().interactive().run([](Connection &db) { return accountstore::members(db); }), this,
                 [this, added](const Result<std::vector<Member>> &members) {
                     if (!members.ok())
                         return;
                     fillOwners(*members);
                     choose(*m_owner, added.value());
                 });
    });
}

Currency AccountDialog::readCurrency()
{
    const QString code = m_currency->currentText().trimmed();
    if (code.isEmpty())
        return {};
    const auto currency = Currency::fromCode(code);
    if (!currency.ok())
        setError(m_currency, tr("A currency is three letters, such as EUR."));
    return currency.ok() ? *currency : Currency();
}

void AccountDialog::readParent(Account &account)
{
    const auto parent = m_parent->account();
    if (!parent)
        setError(m_parent, tr("Choose an account from the list, or leave this empty."));
    else if (parent->isValid() && *parent == account.id)
        setError(m_parent, tr("An account can't be part of itself."));
    else
        account.parent = *parent;
}

std::optional<Account> AccountDialog::read()
{
    Account account = m_account;
    account.name = plainName(m_name->text());
    if (account.name.isEmpty())
        setError(m_name, tr("An account needs a name."));
    account.reading = plainName(m_reading->text());
    account.domain = plainName(m_domain->text());
    account.key = plainName(m_key->text());
    readParent(account);
    account.stage = static_cast<LifecycleStage>(chosen(*m_stage));
    account.tier = plainName(m_tier->currentText());
    account.owner = MemberId(std::max<qint64>(0, chosen(*m_owner)));
    account.industry = plainName(m_industry->text());
    account.region = plainName(m_region->text());
    account.segment = plainName(m_segment->text());
    account.language = m_language->currentText().trimmed();
    account.timeZone = m_timeZone->currentText().trimmed();
    if (!account.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(account.timeZone.toUtf8()))
        setError(m_timeZone, tr("There is no such time zone. Choose one from the list, such as Europe/Budapest."));
    account.currency = readCurrency();
    const auto since = m_since->date();
    if (!since)
        setError(m_since, DateField::mistake());
    else
        account.customerSince = *since;
    account.tags = tagsOf(m_tags->text());
    account.notes = m_notes->toPlainText();
    return hasErrors() ? std::nullopt : std::optional(account);
}

void AccountDialog::save()
{
    const auto account = read();
    if (!account)
        return;
    const bool isNew = !account->id.isValid();
    const BatchLabel label {isNew ? u"account.add"_s : u"account.edit"_s, account->name};
    commit(session().write(label,
                           [account = *account, isNew](Connection &db, const WriteContext &context) -> Result<qint64> {
                               if (isNew) {
                                   MAINSTAY_TRY(const AccountId id, accountstore::insert(db, account, context.clock));
                                   return id.value();
                               }
                               MAINSTAY_CHECK(accountstore::update(db, account, context.clock));
                               return account.id.value();
                           }),
           account->name);
}

bool AccountDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Constraint || plainName(m_key->text()).isEmpty())
        return false;
    setError(m_key, tr("Another account has this key already."));
    return true;
}

void deleteAccount(Page &page, WorkspaceSession &session, AccountId account, const QString &name)
{
    auto future = session.write({u"account.delete"_s, name},
                                [account](Connection &db, const WriteContext &) { return accountstore::remove(db, account); });
    whenDone(std::move(future), &page, [&page, name](const Result<void> &done) {
        if (done.ok())
            Q_EMIT page.saved(AccountDialog::tr("“%1” was deleted.").arg(name));
        else if (done.error().code == ErrorCode::Constraint)
            Q_EMIT page.failed(AccountDialog::tr("“%1” has touchpoints, subscriptions or actions and stays. Set its stage "
                                                 "to Former instead.")
                                   .arg(name));
        else
            Q_EMIT page.failed(errorSentence(done.error(), name));
    });
}

} // namespace mainstay
