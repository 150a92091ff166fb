// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <span>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace mainstay {

/// What happens to a field that a spreadsheet would take for a formula (SAFE-5, CWE-1236).
enum class CsvFormulas {
    Keep, ///< for programs: what is read back is what was written
    Defuse, ///< for whatever a spreadsheet will open: see defused()
};

/// Writes RFC 4180: UTF-8, commas, CRLF, quotes only where they are needed.
class CsvWriter final
{
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, CsvFormulas formulas = CsvFormulas::Keep);
    Q_DISABLE_COPY_MOVE(CsvWriter)

    /// Full, or Unavailable with the device's own words.
    Result<void> write(std::span<const QByteArrayView> fields);
    Result<void> write(std::initializer_list<QByteArrayView> fields);
    /// Hands what is still buffered to the device. Without it the end of the file is missing.
    Result<void> finish();

private:
    void append(QByteArrayView field);

    QIODevice &m_device;
    const CsvFormulas m_formulas;
    QByteArray m_buffer;
};

/// True for text that begins like a formula (= + - @ tab CR, after any apostrophes), except plain
/// numbers: "-2" and "+3.5" stay what they are.
bool looksLikeFormula(QByteArrayView field);
/// The field with an apostrophe before it where it looks like a formula. undefused() is the exact
/// inverse on everything that defused() returns.
QByteArray defused(QByteArrayView field);
QByteArrayView undefused(QByteArrayView field);

} // namespace mainstay
