// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csvreader.h"

#include "core/exchange/bytescan.h"
#include "core/exchange/textcheck.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

namespace mainstay {

namespace {

constexpr char delimiter = ',';
constexpr qsizetype longestSignature = 16;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

struct Signature
{
    QByteArrayView bytes;
    const char *name;
};

// UTF-32 before UTF-16: its mark begins with the other's.
constexpr std::array signatures {
    Signature {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32"},
    Signature {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32"},
    Signature {QByteArrayView("\xff\xfe", 2), "UTF-16"},
    Signature {QByteArrayView("\xfe\xff", 2), "UTF-16"},
    Signature {QByteArrayView("PK\x03\x04", 4), "ZIP (XLSX, ODS)"},
    Signature {QByteArrayView("\xd0\xcf\x11\xe0", 4), "XLS"},
    Signature {QByteArrayView("%PDF-", 5), "PDF"},
    Signature {QByteArrayView("SQLite format 3\0", 16), "SQLite"},
    Signature {QByteArrayView("\x1f\x8b", 2), "GZIP"},
    Signature {QByteArrayView("\x89PNG", 4), "PNG"},
    Signature {QByteArrayView("\xff\xd8\xff", 3), "JPEG"},
};

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvLimits limits)
    : m_device(device)
    , m_limits(limits)
    , m_buffer(static_cast<size_t>(std::max(limits.bufferBytes, longestSignature)))
{
}

CsvReader::Step CsvReader::next()
{
    if (m_failure.fault != CsvFault::None || (!m_started && !start()))
        return Step::Failed;
    for (;;) {
        if (skipBlankLines()) {
            const Scan scan = scanRecord();
            if (scan == Scan::Complete)
                return Step::Record;
            if (scan == Scan::Failed)
                return Step::Failed;
        } else if (exhausted()) {
            return Step::End;
        }
        if (!fill())
            return Step::Failed;
    }
}

/// Reads the first bytes and knows what is plainly something else than text.
bool CsvReader::start()
{
    m_started = true;
    if (!fill())
        return false;
    const QByteArrayView head(m_buffer.data(), m_filled);
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes)) {
            fail(CsvFault::NotText, 0, signature.name);
            return false;
        }
    }
    if (head.startsWith(byteOrderMark))
        m_next = byteOrderMark.size();
    return true;
}

/// Called when the record that starts at m_next does not end within the checked bytes.
bool CsvReader::fill()
{
    if (m_badByte != CsvFault::None) {
        fail(m_badByte, m_checked);
        return false;
    }
    makeRoom();
    while (!m_atEnd && m_filled < std::ssize(m_buffer)) {
        const qint64 got = m_device.read(m_buffer.data() + m_filled, std::ssize(m_buffer) - m_filled);
        if (got < 0) {
            fail(CsvFault::ReadFailed, m_next, m_device.errorString().toUtf8());
            return false;
        }
        m_atEnd = got == 0;
        m_filled += got;
    }
    const TextCheck check = checkText(m_buffer.data() + m_checked, m_filled - m_checked,
                                      m_atEnd ? TextEnd::Final : TextEnd::Open);
    m_checked += check.good;
    if (check.fault != TextFault::None) {
        m_badByte = check.fault == TextFault::NulByte ? CsvFault::NulByte : CsvFault::InvalidUtf8;
        m_atEnd = true; // nothing beyond it will be looked at
    }
    return true;
}

/// Moves the unfinished record to the front; a record as long as the buffer doubles it. What the
/// scans refuse keeps this from growing far beyond the longest record allowed.
void CsvReader::makeRoom()
{
    if (m_next > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_next, static_cast<size_t>(m_filled - m_next));
        m_bufferStart += m_next;
        m_checked -= m_next;
        m_filled -= m_next;
        m_next = 0;
    }
    if (m_filled == std::ssize(m_buffer))
        m_buffer.resize(m_buffer.size() * 2);
}

/// True when a record starts at m_next; false when there is nothing but line ends so far.
bool CsvReader::skipBlankLines()
{
    while (m_next < m_checked) {
        const char c = m_buffer[static_cast<size_t>(m_next)];
        if (c != '\n' && c != '\r')
            return true;
        if (c == '\r' && m_next + 1 == m_checked && !exhausted())
            return false;
        const bool pair = c == '\r' && m_next + 1 < m_checked
            && m_buffer[static_cast<size_t>(m_next + 1)] == '\n';
        m_next += pair ? 2 : 1;
        ++m_line;
    }
    return false;
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_fields.clear();
    m_doubled.clear();
    m_breaks = 0;
    qsizetype position = m_next;
    bool recordDone = false;
    while (!recordDone) {
        const bool quoted
            = position < m_checked && m_buffer[static_cast<size_t>(position)] == '"';
        Scan scan = quoted ? scanQuoted(position) : scanPlain(position);
        if (scan == Scan::Complete)
            scan = endField(position, recordDone);
        if (scan != Scan::Complete)
            return scan;
    }
    removeDoubledQuotes();
    m_record = {m_fields, m_record.number + 1, m_line};
    m_line += m_breaks + 1;
    m_next = position;
    return Scan::Complete;
}

