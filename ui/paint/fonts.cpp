// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <cmath>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

QStringList families()
{
    return {u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK JP"_s};
}

QFont sized(double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

/// Empty where the body font's digits are equal already, or no family with equal ones is there.
QString tabularFamily()
{
    if (hasTabularDigits(bodyFont()))
        return {};
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        QFont font(family);
        if (QFontInfo(font).family() == family && hasTabularDigits(font))
            return family;
    }
    return {};
}

} // namespace

QFont bodyFont()
{
    return sized(10, QFont::Normal);
}

QFont titleFont()
{
    return sized(15, QFont::DemiBold);
}

QFont sectionFont()
{
    return sized(10.5, QFont::DemiBold);
}

QFont smallFont()
{
    return sized(9, QFont::Normal);
}

QFont numberFont(const QFont &font)
{
    static const QString family = tabularFamily();
    if (family.isEmpty())
        return font;
    QFont tabular = font;
    QStringList chain = font.families();
    chain.removeAll(family);
    chain.prepend(family);
    tabular.setFamilies(chain);
    return tabular;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

} // namespace mainstay
