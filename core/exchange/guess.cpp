// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/guess.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/mapping.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// "support_tickets" and "cases" are the same thing; a file is rarely called by our word alone.
QStringList namesOf(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Members:
        return {u"member"_s, u"team"_s};
    case ImportTarget::Accounts:
        return {u"account"_s, u"customer"_s, u"compan"_s, u"organi"_s};
    case ImportTarget::Contacts:
        return {u"contact"_s, u"people"_s};
    case ImportTarget::Products:
        return {u"product"_s};
    case ImportTarget::Subscriptions:
        return {u"subscription"_s, u"contract"_s};
    case ImportTarget::Touchpoints:
        return {u"touchpoint"_s, u"meeting"_s, u"activit"_s};
    case ImportTarget::Actions:
        return {u"action"_s, u"task"_s};
    case ImportTarget::Usage:
        return {u"usage"_s};
    case ImportTarget::Cases:
        return {u"case"_s, u"ticket"_s};
    case ImportTarget::Objectives:
        return {u"objective"_s, u"goal"_s};
    case ImportTarget::ChurnEvents:
        return {u"churn"_s};
    }
    Q_UNREACHABLE();
    return {};
}

/// −1: can't be used.
qint64 fit(const Mapping &mapping, const QString &fileName)
{
    const QStringList names = namesOf(mapping.target);
    const bool named = std::any_of(names.begin(), names.end(), [&fileName](const QString &name) {
        return fileName.contains(name, Qt::CaseInsensitive);
    });
    if (!mapping.problems.empty())
        return -1;
    const qint64 points = qint64(mapping.bindings.size() + size_t(mapping.noHomeYet.size())) * 10
        - mapping.unknown.size() * 10 + (named ? 5 : 0);
    return qMax<qint64>(0, points);
}

} // namespace

ImportGuess guessImport(const QString &path)
{
    ImportGuess best;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return best;
    CsvReader reader(file);
    if (reader.next() != CsvReader::Step::Record)
        return best;
    const QString name = QFileInfo(path).completeBaseName();
    qint64 bestFit = -1;
    for (const ImportPreset preset : importPresets()) {
        for (const ImportTarget target : importTargets()) {
            const qint64 points = fit(resolveMapping(target, preset, reader.record().fields), name);
            if (points > bestFit) {
                bestFit = points;
                best = {target, preset};
            }
        }
    }
    return best;
}

} // namespace mainstay
