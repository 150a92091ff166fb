// SPDX-License-Identifier: Apache-2.0
#include "ui/text/qbrlabels.h"

#include <QCoreApplication>

#include <span>

namespace mainstay {

namespace {

struct QbrWords
{
    Q_DECLARE_TR_FUNCTIONS(QbrWords)
};

using Word = std::pair<const char *, const char *>;

constexpr Word stepWords[] = {
    {"date", QT_TRANSLATE_NOOP("QbrWords", "Agree on the date")},
    {"people", QT_TRANSLATE_NOOP("QbrWords", "Settle who takes part")},
    {"buyer", QT_TRANSLATE_NOOP("QbrWords", "Invite the economic buyer")},
    {"metrics", QT_TRANSLATE_NOOP("QbrWords", "Bring the metrics up to date")},
    {"content", QT_TRANSLATE_NOOP("QbrWords", "Finish the content")},
    {"internal", QT_TRANSLATE_NOOP("QbrWords", "Go through it among us")},
    {"agenda", QT_TRANSLATE_NOOP("QbrWords", "Send the agenda")},
    {"rehearse", QT_TRANSLATE_NOOP("QbrWords", "Rehearse")},
    {"minutes", QT_TRANSLATE_NOOP("QbrWords", "Send the minutes")},
    {"followup", QT_TRANSLATE_NOOP("QbrWords", "Follow up on what was agreed")},
};

constexpr Word agendaWords[] = {
    {"welcome", QT_TRANSLATE_NOOP("QbrWords", "Welcome")},
    {"promises", QT_TRANSLATE_NOOP("QbrWords", "Promises of the last review")},
    {"goals", QT_TRANSLATE_NOOP("QbrWords", "Goals and where they stand")},
    {"value", QT_TRANSLATE_NOOP("QbrWords", "Value delivered")},
    {"voice", QT_TRANSLATE_NOOP("QbrWords", "What your team says")},
    {"plan", QT_TRANSLATE_NOOP("QbrWords", "Plan of the next quarter")},
    {"next", QT_TRANSLATE_NOOP("QbrWords", "Next steps")},
    {"health", QT_TRANSLATE_NOOP("QbrWords", "How the account is doing")},
    {"risks", QT_TRANSLATE_NOOP("QbrWords", "Risks")},
};

QString named(std::span<const Word> words, const QString &what)
{
    for (const auto &[key, text] : words) {
        if (what == QLatin1StringView(key))
            return QbrWords::tr(text);
    }
    return what;
}

} // namespace

QString label(QbrKind kind)
{
    switch (kind) {
    case QbrKind::Qbr:
        return QbrWords::tr("QBR", "kind of a business review");
    case QbrKind::Executive:
        return QbrWords::tr("Executive review", "kind of a business review");
    case QbrKind::Internal:
        return QbrWords::tr("Internal review", "kind of a business review");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(QbrStatus status)
{
    switch (status) {
    case QbrStatus::Proposed:
        return QbrWords::tr("Proposed", "status of a review");
    case QbrStatus::Scheduled:
        return QbrWords::tr("Scheduled", "status of a review");
    case QbrStatus::ContentReady:
        return QbrWords::tr("Content ready", "status of a review");
    case QbrStatus::Held:
        return QbrWords::tr("Held", "status of a review");
    case QbrStatus::FollowedUp:
        return QbrWords::tr("Followed up", "status of a review");
    case QbrStatus::Cancelled:
        return QbrWords::tr("Cancelled", "status of a review");
    case QbrStatus::Skipped:
        return QbrWords::tr("Skipped", "status of a review");
    }
    Q_UNREACHABLE();
    return {};
}

QString stepText(const QString &what)
{
    return named(stepWords, what);
}

QString agendaText(const QString &title)
{
    return named(agendaWords, title);
}

} // namespace mainstay
