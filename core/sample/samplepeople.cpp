// SPDX-License-Identifier: Apache-2.0
// Made-up people: family names out of plants, weather and things, so that nobody is meant.
#include "core/sample/samplecatalogue.h"

#include <array>

namespace mainstay::sample {

namespace {

constexpr std::array<SampleMember, 8> ours {{
    {u"Mara Thimblewood", u"", u"mara", Team::Success},
    {u"Tobias Inkwell", u"", u"tobias", Team::Success},
    {u"星霜 みのり", u"せいそう みのり", u"minori", Team::Success},
    {u"Holdfény Boróka", u"", u"boroka", Team::Success},
    {u"Rowan Candlewick", u"", u"rowan", Team::Sales},
    {u"雨音 拓", u"あまおと たく", u"taku", Team::Sales},
    {u"Szélcsend Ábel", u"", u"abel", Team::Support},
    {u"Juno Larkspur-Vane", u"", u"juno", Team::Executive},
}};

constexpr std::array<const char16_t *, 4> soldProducts {u"Planner", u"Insights", u"Connect", u"Academy"};

constexpr std::array<PersonName, 18> englishFamily {{
    {u"Applethorn", u"", u"applethorn"}, {u"Briarcup", u"", u"briarcup"}, {u"Cobblewick", u"", u"cobblewick"},
    {u"Dovecask", u"", u"dovecask"}, {u"Emberlow", u"", u"emberlow"}, {u"Fiddlefern", u"", u"fiddlefern"},
    {u"Gooseberry", u"", u"gooseberry"}, {u"Hollyhock", u"", u"hollyhock"}, {u"Ivorydale", u"", u"ivorydale"},
    {u"Kettlebrook", u"", u"kettlebrook"}, {u"Lavenderly", u"", u"lavenderly"}, {u"Mistlethwaite", u"", u"mistlethwaite"},
    {u"Nightjar", u"", u"nightjar"}, {u"Oatfield", u"", u"oatfield"}, {u"Pennyroyal", u"", u"pennyroyal"},
    {u"Quincewood", u"", u"quincewood"}, {u"Rushlight", u"", u"rushlight"}, {u"Snowbarrow", u"", u"snowbarrow"},
}};
constexpr std::array<PersonName, 13> englishGiven {{
    {u"Ada", u"", u"ada"}, {u"Basil", u"", u"basil"}, {u"Clover", u"", u"clover"}, {u"Dashiell", u"", u"dashiell"},
    {u"Esme", u"", u"esme"}, {u"Felix", u"", u"felix"}, {u"Greta", u"", u"greta"}, {u"Hugo", u"", u"hugo"},
    {u"Iris", u"", u"iris"}, {u"Jasper", u"", u"jasper"}, {u"Kamala", u"", u"kamala"}, {u"Leopold", u"", u"leopold"},
    {u"Myrtle", u"", u"myrtle"},
}};
constexpr std::array<const char16_t *, 5> englishTitles {u"Chief financial officer", u"Head of operations", u"IT manager",
                                                         u"Team lead", u"Buyer"};

constexpr std::array<PersonName, 13> japaneseFamily {{
    {u"霧ヶ丘", u"きりがおか", u"kirigaoka"}, {u"花信", u"かしん", u"kashin"}, {u"月影", u"つきかげ", u"tsukikage"},
    {u"露草", u"つゆくさ", u"tsuyukusa"}, {u"風花", u"かざはな", u"kazahana"}, {u"木漏", u"こもれ", u"komore"},
    {u"氷雨", u"ひさめ", u"hisame"}, {u"青嵐", u"せいらん", u"seiran"}, {u"夕凪", u"ゆうなぎ", u"yunagi"},
    {u"若水", u"わかみず", u"wakamizu"}, {u"野分", u"のわき", u"nowaki"}, {u"朝露", u"あさつゆ", u"asatsuyu"},
    {u"雪解", u"ゆきげ", u"yukige"},
}};
constexpr std::array<PersonName, 10> japaneseGiven {{
    {u"あかり", u"あかり", u"akari"}, {u"圭", u"けい", u"kei"}, {u"千夏", u"ちなつ", u"chinatsu"}, {u"亮", u"りょう", u"ryo"},
    {u"ひなた", u"ひなた", u"hinata"}, {u"司", u"つかさ", u"tsukasa"}, {u"文乃", u"ふみの", u"fumino"}, {u"巡", u"めぐる", u"meguru"},
    {u"澪", u"みお", u"mio"}, {u"昴", u"すばる", u"subaru"},
}};
constexpr std::array<const char16_t *, 5> japaneseTitles {u"経営企画部長", u"業務改善課長", u"情報システム課主任", u"現場リーダー", u"購買担当"};

constexpr std::array<PersonName, 12> hungarianFamily {{
    {u"Búzavirág", u"", u"buzavirag"}, {u"Csipkebogyó", u"", u"csipkebogyo"}, {u"Estike", u"", u"estike"},
    {u"Fagyöngy", u"", u"fagyongy"}, {u"Gyöngyharmat", u"", u"gyongyharmat"}, {u"Hóvirág", u"", u"hovirag"},
    {u"Kökény", u"", u"kokeny"}, {u"Levendula", u"", u"levendula"}, {u"Mogyoró", u"", u"mogyoro"},
    {u"Nádsíp", u"", u"nadsip"}, {u"Őszirózsa", u"", u"oszirozsa"}, {u"Szellőrózsa", u"", u"szellorozsa"},
}};
constexpr std::array<PersonName, 11> hungarianGiven {{
    {u"Ágoston", u"", u"agoston"}, {u"Bíborka", u"", u"biborka"}, {u"Csongor", u"", u"csongor"}, {u"Dorka", u"", u"dorka"},
    {u"Előd", u"", u"elod"}, {u"Fanni", u"", u"fanni"}, {u"Gellért", u"", u"gellert"}, {u"Hunor", u"", u"hunor"},
    {u"Ilka", u"", u"ilka"}, {u"Kincső", u"", u"kincso"}, {u"Zalán", u"", u"zalan"},
}};
constexpr std::array<const char16_t *, 5> hungarianTitles {u"Gazdasági vezető", u"Üzemeltetési vezető", u"Informatikai vezető",
                                                           u"Csoportvezető", u"Beszerző"};

} // namespace

std::span<const SampleMember> members()
{
    return ours;
}

std::span<const char16_t *const> products()
{
    return soldProducts;
}

SamplePeople people(QStringView language)
{
    if (language == u"ja")
        return {japaneseFamily, japaneseGiven, japaneseTitles, true};
    if (language == u"hu")
        return {hungarianFamily, hungarianGiven, hungarianTitles, true};
    return {englishFamily, englishGiven, englishTitles, false};
}

} // namespace mainstay::sample
