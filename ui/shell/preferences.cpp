// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay::preferences {

namespace {

constexpr int recentLimit = 10;

} // namespace

QString language()
{
    return QSettings().value(u"language"_s).toString();
}

void setLanguage(const QString &language)
{
    QSettings().setValue(u"language"_s, language);
}

QLocale locale()
{
    const QString chosen = language();
    // "C" is no language: it writes times with seconds and months without names.
    const QLocale system = QLocale::system().language() == QLocale::C ? QLocale(QLocale::English) : QLocale::system();
    const bool sameLanguage = chosen.isEmpty() || QLocale(chosen).language() == system.language();
    return sameLanguage ? system : QLocale(chosen);
}

ThemeController::Mode themeMode()
{
    const auto mode = ThemeController::modeFromText(QSettings().value(u"theme"_s).toString());
    return mode.ok() ? *mode : ThemeController::Mode::System;
}

void setThemeMode(ThemeController::Mode mode)
{
    QSettings().setValue(u"theme"_s, ThemeController::toText(mode));
}

Theme::Scheme lastSystemScheme()
{
    return QSettings().value(u"system_scheme"_s) == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

void setLastSystemScheme(Theme::Scheme scheme)
{
    QSettings().setValue(u"system_scheme"_s, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
}

QStringList recentFiles()
{
    QStringList present;
    const QStringList stored = QSettings().value(u"recent_files"_s).toStringList();
    for (const QString &path : stored) {
        if (QFileInfo(path).isFile())
            present += path;
    }
    return present;
}

void addRecentFile(const QString &path)
{
    QStringList files = QSettings().value(u"recent_files"_s).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(u"recent_files"_s, QStringList(files.mid(0, recentLimit)));
}

QByteArray windowGeometry()
{
    return QSettings().value(u"window_geometry"_s).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"window_geometry"_s, geometry);
}

} // namespace mainstay::preferences
