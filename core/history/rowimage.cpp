// SPDX-License-Identifier: Apache-2.0
#include "core/history/rowimage.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class Parser final
{
public:
    explicit Parser(const QByteArray &image)
        : m_image(image)
    {
    }

    Result<std::vector<ImageColumn>> run()
    {
        std::vector<ImageColumn> columns;
        while (m_at < m_image.size()) {
            if (!columns.empty() && !take(','))
                return malformed();
            MAINSTAY_TRY(ImageColumn column, readColumn());
            columns.push_back(std::move(column));
        }
        return columns;
    }

private:
    Result<ImageColumn> readColumn()
    {
        const qsizetype equals = m_image.indexOf('=', m_at);
        if (equals <= m_at)
            return malformed();
        ImageColumn column;
        column.name = QString::fromUtf8(m_image.mid(m_at, equals - m_at));
        m_at = equals + 1;
        if (take('\'')) {
            MAINSTAY_TRY(column.value, readText());
            return column;
        }
        qsizetype end = m_image.indexOf(',', m_at);
        if (end < 0)
            end = m_image.size();
        const QByteArray word = m_image.mid(m_at, end - m_at);
        m_at = end;
        if (word == "NULL")
            return column;
        bool whole = false;
        bool real = false;
        const qint64 integer = word.toLongLong(&whole);
        const double number = word.toDouble(&real);
        if (whole)
            column.value = integer;
        else if (real)
            column.value = number;
        else
            return malformed();
        return column;
    }

    Result<QByteArray> readText()
    {
        QByteArray text;
        for (;;) {
            const qsizetype quote = m_image.indexOf('\'', m_at);
            if (quote < 0)
                return malformed();
            text += m_image.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (!take('\''))
                return text;
            text += '\'';
        }
    }

    bool take(char c)
    {
        if (m_at >= m_image.size() || m_image.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    Error malformed() const { return {ErrorCode::Corrupt, u"journal image at byte %1"_s.arg(m_at)}; }

    const QByteArray &m_image;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<ImageColumn>> parseRowImage(const QByteArray &image)
{
    return Parser(image).run();
}

} // namespace mainstay
