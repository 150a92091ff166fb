// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/prepsheetpdf.h"

#include "ui/paint/pdftext.h"
#include "ui/paint/theme.h"
#include "ui/paint/toneshape.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct PrepPdfWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepPdf)
};

constexpr int resolution = 300;
constexpr double pointsPerInch = 72;
constexpr double marginMm = 18;
constexpr double titlePoints = 16;
constexpr double sectionPoints = 11.5;
constexpr double bodyPoints = 9.5;
constexpr double smallPoints = 8;
constexpr double figurePoints = 12;
constexpr int figuresPerRow = 3;
constexpr int noteLines = 2; ///< below a figure

/// In the unit of the page.
double points(double number)
{
    return number * resolution / pointsPerInch;
}

/// Noto Sans first: of Inter and of Noto Sans CJK dashes and colons get lost when text is taken out of the PDF.
QFont pdfFont(double size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"IPAexGothic"_s});
    font.setPointSizeF(size);
    font.setWeight(weight);
    return font;
}

const ToneStyle *styleOf(PrepTone tone)
{
    const Theme &theme = Theme::light();
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

/// Lays the parts below each other and begins pages where they don't fit.
class Pages final
{
public:
    /// `total`: of the pages; 0 where nobody knows yet.
    Pages(QPdfWriter &writer, const PrepDocument &document, int total)
        : m_writer(writer)
        , m_document(document)
        , m_total(total)
    {
    }

    Result<int> draw()
    {
        if (!m_painter.begin(&m_writer))
            return Error {ErrorCode::Internal, u"no PDF can be painted"_s};
        m_width = m_writer.width();
        m_bottom = m_writer.height() - points(16);
        drawFrame();
        paragraph(m_document.title, pdfFont(titlePoints, QFont::DemiBold), m_theme.text, 0);
        for (const QString &line : {m_document.subtitle, m_document.scope})
            paragraph(line, pdfFont(bodyPoints), m_theme.textMuted, 0);
        m_y += points(6);
        drawFigures();
        for (const PrepSection &section : m_document.sections)
            drawSection(section);
        m_painter.end();
        return m_page;
    }

private:
    /// What every page has.
    void drawFrame()
    {
        const QFont font = pdfFont(smallPoints);
        const QFontMetricsF metrics(font, &m_writer);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.textMuted);
        const QRectF head(0, 0, m_width, metrics.height());
        const QString name = metrics.elidedText(m_document.title, Qt::ElideRight, m_width * 0.55);
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           PrepPdfWords::tr("%1, %2", "account, date").arg(name, m_document.day));
        m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_document.mark);
        rule(metrics.height() + points(3));
        const QRectF foot(0, m_writer.height() - metrics.height(), m_width, metrics.height());
        const QString number = m_total > 0 ? PrepPdfWords::tr("Page %L1 of %L2").arg(m_page).arg(m_total) : QString();
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
        m_y = metrics.height() + points(12);
    }

    void rule(double y)
    {
        m_painter.setPen(QPen(m_theme.border, points(0.6)));
        m_painter.drawLine(QPointF(0, y), QPointF(m_width, y));
        m_painter.setPen(m_theme.textMuted);
    }

    void newPage()
    {
        m_writer.newPage();
        ++m_page;
        drawFrame();
    }

    /// The lines of a text, on as many pages as they need.
    void paragraph(const QString &text, const QFont &font, const QColor &color, double indent)
    {
        if (text.isEmpty())
            return;
        QTextLayout layout(text, font, &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(m_width - indent);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (m_y + line.height() > m_bottom)
                newPage();
            m_painter.setPen(color);
            line.draw(&m_painter, QPointF(indent, m_y - line.y()));
            m_y += line.height();
        }
    }

    void need(double height)
    {
        if (m_y + height > m_bottom)
            newPage();
    }

    void drawFigures()
    {
        const double column = m_width / figuresPerRow;
        const double height = points(smallPoints * 1.5 + figurePoints * 1.4 + smallPoints * 1.5 * noteLines + 8);
        for (size_t i = 0; i < m_document.figures.size(); ++i) {
            const auto place = int(i % figuresPerRow);
            if (place == 0)
                need(height);
            drawFigure(m_document.figures[i], QRectF(place * column, m_y, column - points(8), height));
            if (place == figuresPerRow - 1 || i + 1 == m_document.figures.size())
                m_y += height;
        }
    }

    void drawFigure(const PrepFigure &figure, const QRectF &area)
    {
        double y = area.top();
        const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
            const QFontMetricsF metrics(font, &m_writer);
            m_painter.setFont(font);
            m_painter.setPen(color);
            m_painter.drawText(QRectF(area.left(), y, area.width(), metrics.height()),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               metrics.elidedText(text, Qt::ElideRight, area.width()));
            y += metrics.height();
        };
        const ToneStyle *style = styleOf(figure.tone);
        line(figure.name, pdfFont(smallPoints), m_theme.textMuted);
        line(figure.value, pdfFont(figurePoints, QFont::DemiBold), style ? style->color : m_theme.text);
        const QFont small = pdfFont(smallPoints);
        m_painter.setFont(small);
        m_painter.setPen(m_theme.textMuted);
        const QRectF note(area.left(), y, area.width(), QFontMetricsF(small, &m_writer).height() * noteLines);
        m_painter.drawText(note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, figure.note);
    }

    void drawSection(const PrepSection &section)
    {
        m_y += points(9);
        need(points(sectionPoints * 1.5 + bodyPoints * 3)); // no title at the foot of a page
        paragraph(section.title, pdfFont(sectionPoints, QFont::DemiBold), m_theme.text, 0);
        m_y += points(1);
        paragraph(section.summary, pdfFont(bodyPoints), m_theme.textMuted, 0);
        if (section.lines.empty())
            paragraph(section.empty, pdfFont(bodyPoints), m_theme.textMuted, 0);
        for (const PrepLine &line : section.lines)
            drawLine(line);
    }

    void drawLine(const PrepLine &line)
    {
        const double indent = points(12);
        m_y += points(2);
        need(points(bodyPoints * 1.5));
        const double middle = m_y + QFontMetricsF(pdfFont(bodyPoints), &m_writer).height() / 2;
        const ToneStyle *style = styleOf(line.tone);
        const double size = points(style ? 6 : 2.4);
        const QRectF box(points(4) - size / 2, middle - size / 2, size, size);
        if (style) {
            drawToneShape(m_painter, box, *style);
        } else {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.textMuted);
            m_painter.drawEllipse(box);
        }
        paragraph(line.text, pdfFont(bodyPoints), m_theme.text, indent);
        paragraph(line.quote, pdfFont(bodyPoints), m_theme.textMuted, indent);
        paragraph(line.note, pdfFont(smallPoints), m_theme.textMuted, indent);
    }

    QPdfWriter &m_writer;
    const PrepDocument &m_document;
    int m_total = 0;
    const Theme &m_theme = Theme::light();
    QPainter m_painter;
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
};

Result<int> write(QByteArray &bytes, const PrepDocument &document, int total)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error {ErrorCode::Internal, u"no buffer"_s};
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(document.title);
    writer.setCreator(QCoreApplication::applicationName());
    return Pages(writer, document, total).draw();
}

} // namespace

Result<QByteArray> prepPdf(const PrepDocument &document)
{
    // Once to count the pages, once to say on each how many there are.
    QByteArray counted;
    MAINSTAY_TRY(const int pages, write(counted, document, 0));
    QByteArray bytes;
    MAINSTAY_CHECK(write(bytes, document, pages));
    mendPdfText(bytes);
    return bytes;
}

} // namespace mainstay
