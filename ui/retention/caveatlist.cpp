// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/caveatlist.h"

#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
constexpr int markArea = 20;
constexpr int leastWidth = 280;
} // namespace

CaveatList::CaveatList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(markArea, 0, 0, 0);
    m_column->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(leastWidth);
    hide();
}

void CaveatList::setSentences(const QStringList &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : sentences) {
        auto *label = new PlainLabel(sentence, this);
        label->setObjectName(u"caveat"_s);
        label->setFont(smallFont());
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    setVisible(!sentences.isEmpty());
    setAccessibleName(sentences.join(u' '));
    refreshColor();
    updateGeometry();
    update();
}

int CaveatList::indexAt(const QPoint &at) const
{
    for (int i = 0; i < m_column->count(); ++i) {
        if (m_column->itemAt(i)->geometry().contains(at))
            return i;
    }
    return -1;
}

void CaveatList::refreshColor()
{
    for (PlainLabel *label : findChildren<PlainLabel *>()) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, currentTheme().watch.color);
        label->setPalette(palette);
    }
}

void CaveatList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    for (const PlainLabel *label : findChildren<PlainLabel *>()) {
        // Beside the first line, which sits in the middle of a label that is taller than its text.
        const int needed = label->heightForWidth(label->width());
        const double top = label->y() + std::max(0, label->height() - needed) / 2.0
            + (label->fontMetrics().height() - 10) / 2.0;
        drawToneShape(painter, QRectF(2, top, 10, 10), currentTheme().watch);
    }
}

void CaveatList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshColor();
    QWidget::changeEvent(event);
}

} // namespace mainstay
