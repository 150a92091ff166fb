// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturefile.h"

#include "core/capture/emlreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool looksLikeCalendar(const QByteArray &bytes, const QString &name)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toUpper();
    const QByteArray narrow = QByteArray(start).replace('\0', QByteArray());
    if (narrow.contains("BEGIN:VCALENDAR") || narrow.contains("BEGIN:VEVENT"))
        return true;
    return name.endsWith(u".ics", Qt::CaseInsensitive) || name.endsWith(u".vcs", Qt::CaseInsensitive);
}

void addFaults(CapturedFile &file, const std::vector<IcsIssue> &issues)
{
    for (const IcsIssue &issue : issues)
        file.faults.push_back(faultOf(issue));
}

void addMail(CapturedFile &file, const QByteArray &bytes, const IcsOptions &options)
{
    const EmlContent content = readEml(bytes, options);
    addFaults(file, content.calendarIssues);
    if (!content.mail) {
        file.faults.push_back({toText(content.problem), {}, 0, true});
        return;
    }
    for (const EmlProblem loss : content.losses)
        file.faults.push_back({toText(loss), content.mail->subject, 0, false});
    for (const Meeting &meeting : content.mail->meetings)
        file.items.push_back(itemOf(meeting));
    if (file.items.empty())
        file.items.push_back(itemOf(*content.mail));
}

} // namespace

CaptureFault faultOf(const IcsIssue &issue)
{
    return {toText(issue.problem), issue.summary, issue.line, issue.refused};
}

bool isCaptureName(QStringView fileName)
{
    static constexpr std::array<QStringView, 5> endings {u".eml", u".ics", u".ical", u".icalendar", u".vcs"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](QStringView ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

CapturedFile readCapture(const QByteArray &bytes, const QString &name, const IcsOptions &options)
{
    CapturedFile file;
    file.name = name;
    if (!looksLikeCalendar(bytes, name)) {
        addMail(file, bytes, options);
        return file;
    }
    const IcsContent content = readIcs(bytes, options);
    addFaults(file, content.issues);
    for (const Meeting &meeting : content.meetings)
        file.items.push_back(itemOf(meeting));
    return file;
}

CapturedFile readCaptureFile(const QString &path, const IcsOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const qint64 most = std::max<qint64>(options.limits.fileBytes, EmlLimits {}.fileBytes);
    QFile file(path);
    // A pipe or a device would keep us waiting for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {name, {}, {{u"unreadable-file"_s, {}, 0, true}}};
    if (file.size() > most)
        return {name, {}, {{toText(IcsProblem::FileTooLarge), {}, 0, true}}};
    return readCapture(file.read(most + 1), name, options);
}

} // namespace mainstay
