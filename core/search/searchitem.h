// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <array>
#include <vector>

namespace mainstay {

/// What can be found. The numbers are stored.
enum class SearchKind { Touchpoint = 1, Contact = 2, Account = 3, Action = 4 };

constexpr std::array<SearchKind, 4> allSearchKinds {SearchKind::Touchpoint, SearchKind::Contact, SearchKind::Account,
                                                    SearchKind::Action};

/// A thing with all that is searched of it.
struct SearchItem
{
    SearchKind kind = SearchKind::Touchpoint;
    qint64 id = 0;
    AccountId account; ///< of an account: itself
    QDateTime at; ///< UTC; invalid for a contact
    QString touchpointKind; ///< as stored; empty for what is no touchpoint
    QString actionState; ///< as stored; empty for what is no action
    QDate due; ///< of an action; invalid without one
    QString title; ///< summary, name, what
    QStringList names; ///< what it is called beside the title: reading, domain, e-mail
    QStringList texts; ///< the rest, what says most first
    std::vector<MemberId> members; ///< of ours: took part, owns it

    bool hasName() const { return kind == SearchKind::Contact || kind == SearchKind::Account; }
};

namespace searchitems {

/// The things of one kind with ids from `first` to `last`, at most `limit`, by id.
struct Range
{
    SearchKind kind = SearchKind::Touchpoint;
    qint64 first = 0;
    qint64 last = 0;
    int limit = 1;
};
Result<std::vector<SearchItem>> load(Connection &connection, const Range &range);

} // namespace searchitems

} // namespace mainstay
