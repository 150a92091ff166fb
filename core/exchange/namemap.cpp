// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/namemap.h"

#include "core/base/fold.h"
#include "core/storage/connection.h"

namespace mainstay {

Result<NameMap> NameMap::load(Connection &connection, std::string_view statement)
{
    MAINSTAY_TRY(Statement rows, connection.prepare(statement));
    NameMap map;
    for (;;) {
        MAINSTAY_TRY(const bool row, rows.next());
        if (!row)
            return map;
        map.insert(rows.int64(0), rows.text(1), rows.text(2));
    }
}

void NameMap::insert(qint64 id, const QString &key, const QString &name)
{
    if (!key.isEmpty())
        m_byKey.insert(fold(key), id);
    m_byName.insert(fold(name), id);
    m_asWritten.clear();
}

qint64 NameMap::find(QByteArrayView word) const
{
    const auto known = m_asWritten.constFind(QByteArray::fromRawData(word.data(), word.size()));
    if (known != m_asWritten.constEnd())
        return *known;
    const QString folded = fold(QString::fromUtf8(word));
    const qint64 byKey = m_byKey.value(folded);
    const qint64 id = byKey > 0 ? byKey : m_byName.value(folded);
    if (id > 0)
        m_asWritten.insert(word.toByteArray(), id);
    return id;
}

} // namespace mainstay
