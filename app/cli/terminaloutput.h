// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <cstdio>

namespace mainstay::cli {

/// A stream of the process. What customers wrote goes through it to a terminal, which would obey control characters
/// in it (move the cursor, set the title, answer): they come out as their pictures (␛), but for the ends of lines
/// and tabs. JSON has none of them anyway.
class TerminalOutput final : public QIODevice
{
public:
    explicit TerminalOutput(std::FILE *stream);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::FILE *m_stream;
    bool m_afterC2 = false; ///< U+0080 to U+009F begin with this byte
};

} // namespace mainstay::cli
