// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/prepsheetview.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/theme.h"
#include "ui/paint/toneshape.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int gap = 12;
constexpr int markWidth = 14;
constexpr int toneSize = 10;
constexpr int dotSize = 4;
constexpr int figureWidth = 150; ///< at least; six of them stand beside each other where the window has its usual width
constexpr int mainStretch = 5; ///< of the column that is read first
constexpr int asideStretch = 4;

const ToneStyle *styleOf(PrepTone tone, const Theme &theme)
{
    switch (tone) {
    case PrepTone::None:
        return nullptr;
    case PrepTone::Good:
        return &theme.good;
    case PrepTone::Watch:
        return &theme.watch;
    case PrepTone::Poor:
        return &theme.poor;
    }
    Q_UNREACHABLE();
    return nullptr;
}

/// The mark of a line: a shape for what stands well or badly, a dot for the rest.
class PrepMarkWidget final : public QWidget
{
public:
    PrepMarkWidget(PrepTone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        setFixedSize(markWidth, QFontMetrics(bodyFont()).height());
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = currentTheme();
        const ToneStyle *style = styleOf(m_tone, theme);
        const double size = style ? toneSize : dotSize;
        const QRectF box((toneSize - size) / 2, (height() - size) / 2, size, size);
        if (style) {
            drawToneShape(painter, box, *style);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.borderStrong);
        painter.drawEllipse(box);
    }

private:
    PrepTone m_tone;
};

PlainLabel *wrapped(PlainLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Takes what it gets: a long word must not make the sheet wider than the window.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QWidget *figureOf(const PrepFigure &figure, QWidget *parent)
{
    auto *block = new QWidget(parent);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrapped(captionLabel(figure.name, block)));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    if (figure.tone != PrepTone::None)
        line->addWidget(new PrepMarkWidget(figure.tone, block), 0, Qt::AlignVCenter);
    auto *value = wrapped(figureLabel(figure.value, block));
    value->setWordWrap(false);
    line->addWidget(value, 1);
    column->addLayout(line);
    column->addWidget(wrapped(captionLabel(figure.note, block)));
    column->addStretch();
    const int mark = figure.tone == PrepTone::None ? 0 : markWidth + line->spacing();
    block->setFixedWidth(std::max(figureWidth, mark + value->fontMetrics().horizontalAdvance(figure.value) + 2));
    return block;
}

} // namespace

PrepSheetView::PrepSheetView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"prepSheetView"_s);
    setAccessibleName(tr("Prep sheet"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void PrepSheetView::showDocument(const PrepDocument &document)
{
    const int place = verticalScrollBar()->value();
    auto *sheet = new QWidget(this);
    sheet->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 2, 24, 12);
    column->setSpacing(gap);
    column->addWidget(figuresCard(document, sheet));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    auto *first = new QVBoxLayout;
    auto *aside = new QVBoxLayout;
    for (QVBoxLayout *one : {first, aside})
        one->setSpacing(gap);
    for (const PrepSection &section : document.sections)
        (section.isAside ? aside : first)->addWidget(sectionCard(section, sheet));
    first->addStretch();
    aside->addStretch();
    columns->addLayout(first, mainStretch);
    columns->addLayout(aside, asideStretch);
    column->addLayout(columns);
    column->addStretch();
    setWidget(sheet);
    sheet->show();
    verticalScrollBar()->setValue(place);
}

QWidget *PrepSheetView::figuresCard(const PrepDocument &document, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *row = new FlowLayout;
    row->setSpacing(gap);
    int height = 0;
    for (const PrepFigure &figure : document.figures) {
        QWidget *block = figureOf(figure, card);
        height = std::max(height, block->layout()->heightForWidth(block->width()));
        row->addWidget(block);
    }
    // One height, so that their names stand on one line.
    for (int i = 0; i < row->count(); ++i)
        row->itemAt(i)->widget()->setFixedHeight(height);
    card->body()->addLayout(row);
    return card;
}

QWidget *PrepSheetView::sectionCard(const PrepSection &section, QWidget *parent)
{
    auto *card = new Card(section.title, parent);
    card->setObjectName(u"prep_"_s + section.key);
    if (!section.summary.isEmpty())
        card->body()->addWidget(wrapped(mutedLabel(section.summary, card)));
    for (const PrepLine &line : section.lines)
        card->body()->addWidget(lineOf(line, card));
    if (section.lines.empty())
        card->body()->addWidget(wrapped(mutedLabel(section.empty, card)));
    return card;
}

QWidget *PrepSheetView::lineOf(const PrepLine &line, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new PrepMarkWidget(line.tone, box), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(wrapped(new PlainLabel(line.text, box)));
    if (!line.quote.isEmpty())
        words->addWidget(wrapped(mutedLabel(line.quote, box)));
    if (!line.note.isEmpty())
        words->addWidget(wrapped(captionLabel(line.note, box)));
    row->addLayout(words, 1);
    return box;
}

} // namespace mainstay
