// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/implied.h"

#include "core/base/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::implied {

namespace {

constexpr qsizetype farEnough = 20'000; ///< characters of the notes that are searched
constexpr int absences = 2; ///< from how many on they are worth a word

/// Folded words that mean it, as they stand in the text. A blank before one means that a word begins there.
struct Words
{
    std::vector<QString> folded;

    explicit Words(std::initializer_list<const char16_t *> words)
    {
        for (const char16_t *word : words) {
            const QStringView view(word);
            folded.push_back(view.startsWith(u' ') ? QString(u' ' + fold(view)) : fold(view));
        }
    }

    bool areIn(const QString &text) const
    {
        return std::any_of(folded.begin(), folded.end(), [&text](const QString &word) { return text.contains(word); });
    }
};

/// Folded, beginning with a blank, punctuation as blanks.
QString searchable(QStringView notes)
{
    QString text = QString(u' ' + fold(notes.left(farEnough)));
    for (QChar &c : text) {
        if (c.isPunct())
            c = u' ';
    }
    return text;
}

bool isMeeting(const Touchpoint &touchpoint)
{
    const bool face = touchpoint.kind == TouchpointKind::WebMeeting || touchpoint.kind == TouchpointKind::Visit;
    return face && touchpoint.outcome == Outcome::Held && !touchpoint.contacts.empty();
}

bool holds(const std::vector<ContactId> &people, ContactId one)
{
    return std::find(people.begin(), people.end(), one) != people.end();
}

std::optional<Hint> priceCut(const ImpliedLog &log, const ImpliedInputs &inputs)
{
    const QDate until = inputs.notice.isValid() ? inputs.notice : inputs.renewal;
    if (!until.isValid() || until < log.today || log.today.daysTo(until) > nearRenewalDays)
        return {};
    if (!asksForLowerPrice(log.touchpoint.notes))
        return {};
    return Hint {.kind = HintKind::PriceCutNearRenewal, .days = int(log.today.daysTo(until))};
}

/// With several champions only when all are absent; the one named is whoever was away the longest.
std::optional<Hint> championAbsent(const ImpliedLog &log, const ImpliedInputs &inputs)
{
    if (!isMeeting(log.touchpoint) || inputs.champions.empty())
        return {};
    Hint longest {.kind = HintKind::ChampionAbsent};
    for (const ImpliedInputs::Champion &champion : inputs.champions) {
        if (holds(log.touchpoint.contacts, champion.id))
            return {};
        const auto present = std::find_if(inputs.meetings.begin(), inputs.meetings.end(), [&champion](const auto &meeting) {
            return holds(meeting.contacts, champion.id);
        });
        const int count = 1 + int(present - inputs.meetings.begin());
        if (count < absences)
            return {};
        if (count > longest.count) {
            longest.count = count;
            longest.person = champion.id;
            longest.name = champion.name;
        }
    }
    return longest;
}

std::optional<Hint> competitor(const ImpliedLog &log)
{
    const QString name = log.touchpoint.competitor.simplified();
    return name.isEmpty() ? std::nullopt : std::optional(Hint {.kind = HintKind::CompetitorNamed, .name = name});
}

std::optional<Hint> overduePromise(const ImpliedLog &log, const ImpliedInputs &inputs)
{
    if (inputs.overduePromises < 1 || !inputs.oldestPromise.isValid())
        return {};
    return Hint {.kind = HintKind::PromiseOverdue,
                 .days = int(inputs.oldestPromise.daysTo(log.today)),
                 .count = inputs.overduePromises};
}

} // namespace

bool asksForLowerPrice(const QString &notes)
{
    static const Words words {u" discount", u" price cut", u" lower price", u" lower the price", u" cheaper",
                              u" too expensive", u" reduce the price", u" price reduction", u" cut the price",
                              u" bring the price down", u" budget cut",
                              u"値引", u"値下げ", u"ディスカウント", u"割引", u"高すぎ", u"価格を下げ", u"減額", u"安くして", u"安くでき",
                              u" árengedmény", u" árcsökkent", u" kedvezmény", u" olcsóbb", u" túl drága",
                              u" alacsonyabb ár", u" engedjünk az ár", u" lejjebb az ár"};
    return words.areIn(searchable(notes));
}

bool reachesFirstValue(const QString &notes)
{
    static const Words words {u" first value", u" went live", u" go live done", u" first result", u" live since",
                              u" already saves", u" saved us", u" saves us",
                              u"本番稼働", u"稼働開始", u"初めての成果", u"最初の成果", u"効果が出", u"利用開始",
                              u" éles lett", u" élesedett", u" elindult", u" élesben", u" első eredmény",
                              u" megtérült", u" már megspórol"};
    return words.areIn(searchable(notes));
}

std::optional<Hint> hint(const ImpliedLog &log, const ImpliedInputs &inputs)
{
    if (const auto found = priceCut(log, inputs))
        return found;
    if (const auto found = championAbsent(log, inputs))
        return found;
    if (const auto found = competitor(log))
        return found;
    if (const auto found = overduePromise(log, inputs))
        return found;
    if (!inputs.valueReached && reachesFirstValue(log.touchpoint.notes))
        return Hint {.kind = HintKind::FirstValue};
    return {};
}

} // namespace mainstay::implied
