// SPDX-License-Identifier: Apache-2.0
#include "ui/text/customerdeck.h"

#include "ui/text/customerdeckslides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::vector<DeckSlide> slidesOf(const DeckRequest &request)
{
    using enum DeckSlide;
    std::vector<DeckSlide> slides;
    switch (request.length) {
    case DeckLength::Long:
        slides = {Title, Agenda, Summary, Decisions, Promises, Goals, Adoption, Support, Recommendations, Plan, Contracts, Contacts, Appendix};
        break;
    case DeckLength::Medium:
        slides = {Title, Agenda, Summary, Promises, Goals, Adoption, Support, Recommendations, Plan, Contracts, Contacts};
        break;
    case DeckLength::Short:
        slides = {Title, Summary, Promises, Goals, Recommendations, Plan, Contacts};
        break;
    case DeckLength::OnePage:
        slides = {Summary};
        break;
    }
    if (!request.withContracts)
        std::erase(slides, Contracts);
    return slides;
}

} // namespace

deck::Document customerDeck(const DeckFacts &facts, const DeckRequest &request)
{
    const CustomerDeckSlides maker(facts, request);
    deck::Document document;
    document.language = request.language;
    document.properties = maker.properties();
    document.asOf = maker.asOf();
    for (const DeckSlide slide : slidesOf(request)) {
        for (deck::Slide &made : maker.make(slide))
            document.slides.push_back(std::move(made));
    }
    return document;
}

} // namespace mainstay
