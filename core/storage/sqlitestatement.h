// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/statementdriver.h"

struct sqlite3;
struct sqlite3_stmt;

namespace mainstay {

/// The Error for a failed SQLite call; extended codes are masked.
Error sqliteError(sqlite3 *handle, int code);

class SqliteStatement final : public StatementDriver
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~SqliteStatement() override;

    void bindNull(int parameter) override;
    void bindInt64(int parameter, qint64 value) override;
    void bindReal(int parameter, double value) override;
    void bindText(int parameter, QStringView text) override;
    void bindUtf8(int parameter, QByteArrayView text) override;
    Result<bool> step() override;
    void reset() override;
    qint64 changedRows() const override;
    bool isNull(int column) const override;
    qint64 int64(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QByteArrayView utf8(int column) const override;

private:
    void note(int code);

    sqlite3_stmt *m_statement;
    int m_bindError = 0;
};

} // namespace mainstay
