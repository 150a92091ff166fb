// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace mainstay {

/// One column of a row as the journal keeps it; text stays UTF-8.
struct ImageColumn
{
    QString name;
    std::variant<std::monostate, qint64, double, QByteArray> value;

    friend bool operator==(const ImageColumn &, const ImageColumn &) = default;
};

/// Reads what the journal's triggers write: `name='O''Neil',minutes=30,due_day=NULL`. Corrupt for
/// anything else.
Result<std::vector<ImageColumn>> parseRowImage(const QByteArray &image);

} // namespace mainstay
