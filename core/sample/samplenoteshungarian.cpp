// SPDX-License-Identifier: Apache-2.0
#include "core/sample/samplenotes.h"

#include <array>

namespace mainstay::sample {

namespace {

using enum Mood;
using Kind = TouchpointKind;
constexpr int none = SampleNote::none;

constexpr std::array<SampleNote, 18> all {{
    {Onboarding, Kind::WebMeeting, Purpose::Onboarding, 60, 1, 1, u"Indító megbeszélés: célok, szereplők, dátumok",
     u"Átvettük, ki mit csinál az első hetekben. {c} azt kéri, hogy előbb az első csapat induljon el.\n\n"
     u"- Siker: rövidebb hétfői átadás\n- A régi táblázatokból mintát küldenek",
     u"Ha csendesebbek lesznek a hétfő reggelek, az nekem elég bizonyíték.", u"Elküldeni az importsablont"},
    {Onboarding, Kind::WebMeeting, Purpose::Training, 90, 1, 2, u"Oktatás az első csapatnak",
     u"Tizenegyen voltak, ketten táblagépről. A szűrő és a heti nézet azonnal megvolt, a jogosultságok kevésbé.", u"", u"Rövid útmutató a jogosultságokról"},
    {Onboarding, Kind::Phone, Purpose::Onboarding, 20, 0, 0, u"Elakadt az import", u"A dátumok szövegként érkeztek. Megmutattam a beállítást, másodszorra sikerült.", u"", u""},
    {Content, Kind::WebMeeting, Purpose::Cadence, 30, 1, 1, u"Havi egyeztetés",
     u"A tervezésben már mindenki használja: {p}. A pénteki riportot még mindig kézzel másolják.\n\n- Legközelebb: időzített riport", u"",
     u"Beállítani az időzített riportot"},
    {Content, Kind::WebMeeting, Purpose::Qbr, 60, 2, 1, u"Negyedéves áttekintés",
     u"Heti 11 óráról 6-ra csökkent a kézi munka. {c} kíváncsi, mit lépnek a hasonló cégek.",
     u"Ez az első program, amelyet senki sem akar lecserélni.", u"Két példát küldeni hasonló ügyféltől"},
    {Content, Kind::Phone, Purpose::Adoption, 15, 1, none, u"A második telephely is kérné", u"Egy látogatáson meglátták, öt fővel kezdenék.", u"", u""},
    {Content, Kind::Visit, Purpose::Executive, 120, 2, 2, u"Látogatás: egy reggel az üzemben",
     u"Megnéztük a hat órai átadást. Úgy dolgoznak vele, mintha mindig is ott lett volna. Egy kérés: nagyobb betűk a fali kijelzőn.",
     u"Hiányozna, és ezt programról nem szoktam mondani.", u"Továbbadni a fali kijelző kérését"},
    {Content, Kind::Email, Purpose::Support, 10, 1, 0, u"Válasz az ünnepnapokról", u"Telephelyenként állítható. Képekkel elküldtem a lépéseket.", u"", u""},
    {Content, Kind::Chat, Purpose::Cadence, 10, none, none, u"Rövid üzenet az új kiadásról", u"Tetszik neki az új kereső.", u"", u""},
    {Content, Kind::InternalNote, Purpose::Cadence, 5, none, none, u"Változott a szervezet", u"Az üzemeltetés a gazdasági vezetőhöz került. Ősz előtt érdemes bemutatkozni.", u"", u""},
    {Worried, Kind::Phone, Purpose::Escalation, 40, -2, -1, u"Panasz a keddi leállás miatt",
     u"Műszakváltáskor két óráig nem látták a tervet. {c} írásban kéri az okot és egy éjszakai számot.",
     u"A múlt heti tervet nyomtattuk ki. Tudják, ez mibe került?", u"Elküldeni a leállás okát írásban"},
    {Worried, Kind::WebMeeting, Purpose::Support, 45, -1, -1, u"Harmadszor hibás ugyanaz a riport",
     u"Ha a műszak átnyúlik éjfélen, eltér az összeg a saját táblázatuktól. Együtt sikerült előidézni.", u"Most melyik számnak higgyek?",
     u"Értesíteni őket a javítás napjáról"},
    {Worried, Kind::WebMeeting, Purpose::Cadence, 30, -1, 0, u"Távozik a fő támogatónk", u"{c} hó végén elmegy, utódot még nem neveztek meg. Nyár óta csökken a használat.", u"",
     u"Megkérdezni az utód nevét"},
    {Worried, Kind::Email, Purpose::Billing, 10, -1, none, u"Kisebb csomagot kérnek", u"Az átszervezés óta kevesebben vannak, csak a megmaradtakért fizetnének.", u"", u"Kiszámolni a kisebb csomagot"},
    {Worried, Kind::InternalNote, Purpose::Renewal, 5, none, none, u"Mentési terv az értékesítéssel", u"Ők a pénzügyet hívják, mi kijavítjuk a riportot, két hét múlva átnézzük.", u"", u""},
    {Renewal, Kind::WebMeeting, Purpose::Renewal, 45, 1, 1, u"Megújítás: első beszélgetés", u"Folytatni szeretnék, a létszám a kérdés. Árlista elküldve, vezetőségi ülés után döntenek.", u"",
     u"Elküldeni a megújítási ajánlatot"},
    {Renewal, Kind::Phone, Purpose::Renewal, 20, 0, 1, u"A beszerzés egy szerződést kér", u"Egy dokumentumban, két évre.", u"", u"Három szerződés helyett egy"},
    {Renewal, Kind::WebMeeting, Purpose::Qbr, 60, 1, 1, u"Áttekintés a megújítás előtt", u"Négy célból három teljesült. A negyedik a mi dolgunk volt, és ezt meg is mondtuk.",
     u"Legalább nem rejtik el a pirosat.", u"Befejezni a negyedik célt"},
}};

} // namespace

std::span<const SampleNote> hungarianNotes()
{
    return all;
}

} // namespace mainstay::sample
