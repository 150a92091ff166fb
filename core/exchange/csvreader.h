// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace mainstay {

/// What makes a file no CSV file. Each is final: nothing can be read beyond it.
enum class CsvFault {
    None,
    NotText, ///< UTF-16, UTF-32, or the first bytes of a zip (xlsx), PDF, SQLite, gzip … file
    NulByte,
    InvalidUtf8,
    UnterminatedQuote, ///< `line` is where the quote opens
    TextAfterQuote, ///< `"a"b`
    FieldTooLong, ///< `line` is where the field begins
    RecordTooLong,
    TooManyColumns,
    ReadFailed, ///< the device failed; `detail` says how
};

struct CsvFailure
{
    CsvFault fault = CsvFault::None;
    qint64 line = 0; ///< 1-based physical line
    qint64 record = 0; ///< 1-based; the header is record 1
    QByteArray detail; ///< what was recognised, never a customer's text

    friend bool operator==(const CsvFailure &, const CsvFailure &) = default;
};

/// The views die with the next call of CsvReader::next().
struct CsvRecord
{
    std::span<const QByteArrayView> fields;
    qint64 number = 0; ///< 1-based, blank lines not counted
    qint64 line = 0; ///< 1-based physical line the record starts on
};

/// Bounds against import bombs (SAFE-5). Tests use smaller ones.
struct CsvLimits
{
    qsizetype fieldBytes = 16 * 1024 * 1024;
    qsizetype recordBytes = 64 * 1024 * 1024;
    size_t columns = 4096;
    qsizetype bufferBytes = 256 * 1024; ///< grows only for a record that is longer
};

/// A streaming RFC 4180 reader of UTF-8 with or without a byte order mark. Lines end in LF, CRLF or
/// CR, mixed as they come; a quote inside an unquoted field is text; a blank line is no record.
/// Memory stays at the buffer's size whatever the file's. Every byte handed out is checked UTF-8.
class CsvReader final
{
public:
    /// `device` is open for reading, blocks until it has data (a file), and outlives the reader.
    explicit CsvReader(QIODevice &device, CsvLimits limits = {});
    Q_DISABLE_COPY_MOVE(CsvReader)

    enum class Step {
        Record, ///< record() is the next one
        End,
        Failed, ///< failure() says why, now and on every further call
    };
    Step next();

    const CsvRecord &record() const { return m_record; }
    const CsvFailure &failure() const { return m_failure; }
    /// Bytes of the device up to the end of the current record: for progress.
    qint64 bytesDone() const { return m_bufferStart + m_next; }

private:
    enum class Scan { Complete, NeedMore, Failed };

    bool start();
    bool fill();
    void makeRoom();
    bool exhausted() const { return m_atEnd && m_checked == m_filled; }
    bool skipBlankLines();
    Scan scanRecord();
    Scan scanPlain(qsizetype &position);
    Scan scanQuoted(qsizetype &position);
    Scan endField(qsizetype &position, bool &recordDone);
    Scan needMore(qsizetype fieldBegin);
    bool addField(qsizetype begin, qsizetype end);
    void removeDoubledQuotes();
    qint64 lineBreaks(qsizetype from, qsizetype to) const;
    Scan fail(CsvFault fault, qsizetype position, QByteArray detail = {});

    QIODevice &m_device;
    const CsvLimits m_limits;
    std::vector<char> m_buffer;
    std::vector<QByteArrayView> m_fields;
    std::vector<size_t> m_doubled; ///< fields of the record that hold doubled quotes
    CsvRecord m_record;
    CsvFailure m_failure;
    qint64 m_bufferStart = 0; ///< where m_buffer's first byte is in the device
    qsizetype m_next = 0; ///< where the next record starts
    qsizetype m_checked = 0; ///< the buffer is known to be text up to here
    qsizetype m_filled = 0;
    qint64 m_line = 1; ///< at m_next
    qint64 m_breaks = 0; ///< line breaks inside the record's quotes
    CsvFault m_badByte = CsvFault::None; ///< what stands at m_checked
    bool m_started = false;
    bool m_atEnd = false;
};

} // namespace mainstay
