// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/touchpointlines.h"

#include "core/base/fold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::touchpointlog {

using quicklog::Line;
using quicklog::LineKind;
using quicklog::ResolvedLine;

namespace {

std::vector<Line> linesOf(const QString &notes, const quicklog::Context &context)
{
    std::vector<Line> lines = quicklog::parse(notes, context);
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    return lines;
}

QString rawOf(const QString &notes, const Line &line)
{
    return notes.mid(line.start, line.length).trimmed();
}

/// The text with the people that it names, but for `without`, whose name is kept elsewhere.
QString withPeople(const ResolvedLine &line, ContactId without = {})
{
    QString text = line.line.text;
    for (const quicklog::ResolvedPerson &person : line.people) {
        if (!without.isValid() || person.contact != without)
            text += QString(u" @"_s + person.typed);
    }
    return text;
}

bool samePeople(const ResolvedLine &a, const ResolvedLine &b)
{
    return a.side == b.side && a.owner == b.owner && a.contact == b.contact;
}

/// Old lines in the order of the notes: ids are in the order of making.
template <typename Stored, typename LineOf>
void inOrderOf(const QString &notes, const std::vector<Line> &lines, std::vector<Stored> &stored, LineOf lineOf)
{
    QHash<QString, qsizetype> places;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        places.insert(rawOf(notes, *line), line->start);
    std::stable_sort(stored.begin(), stored.end(), [&](const Stored &a, const Stored &b) {
        return places.value(lineOf(a), notes.size()) < places.value(lineOf(b), notes.size());
    });
}

} // namespace

LineWriter::LineWriter(Connection &connection, const TouchpointLog &log, const std::optional<Touchpoint> &before,
                       quicklog::Roster roster)
    : m_connection(connection)
    , m_log(log)
    , m_before(before)
    , m_roster(std::move(roster))
    , m_oldLines(before ? linesOf(before->notes, log.reading) : std::vector<Line>())
{
    quicklog::Reading reading = quicklog::read(log.touchpoint.notes, log.reading);
    m_lines = std::move(reading.lines);
    m_unread = std::move(reading.unread);
    if (m_lines.size() > mostLines) {
        m_leftOut = int(m_lines.size() - mostLines);
        m_lines.resize(mostLines);
    }
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(m_unread),
                 [](const Line &line) { return !line.unread.isEmpty(); });
    std::stable_sort(m_unread.begin(), m_unread.end(), [](const Line &a, const Line &b) { return a.start < b.start; });
}

QDateTime LineWriter::writtenAt() const
{
    return m_log.writtenAt.isValid() ? m_log.writtenAt : m_log.touchpoint.at;
}

void LineWriter::complete(Touchpoint &touchpoint) const
{
    touchpoint.tags.clear();
    touchpoint.marks.clear();
    QSet<QString> tags;
    QSet<QString> gone;
    for (const Line &line : m_oldLines) {
        if (line.kind == LineKind::Quote) {
            const ResolvedLine resolved = quicklog::resolve(line, m_roster);
            gone.insert(fold(resolved.line.text));
            gone.insert(fold(withPeople(resolved, resolved.contact)));
        }
    }
    std::vector<Quote> said;
    for (const Line &line : m_lines) {
        const ResolvedLine resolved = quicklog::resolve(line, m_roster);
        if (line.kind == LineKind::Tag && !tags.contains(fold(line.text))) {
            tags.insert(fold(line.text));
            touchpoint.tags += line.text;
        } else if (line.kind == LineKind::Risk || line.kind == LineKind::Win) {
            touchpoint.marks.push_back({line.kind == LineKind::Risk ? MarkKind::Risk : MarkKind::Win, withPeople(resolved)});
        } else if (line.kind == LineKind::Quote) {
            said.push_back({resolved.contact, withPeople(resolved, resolved.contact)});
        }
    }
    QHash<QString, ContactId> now;
    for (auto quote = said.rbegin(); quote != said.rend(); ++quote)
        now.insert(fold(quote->words), quote->contact);
    std::vector<Quote> quotes;
    QSet<QString> listed;
    for (Quote quote : touchpoint.quotes) {
        const QString words = fold(quote.words);
        const auto line = now.constFind(words);
        if (line == now.cend() && gone.contains(words))
            continue;
        if (line != now.cend() && line->isValid())
            quote.contact = *line;
        listed.insert(words);
        quotes.push_back(quote);
    }
    for (const Quote &quote : said) {
        if (const QString words = fold(quote.words); !listed.contains(words)) {
            listed.insert(words);
            quotes.push_back(quote);
        }
    }
    touchpoint.quotes = std::move(quotes);
}

Result<void> LineWriter::write(const Touchpoint &touchpoint, LogOutcome &outcome) const
{
    for (const TouchpointMark &mark : touchpoint.marks)
        ++(mark.kind == MarkKind::Risk ? outcome.risks : outcome.wins);
    for (const Line &line : m_lines) {
        for (const quicklog::ResolvedPerson &person : quicklog::resolve(line, m_roster).people) {
            if (person.match != quicklog::PersonMatch::One && !outcome.unknownPeople.contains(person.typed))
                outcome.unknownPeople += person.typed;
        }
    }
    for (const Line &line : m_unread)
        outcome.unreadLines += rawOf(touchpoint.notes, line);
    outcome.linesLeftOut = m_leftOut;
    MAINSTAY_CHECK(writeActions(touchpoint, outcome));
    return writePlans(touchpoint, outcome);
}

