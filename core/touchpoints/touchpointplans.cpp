// SPDX-License-Identifier: Apache-2.0
#include "core/base/fold.h"
#include "core/touchpoints/plannedtouchstore.h"
#include "core/touchpoints/touchpointlines.h"

namespace mainstay::touchpointlog {

using quicklog::LineKind;
using quicklog::ResolvedLine;

namespace {

constexpr TouchpointKind usualKind = TouchpointKind::WebMeeting;

TouchpointKind kindOf(const ResolvedLine &line)
{
    return line.line.touch.value_or(usualKind);
}

} // namespace

Result<void> LineWriter::writePlans(const Touchpoint &touchpoint, LogOutcome &outcome) const
{
    const std::vector<NewLine> now = newLines(touchpoint, {LineKind::NextTouch});
    std::vector<PlannedTouch> stored;
    if (m_before) {
        MAINSTAY_TRY(stored, plannedtouchstore::ofTouchpoint(m_connection, touchpoint.id));
        std::erase_if(stored, [](const PlannedTouch &one) { return one.line.isEmpty(); });
    }
    std::vector<LineText> texts;
    for (const PlannedTouch &one : stored) {
        const auto line = read(one.line, m_log.reading.today);
        texts.push_back({one.line, fold(line ? line->line.text : one.line), one.state != PlannedTouchState::Open});
    }
    std::vector<LineText> newTexts;
    for (const NewLine &line : now)
        newTexts.push_back({line.raw, fold(line.line.line.text)});
    const std::vector<int> matches = matchLines(texts, newTexts);
    std::vector<bool> kept(stored.size(), false);
    for (size_t i = 0; i < now.size(); ++i) {
        if (matches[i] >= 0) {
            kept[size_t(matches[i])] = true;
            MAINSTAY_CHECK(changePlan(stored[size_t(matches[i])], touchpoint, now[i]));
            continue;
        }
        const ResolvedLine &line = now[i].line;
        PlannedTouch planned {.account = touchpoint.account,
                              .contact = line.contact,
                              .member = line.owner,
                              .team = touchpoint.team,
                              .kind = kindOf(line),
                              .day = line.line.date,
                              .what = line.what,
                              .touchpoint = touchpoint.id,
                              .line = now[i].raw};
        MAINSTAY_CHECK(plannedtouchstore::insert(m_connection, planned));
        ++outcome.touchesPlanned;
    }
    for (size_t i = 0; i < stored.size(); ++i) {
        if (!kept[i] && isAsMade(stored[i]))
            MAINSTAY_CHECK(plannedtouchstore::remove(m_connection, stored[i].id));
    }
    return {};
}

Result<void> LineWriter::changePlan(const PlannedTouch &stored, const Touchpoint &touchpoint, const NewLine &line) const
{
    PlannedTouch planned = stored;
    const bool moved = planned.account != touchpoint.account;
    planned.account = touchpoint.account;
    planned.line = line.raw;
    const std::optional<ResolvedLine> old = read(stored.line, m_log.reading.today);
    if (planned.state == PlannedTouchState::Open && (stored.line != line.raw || moved)) {
        const ResolvedLine &next = line.line;
        if (!old || old->what != next.what)
            planned.what = next.what;
        if (!old || kindOf(*old) != kindOf(next))
            planned.kind = kindOf(next);
        if (!old || old->line.date != next.line.date)
            planned.day = next.line.date;
        if (!old || moved || old->owner != next.owner || old->contact != next.contact) {
            planned.member = next.owner;
            planned.contact = next.contact;
        }
    }
    if (planned == stored)
        return {};
    return plannedtouchstore::update(m_connection, planned);
}

/// Its day may have been moved: whoever takes the line out takes the plan back, wherever it stands by now.
bool LineWriter::isAsMade(const PlannedTouch &stored) const
{
    const auto line = read(stored.line, m_log.reading.today);
    return line && stored.state == PlannedTouchState::Open && stored.overrideReason.isEmpty()
        && stored.what == line->what && stored.kind == kindOf(*line) && stored.contact == line->contact;
}

} // namespace mainstay::touchpointlog
