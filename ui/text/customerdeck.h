// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/quarter.h"
#include "core/deck/slidedocument.h"
#include "core/qbr/deckfacts.h"

#include <QHash>

namespace mainstay {

/// The slides of a customer's deck (DECK-3), in their order.
enum class DeckSlide { Title, Agenda, Summary, Decisions, Promises, Goals, Adoption, Support, Recommendations, Plan, Contracts, Contacts, Appendix };

inline constexpr EnumText<DeckSlide, 13> deckSlides {{{
    {DeckSlide::Title, u"title"},
    {DeckSlide::Agenda, u"agenda"},
    {DeckSlide::Summary, u"summary"},
    {DeckSlide::Decisions, u"decisions"},
    {DeckSlide::Promises, u"promises"},
    {DeckSlide::Goals, u"goals"},
    {DeckSlide::Adoption, u"adoption"},
    {DeckSlide::Support, u"support"},
    {DeckSlide::Recommendations, u"recommendations"},
    {DeckSlide::Plan, u"plan"},
    {DeckSlide::Contracts, u"contracts"},
    {DeckSlide::Contacts, u"contacts"},
    {DeckSlide::Appendix, u"appendix"},
}}};

/// How much of it is shown.
enum class DeckLength { Long, Medium, Short, OnePage };

inline constexpr EnumText<DeckLength, 4> deckLengths {{{
    {DeckLength::Long, u"long"},
    {DeckLength::Medium, u"medium"},
    {DeckLength::Short, u"short"},
    {DeckLength::OnePage, u"one-page"},
}}};

/// What a person has written for a slide; what is empty is filled from the facts, or left out.
struct DeckTexts
{
    struct Words
    {
        QString headline;
        QStringList points;
    };
    QHash<QString, Words> slides; ///< by the word of the slide
};

struct DeckRequest
{
    deck::Language language = deck::Language::English;
    DeckLength length = DeckLength::Long;
    FiscalYear fiscal;
    bool withContracts = false; ///< products, seats and dates
    DeckTexts texts;
};

/// The deck for the customer as values. Only what is shareable is read. A slide without data is left out, but title, agenda,
/// summary and contacts, which say what is missing; recommendations are a person's alone.
deck::Document customerDeck(const DeckFacts &facts, const DeckRequest &request);

} // namespace mainstay
