// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QByteArrayList>

#include <vector>

namespace mainstay::csvtest {

using Rows = std::vector<QByteArrayList>;

/// All that a reader tells of some bytes, kept.
struct Read
{
    Rows rows;
    std::vector<qint64> lines;
    CsvFailure failure;
    qint64 bytesDone = 0;
};

inline Read readAll(const QByteArray &bytes, CsvLimits limits = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, limits);
    Read read;
    while (reader.next() == CsvReader::Step::Record) {
        QByteArrayList row;
        for (const QByteArrayView field : reader.record().fields)
            row += field.toByteArray();
        read.rows.push_back(row);
        read.lines.push_back(reader.record().line);
    }
    read.failure = reader.failure();
    read.bytesDone = reader.bytesDone();
    return read;
}

} // namespace mainstay::csvtest
