// SPDX-License-Identifier: Apache-2.0
#include "core/search/searchquery.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype longestQuery = 2000;
constexpr qsizetype longestTerm = 120;
constexpr size_t mostTerms = 24;

enum class Filter { Account, Kind, By, After, Before };

struct FilterName
{
    const char16_t *name; ///< folded
    Filter filter;
};

constexpr std::array filterNames {
    FilterName {u"account", Filter::Account}, FilterName {u"ugyfel", Filter::Account},
    FilterName {u"顧客", Filter::Account},    FilterName {u"kind", Filter::Kind},
    FilterName {u"fajta", Filter::Kind},      FilterName {u"tipus", Filter::Kind},
    FilterName {u"種類", Filter::Kind},       FilterName {u"by", Filter::By},
    FilterName {u"munkatars", Filter::By},    FilterName {u"担当", Filter::By},
    FilterName {u"after", Filter::After},     FilterName {u"utan", Filter::After},
    FilterName {u"以降", Filter::After},      FilterName {u"before", Filter::Before},
    FilterName {u"elott", Filter::Before},    FilterName {u"以前", Filter::Before},
};

/// What kind: takes: a kind of thing, or a kind of touchpoint by its stored word.
struct KindName
{
    const char16_t *name; ///< folded
    std::optional<SearchKind> kind;
    const char16_t *touchpointKind;
};

constexpr std::array kindNames {
    KindName {u"touchpoint", SearchKind::Touchpoint, u""}, KindName {u"erintes", SearchKind::Touchpoint, u""},
    KindName {u"接点", SearchKind::Touchpoint, u""},       KindName {u"contact", SearchKind::Contact, u""},
    KindName {u"people", SearchKind::Contact, u""},        KindName {u"person", SearchKind::Contact, u""},
    KindName {u"szemely", SearchKind::Contact, u""},       KindName {u"人物", SearchKind::Contact, u""},
    KindName {u"account", SearchKind::Account, u""},       KindName {u"ugyfel", SearchKind::Account, u""},
    KindName {u"顧客", SearchKind::Account, u""},          KindName {u"action", SearchKind::Action, u""},
    KindName {u"teendo", SearchKind::Action, u""},         KindName {u"課題", SearchKind::Action, u""},
    KindName {u"あくしょん", SearchKind::Action, u""},     KindName {u"連絡先", SearchKind::Contact, u""},
    KindName {u"kapcsolattarto", SearchKind::Contact, u""},
    KindName {u"web-meeting", {}, u"web-meeting"},         KindName {u"meeting", {}, u"web-meeting"},
    KindName {u"会議", {}, u"web-meeting"},                KindName {u"megbeszeles", {}, u"web-meeting"},
    KindName {u"visit", {}, u"visit"},                     KindName {u"訪問", {}, u"visit"},
    KindName {u"latogatas", {}, u"visit"},                 KindName {u"phone", {}, u"phone"},
    KindName {u"call", {}, u"phone"},                      KindName {u"電話", {}, u"phone"},
    KindName {u"telefon", {}, u"phone"},                   KindName {u"email", {}, u"email"},
    KindName {u"e-mail", {}, u"email"},                    KindName {u"めーる", {}, u"email"},
    KindName {u"chat", {}, u"chat"},                       KindName {u"ちゃっと", {}, u"chat"},
    KindName {u"event", {}, u"event"},                     KindName {u"training", {}, u"event"},
    KindName {u"いへ\u3099んと", {}, u"event"},            KindName {u"esemeny", {}, u"event"},
    KindName {u"internal-note", {}, u"internal-note"},     KindName {u"note", {}, u"internal-note"},
    KindName {u"社内めも", {}, u"internal-note"},          KindName {u"belso", {}, u"internal-note"},
};

/// The quote that ends what this one begins; 0 for what is no quote.
char16_t closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\uFF02':
        return opening.unicode();
    case u'“':
    case u'„':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    default:
        return 0;
    }
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// A word, or what stood between quotes.
struct Piece
{
    QStringView text;
    bool isPhrase = false;
    bool isOpen = false; ///< goes on to the end of what was typed
};

class Parser final
{
public:
    explicit Parser(QStringView text)
        : m_text(text.left(longestQuery))
    {
    }

