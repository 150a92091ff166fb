// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace mainstay {

/// Normal: surface with a hairline. Primary: filled with the accent, at most one in a view. Flat:
/// no ground until hovered. Danger: like Normal with the colour of loss.
enum class ButtonKind { Normal, Primary, Flat, Danger };

void setButtonKind(QAbstractButton &button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *widget);

/// Draws a field's outline in the colour of errors until it is told otherwise. FieldMessage calls
/// it.
void setFieldInvalid(QWidget &field, bool invalid); // NOLINT: a state, as Qt's own setters take it

/// Fusion with the tokens of currentTheme(): rounded 6 px, hairlines, focus rings, thin scroll
/// bars. No style sheet is involved; install it once with QApplication::setStyle.
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const;
    void drawRecoloured(ControlElement element, const QStyleOption &option, QPainter *painter,
                        const QWidget *widget) const;
};

} // namespace mainstay
