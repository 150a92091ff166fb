// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace mainstay {

class Connection;

/// Few things that a file calls by key or by name (products, metrics), whatever the case: all of them in memory. A key is
/// the stronger of the two.
class NameMap final
{
public:
    /// `statement` (feature/name) selects id, key (may be empty) and name.
    static Result<NameMap> load(Connection &connection, std::string_view statement);

    void insert(qint64 id, const QString &key, const QString &name);
    /// 0: there is none.
    qint64 find(QByteArrayView word) const;

private:
    QHash<QString, qint64> m_byKey; ///< folded
    QHash<QString, qint64> m_byName; ///< folded
    mutable QHash<QByteArray, qint64> m_asWritten; ///< what find() found: a file says the same words again and again
};

} // namespace mainstay
