// SPDX-License-Identifier: Apache-2.0
#include "ui/common/labels.h"

#include "ui/common/plainlabel.h"
#include "ui/paint/fonts.h"
#include "ui/paint/theme.h"

namespace mainstay {

namespace {

PlainLabel *label(const QString &text, const QFont &font, QWidget *parent)
{
    auto *result = new PlainLabel(text, parent);
    result->setFont(font);
    return result;
}

} // namespace

PlainLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, titleFont(), parent);
}

PlainLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return label(text, sectionFont(), parent);
}

PlainLabel *mutedLabel(const QString &text, QWidget *parent)
{
    PlainLabel *result = label(text, bodyFont(), parent);
    result->setForegroundRole(Theme::mutedRole);
    return result;
}

PlainLabel *captionLabel(const QString &text, QWidget *parent)
{
    PlainLabel *result = label(text, smallFont(), parent);
    result->setForegroundRole(Theme::mutedRole);
    return result;
}

PlainLabel *figureLabel(const QString &text, QWidget *parent)
{
    return label(text, numberFont(titleFont()), parent);
}

} // namespace mainstay
