// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/linechiplist.h"

#include "core/touchpoints/touchpointlog.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/themecontroller.h"
#include "ui/paint/fonts.h"
#include "ui/paint/toneshape.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <array>

namespace mainstay {

using namespace Qt::StringLiterals;
using quicklog::LineKind;

namespace {

constexpr int markSize = 14;
constexpr int padding = 8;
constexpr int gap = 4; ///< between chips
constexpr int lineHeight = 17;
constexpr int textLeft = padding + markSize + 7;
constexpr int legendStep = 22;
constexpr int usualWidth = 228;
constexpr int leastWidth = 150;

struct LegendLine
{
    QString mark;
    QString means;
    std::optional<LineKind> kind;
};

std::array<LegendLine, 8> legend()
{
    return {{{u"!"_s, lineKindWord(LineKind::Action), LineKind::Action},
             {u"!!"_s, lineKindWord(LineKind::Promise), LineKind::Promise},
             {u"?"_s, lineKindWord(LineKind::Risk), LineKind::Risk},
             {u"+"_s, lineKindWord(LineKind::Win), LineKind::Win},
             {u"\""_s, lineKindWord(LineKind::Quote), LineKind::Quote},
             {u"#"_s, lineKindWord(LineKind::Tag), LineKind::Tag},
             {u">>"_s, lineKindWord(LineKind::NextTouch), LineKind::NextTouch},
             {u"@"_s, LineChipList::tr("Person", "legend: what @ begins"), {}}}};
}

class ChipDelegate final : public QStyledItemDelegate
{
public:
    ChipDelegate(const LineChipModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const LineChip *chip = m_model.chipAt(index.row());
        const int lines = !chip ? 1 : 1 + int(chip->details.size()) + (chip->trouble.isEmpty() ? 0 : 1);
        return {option.rect.width(), lines * lineHeight + 8 + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const LineChip *chip = m_model.chipAt(index.row());
        const QRect box = option.rect.adjusted(0, 0, 0, -gap);
        if (chip)
            paintChip(*painter, box, *chip, option);
        else {
            painter->setPen(theme.textMuted);
            painter->setFont(smallFont());
            painter->drawText(box.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                              index.data().toString());
        }
        painter->restore();
    }

private:
    static void paintChip(QPainter &painter, const QRect &box, const LineChip &chip, const QStyleOptionViewItem &option)
    {
        const Theme &theme = currentTheme();
        const ToneStyle look = chipStyle(chip.kind, theme);
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        painter.setBrush(look.soft);
        painter.setPen(current ? QPen(theme.accent, 1.5)
                               : option.state.testFlag(QStyle::State_MouseOver) ? QPen(look.color) : QPen(look.soft));
        painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        const QRect mark = QStyle::visualRect(option.direction, box,
                                              QRect(box.left() + padding, box.top() + 4 + (lineHeight - markSize) / 2,
                                                    markSize, markSize));
        drawLineKind(painter, mark, chip.kind, theme);
        QRect line(box.left() + textLeft, box.top() + 4, box.width() - textLeft - padding, lineHeight);
        const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
            const QRect at = QStyle::visualRect(option.direction, box, line);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(at, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
            line.translate(0, lineHeight);
        };
        write(chip.text, option.font, theme.text);
        for (const QString &detail : chip.details)
            write(detail, smallFont(), theme.textMuted);
        if (chip.trouble.isEmpty())
            return;
        const QRect warn = QStyle::visualRect(option.direction, box, QRect(line.left(), line.top() + 4, 10, 10));
        drawToneShape(painter, warn, theme.poor);
        line.setLeft(line.left() + 15);
        write(chip.trouble, smallFont(), theme.poor.color);
    }

    const LineChipModel &m_model;
};

} // namespace

void LineChipModel::setChips(std::vector<LineChip> chips, int further)
{
    if (chips == m_chips && further == m_further)
        return;
    beginResetModel();
    m_chips = std::move(chips);
    m_further = further;
    endResetModel();
}

const LineChip *LineChipModel::chipAt(int row) const
{
    return row >= 0 && size_t(row) < m_chips.size() ? &m_chips[size_t(row)] : nullptr;
}

int LineChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chips.size()) + (m_further > 0 ? 1 : 0);
}

