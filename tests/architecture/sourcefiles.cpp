// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sourcefiles.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::test {

QString SourceFile::folder() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QString root = QStringLiteral(MAINSTAY_SOURCE_DIR "/");
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const bool wanted = std::any_of(endings.begin(), endings.end(),
                                            [&path](const QString &ending) { return path.endsWith(ending); });
            QFile file(path);
            if (wanted && file.open(QIODevice::ReadOnly))
                files.push_back({path.mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QString codeOnly(const QString &text)
{
    enum class State { Code, Line, Block, String, Character } state = State::Code;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        switch (state) {
        case State::Code:
            if (c == u'/' && (next == u'/' || next == u'*'))
                state = next == u'/' ? State::Line : State::Block;
            else
                out += c;
            if (c == u'"')
                state = State::String;
            // A ' between digits only groups them.
            else if (c == u'\'' && !(i > 0 && text[i - 1].isDigit() && next.isDigit()))
                state = State::Character;
            break;
        case State::Line:
        case State::Block:
            if (c == u'\n')
                out += c;
            if ((state == State::Line && c == u'\n') || (state == State::Block && c == u'*' && next == u'/'))
                state = State::Code;
            if (state == State::Code && c == u'*')
                ++i;
            break;
        case State::String:
        case State::Character:
            if (c == u'\\') {
                ++i;
            } else if (c == (state == State::String ? u'"' : u'\'')) {
                out += c;
                state = State::Code;
            }
            break;
        }
    }
    return out;
}

} // namespace mainstay::test
