// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576 : 0;
}

} // namespace

/// accounts_gallery WORKSPACE [--dark] [--language ja] [--account ID] [--click BUTTON]
int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"accounts_gallery"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"workspace"_s, u"the file"_s);
    parser.addOptions({{u"dark"_s, u"dark theme"_s},
                       {u"language"_s, u"en, ja, hu"_s, u"language"_s, u"en"_s},
                       {u"account"_s, u"page of one account"_s, u"id"_s},
                       {u"click"_s, u"a button to click once the page is there"_s, u"name"_s}});
    parser.process(application);
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    QApplication::setStyle(new Style);
    QApplication::setFont(bodyFont());
    ThemeController themes;
    themes.setMode(parser.isSet(u"dark"_s) ? ThemeController::Mode::Dark : ThemeController::Mode::Light);

    const FixedClock clock(QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC));
    WorkspaceSession session(parser.positionalArguments().value(0), clock, u"gallery"_s);
    const AccountId account(parser.value(u"account"_s).toLongLong());
    Page *page = account.isValid() ? static_cast<Page *>(new AccountPage(session, account)) : new AccountsPage(session);
    page->setAutoFillBackground(true);
    page->resize(1280 - 200, 760);
    page->show();
    page->activate();
    QObject::connect(page, &Page::failed, page, [](const QString &sentence) { qWarning() << sentence; });
    if (auto *list = qobject_cast<AccountsPage *>(page))
        QObject::connect(list->table(), &PagedTableView::firstRowsPainted, page, [&timer] {
        qInfo("rows painted after %lld ms, %.1f MiB", static_cast<long long>(timer.elapsed()), residentMb());
    });
    if (parser.isSet(u"click"_s))
        QTimer::singleShot(700, page, [page, name = parser.value(u"click"_s)] {
            if (auto *button = page->findChild<QAbstractButton *>(name))
                button->click();
        });
    const int answer = QApplication::exec();
    delete page;
    return answer;
}