/// A field without quotes, from `position` to what ends it.
CsvReader::Scan CsvReader::scanPlain(qsizetype &position)
{
    const char *const data = m_buffer.data();
    const qsizetype begin = position;
    position = bytescan::findAny(data + begin, data + m_checked, delimiter, '\n', '\r') - data;
    if (position == m_checked && !exhausted())
        return needMore(begin);
    return addField(begin, position) ? Scan::Complete : Scan::Failed;
}

/// A field in quotes: `position` goes from the opening quote to behind the closing one.
CsvReader::Scan CsvReader::scanQuoted(qsizetype &position)
{
    const char *const data = m_buffer.data();
    const qsizetype open = position;
    bool doubled = false;
    qsizetype at = open + 1;
    for (;;) {
        const void *const hit = std::memchr(data + at, '"', static_cast<size_t>(m_checked - at));
        if (!hit) {
            const Scan scan = needMore(open + 1);
            return scan == Scan::NeedMore && exhausted() ? fail(CsvFault::UnterminatedQuote, open) : scan;
        }
        at = static_cast<const char *>(hit) - data + 1;
        if (at == m_checked && !exhausted())
            return needMore(open + 1);
        if (at == m_checked || data[at] != '"')
            break;
        doubled = true;
        ++at;
    }
    if (doubled)
        m_doubled.push_back(m_fields.size());
    if (!addField(open + 1, at - 1))
        return Scan::Failed;
    m_breaks += lineBreaks(open + 1, at - 1);
    position = at;
    return Scan::Complete;
}

/// Steps over the delimiter or the line end at `position`.
CsvReader::Scan CsvReader::endField(qsizetype &position, bool &recordDone)
{
    if (position - m_next > m_limits.recordBytes)
        return fail(CsvFault::RecordTooLong, m_next);
    recordDone = true;
    if (position == m_checked)
        return Scan::Complete;
    const char c = m_buffer[static_cast<size_t>(position)];
    if (c != delimiter && c != '\n' && c != '\r')
        return fail(CsvFault::TextAfterQuote, position);
    if (c == '\r' && position + 1 == m_checked && !exhausted())
        return needMore(position);
    const bool pair = c == '\r' && position + 1 < m_checked
        && m_buffer[static_cast<size_t>(position + 1)] == '\n';
    recordDone = c != delimiter;
    position += pair ? 2 : 1;
    return Scan::Complete;
}

/// Asks for more of an unfinished field, unless it is too long already.
CsvReader::Scan CsvReader::needMore(qsizetype fieldBegin)
{
    if (m_checked - fieldBegin > m_limits.fieldBytes)
        return fail(CsvFault::FieldTooLong, fieldBegin);
    if (m_checked - m_next > m_limits.recordBytes)
        return fail(CsvFault::RecordTooLong, m_next);
    return Scan::NeedMore;
}

bool CsvReader::addField(qsizetype begin, qsizetype end)
{
    if (end - begin > m_limits.fieldBytes) {
        fail(CsvFault::FieldTooLong, begin);
        return false;
    }
    if (m_fields.size() == m_limits.columns) {
        fail(CsvFault::TooManyColumns, m_next);
        return false;
    }
    m_fields.emplace_back(m_buffer.data() + begin, end - begin);
    return true;
}

/// In place, once the record is whole: a record that is scanned again must find its bytes unchanged.
void CsvReader::removeDoubledQuotes()
{
    for (const size_t index : m_doubled) {
        char *const begin = m_buffer.data() + (m_fields[index].data() - m_buffer.data());
        const char *const end = begin + m_fields[index].size();
        char *to = begin;
        for (const char *from = begin; from < end;) {
            const void *const hit = std::memchr(from, '"', static_cast<size_t>(end - from));
            const char *const stop = hit ? static_cast<const char *>(hit) + 1 : end;
            std::memmove(to, from, static_cast<size_t>(stop - from));
            to += stop - from;
            from = hit ? stop + 1 : stop;
        }
        m_fields[index] = QByteArrayView(begin, to - begin);
    }
}

/// Line breaks in [from, to), CRLF counting once.
qint64 CsvReader::lineBreaks(qsizetype from, qsizetype to) const
{
    const char *const data = m_buffer.data();
    const char *const end = data + to;
    qint64 breaks = 0;
    for (const char *at = bytescan::findAny(data + from, end, '\n', '\r', '\r'); at != end;
         at = bytescan::findAny(at + 1, end, '\n', '\r', '\r')) {
        const bool firstOfPair = *at == '\r' && at - data + 1 < m_filled && at[1] == '\n';
        breaks += firstOfPair ? 0 : 1;
    }
    return breaks;
}

CsvReader::Scan CsvReader::fail(CsvFault fault, qsizetype position, QByteArray detail)
{
    m_failure = {fault, m_line + lineBreaks(m_next, position), m_record.number + 1, std::move(detail)};
    return Scan::Failed;
}

} // namespace mainstay
