// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/hintwatch.h"

#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// One line has to do, whatever was pasted.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 60;
    return name.size() <= longest ? name : name.left(longest) + u'…';
}

constexpr int lookAfterMs = 350; ///< a hint may come late, and never while a word is half written

/// As if what was dismissed were not so, so that the next thing can show.
void mask(ImpliedLog &log, ImpliedInputs &inputs, const std::vector<HintKind> &dismissed)
{
    if (log.touchpoint.contacts.empty())
        inputs.champions.clear(); // nobody is chosen yet
    for (const HintKind kind : dismissed) {
        switch (kind) {
        case HintKind::PriceCutNearRenewal:
            inputs.renewal = {};
            inputs.notice = {};
            break;
        case HintKind::ChampionAbsent:
            inputs.champions.clear();
            break;
        case HintKind::CompetitorNamed:
            log.touchpoint.competitor.clear();
            break;
        case HintKind::PromiseOverdue:
            inputs.overduePromises = 0;
            break;
        case HintKind::FirstValue:
            inputs.valueReached = true;
            break;
        }
    }
}

} // namespace

HintWatch::HintWatch(WorkspaceSession &session, Reader log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(std::move(log))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &HintWatch::look);
}

void HintWatch::begin()
{
    m_dismissed.clear();
    m_running = true;
    take({});
    touch();
}

void HintWatch::end()
{
    m_running = false;
    ++m_asked;
    m_timer.stop();
    take({});
}

void HintWatch::touch()
{
    if (!m_running)
        return;
    if (m_looking)
        m_again = true;
    else
        m_timer.start(); // pushed back: it speaks when the hands rest
}

void HintWatch::dismiss(HintKind kind)
{
    m_dismissed.push_back(kind);
    take({});
    touch();
}

void HintWatch::look()
{
    ImpliedLog log = m_log();
    if (!log.touchpoint.account.isValid()) {
        take({});
        return;
    }
    m_looking = true;
    const int asked = ++m_asked;
    // The words of a megabyte are looked through on the executor, too.
    auto looking = m_session.interactive().run(
        [log = std::move(log), dismissed = m_dismissed](Connection &db) mutable -> Result<std::optional<Hint>> {
            MAINSTAY_TRY(ImpliedInputs inputs,
                         implied::inputs(db, {log.touchpoint.account, log.touchpoint.at, log.touchpoint.id, log.today}));
            mask(log, inputs, dismissed);
            return implied::hint(log, inputs);
        });
    whenDone(looking, this, [this, asked](const Result<std::optional<Hint>> &found) {
        m_looking = false;
        if (std::exchange(m_again, false))
            m_timer.start();
        if (asked == m_asked && found.ok())
            take(*found);
    });
}

void HintWatch::take(const std::optional<Hint> &hint)
{
    if (hint == m_shown)
        return;
    m_shown = hint;
    Q_EMIT hinted(hint);
}

QString HintWatch::sentence(const Hint &hint)
{
    switch (hint.kind) {
    case HintKind::PriceCutNearRenewal:
        return tr("They ask for a lower price, %Ln day(s) before the renewal.", nullptr, hint.days);
    case HintKind::ChampionAbsent:
        return tr("%1, their champion, was at none of the last %Ln meeting(s).", nullptr, hint.count).arg(hint.name);
    case HintKind::CompetitorNamed:
        return tr("They name a competitor: %1.").arg(shortened(hint.name));
    case HintKind::PromiseOverdue:
        return tr("%Ln promise(s) to them are overdue.", nullptr, hint.count);
    case HintKind::FirstValue:
        return tr("It sounds as if they reached first value.");
    }
    Q_UNREACHABLE();
    return {};
}

QString HintWatch::line(const Hint &hint)
{
    switch (hint.kind) {
    case HintKind::PriceCutNearRenewal:
        return u"? "_s + tr("Lower price asked before the renewal", "line added to the notes");
    case HintKind::ChampionAbsent:
        return u"? "_s + tr("Champion absent: %1", "line added to the notes").arg(hint.name);
    case HintKind::CompetitorNamed:
        return u"? "_s + tr("Competitor: %1", "line added to the notes").arg(hint.name);
    case HintKind::PromiseOverdue:
        return {};
    case HintKind::FirstValue:
        return u"+ "_s + tr("First value reached", "line added to the notes");
    }
    Q_UNREACHABLE();
    return {};
}

QString HintWatch::action(const Hint &hint)
{
    if (line(hint).isEmpty())
        return {};
    return hint.kind == HintKind::FirstValue ? tr("Note it as a win") : tr("Note it as a risk");
}

} // namespace mainstay
