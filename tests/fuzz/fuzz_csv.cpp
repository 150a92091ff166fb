// SPDX-License-Identifier: Apache-2.0
// Any bytes: the reader ends, reads the same whatever its buffer, hands out UTF-8 only, and what it
// read survives the writer; the field parsers take every field.
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/fieldparser.h"
#include "core/exchange/localtime.h"
#include "core/exchange/mapping.h"

#include <QBuffer>
#include <QByteArrayList>
#include <QStringDecoder>

#include <array>
#include <cstdlib>
#include <vector>

using namespace mainstay;

namespace {

struct Read
{
    std::vector<QByteArrayList> rows;
    std::vector<qint64> lines;
    CsvFailure failure;
};

void require(bool truth)
{
    if (!truth)
        std::abort();
}

Read readAll(const QByteArray &bytes, qsizetype bufferBytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, {.fieldBytes = 2000, .recordBytes = 3000, .columns = 100, .bufferBytes = bufferBytes});
    Read read;
    CsvReader::Step step = reader.next();
    for (; step == CsvReader::Step::Record; step = reader.next()) {
        QByteArrayList row;
        for (const QByteArrayView field : reader.record().fields)
            row += field.toByteArray();
        read.rows.push_back(row);
        read.lines.push_back(reader.record().line);
    }
    read.failure = reader.failure();
    require((step == CsvReader::Step::Failed) == (read.failure.fault != CsvFault::None));
    require(step == CsvReader::Step::Failed || reader.bytesDone() == bytes.size());
    return read;
}

void tryFields(const Read &read)
{
    static const LocalTime local(QTimeZone("Europe/Budapest"));
    static constexpr std::array<QByteArrayView, 2> words {"web-meeting", "email"};
    for (const QByteArrayList &row : read.rows) {
        for (const QByteArray &field : row) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decoder(field);
            require(!decoder.hasError() && !field.contains('\0'));
            require(undefused(defused(field)) == field);
            const Parsed<qint64> number = fieldparser::integer(field, -1000, 1000);
            require(!number.ok() || (number.value >= -1000 && number.value <= 1000));
            const Parsed<QDate> day = fieldparser::date(field);
            require(!day.ok() || (day.value.isValid() && day.value.year() >= 1900 && day.value.year() <= 2199));
            for (const int digits : {0, 2, 3})
                require(fieldparser::money(field, digits).reason != RejectReason::NotANumber);
            (void)fieldparser::instant(field, local);
            (void)fieldparser::boolean(field);
            (void)fieldparser::currency(field);
            (void)fieldparser::word(field, words);
            const Parsed<QByteArrayView> line = fieldparser::line(field, 10);
            require(!line.ok() || !line.value.contains('\n'));
        }
    }
}

void roundTrip(const Read &read)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device);
    // A header first: a file that began with "%PDF-" would be taken for one.
    require(writer.write({"key"}).ok());
    for (const QByteArrayList &row : read.rows)
        require(writer.write(std::vector<QByteArrayView>(row.begin(), row.end())).ok());
    require(writer.finish().ok());
    Read back = readAll(device.data(), 256);
    back.rows.erase(back.rows.begin());
    // Doubled quotes count against the bounds, so that a row may be too long once it is written.
    require(back.rows == read.rows || back.failure.fault != CsvFault::None);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Read read = readAll(bytes, 64 * 1024);
    // Where several bounds are broken, the buffer's size decides which one is met first.
    const Read cut = readAll(bytes, 16);
    require(cut.rows == read.rows && cut.lines == read.lines);
    require(cut.failure.fault == read.failure.fault || size > 2000);
    tryFields(read);
    if (read.failure.fault == CsvFault::None)
        roundTrip(read);
    if (!read.rows.empty()) {
        const std::vector<QByteArrayView> header(read.rows.front().begin(), read.rows.front().end());
        for (const ImportTarget target : importTargets())
            (void)resolveMapping(target, ImportPreset::Native, header);
    }
    return 0;
}
