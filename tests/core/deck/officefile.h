// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace mainstay::test {

/// An Office file read back by programs that share no code with the writer: Python's zipfile and XML reader, and
/// xmllint with the schemas of ISO 29500.
class OfficeFile final
{
public:
    explicit OfficeFile(const QByteArray &bytes, const QString &name = QStringLiteral("file.pptx"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    /// Name, size and day of every entry, a line each.
    QString listing() const { return QString::fromUtf8(python({QStringLiteral("list"), m_path})); }
    QStringList names() const
    {
        QStringList found;
        const QStringList lines = listing().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            found += line.section(QLatin1Char(' '), 0, -3);
        return found;
    }
    QByteArray part(const char *name) const { return python({QStringLiteral("part"), m_path, QString::fromLatin1(name)}); }
    /// What is wrong with the file by the rules of packages and presentations; empty when nothing is.
    QString check() const { return QString::fromUtf8(python({QStringLiteral("check"), m_path})).trimmed(); }
    /// What is drawn: every text and every number of the slides' charts, for comparing.
    QString outline() const { return QString::fromUtf8(python({QStringLiteral("outline"), m_path})); }

    static QString schemas() { return QStringLiteral(MAINSTAY_SHARED_DATA "/ooxml_xsd"); }
    static bool hasSchemas()
    {
        return QFile::exists(schemas()) && !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
    }
    /// What breaks the schemas; the last words are "0 invalid" when no part does, those of workbooks included.
    QString validate() const { return QString::fromUtf8(python({QStringLiteral("validate"), m_path, schemas()})).trimmed(); }

private:
    static QByteArray python(QStringList arguments)
    {
        arguments.prepend(QStringLiteral(MAINSTAY_READ_OFFICE));
        return run(QStringLiteral("python3"), arguments);
    }
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000))
            return "did not run: " + program.toUtf8();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace mainstay::test
