// SPDX-License-Identifier: Apache-2.0
// The feature in a window of its own, to be looked at.
#include "core/accounts/accountstore.h"
#include "core/touchpoints/touchpointstore.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/touchpoints/touchpointeditor.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// A few customers with a past, where the file is not there yet.
Result<void> fillIn(Connection &db, const WriteContext &context)
{
    MAINSTAY_TRY(WriteBatch batch, WriteBatch::begin(db, context, {u"sample.create"_s, {}, BatchKind::Setup}));
    MAINSTAY_TRY(const MemberId mia,
                 accountstore::insertMember(db, {{}, {}, u"Mia Berg"_s, {}, u"mia@example.com"_s, Team::Success, true}));
    MAINSTAY_CHECK(accountstore::insertMember(db, {{}, {}, u"Tom Ray"_s, {}, {}, Team::Support, true}));
    const QStringList names {u"Acme Robotics"_s, u"神戸工業株式会社"_s, u"Fűtőmű Zrt."_s, u"Northwind Foods"_s};
    const QStringList people {u"Aiko Sato"_s, u"佐藤 愛子"_s, u"Nagy Éva"_s, u"Paul Ortiz"_s};
    const QStringList notes {u"Adoption of the scheduler is up to 70 %.\nThey want the API by May.\n- send SLA draft"_s,
                             u"更新について相談。価格が心配とのこと。"_s, u"Megújítás: árat kértek, jövő kedden visszahívom őket."_s,
                             u"Walked through the new reports"_s};
    const QDateTime now = context.clock.nowUtc();
    for (int i = 0; i < names.size(); ++i) {
        Account account;
        account.name = names[i];
        account.domain = u"customer%1.example"_s.arg(i);
        account.owner = mia;
        MAINSTAY_TRY(const AccountId id, accountstore::insert(db, account, context.clock));
        Contact contact;
        contact.account = id;
        contact.title = u"Head of Operations"_s;
        std::vector<ContactId> contacts;
        for (const QString &name : {people[i], u"Jordan Lee"_s, u"Sam Wu"_s}) {
            contact.name = name;
            MAINSTAY_TRY(const ContactId stored, accountstore::insertContact(db, contact));
            contacts.push_back(stored);
        }
        for (int n = 0; n < 60; ++n) {
            Touchpoint touchpoint;
            touchpoint.account = id;
            touchpoint.at = now.addSecs(-(qint64(n) * 86400 * 3 + i * 7200 + n * 1500));
            touchpoint.minutes = 15 + 15 * (n % 4);
            touchpoint.kind = allTouchpointKinds()[size_t(n + i) % 7];
            touchpoint.purpose = allPurposes()[size_t(n * 5 + i) % 12];
            touchpoint.outcome = n % 9 == 4 ? allOutcomes()[size_t(1 + n % 4)] : Outcome::Held;
            touchpoint.contacts = {contacts[size_t(n) % 3]};
            touchpoint.members = {mia};
            touchpoint.summary = n % 4 == 3 ? QString() : notes[(i + n) % notes.size()].section(u'\n', 0, 0);
            touchpoint.notes = notes[(i + n) % notes.size()];
            if (n % 3 != 2)
                touchpoint.sentimentUs = (n + i) % 5 - 2;
            if (n % 4 != 1)
                touchpoint.sentimentSolution = (n * 3 + i) % 5 - 2;
            MAINSTAY_CHECK(touchpointstore::insert(db, touchpoint));
        }
        Action action;
        action.account = id;
        action.what = u"Send the SLA draft to their legal team"_s;
        action.due = context.clock.today().addDays(-2);
        MAINSTAY_CHECK(touchpointstore::insertAction(db, action, context.clock));
        action.what = u"Name the new project lead"_s;
        action.side = ActionSide::Theirs;
        action.due = context.clock.today().addDays(6);
        MAINSTAY_CHECK(touchpointstore::insertAction(db, action, context.clock));
    }
    MAINSTAY_CHECK(batch.commit());
    return {};
}

Result<void> make(const QString &path, const WriteContext &context)
{
    MAINSTAY_TRY(auto connection, workspace::create(path, context, {u"Sample"_s, Currency::fromCode(u"EUR").value(), {}}));
    return fillIn(*connection, context);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"editor"_s, u"opens the editor, for the first account"_s},
                       {u"empty"_s, u"the editor for no account"_s},
                       {u"edit"_s, u"the editor of a touchpoint"_s, u"id"_s},
                       {u"dark"_s, u"dark"_s},
                       {u"language"_s, u"locale"_s, u"code"_s, u"en"_s}});
    parser.addPositionalArgument(u"workspace"_s, u"made when missing"_s);
    parser.process(app);
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    QApplication::setFont(bodyFont());
    QApplication::setStyle(new Style);
    ThemeController themes;
    themes.setMode(parser.isSet(u"dark"_s) ? ThemeController::Mode::Dark : ThemeController::Mode::Light);
    const SystemClock clock;
    const QString path = parser.positionalArguments().value(0, u"touchpoints.mainstay"_s);
    if (!QFile::exists(path)) {
        if (const auto made = make(path, {clock, u"Mia Berg"_s}); !made.ok())
            qFatal("%s", qPrintable(made.error().detail));
    }
    WorkspaceSession session(path, clock, u"Mia Berg"_s);
    TouchpointEditor editor(session);
    if (parser.isSet(u"edit"_s))
        editor.edit(TouchpointId(parser.value(u"edit"_s).toLongLong()));
    else
        editor.startNew(parser.isSet(u"empty"_s) ? AccountId() : AccountId(1));
    return QApplication::exec();
}
