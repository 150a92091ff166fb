// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace mainstay {

namespace {

constexpr auto roleProperty = "mainstayAccessibleRole";

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(
        widget, static_cast<QAccessible::Role>(role.toInt())); // Qt's cache owns it
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace mainstay
