// SPDX-License-Identifier: Apache-2.0
// Any bytes as a mail: the reader ends in time and gives sound texts, or a reason; HTML too.
#include "core/capture/captureitem.h"
#include "core/capture/emlreader.h"
#include "core/capture/htmltext.h"
#include "core/capture/textdecoding.h"

#include <cstdlib>
#include <ctime>

using namespace mainstay;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void requireSound(const QString &text, qsizetype most)
{
    require(text.size() <= most && text.isValidUtf16() && !text.contains(QChar(0)) && !text.contains(u'\r'));
}

void check(const CapturedPerson &person)
{
    requireSound(person.name, 200);
    requireSound(person.address, 254);
    require(person.address.isEmpty() || person.address.contains(u'@'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    IcsOptions calendar;
    calendar.from = QDateTime(QDate(2006, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.to = calendar.from.addDays(60);
    calendar.local = QTimeZone::utc();
    calendar.limits.milliseconds = 1000;
    EmlLimits limits;
    limits.bodyChars = 5000;
    limits.people = 50;
    limits.parts = 50;
    const std::clock_t begin = std::clock();
    const auto seconds = [begin] { return double(std::clock() - begin) / CLOCKS_PER_SEC; };
    const EmlContent content = readEml(bytes, calendar, limits);
    require(seconds() < 15);
    if (content.mail) {
        const Mail &mail = *content.mail;
        require(mail.date.isValid() && !mail.messageId.isEmpty());
        require(mail.to.size() <= 50 && mail.cc.size() <= 50 && mail.attachments.size() <= 50);
        requireSound(mail.subject, 500);
        requireSound(mail.body, 5000);
        check(mail.from);
        for (const CapturedPerson &person : mail.to)
            check(person);
        for (const Attachment &attachment : mail.attachments) {
            requireSound(attachment.name, 255);
            require(attachment.bytes >= 0 && !attachment.name.contains(u'/'));
        }
        (void)itemOf(mail);
    }
    requireSound(textOfHtml(decodeText(bytes), 2000), 2000);
    requireSound(cleanText(decodeText(bytes, "shift_jis"), 100'000'000), 100'000'000);
    return 0;
}
