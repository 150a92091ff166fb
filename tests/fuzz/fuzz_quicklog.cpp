// SPDX-License-Identifier: Apache-2.0
// Any text as the notes of a log: the lines found stand inside of it, in order, and mean the same alone;
// days stay within the years that are stored; people are resolved whatever they are called.
#include "core/touchpoints/quicklogheadline.h"
#include "core/touchpoints/quicklogresolve.h"

#include <array>
#include <cstdlib>

using namespace mainstay;
using namespace mainstay::quicklog;
using namespace Qt::StringLiterals;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

bool isStorable(QDate day)
{
    return !day.isValid() || (day.year() >= 1 && day.year() <= 9999);
}

const Roster &roster()
{
    static const Roster one {.members = {{.id = MemberId(1), .name = u"Mia Kovács"_s, .email = u"mia@us.example"_s}},
                             .contacts = {{.id = ContactId(1), .name = u"佐藤 花子"_s, .reading = u"さとう はなこ"_s},
                                          {.id = ContactId(2), .name = u"Nagy Éva"_s}},
                             .writer = MemberId(1)};
    return one;
}

void tryNotes(const QString &notes, const Context &context)
{
    qsizetype behind = 0;
    for (const Line &line : parse(notes, context)) {
        require(line.start >= behind && line.length > 0 && line.start + line.length <= notes.size());
        require(isStorable(line.date) && line.text.size() <= line.length);
        require(line.kind == LineKind::NextTouch ? line.date.isValid() : !line.text.isEmpty());
        behind = line.start;
        const ResolvedLine resolved = resolve(line, roster());
        require(resolved.people.size() == size_t(line.people.size()));
        require((resolved.side == ActionSide::Theirs) <= resolved.contact.isValid());
        const QString raw = notes.mid(line.start, line.length);
        const std::vector<Line> alone = parse(raw, context);
        require(!alone.empty() && alone.front().kind == line.kind);
        (void)parseHeadline(raw, AccountPart::BeforeColon);
        require(isStorable(parseDay(line.text, context)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::array locales {QLocale(u"en_US"_s), QLocale(u"en_GB"_s), QLocale(u"ja_JP"_s), QLocale(u"hu_HU"_s)};
    static const std::array todays {QDate(2026, 3, 20), QDate(9999, 12, 31), QDate(2028, 2, 29), QDate(1, 1, 1)};
    if (size < 1)
        return 0;
    const Context context {todays[data[0] % 4], locales[data[0] / 4 % 4]};
    // Both ways to make text of bytes: UTF-8, and UTF-16 with all its broken halves.
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    tryNotes(QString::fromUtf8(bytes), context);
    QString units(bytes.size() / 2, Qt::Uninitialized);
    memcpy(units.data(), bytes.data(), size_t(units.size()) * 2);
    tryNotes(units, context);
    require(isStorable(parseDay(QString::fromUtf8(bytes), context)));
    return 0;
}
