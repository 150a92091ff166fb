// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"

#include <QDirIterator>
#include <QFile>

// The resource belongs to a static library: the linker keeps it only when somebody names it.
static void initSqlResource()
{
    Q_INIT_RESOURCE(mainstay_sql);
}

using namespace Qt::StringLiterals;

namespace mainstay {

Connection::Connection(std::unique_ptr<Backend> backend)
    : m_backend(std::move(backend))
    , m_statements(*m_backend)
{
}

Connection::~Connection() = default;

void Connection::interrupt()
{
    m_backend->interrupt();
    if (Connection *second = m_interruptible)
        second->interrupt();
}

Connection *Connection::twin()
{
    if (!std::exchange(m_isTwinTried, true)) {
        if (auto reader = m_backend->furtherReader())
            m_twin = std::make_unique<Connection>(std::move(reader));
        m_interruptible = m_twin.get();
    }
    return m_twin.get();
}

Result<Statement> Connection::prepare(std::string_view name)
{
    return m_statements.take(name, [name] { return embeddedSql(name); });
}

Result<Statement> Connection::prepareGenerated(const QByteArray &sql)
{
    return m_statements.take(std::string_view(sql.constData(), size_t(sql.size())),
                             [&sql]() -> Result<QByteArray> { return sql; });
}

Result<qint64> Connection::single(Statement &statement)
{
    MAINSTAY_TRY(const bool row, statement.next());
    if (!row)
        return Error {ErrorCode::NotFound, u"no row"_s};
    const qint64 value = statement.int64(0);
    // An INSERT with RETURNING has only been carried out when it has been stepped to its end.
    MAINSTAY_TRY([[maybe_unused]] const bool more, statement.next());
    statement.reset();
    return value;
}

Result<QByteArray> embeddedSql(std::string_view name)
{
    initSqlResource();
    const auto slash = name.find('/');
    if (slash == std::string_view::npos)
        return Error {ErrorCode::Internal, u"statement name without feature"_s};
    const QString path = u":/sql/"_s + QString::fromUtf8(name.substr(0, slash)) + u"/sql/"_s
        + QString::fromUtf8(name.substr(slash + 1)) + u".sql"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::Internal, u"no such statement: "_s + path};
    return file.readAll();
}

QStringList embeddedSqlNames()
{
    initSqlResource();
    QStringList names;
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString name = files.next().mid(QStringView(u":/sql/").size());
        if (name.contains(u"/migrations/"_s))
            continue;
        name.chop(4);
        names += name.replace(u"/sql/"_s, u"/"_s);
    }
    names.sort();
    return names;
}

} // namespace mainstay
