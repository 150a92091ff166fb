// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/enumtext.h"
#include "ui/paint/theme.h"

#include <QObject>

class QDBusVariant;

namespace mainstay {

/// The theme that widgets paint with now. Light until a ThemeController says otherwise. Widgets
/// that keep colours refresh them in changeEvent on QEvent::PaletteChange, which every switch
/// sends.
const Theme &currentTheme();

/// Owned by the application, one per process. Applies a theme to the application: palette, tool
/// tips, icon theme.
class ThemeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeController)

public:
    enum class Mode { System, Light, Dark };

    explicit ThemeController(QObject *parent = nullptr);

    /// Stable texts for the settings file: system, light, dark.
    static QString toText(Mode mode);
    static Result<Mode> modeFromText(QStringView text);

    Mode mode() const { return m_mode; }
    /// Applies at once. The first call also sets palette and icons up, so call it before the first
    /// window.
    void setMode(Mode mode);
    const Theme &theme() const;

    /// What the desktop said at the last run, so that a dark desktop never sees a light first
    /// frame. Without it the lightness of the platform's own palette decides. Call before setMode.
    void setSystemScheme(Theme::Scheme scheme);
    Theme::Scheme systemScheme() const { return m_system; }
    /// Asks the desktop's portal (org.freedesktop.appearance color-scheme) and follows its changes.
    /// The question is asynchronous; connecting to the session bus is not, so call it after the
    /// first paint.
    void followSystem();

Q_SIGNALS:
    /// The theme is another one: a switch of the mode, or the desktop's while in Mode::System.
    void changed();
    /// The desktop's scheme is known now or changed: for the settings file.
    void systemSchemeChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply();
    void takePortalValue(uint value);

    Mode m_mode = Mode::System;
    Theme::Scheme m_system = Theme::Scheme::Light;
    bool m_applied = false;
};

} // namespace mainstay