QVariant LineChipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LineChip *chip = chipAt(index.row());
    if (!chip) {
        const bool tooMany = m_chips.size() + size_t(m_further) > touchpointlog::mostLines;
        const QString more = tooMany ? tr("and %Ln more; those after %1 lines stay text", "lines of the notes", m_further)
                                           .arg(QLocale().toString(qulonglong(touchpointlog::mostLines)))
                                     : tr("and %Ln more", "lines of the notes", m_further);
        if (role == Qt::ToolTipRole)
            return plainToolTip(more);
        return role == Qt::DisplayRole ? QVariant(more) : QVariant();
    }
    QStringList parts = chip->details;
    parts.prepend(chip->text);
    if (!chip->trouble.isEmpty())
        parts += chip->trouble;
    switch (role) {
    case Qt::DisplayRole:
        return chip->text;
    case Qt::ToolTipRole:
        return plainToolTip(parts.join(u'\n'));
    case Qt::AccessibleTextRole:
        parts.prepend(lineKindWord(chip->kind));
        return parts.join(u", "_s);
    default:
        return {};
    }
}

LineChipList::LineChipList(QWidget *parent)
    : QListView(parent)
    , m_model(new LineChipModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    setModel(m_model);
    setItemDelegate(new ChipDelegate(*m_model, this));
    connect(this, &QListView::clicked, this, &LineChipList::request);
    QStringList lines;
    for (const LegendLine &line : legend())
        lines += tr("%1 is %2", "mark at the beginning of a line, its meaning").arg(line.mark, line.means);
    setAccessibleDescription(lines.join(u", "_s));
}

void LineChipList::setChips(std::vector<LineChip> chips, int further)
{
    // Nothing to walk through is no stop for Tab.
    setFocusPolicy(chips.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_model->setChips(std::move(chips), further);
}

QSize LineChipList::sizeHint() const
{
    return {usualWidth, int(legend().size()) * legendStep};
}

QSize LineChipList::minimumSizeHint() const
{
    return {leastWidth, 60};
}

void LineChipList::request(const QModelIndex &index)
{
    if (const LineChip *chip = m_model->chipAt(index.row()))
        Q_EMIT lineRequested(chip->start);
}

void LineChipList::keyPressEvent(QKeyEvent *event)
{
    const bool goes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (goes && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        request(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LineChipList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void LineChipList::paintEvent(QPaintEvent *event)
{
    if (m_model->rowCount() > 0) {
        QListView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    paintLegend(painter);
}

void LineChipList::paintLegend(QPainter &painter) const
{
    const Theme &theme = currentTheme();
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    int y = 0;
    for (const LegendLine &line : legend()) {
        if (y + legendStep > viewport()->height())
            return;
        const QRect row(0, y, viewport()->width(), legendStep);
        const auto at = [&](int left, int width, int height) {
            return QStyle::visualRect(layoutDirection(), row,
                                      QRect(left, y + (legendStep - height) / 2, width, height));
        };
        painter.setPen(theme.textMuted);
        painter.drawText(at(padding, 18, legendStep), int(Qt::AlignCenter | Qt::TextSingleLine), line.mark);
        if (line.kind)
            drawLineKind(painter, at(padding + 26, 12, 12), *line.kind, theme);
        const int left = padding + 26 + 12 + 8;
        const QRect words = at(left, std::max(0, row.width() - left), legendStep);
        painter.setPen(theme.textMuted);
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                         metrics.elidedText(line.means, Qt::ElideRight, words.width()));
        y += legendStep;
    }
}

void LineChipList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QListView::changeEvent(event);
}

} // namespace mainstay
