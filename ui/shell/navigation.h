// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mainstay {

/// A place of the window: a section ("accounts"), or one account.
struct Place
{
    QString section;
    AccountId account; ///< valid: the page of that account
    QByteArray state; ///< where in the page, Page::saveState

    bool samePage(const Place &other) const { return section == other.section && account == other.account; }
};

/// Where the user has been, as a browser keeps it. A pure value; the shell shows what it says.
class Navigation final
{
public:
    /// A new place after the present one; what lay ahead is forgotten. The same page again only updates.
    void visit(const Place &place);
    /// The present page tells where in it the user is, before it is left.
    void rememberState(const QByteArray &state);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> present() const;

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace mainstay
