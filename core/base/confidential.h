// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace mainstay {

/// Something that the customer may see.
template <typename T>
class Shareable final
{
public:
    Shareable() = default;
    explicit Shareable(T value)
        : m_value(std::move(value))
    {
    }

    const T &shared() const { return m_value; }
    friend bool operator==(const Shareable &, const Shareable &) = default;

private:
    T m_value {};
};

/// Opens what stays among us. Only a paper for ourselves can make one, and tst_layers holds the list of those.
class InternalKey final
{
    friend class InternalPaper;
    InternalKey() = default;
};

/// What is written for ourselves alone derives from this.
class InternalPaper
{
protected:
    static InternalKey key() { return {}; }
};

/// Something that stays among us. Whoever writes for the customer has no key, so that it can't be told by mistake.
template <typename T>
class Internal final
{
public:
    Internal() = default;
    explicit Internal(T value)
        : m_value(std::move(value))
    {
    }

    const T &read(const InternalKey & /*key*/) const { return m_value; }

private:
    T m_value {};
};

} // namespace mainstay
