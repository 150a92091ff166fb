// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/customerdeck.h"
#include "ui/text/deckwords.h"

namespace mainstay {

/// Makes the slides of a customer's deck, each from the facts that belong to it. The facts outlive it.
class CustomerDeckSlides final
{
public:
    CustomerDeckSlides(const DeckFacts &facts, const DeckRequest &request);

    deck::Properties properties() const;
    QString asOf() const;
    /// None where there is nothing to show; several for adoption, one a metric.
    std::vector<deck::Slide> make(DeckSlide slide) const;

private:
    using Slides = std::vector<deck::Slide>;

    /// In the deck's language; sources are marked by QT_TRANSLATE_NOOP.
    QString text(const char *source, int n = -1) const { return m_words.translate("Deck", source, nullptr, n); }
    deck::Slide slideOf(DeckSlide kind, deck::LayoutKind layout, const QString &headline) const;
    const DeckTexts::Words written(DeckSlide slide) const;
    QString quarter() const;
    QString since() const;
    QString agendaWord(const QString &title) const;

    deck::Slide title() const;
    Slides agenda() const;
    deck::Slide summary() const;
    Slides decisions() const;
    Slides promises() const;
    Slides goals() const;
    Slides adoption() const;
    Slides support() const;
    Slides recommendations() const;
    Slides plan() const;
    Slides contracts() const;
    deck::Slide contacts() const;
    deck::Slide appendix() const;

    deck::Card goalCard() const;
    deck::Card promiseCard() const;
    std::optional<deck::Card> useCard() const;
    deck::Card supportCard() const;
    deck::Slide useSlide(const DeckUse &use) const;
    deck::Slide supportSlide() const;
    std::vector<DeckUse> shownUse() const;
    std::vector<deck::TextRun> stateRun(ObjectiveState state) const;
    std::vector<deck::TextRun> stateRun(const DeckPromise &promise) const;
    QString amount(std::optional<double> value, const QString &unit) const;

    const DeckFacts &m_facts;
    const DeckRequest &m_request;
    DeckWords m_words;
};

} // namespace mainstay
