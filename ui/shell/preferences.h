// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/themecontroller.h"

#include <QLocale>
#include <QStringList>

namespace mainstay {

/// What the program remembers of its user, apart from any workspace. Kept in the user's settings file;
/// read and written on the window's thread.
namespace preferences {

/// "" is the system's language; otherwise "en", "ja" or "hu".
QString language();
void setLanguage(const QString &language);
/// The locale that texts, dates and numbers follow: the system's where its language is the one chosen.
QLocale locale();

ThemeController::Mode themeMode();
void setThemeMode(ThemeController::Mode mode);
/// The desktop's scheme at the last run, so that a dark desktop never sees a light first frame.
Theme::Scheme lastSystemScheme();
void setLastSystemScheme(Theme::Scheme scheme);

/// The newest first, at most ten; files that are gone are left out.
QStringList recentFiles();
void addRecentFile(const QString &path);

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

} // namespace preferences

} // namespace mainstay
