// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace mainstay::bench {

/// Writes RFC 4180 rows in large blocks; does nothing when it was given no folder.
class CsvFile final
{
public:
    CsvFile(const QString &folder, const QString &name, QByteArrayView header)
        : m_file(folder + u'/' + name)
    {
        if (folder.isEmpty())
            return;
        m_ok = m_file.open(QIODevice::WriteOnly);
        m_buffer.reserve(blockSize + 65536);
        m_buffer.append(header.constData(), header.size()).append("\r\n");
    }
    bool wanted() const { return m_file.isOpen(); }

    CsvFile &plain(QByteArrayView value)
    {
        separate();
        m_buffer.append(value.constData(), value.size());
        return *this;
    }
    CsvFile &number(qint64 value) { return plain(QByteArray::number(value)); }
    CsvFile &quoted(QByteArrayView value)
    {
        separate();
        m_buffer += '"';
        for (const char c : value) {
            if (c == '"')
                m_buffer += '"';
            m_buffer += c;
        }
        m_buffer += '"';
        return *this;
    }
    void endRow()
    {
        m_buffer += "\r\n";
        m_first = true;
        if (m_buffer.size() >= blockSize)
            flush();
    }
    Result<void> close()
    {
        if (m_file.isOpen())
            flush();
        if (!m_ok)
            return Error {ErrorCode::Unavailable, m_file.errorString()};
        m_file.close();
        return {};
    }

private:
    static constexpr qsizetype blockSize = 1 << 20;

    void separate()
    {
        if (!m_first)
            m_buffer += ',';
        m_first = false;
    }
    void flush()
    {
        m_ok = m_ok && m_file.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0);
    }

    QFile m_file;
    QByteArray m_buffer;
    bool m_first = true;
    bool m_ok = true;
};

} // namespace mainstay::bench
