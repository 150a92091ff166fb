// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/actionlisttext.h"

#include "core/base/fold.h"

#include <algorithm>

namespace mainstay {

namespace {

/// Looking one up costs as much as reading so many on the way.
constexpr size_t lookUpCost = 8;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

class Needle final
{
public:
    explicit Needle(QString folded)
        : m_folded(std::move(folded))
    {
        const QByteArray utf8 = m_folded.toUtf8();
        m_ascii = isAscii(utf8) ? utf8 : QByteArray();
    }

    const QString &folded() const { return m_folded; }

    bool isIn(QByteArrayView words) const
    {
        // Folding takes ten times as long as looking, and most words that are searched are plain ones.
        // Where blanks would be folded, the words are folded all the same.
        const bool isPlain = isAscii(words) && words.indexOf("  ") < 0
            && std::none_of(words.begin(), words.end(), [](char c) { return uchar(c) < 0x20; });
        if (!isPlain)
            return fold(QString::fromUtf8(words)).contains(m_folded);
        if (m_ascii.isEmpty())
            return false;
        const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
        return std::search(words.begin(), words.end(), m_ascii.begin(), m_ascii.end(), same) != words.end();
    }

private:
    QString m_folded;
    QByteArray m_ascii; ///< the same, where it is ASCII
};

/// By id: ids are dense.
class IdSet final
{
public:
    void add(qint64 id)
    {
        if (size_t(id) >= m_in.size())
            m_in.resize(std::max(size_t(id) + 1, m_in.size() * 2));
        m_in[size_t(id)] = true;
    }
    bool has(qint64 id) const { return size_t(id) < m_in.size() && m_in[size_t(id)]; }

private:
    std::vector<bool> m_in;
};

Result<IdSet> accountsWith(Connection &connection, const Needle &needle)
{
    IdSet accounts;
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/accounts_matching"));
    row.bind(needle.folded());
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return accounts;
        accounts.add(row.int64(0));
    }
}

/// Of these actions, in stored order.
Result<IdSet> lookUp(Connection &connection, const Needle &needle, std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    IdSet found;
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/actionlist_what"));
    for (const qint64 id : ids) {
        row.bind(id);
        MAINSTAY_TRY(const bool there, row.next());
        if (there && needle.isIn(row.utf8(0)))
            found.add(id);
    }
    return found;
}

Result<IdSet> readAll(Connection &connection, const Needle &needle)
{
    IdSet found;
    MAINSTAY_TRY(Statement row, connection.prepare("touchpoints/actionlist_all_what"));
    row.reset();
    for (;;) {
        MAINSTAY_TRY(const bool more, row.next());
        if (!more)
            return found;
        if (needle.isIn(row.utf8(1)))
            found.add(row.int64(0));
    }
}

} // namespace

Result<void> keepActionsWithText(Connection &connection, QStringView text, std::vector<ActionEntry> &entries)
{
    const Needle needle(fold(text));
    if (needle.folded().isEmpty())
        return {};
    MAINSTAY_TRY(const IdSet accounts, accountsWith(connection, needle));
    std::vector<qint64> unsure;
    for (const ActionEntry &entry : entries) {
        if (!accounts.has(entry.account))
            unsure.push_back(entry.id);
    }
    MAINSTAY_TRY(const qint64 highest, connection.runForId("touchpoints/actionlist_highest"));
    const bool few = unsure.size() * lookUpCost < size_t(highest);
    MAINSTAY_TRY(const IdSet actions, few ? lookUp(connection, needle, std::move(unsure)) : readAll(connection, needle));
    std::erase_if(entries, [&](const ActionEntry &entry) { return !accounts.has(entry.account) && !actions.has(entry.id); });
    return {};
}

} // namespace mainstay
