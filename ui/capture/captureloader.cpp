// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/captureloader.h"

#include "core/capture/calendarfeed.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace mainstay {

namespace {

void addFile(CaptureList &list, const CapturedFile &file)
{
    for (const CaptureItem &item : file.items) {
        CaptureRow row;
        row.file = file.name;
        row.item = item;
        list.rows.push_back(std::move(row));
    }
    for (const CaptureFault &fault : file.faults) {
        if (!fault.refused) {
            list.losses.push_back(fault);
            continue;
        }
        CaptureRow row;
        row.file = file.name;
        row.fault = fault;
        list.rows.push_back(std::move(row));
    }
}

CaptureList readAll(const CaptureInput &input, const IcsOptions &options)
{
    CaptureList list;
    for (const QString &path : input.paths)
        addFile(list, readCaptureFile(path, options));
    for (const QByteArray &content : input.contents)
        addFile(list, readCapture(content, {}, options));
    return list;
}

/// What can be logged first, what was refused last; the newest first among each.
void arrange(std::vector<CaptureRow> &rows)
{
    const auto place = [](const CaptureRow &row) { return row.isOpen() ? 0 : row.isRefused() ? 2 : 1; };
    std::stable_sort(rows.begin(), rows.end(), [&](const CaptureRow &a, const CaptureRow &b) {
        return place(a) != place(b) ? place(a) < place(b) : !a.isRefused() && a.item.at > b.item.at;
    });
}

Result<CaptureList> matched(Connection &connection, CaptureList list, const QDateTime &now)
{
    Matcher matcher(connection);
    for (CaptureRow &row : list.rows) {
        if (row.isRefused())
            continue;
        MAINSTAY_TRY(row.match, matcher.match(row.item));
        MAINSTAY_TRY(row.state, capturestore::stateOf(connection, row.item.source));
        row.upcoming = row.item.at > now;
    }
    arrange(list.rows);
    return list;
}

} // namespace

CaptureLoader::CaptureLoader(WorkspaceSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

CaptureLoader::~CaptureLoader() = default;

void CaptureLoader::start(const CaptureInput &input)
{
    const int question = ++m_question;
    IcsOptions options = calendarfeed::window(m_session.clock().nowUtc(), QTimeZone::systemTimeZone());
    options.singles = IcsOptions::Singles::Always;
    whenDone(QtConcurrent::run(&readAll, input, options), this, [this, question](const CaptureList &list) {
        if (question == m_question)
            match(list);
    });
}

void CaptureLoader::match(CaptureList list)
{
    const int question = m_question;
    const QDateTime now = m_session.clock().nowUtc();
    auto asked = m_session.interactive().run(
        [list = std::move(list), now](Connection &db) { return matched(db, list, now); });
    whenDone(asked, this, [this, question](const Result<CaptureList> &answer) {
        if (question != m_question)
            return;
        if (answer.ok())
            Q_EMIT loaded(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

} // namespace mainstay