    SearchQuery run()
    {
        for (skipBlanks(); m_at < m_text.size() && m_terms < mostTerms; skipBlanks()) {
            const qsizetype start = m_at;
            if (const std::optional<Filter> filter = filterHere()) {
                m_mayGoOn = m_mayGoOn || m_isWordLast;
                if (const Piece value = read(); !apply(*filter, value)) {
                    m_query.leftOut += m_text.mid(start, m_at - start).left(longestTerm).toString();
                    m_query.mayBeTyping = value.isOpen;
                }
            } else {
                const Piece piece = read();
                m_mayGoOn = piece.isOpen;
                m_isWordLast = !piece.isPhrase;
                addTerm(m_query.terms, piece);
            }
        }
        if (!m_query.terms.empty())
            m_query.terms.back().isPrefix = m_mayGoOn;
        return std::move(m_query);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// Steps behind the colon when a filter's name stands here.
    std::optional<Filter> filterHere()
    {
        constexpr qsizetype longestName = 16;
        for (qsizetype end = m_at; end < m_text.size() && end - m_at <= longestName; ++end) {
            if (m_text[end].isSpace())
                return std::nullopt;
            if (!isColon(m_text[end]))
                continue;
            const QString name = fold(m_text.mid(m_at, end - m_at));
            for (const FilterName &known : filterNames) {
                if (name == QStringView(known.name)) {
                    m_at = end + 1;
                    return known.filter;
                }
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    Piece read()
    {
        const char16_t closing = m_at < m_text.size() ? closingOf(m_text[m_at]) : u'\0';
        qsizetype end = m_at;
        if (closing != 0) {
            const qsizetype start = ++m_at;
            // „so” and “so” end with either of their marks, because keyboards have but one.
            for (end = start; end < m_text.size() && m_text[end] != closing && !(closing == u'”' && m_text[end] == u'“'); ++end) { }
            m_at = qMin(end + 1, m_text.size());
            return {m_text.mid(start, end - start), true, end == m_text.size()};
        }
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        const QStringView word = m_text.mid(m_at, end - m_at);
        m_at = end;
        return {word, false, end == m_text.size()};
    }

    /// False when there is no word in it.
    bool addTerm(std::vector<SearchTerm> &terms, const Piece &piece)
    {
        const QStringView text = piece.text.left(longestTerm);
        FoldedText words(text);
        if (words.units().empty())
            return false;
        ++m_terms;
        terms.push_back({text.toString(), std::move(words), piece.isOpen});
        return true;
    }

    /// False when the value is none.
    bool apply(Filter filter, const Piece &value)
    {
        switch (filter) {
        case Filter::Account:
            return addTerm(m_query.accounts, {value.text, value.isPhrase, true});
        case Filter::By:
            return addTerm(m_query.members, {value.text, value.isPhrase, true});
        case Filter::Kind:
            return addKinds(fold(value.text));
        case Filter::After:
            return setDay(m_query.after, value.text);
        case Filter::Before:
            return setDay(m_query.before, value.text);
        }
        Q_UNREACHABLE();
        return false;
    }

    static bool setDay(QDate &place, QStringView text)
    {
        const QDate day = firstDay(text);
        if (day.isValid())
            place = day;
        return day.isValid();
    }

    bool addKinds(const QString &value)
    {
        if (value.isEmpty())
            return false;
        bool isKnown = false;
        for (const KindName &known : kindNames) {
            // The beginning will do, and so will a plural.
            const QStringView name(known.name);
            if (!name.startsWith(value) && value != QString(name + u's'))
                continue;
            isKnown = true;
            if (!known.kind)
                m_query.touchpointKinds += QStringView(known.touchpointKind).toString();
            else if (std::find(m_query.kinds.begin(), m_query.kinds.end(), *known.kind) == m_query.kinds.end())
                m_query.kinds.push_back(*known.kind);
        }
        m_query.touchpointKinds.removeDuplicates();
        return isKnown;
    }

    /// 2026, 2026-03 or 2026-03-09, with / and . as well.
    static QDate firstDay(QStringView text)
    {
        QString digits = fold(text);
        digits.replace(u'/', u'-').replace(u'.', u'-');
        while (digits.endsWith(u'-'))
            digits.chop(1);
        const QStringList parts = digits.split(u'-');
        if (parts.size() > 3 || parts[0].size() != 4)
            return {};
        std::array<int, 3> numbers {0, 1, 1};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            bool isNumber = false;
            numbers[size_t(i)] = parts[i].toInt(&isNumber);
            if (!isNumber || parts[i].size() > (i == 0 ? 4 : 2))
                return {};
        }
        return QDate(numbers[0], numbers[1], numbers[2]);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    size_t m_terms = 0;
    bool m_mayGoOn = false; ///< the last term, when all is read
    bool m_isWordLast = false; ///< rather than a phrase
    SearchQuery m_query;
};

} // namespace

SearchQuery parseSearch(QStringView text)
{
    return Parser(text).run();
}

} // namespace mainstay
