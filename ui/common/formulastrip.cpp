// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formulastrip.h"

#include "ui/common/explaingesture.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/stylepaint.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 10;
constexpr int topPadding = 6;
constexpr int inkBar = 3;

/// Value above label. One that can't be clicked looks the same without ground, and Tab passes it.
class TermButton final : public QAbstractButton
{
public:
    TermButton(const FormulaTerm &term, QWidget *parent)
        : QAbstractButton(parent)
        , m_term(term)
    {
        setAttribute(Qt::WA_Hover);
        setCheckable(term.clickable);
        setFocusPolicy(term.clickable ? Qt::StrongFocus : Qt::NoFocus);
        if (term.clickable)
            setCursor(Qt::PointingHandCursor);
        else
            setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(term.value + u' ' + term.label);
    }

    QSize sizeHint() const override
    {
        const QFontMetricsF values(numberFont(titleFont()));
        const QFontMetricsF labels(smallFont());
        const double width = std::max(values.horizontalAdvance(m_term.value),
                                      labels.horizontalAdvance(m_term.label));
        const double height
            = std::ceil(values.height()) + std::ceil(labels.height()) + 2 * topPadding + inkBar;
        return {int(std::ceil(width)) + 2 * sidePadding, int(height)};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Theme &theme = currentTheme();
        QPainter painter(this);
        paintGround(painter, theme);
        QRectF line = QRectF(rect()).adjusted(sidePadding, topPadding, -sidePadding, 0);
        const QFont valueFont = numberFont(titleFont());
        painter.setFont(valueFont);
        line.setHeight(std::ceil(QFontMetricsF(valueFont).height()));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, m_term.value);
        painter.setFont(smallFont());
        line.translate(0, line.height());
        line.setHeight(std::ceil(QFontMetricsF(smallFont()).height()));
        painter.setPen(m_term.clickable ? theme.accentText : theme.textMuted);
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, m_term.label);
        if (m_term.ink) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chartColor(theme, *m_term.ink));
            painter.drawRoundedRect(
                QRectF(sidePadding, height() - inkBar - 2, width() - 2 * sidePadding, inkBar), 1.5,
                1.5);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    void paintGround(QPainter &painter, const Theme &theme) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_term.clickable && (isChecked() || underMouse() || isDown()))
            stylepaint::roundedRect(painter, rect(),
                                    isChecked() ? theme.accentSoft : theme.surfaceAlt, {});
        if (hasFocus())
            stylepaint::focusRing(painter, rect());
    }

    FormulaTerm m_term;
};

} // namespace

FormulaStrip::FormulaStrip(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaStrip::setTerms(const std::vector<FormulaTerm> &terms)
{
    m_terms = terms;
    m_selected = -1;
    rebuild();
    setAccessibleDescription(asText());
    updateGeometry();
}

void FormulaStrip::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_widgets.clear();
    for (size_t i = 0; i < m_terms.size(); ++i) {
        const FormulaTerm &term = m_terms[i];
        if (!term.before.isEmpty()) {
            auto *sign = new PlainLabel(term.before, this);
            sign->setFont(titleFont());
            sign->setForegroundRole(Theme::faintRole);
            layout()->addWidget(sign);
            sign->show();
        }
        auto *button = new TermButton(term, this);
        button->setObjectName(u"term%1"_s.arg(i));
        ExplainGesture::install(*button, [this, i](const QPoint &) { return explain(int(i)); }, [this, i] { return explain(int(i)); });
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            setSelected(int(i));
            Q_EMIT termActivated(int(i));
        });
        layout()->addWidget(button);
        button->show();
        m_widgets.push_back(button);
    }
}

bool FormulaStrip::explain(int index)
{
    Q_EMIT explanationRequested(index);
    return true;
}

/// On a term that is no button: it lets the mouse through.
void FormulaStrip::mousePressEvent(QMouseEvent *event)
{
    const auto hit = std::find_if(m_widgets.begin(), m_widgets.end(),
                                  [event](const QWidget *term) { return term->geometry().contains(event->position().toPoint()); });
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier) && hit != m_widgets.end())
        explain(int(hit - m_widgets.begin()));
    else
        QWidget::mousePressEvent(event);
}

void FormulaStrip::setSelected(int index)
{
    m_selected = index;
    for (size_t i = 0; i < m_widgets.size(); ++i)
        static_cast<QAbstractButton *>(m_widgets[i])->setChecked(int(i) == index);
}

QString FormulaStrip::asText() const
{
    QStringList words;
    for (const FormulaTerm &term : m_terms) {
        for (const QString &word : {term.before, term.value, term.label}) {
            if (!word.isEmpty())
                words.append(word);
        }
    }
    return words.join(u' ');
}

} // namespace mainstay
