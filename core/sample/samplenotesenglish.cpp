// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplenotes.h"

#include <array>

namespace mainstay::sample {

namespace {

using enum Mood;
using Kind = TouchpointKind;
constexpr int none = SampleNote::none;

constexpr std::array<SampleNote, 24> all {{
    {Onboarding, Kind::WebMeeting, Purpose::Onboarding, 60, 1, 1, u"Kick-off: goals, people, dates",
     u"Went through who does what in the first weeks. {c} wants the first team live before anything else is promised.\n\n"
     u"- Success means fewer hours in the Monday hand-over\n- Data import from the old sheets: they send a sample",
     u"If Monday mornings get quieter, I'll have my proof.", u"Send the import template"},
    {Onboarding, Kind::WebMeeting, Purpose::Training, 90, 1, 2, u"Training for the first team",
     u"Eleven people, two of them on a tablet. The filter and the week view landed at once, the rights less so.",
     u"", u"Write the short guide on rights"},
    {Onboarding, Kind::Phone, Purpose::Onboarding, 20, 0, 0, u"Import stuck on two columns",
     u"Dates came as text. Showed how to set the column, the second try went through.", u"", u""},
    {Onboarding, Kind::Email, Purpose::Onboarding, 10, none, none, u"Sent the plan of the first thirty days",
     u"Plan with owners and dates sent to {c}, asked for a yes on the go-live day.", u"", u"Get the go-live day confirmed"},
    {Content, Kind::WebMeeting, Purpose::Cadence, 30, 1, 1, u"Monthly check-in",
     u"{p} is used by everybody in planning now. Open point is the Friday report, they still copy it by hand.\n\n"
     u"- Show the scheduled report next time", u"", u"Set up the scheduled report with them"},
    {Content, Kind::WebMeeting, Purpose::Qbr, 60, 2, 1, u"Quarterly review with the sponsor",
     u"Looked at hours saved: from 11 a week to 6. {c} asked what the others in their trade do next; we promised two examples.",
     u"This is the first tool nobody asks me to replace.", u"Send two examples from similar customers"},
    {Content, Kind::Phone, Purpose::Adoption, 15, 1, none, u"Second site is asking for access",
     u"The manager of the second site saw it at a visit and wants in. Five seats for a start.", u"", u""},
    {Content, Kind::Email, Purpose::Support, 10, 1, 0, u"Answered the question on holidays",
     u"Regional holidays can be kept per site. Sent the steps with pictures.", u"", u""},
    {Content, Kind::Visit, Purpose::Executive, 120, 2, 2, u"Visit: a morning on the floor",
     u"Watched the hand-over at six in the morning. They work with it as if it had always been there. "
     u"One wish: bigger letters on the wall screen.",
     u"I would miss it, and I don't say that about software.", u"Pass the wall-screen wish to product"},
    {Content, Kind::Chat, Purpose::Cadence, 10, none, none, u"Short exchange on the new release", u"Noticed the new search, likes it.", u"", u""},
    {Content, Kind::WebMeeting, Purpose::Upsell, 45, 1, 1, u"Showed what a second product would do",
     u"Interest is there, money comes with the next budget. {c} will ask for a price on paper.", u"", u"Send a price for ten seats"},
    {Content, Kind::Event, Purpose::Training, 180, 1, 1, u"Joined our user morning",
     u"Two of their people came, one told the others how they plan for absences.", u"", u""},
    {Content, Kind::InternalNote, Purpose::Cadence, 5, none, none, u"Org chart has changed",
     u"Operations now reports to finance. Worth meeting the new head before the autumn.", u"", u""},
    {Worried, Kind::Phone, Purpose::Escalation, 40, -2, -1, u"Upset about Tuesday's outage",
     u"Two hours without the plan during a shift change. {c} wants the cause in writing and a number to call at night.",
     u"We printed the plan from last week. Do you know what that cost?", u"Send the written cause of the outage"},
    {Worried, Kind::WebMeeting, Purpose::Support, 45, -1, -1, u"Third time the same report is wrong",
     u"Totals differ from their own sheet when a shift crosses midnight. Reproduced it together.", u"Which of the two numbers am I to believe?",
     u"Tell them when the midnight fix is out"},
    {Worried, Kind::WebMeeting, Purpose::Cadence, 30, -1, 0, u"Champion is leaving",
     u"{c} goes at the end of the month, nobody is named yet. Use has gone down since the summer.", u"", u"Ask for the successor's name"},
    {Worried, Kind::Email, Purpose::Billing, 10, -1, none, u"Asked for a smaller package",
     u"Fewer people since the reorganisation, they want to pay for those who are left.", u"", u"Calculate the smaller package"},
    {Worried, Kind::Phone, Purpose::Cadence, 15, 0, -1, u"Another vendor has shown a demo",
     u"Mostly about dashboards. {c} says it is only to compare, but asked for our roadmap.", u"It looked very shiny.", u"Invite to a roadmap call"},
    {Worried, Kind::WebMeeting, Purpose::Executive, 50, 0, 0, u"Talked with the new manager",
     u"Knows a different tool from before. Agreed on three goals until the end of the quarter, measured together.",
     u"Convince me with my own numbers.", u"Measure the three goals at month end"},
    {Worried, Kind::InternalNote, Purpose::Renewal, 5, none, none, u"Save plan agreed with sales", u"Sales calls finance, we fix the report, review in two weeks.", u"", u""},
    {Renewal, Kind::WebMeeting, Purpose::Renewal, 45, 1, 1, u"Renewal: first talk",
     u"They want to go on, question is for how many. Price list sent, decision after their board meeting.", u"", u"Send the renewal offer"},
    {Renewal, Kind::Phone, Purpose::Renewal, 20, 0, 1, u"Procurement asks for one contract",
     u"Wants everything in one document and two years instead of one.", u"", u"One contract instead of three"},
    {Renewal, Kind::Email, Purpose::Renewal, 10, 1, none, u"Sent the offer", u"Offer with and without more seats, valid for thirty days.", u"", u"Follow up on the offer"},
    {Renewal, Kind::WebMeeting, Purpose::Qbr, 60, 1, 1, u"Review before the renewal",
     u"Goals of the year against what was reached: three of four. The fourth was ours to do and we said so.",
     u"At least you don't hide the red one.", u"Finish the fourth goal"},
}};

} // namespace

std::span<const SampleNote> englishNotes()
{
    return all;
}

} // namespace mainstay::sample
