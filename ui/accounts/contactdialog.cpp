// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/contactdialog.h"

#include "core/base/plaintext.h"
#include "core/accounts/accountstore.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/text/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int roleCount = 9;
constexpr int longestPace = 3650;

} // namespace

ContactDialog::ContactDialog(Page &page, WorkspaceSession &session, const Contact &contact)
    : FormDialog(page, session)
    , m_contact(contact)
{
    setObjectName(u"contactDialog"_s);
    setWindowTitle(contact.id.isValid() ? tr("Edit person") : tr("New person"));
    build();
    addRoles();
    fill();
    if (contact.id.isValid()) {
        auto *remove = new QPushButton(tr("Delete", "person"), this);
        setButtonKind(*remove, ButtonKind::Danger);
        addSideButton(remove);
        connect(remove, &QPushButton::clicked, this, &ContactDialog::remove);
    }
    start(m_name);
}

void ContactDialog::build()
{
    m_name = new QLineEdit(this);
    m_reading = new QLineEdit(this);
    m_title = new QLineEdit(this);
    m_email = new QLineEdit(this);
    m_phone = new QLineEdit(this);
    m_language = codeBox(u"en ja hu de es fr it ko nl pl pt zh"_s.split(u' '), this);
    m_influence = new QComboBox(this);
    for (const Influence influence : {Influence::Unknown, Influence::Low, Influence::Medium, Influence::High})
        addChoice(*m_influence, label(influence), qint64(influence));
    m_attitude = new QComboBox(this);
    for (const Attitude attitude :
         {Attitude::Unknown, Attitude::Supporter, Attitude::Neutral, Attitude::Sceptic, Attitude::Opponent})
        addChoice(*m_attitude, label(attitude), qint64(attitude));
    m_channel = new QComboBox(this);
    for (const Channel channel :
         {Channel::None, Channel::Email, Channel::Phone, Channel::WebMeeting, Channel::Visit, Channel::Chat})
        addChoice(*m_channel, label(channel), qint64(channel));
    m_pace = new QLineEdit(this);
    m_pace->setPlaceholderText(tr("days between contacts"));
    m_topics = new QLineEdit(this);
    m_key = new QLineEdit(this);
    m_left = new DateField(session().clock().today(), this);
    m_doNotContact = new QCheckBox(tr("Do not contact"), this);
    m_doNotContact->setObjectName(u"doNotContact"_s);
    addField({0, 0}, tr("Name", "of a person"), m_name, u"name"_s);
    addField({0, 1}, tr("Reading", "how the name is read, for sorting Japanese"), m_reading, u"reading"_s);
    addField({0, 2}, tr("Title", "position of a person"), m_title, u"title"_s);
    addField({1, 0}, tr("E-mail"), m_email, u"email"_s);
    addField({1, 1}, tr("Phone", "number"), m_phone, u"phone"_s);
    addField({1, 2}, tr("Language", "of a person"), m_language, u"language"_s);
    addField({3, 0}, tr("Influence"), m_influence, u"influence"_s);
    addField({3, 1}, tr("Attitude"), m_attitude, u"attitude"_s);
    addField({3, 2}, tr("Preferred channel"), m_channel, u"channel"_s);
    addField({4, 0, 2}, tr("Wants to hear about"), m_topics, u"topics"_s);
    addField({4, 2}, tr("Comfortable pace"), m_pace, u"pace"_s);
    addField({5, 0}, tr("Left on", "the customer's company"), m_left, u"left"_s);
    addField({5, 1}, tr("Key in other systems"), m_key, u"key"_s);
    addWidget({5, 2}, m_doNotContact);
}

void ContactDialog::addRoles()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(captionLabel(tr("Roles", "of a person"), box), 0, 0, 1, 3);
    for (int i = 0; i < roleCount; ++i) {
        const auto role = static_cast<ContactRole>(i);
        auto *check = new QCheckBox(label(role), box);
        check->setObjectName(u"role-"_s + toText(role));
        grid->addWidget(check, 1 + i / 3, i % 3);
        grid->setColumnStretch(i % 3, 1);
        m_roles.push_back(check);
    }
    addWidget({2, 0, 3}, box);
}

