// SPDX-License-Identifier: Apache-2.0
#include "ui/common/themecontroller.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QIcon>
#include <QToolTip>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText<ThemeController::Mode, 3> modes {{{
    {ThemeController::Mode::System, u"system"},
    {ThemeController::Mode::Light, u"light"},
    {ThemeController::Mode::Dark, u"dark"},
}}};

const Theme *&current()
{
    static const Theme *theme = &Theme::light();
    return theme;
}

/// Breeze lies in the usual place even where the platform theme names no icon folder (offscreen
/// does not).
void applyIcons(const Theme &theme)
{
    const QString usual = u"/usr/share/icons"_s;
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(usual))
        QIcon::setThemeSearchPaths(paths << usual);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(theme.isDark() ? u"breeze-dark"_s : u"breeze"_s);
}

/// The portal wraps the number once or twice in a variant, by version.
uint unwrapped(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        return unwrapped(value.value<QDBusVariant>().variant());
    return value.toUInt();
}

} // namespace

const Theme &currentTheme()
{
    return *current();
}

ThemeController::ThemeController(QObject *parent)
    : QObject(parent)
{
    const QPalette platform = QGuiApplication::palette();
    if (platform.color(QPalette::Window).lightness()
        < platform.color(QPalette::WindowText).lightness())
        m_system = Theme::Scheme::Dark;
}

QString ThemeController::toText(Mode mode)
{
    return modes.toText(mode);
}

Result<ThemeController::Mode> ThemeController::modeFromText(QStringView text)
{
    return modes.fromText(text);
}

void ThemeController::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

const Theme &ThemeController::theme() const
{
    const bool dark
        = m_mode == Mode::Dark || (m_mode == Mode::System && m_system == Theme::Scheme::Dark);
    return dark ? Theme::dark() : Theme::light();
}

void ThemeController::setSystemScheme(Theme::Scheme scheme)
{
    if (m_system == scheme)
        return;
    m_system = scheme;
    Q_EMIT systemSchemeChanged();
    if (m_applied)
        apply();
}

void ThemeController::apply()
{
    const Theme &wanted = theme();
    if (m_applied && current() == &wanted)
        return;
    const bool first = !m_applied;
    m_applied = true;
    current() = &wanted;
    const QPalette palette = wanted.palette();
    applyIcons(wanted);
    QToolTip::setPalette(palette);
    QApplication::setPalette(palette);
    if (!first)
        Q_EMIT changed();
}

void ThemeController::followSystem()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                if (reply.isValid())
                    takePortalValue(unwrapped(reply.value().variant()));
                call->deleteLater();
            });
}

void ThemeController::settingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == u"org.freedesktop.appearance" && key == u"color-scheme")
        takePortalValue(unwrapped(value.variant()));
}

void ThemeController::takePortalValue(uint value)
{
    // 0 no preference, 1 dark, 2 light.
    setSystemScheme(value == 1 ? Theme::Scheme::Dark : Theme::Scheme::Light);
}

} // namespace mainstay
