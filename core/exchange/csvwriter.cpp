// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csvwriter.h"

#include <QFileDevice>

#include <algorithm>

namespace mainstay {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

bool isPlainNumber(QByteArrayView field)
{
    if (field.startsWith('-') || field.startsWith('+'))
        field = field.sliced(1);
    bool digit = false;
    bool point = false;
    for (const char c : field) {
        if (c == '.' && !point)
            point = true;
        else if (c >= '0' && c <= '9')
            digit = true;
        else
            return false;
    }
    return digit;
}

bool needsQuotes(QByteArrayView field)
{
    if (field.isEmpty())
        return false;
    const bool blankAtAnEnd = field.front() == ' ' || field.back() == ' ';
    return blankAtAnEnd || std::any_of(field.begin(), field.end(), [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r';
    });
}

} // namespace

bool looksLikeFormula(QByteArrayView field)
{
    if (isPlainNumber(field))
        return false;
    while (field.startsWith('\''))
        field = field.sliced(1);
    return !field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front());
}

QByteArray defused(QByteArrayView field)
{
    const QByteArray text = field.toByteArray();
    return looksLikeFormula(field) ? '\'' + text : text;
}

QByteArrayView undefused(QByteArrayView field)
{
    return field.startsWith('\'') && looksLikeFormula(field) ? field.sliced(1) : field;
}

CsvWriter::CsvWriter(QIODevice &device, CsvFormulas formulas)
    : m_device(device)
    , m_formulas(formulas)
{
}

Result<void> CsvWriter::write(std::span<const QByteArrayView> fields)
{
    bool first = true;
    for (const QByteArrayView field : fields) {
        if (!first)
            m_buffer += ',';
        first = false;
        append(field);
    }
    // One empty field alone would be a blank line, which is no record.
    if (fields.size() == 1 && fields.front().isEmpty())
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    return m_buffer.size() < flushAt ? Result<void>() : finish();
}

Result<void> CsvWriter::write(std::initializer_list<QByteArrayView> fields)
{
    return write(std::span(fields.begin(), fields.size()));
}

Result<void> CsvWriter::finish()
{
    auto *const file = qobject_cast<QFileDevice *>(&m_device);
    const bool written = m_device.write(m_buffer) == m_buffer.size() && (!file || file->flush());
    m_buffer.clear();
    if (written)
        return {};
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return Error {full ? ErrorCode::Full : ErrorCode::Unavailable, m_device.errorString(), file ? file->fileName() : QString()};
}

void CsvWriter::append(QByteArrayView field)
{
    const bool formula = m_formulas == CsvFormulas::Defuse && looksLikeFormula(field);
    // Unquoted at the start of a file it would be taken for the file's own mark.
    const bool startsWithMark = field.startsWith("\xef\xbb\xbf");
    const bool quotes = formula || startsWithMark || needsQuotes(field);
    if (quotes)
        m_buffer += '"';
    if (formula)
        m_buffer += '\'';
    for (qsizetype from = 0; from < field.size();) {
        const qsizetype quote = field.indexOf('"', from);
        const qsizetype to = quote < 0 ? field.size() : quote + 1;
        m_buffer += field.sliced(from, to - from);
        if (quote >= 0)
            m_buffer += '"';
        from = to;
    }
    if (quotes)
        m_buffer += '"';
}

} // namespace mainstay