void ContactDialog::fill()
{
    m_name->setText(m_contact.name);
    m_reading->setText(m_contact.reading);
    m_title->setText(m_contact.title);
    m_email->setText(m_contact.email);
    m_phone->setText(m_contact.phone);
    m_language->setCurrentText(m_contact.language);
    choose(*m_influence, qint64(m_contact.influence));
    choose(*m_attitude, qint64(m_contact.attitude));
    choose(*m_channel, qint64(m_contact.channel));
    m_pace->setText(m_contact.paceDays ? QString::number(*m_contact.paceDays) : QString());
    m_topics->setText(m_contact.topics);
    m_key->setText(m_contact.key);
    m_left->setDate(m_contact.leftDay);
    m_doNotContact->setChecked(m_contact.doNotContact);
    for (const ContactRole role : m_contact.roles)
        m_roles[size_t(role)]->setChecked(true);
}

void ContactDialog::readPace(Contact &contact)
{
    const QString typed = m_pace->text().trimmed();
    contact.paceDays.reset();
    if (typed.isEmpty())
        return;
    bool isNumber = false;
    const int days = typed.toInt(&isNumber);
    if (!isNumber || days < 1 || days > longestPace)
        setError(m_pace, tr("A number of days, such as 30."));
    else
        contact.paceDays = days;
}

std::optional<Contact> ContactDialog::read()
{
    Contact contact = m_contact;
    contact.name = plainName(m_name->text());
    if (contact.name.isEmpty())
        setError(m_name, tr("A person needs a name."));
    contact.reading = plainName(m_reading->text());
    contact.title = plainName(m_title->text());
    contact.email = plainName(m_email->text());
    if (!contact.email.isEmpty() && !contact.email.contains(u'@'))
        setError(m_email, tr("An e-mail address has an @ in it."));
    contact.phone = plainName(m_phone->text());
    contact.language = m_language->currentText().trimmed();
    contact.influence = static_cast<Influence>(chosen(*m_influence));
    contact.attitude = static_cast<Attitude>(chosen(*m_attitude));
    contact.channel = static_cast<Channel>(chosen(*m_channel));
    contact.topics = m_topics->text().trimmed();
    contact.key = plainName(m_key->text());
    contact.doNotContact = m_doNotContact->isChecked();
    contact.roles.clear();
    for (int i = 0; i < roleCount; ++i) {
        if (m_roles[size_t(i)]->isChecked())
            contact.roles.push_back(static_cast<ContactRole>(i));
    }
    readPace(contact);
    const auto left = m_left->date();
    if (!left)
        setError(m_left, DateField::mistake());
    contact.leftDay = left.value_or(QDate());
    return hasErrors() ? std::nullopt : std::optional(contact);
}

void ContactDialog::save()
{
    const auto contact = read();
    if (!contact)
        return;
    m_removing = false;
    const bool isNew = !contact->id.isValid();
    const BatchLabel label {isNew ? u"contact.add"_s : u"contact.edit"_s, contact->name};
    commit(session().write(label,
                           [contact = *contact, isNew](Connection &db, const WriteContext &) -> Result<qint64> {
                               if (isNew) {
                                   MAINSTAY_TRY(const ContactId id, accountstore::insertContact(db, contact));
                                   return id.value();
                               }
                               MAINSTAY_CHECK(accountstore::updateContact(db, contact));
                               return contact.id.value();
                           }),
           contact->name);
}

void ContactDialog::remove()
{
    clearErrors();
    m_removing = true;
    commit(session().write({u"contact.delete"_s, m_contact.name},
                           [id = m_contact.id](Connection &db, const WriteContext &) -> Result<qint64> {
                               MAINSTAY_CHECK(accountstore::removeContact(db, id));
                               return id.value();
                           }),
           m_contact.name, tr("“%1” was deleted.").arg(m_contact.name));
}

bool ContactDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Constraint)
        return false;
    if (m_removing)
        setError(m_left, tr("Touchpoints or actions name this person. Enter the day they left instead of deleting."));
    else if (!plainName(m_key->text()).isEmpty())
        setError(m_key, tr("Another person has this key already."));
    return hasErrors();
}

} // namespace mainstay
