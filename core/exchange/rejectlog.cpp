// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rejectlog.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype keptCharacters = 200;
constexpr qsizetype keptBytes = 4 * keptCharacters;

QString shortened(QByteArrayView value)
{
    return QString::fromUtf8(value.first(std::min(value.size(), keptBytes))).left(keptCharacters);
}

QByteArrayList copied(std::span<const QByteArrayView> fields)
{
    QByteArrayList list;
    for (const QByteArrayView field : fields)
        list += field.toByteArray();
    return list;
}

} // namespace

RejectLog::RejectLog(std::span<const QByteArrayView> header, ImportReport &report)
    : m_report(report)
    , m_header(copied(header))
{
    for (size_t column = 0; column < header.size(); ++column) {
        if (!isRejectsHeader(header[column]))
            m_columns.push_back(column);
    }
}

Result<void> RejectLog::openFile(const QString &path)
{
    // A device or a pipe is written into: putting a file in its place would remove it.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        m_file = std::make_unique<QFile>(path);
    } else {
        auto whole = std::make_unique<QSaveFile>(path);
        m_saved = whole.get();
        m_file = std::move(whole);
    }
    if (!m_file->open(QIODevice::WriteOnly))
        return Error {ErrorCode::Unavailable, m_file->errorString(), path};
    m_writer = std::make_unique<CsvWriter>(*m_file, CsvFormulas::Defuse);
    QByteArrayList header;
    for (const QString &own : rejectsHeaders())
        header += own.toLatin1();
    for (const size_t column : m_columns)
        header += m_header[qsizetype(column)];
    const std::vector<QByteArrayView> views(header.begin(), header.end());
    return m_writer->write(views);
}

Result<void> RejectLog::add(const ImportRow &row, std::span<const RowProblem> problems)
{
    ++m_report.rejected;
    for (const RowProblem &problem : problems) {
        ++m_report.reasons[problem.reason];
        if (m_report.rejects.size() == ImportReport::keptRejects)
            continue;
        const bool hasValue = problem.column < row.fields.size();
        m_report.rejects.push_back({row.number, headerOf(problem.column),
                                    hasValue ? shortened(row.fields[problem.column]) : QString(), problem.reason,
                                    problem.otherRow});
    }
    return m_writer ? writeRow(row, problems) : Result<void>();
}

/// Empty for the row as a whole.
QString RejectLog::headerOf(size_t column) const
{
    return column < static_cast<size_t>(m_header.size()) ? QString::fromUtf8(m_header[qsizetype(column)]) : QString();
}

Result<void> RejectLog::writeRow(const ImportRow &row, std::span<const RowProblem> problems)
{
    QStringList columns;
    QStringList reasons;
    for (const RowProblem &problem : problems) {
        columns += headerOf(problem.column);
        reasons += problem.otherRow > 0 ? u"%1 (row %2)"_s.arg(toText(problem.reason)).arg(problem.otherRow)
                                        : toText(problem.reason);
    }
    const QByteArrayList own {QByteArray::number(row.number), columns.join(u"; ").toUtf8(),
                              reasons.join(u"; ").toUtf8()};
    std::vector<QByteArrayView> fields(own.begin(), own.end());
    const auto add = [&](QByteArrayView field) {
        fields.push_back(m_report.mapping.isRejectsFile ? undefused(field) : field);
    };
    for (const size_t column : m_columns) {
        if (column < row.fields.size())
            add(row.fields[column]);
    }
    for (size_t surplus = size_t(m_header.size()); surplus < row.fields.size(); ++surplus)
        add(row.fields[surplus]);
    return m_writer->write(fields);
}

Result<void> RejectLog::commit()
{
    if (!m_file)
        return {};
    MAINSTAY_CHECK(m_writer->finish());
    if (m_saved ? !m_saved->commit() : !m_file->flush())
        return Error {m_file->error() == QFileDevice::ResourceError ? ErrorCode::Full : ErrorCode::Unavailable,
                      m_file->errorString(), m_file->fileName()};
    return {};
}

} // namespace mainstay
