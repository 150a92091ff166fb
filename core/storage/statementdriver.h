// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace mainstay {

/// What a prepared statement of one engine can do. Statement is the face of it that the rest of the
/// program sees; only backends derive from this. Parameters count from 1, columns from 0.
class StatementDriver
{
public:
    StatementDriver() = default;
    virtual ~StatementDriver() = default;
    Q_DISABLE_COPY_MOVE(StatementDriver)

    virtual void bindNull(int parameter) = 0;
    virtual void bindInt64(int parameter, qint64 value) = 0;
    virtual void bindReal(int parameter, double value) = 0;
    /// The text is copied.
    virtual void bindText(int parameter, QStringView text) = 0;
    /// Not copied: must stay alive until the statement is reset or bound anew. Valid UTF-8.
    virtual void bindUtf8(int parameter, QByteArrayView text) = 0;

    /// True: there is a row. False: done.
    virtual Result<bool> step() = 0;
    virtual void reset() = 0;
    /// Rows that the statement has written, right after step() said that it is done.
    virtual qint64 changedRows() const = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 int64(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    /// Valid until the next step or reset.
    virtual QByteArrayView utf8(int column) const = 0;
};

} // namespace mainstay
