// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace mainstay::session {

void protectFiles()
{
    ::umask(077);
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Mainstay"_s);
    QCoreApplication::setApplicationName(u"mainstay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAINSTAY_VERSION));
}

std::unique_ptr<Clock> clock()
{
    const QDate day = QDate::fromString(qEnvironmentVariable("MAINSTAY_TODAY"), Qt::ISODate);
    if (!day.isValid())
        return std::make_unique<SystemClock>();
    return std::make_unique<FixedClock>(QDateTime(day, QTime(12, 0), Qt::UTC));
}

QString actor()
{
    for (const char *variable : {"MAINSTAY_ACTOR", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"user"_s;
}

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    for (QTranslator *old : application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete old; // its destructor removes it
    const auto install = [&application, &locale](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator.release());
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Whose language we don't have, and whose is none (C), reads English, whose plurals are in a catalogue, too.
    const bool isOurs = locale.language() == QLocale::Japanese || locale.language() == QLocale::Hungarian;
    const QLocale ours = isOurs ? locale : QLocale(QLocale::English);
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(ours, u"mainstay"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace mainstay::session
