// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminaloutput.h"

#include <QByteArray>

namespace mainstay::cli {

namespace {

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7f;
}

/// U+2400 and the following, in UTF-8.
QByteArray pictureOf(char c)
{
    return QByteArray("\xe2\x90").append(c == 0x7f ? char(0xa1) : char(0x80 + c));
}

} // namespace

TerminalOutput::TerminalOutput(std::FILE *stream)
    : m_stream(stream)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 TerminalOutput::readData(char *, qint64)
{
    return -1;
}

qint64 TerminalOutput::writeData(const char *data, qint64 size)
{
    QByteArray shown;
    shown.reserve(qsizetype(size));
    for (qint64 i = 0; i < size; ++i) {
        const char c = data[i];
        const auto byte = static_cast<unsigned char>(c);
        if (m_afterC2 && byte >= 0x80 && byte < 0xa0) {
            shown.chop(1);
            shown += "\xef\xbf\xbd";
        } else if (isControl(c)) {
            shown += pictureOf(c);
        } else {
            shown += c;
        }
        m_afterC2 = byte == 0xc2;
    }
    const size_t written = std::fwrite(shown.constData(), 1, size_t(shown.size()), m_stream);
    return written == size_t(shown.size()) && std::fflush(m_stream) == 0 ? size : -1;
}

} // namespace mainstay::cli
