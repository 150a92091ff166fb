// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/actionlisttext.h"

#include "core/base/fold.h"

#include <algorithm>

namespace mainstay {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

Result<void> ActionTextFilter::prepare(Connection &connection, QStringView text)
{
    m_folded = fold(text);
    if (m_folded.isEmpty())
        return {};
    const QByteArray utf8 = m_folded.toUtf8();
    m_ascii = isAscii(utf8) ? utf8 : QByteArray();
    MAINSTAY_TRY(Statement accounts, connection.prepare("touchpoints/accounts_matching"));
    accounts.bind(m_folded);
    for (;;) {
        MAINSTAY_TRY(const bool more, accounts.next());
        if (!more)
            break;
        const auto id = size_t(accounts.int64(0));
        if (id >= m_accounts.size())
            m_accounts.resize(id + 1);
        m_accounts[id] = true;
    }
    MAINSTAY_TRY(Statement words, connection.prepare("touchpoints/actionlist_what"));
    m_words.emplace(std::move(words));
    return {};
}

Result<bool> ActionTextFilter::passes(qint64 action, qint64 account)
{
    if (m_folded.isEmpty() || (size_t(account) < m_accounts.size() && m_accounts[size_t(account)]))
        return true;
    m_words->bind(action);
    MAINSTAY_TRY(const bool found, m_words->next());
    return found && contains(m_words->utf8(0));
}

bool ActionTextFilter::contains(QByteArrayView words) const
{
    // Folding takes ten times as long as looking, and most words that are searched are plain ones. What
    // has no single blank between words is folded all the same.
    const bool isPlain = isAscii(words) && words.indexOf("  ") < 0 && words.indexOf('\t') < 0 && words.indexOf('\n') < 0;
    if (!isPlain)
        return fold(QString::fromUtf8(words)).contains(m_folded);
    if (m_ascii.isEmpty())
        return false;
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
    return std::search(words.begin(), words.end(), m_ascii.begin(), m_ascii.end(), same) != words.end();
}

} // namespace mainstay
