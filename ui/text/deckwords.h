// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/slidedocument.h"

#include <QDate>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>

namespace mainstay {

/// The deck's language of an account: by its own language, English where we have none of it.
deck::Language deckLanguageOf(const QString &bcp47);

/// Words, numbers and dates in the language of a deck, whatever that of the interface is (DECK-5). Any thread, one at a time.
class DeckWords final
{
public:
    explicit DeckWords(deck::Language language);

    deck::Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// A sentence of the context "Deck"; %Ln is `n`.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    QString number(double value) const; ///< at most two decimals
    QString percent(double share, bool isSigned = false) const; ///< 0.125 is "12.5%"
    QString day(QDate date) const;
    QString longDay(QDate date) const;
    QString month(QDate date) const; ///< "Mar 26"

private:
    deck::Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator; ///< null where there is no catalogue: the sources speak
};

} // namespace mainstay