std::vector<LineWriter::NewLine> LineWriter::newLines(const Touchpoint &touchpoint,
                                                      std::initializer_list<LineKind> kinds) const
{
    std::vector<NewLine> lines;
    for (const Line &line : m_lines) {
        if (std::find(kinds.begin(), kinds.end(), line.kind) != kinds.end())
            lines.push_back({rawOf(touchpoint.notes, line), quicklog::resolve(line, m_roster)});
    }
    return lines;
}

std::optional<ResolvedLine> LineWriter::read(const QString &raw, QDate today) const
{
    const std::vector<Line> lines = quicklog::parse(raw, {today, m_log.reading.locale});
    return lines.empty() ? std::nullopt : std::optional(quicklog::resolve(lines.front(), m_roster));
}

Result<void> LineWriter::writeActions(const Touchpoint &touchpoint, LogOutcome &outcome) const
{
    const std::vector<NewLine> now = newLines(touchpoint, {LineKind::Action, LineKind::Promise});
    std::vector<LineAction> stored;
    if (m_before) {
        MAINSTAY_TRY(stored, touchpointstore::lineActions(m_connection, touchpoint.id));
        inOrderOf(m_before->notes, m_oldLines, stored, [](const LineAction &one) { return one.action.line; });
    }
    std::vector<LineText> texts;
    for (const LineAction &one : stored) {
        const auto line = read(one.action.line, m_log.reading.today);
        texts.push_back({one.action.line, fold(line ? line->line.text : one.action.line),
                         one.action.state != ActionState::Open});
    }
    std::vector<LineText> newTexts;
    for (const NewLine &line : now)
        newTexts.push_back({line.raw, fold(line.line.line.text)});
    const std::vector<int> matches = matchLines(texts, newTexts);
    std::vector<bool> kept(stored.size(), false);
    for (size_t i = 0; i < now.size(); ++i) {
        if (matches[i] < 0) {
            MAINSTAY_CHECK(makeAction(touchpoint, now[i], outcome));
            continue;
        }
        kept[size_t(matches[i])] = true;
        MAINSTAY_CHECK(changeAction(stored[size_t(matches[i])], touchpoint, now[i], outcome));
    }
    for (size_t i = 0; i < stored.size(); ++i) {
        if (!kept[i])
            MAINSTAY_CHECK(endAction(stored[i], outcome));
    }
    return {};
}

Result<void> LineWriter::makeAction(const Touchpoint &touchpoint, const NewLine &line, LogOutcome &outcome) const
{
    Action action;
    action.account = touchpoint.account;
    action.touchpoint = touchpoint.id;
    action.what = line.line.what;
    action.side = line.line.side;
    action.isPromise = line.line.line.kind == LineKind::Promise;
    action.owner = line.line.owner;
    action.contact = line.line.contact;
    action.due = line.line.line.date;
    action.line = line.raw;
    ++(action.isPromise ? outcome.promisesMade : outcome.actionsMade);
    MAINSTAY_CHECK(touchpointstore::insertAction(m_connection, action, FixedClock(writtenAt())));
    return {};
}

Result<void> LineWriter::changeAction(const LineAction &stored, const Touchpoint &touchpoint, const NewLine &line,
                                      LogOutcome &outcome) const
{
    Action action = stored.action;
    QDateTime createdAt = stored.createdAt;
    const bool moved = action.account != touchpoint.account;
    action.account = touchpoint.account;
    action.line = line.raw;
    const std::optional<ResolvedLine> old = read(stored.action.line, m_log.reading.today);
    const bool sameLine = stored.action.line == line.raw;
    if (action.state == ActionState::Open && (!sameLine || moved)) {
        const ResolvedLine &next = line.line;
        if (!old || old->what != next.what)
            action.what = next.what;
        if (!old || old->line.kind != next.line.kind)
            action.isPromise = next.line.kind == LineKind::Promise;
        if (!old || moved || !samePeople(*old, next)) {
            action.side = next.side;
            action.owner = next.owner;
            action.contact = next.contact;
        }
        if (!old || old->line.date != next.line.date) {
            action.due = next.line.date;
            createdAt = writtenAt();
        }
    }
    if (action == stored.action && createdAt == stored.createdAt)
        return {};
    ++outcome.actionsChanged;
    return touchpointstore::remakeAction(m_connection, {action, createdAt});
}

/// Whether nobody has changed it since its line made it.
bool LineWriter::isAsMade(const LineAction &stored) const
{
    const Action &action = stored.action;
    const auto line = read(action.line, stored.createdAt.toLocalTime().date());
    if (!line || action.state != ActionState::Open || !action.key.isEmpty())
        return false;
    // Who wrote it then may not be who writes now.
    const auto &ours = m_before->members;
    const bool byWriter = line->owner == m_roster.writer && line->side == ActionSide::Ours
        && (!action.owner.isValid() || std::find(ours.begin(), ours.end(), action.owner) != ours.end());
    return action.what == line->what && action.side == line->side && action.contact == line->contact
        && action.isPromise == (line->line.kind == LineKind::Promise) && action.due == line->line.date
        && (action.owner == line->owner || byWriter);
}

Result<void> LineWriter::endAction(const LineAction &stored, LogOutcome &outcome) const
{
    if (isAsMade(stored)) {
        ++outcome.actionsRemoved;
        return touchpointstore::removeAction(m_connection, stored.action.id);
    }
    return {};
}

} // namespace mainstay::touchpointlog
