// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace mainstay::session {

/// Everything this process makes is readable by its owner only. First thing in main().
void protectFiles();
/// Organisation, name and version, as settings and translations look for them.
void nameApplication();
/// The system's clock, or the day in MAINSTAY_TODAY (ISO, noon UTC) standing still.
std::unique_ptr<Clock> clock();
/// Who writes: MAINSTAY_ACTOR, or the name the system knows the user by.
QString actor();
/// Replaces our and Qt's translators by those of the locale. Languages without a catalogue fall back
/// to English. The window's thread.
void installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace mainstay::session
