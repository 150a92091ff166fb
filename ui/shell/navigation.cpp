// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation.h"

namespace mainstay {

namespace {

constexpr size_t remembered = 100;

} // namespace

void Navigation::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_at].samePage(place))
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > remembered)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void Navigation::rememberState(const QByteArray &state)
{
    if (!m_places.empty())
        m_places[m_at].state = state;
}

std::optional<Place> Navigation::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> Navigation::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

std::optional<Place> Navigation::present() const
{
    return m_places.empty() ? std::nullopt : std::optional(m_places[m_at]);
}

} // namespace mainstay
