// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages.h"

#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/exchange/importpage.h"
#include "ui/followup/actionspage.h"
#include "ui/followup/loadpage.h"
#include "ui/qbr/reviewspage.h"
#include "ui/renewals/renewalspage.h"
#include "ui/retention/retentionpage.h"
#include "ui/today/todaypage.h"
#include "ui/search/searchpage.h"
#include "ui/touchpoints/touchpointspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

} // namespace

QList<Section> sections()
{
    return {{u"today"_s, Texts::tr("Today", "section"), u"view-calendar-day"_s},
            {u"accounts"_s, Texts::tr("Accounts", "section"), u"user-group-properties"_s},
            {u"touchpoints"_s, Texts::tr("Touchpoints", "section"), u"document-edit"_s},
            {u"actions"_s, Texts::tr("Actions", "section"), u"view-task"_s},
            {u"load"_s, Texts::tr("Contact load", "section"), u"view-calendar-timeline"_s},
            {u"qbr"_s, Texts::tr("QBRs", "section"), u"meeting-attending"_s},
            {u"retention"_s, Texts::tr("Retention", "section"), u"office-chart-bar"_s},
            {u"renewals"_s, Texts::tr("Renewals", "section"), u"media-playlist-repeat"_s},
            {u"search"_s, Texts::tr("Search", "section"), u"edit-find"_s},
            {u"import"_s, Texts::tr("Import", "section"), u"document-import"_s}};
}

Page *makeSectionPage(const QString &key, const PageSurroundings &surroundings, QWidget *parent)
{
    WorkspaceSession &session = surroundings.session;
    if (key == u"today"_s)
        return new TodayPage(session, surroundings.meetings, parent);
    if (key == u"accounts"_s)
        return new AccountsPage(session, parent);
    if (key == u"retention"_s)
        return new RetentionPage(session, parent);
    if (key == u"renewals"_s)
        return new RenewalsPage(session, parent);
    if (key == u"touchpoints"_s)
        return new TouchpointsPage(session, parent);
    if (key == u"actions"_s)
        return new ActionsPage(session, parent);
    if (key == u"load"_s)
        return new LoadPage(session, parent);
    if (key == u"qbr"_s)
        return new ReviewsPage(session, parent);
    if (key == u"search"_s)
        return new SearchPage(session, parent);
    if (key == u"import"_s)
        return new ImportPage(session, parent);
    return nullptr;
}

Page *makeAccountPage(AccountId account, WorkspaceSession &session, QWidget *parent)
{
    return new AccountPage(session, account, parent);
}

} // namespace mainstay
