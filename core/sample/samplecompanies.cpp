// SPDX-License-Identifier: Apache-2.0
// Sixty invented customers. Their domains end in .example, which never belongs to anybody (RFC 2606).
#include "core/sample/samplecatalogue.h"

#include <array>

namespace mainstay::sample {

namespace {

constexpr std::array<SampleCompany, 60> all {{
    // In English
    {u"Quillmere Foods", u"", u"quillmere", u"en", u"EUR", u"Food", u"A", Story::Growing, 43, 19, 84},
    {u"Quillmere Bakeries", u"", u"quillmere-bakeries", u"en", u"EUR", u"Food", u"B", Story::Steady, 30, 0, 22, u"quillmere"},
    {u"Quillmere Dairy", u"", u"quillmere-dairy", u"en", u"EUR", u"Food", u"C", Story::Leaves, 28, 4, 54, u"quillmere"},
    {u"Oxbarrow Freight", u"", u"oxbarrow", u"en", u"EUR", u"Logistics", u"A", Story::AddsProduct, 42, 22, 78},
    {u"Thornwick Clinics", u"", u"thornwick", u"en", u"EUR", u"Health", u"A", Story::Worried, 43, 5, 96},
    {u"Glasspenny Optics", u"", u"glasspenny", u"en", u"EUR", u"Manufacturing", u"B", Story::Shrinks, 42, 33, 76},
    {u"Ambervale Hotels", u"", u"ambervale", u"en", u"EUR", u"Travel", u"B", Story::Pauses, 39, 16, 31},
    {u"Marshlight Energy", u"", u"marshlight", u"en", u"EUR", u"Energy", u"A", Story::Growing, 38, 25, 112},
    {u"Tinderbrook Outfitters", u"", u"tinderbrook", u"en", u"EUR", u"Retail", u"C", Story::Leaves, 43, 31, 62},
    {u"Puddlewick Toys", u"", u"puddlewick", u"en", u"EUR", u"Retail", u"C", Story::ComesBack, 40, 29, 78},
    {u"Fernhollow Press", u"", u"fernhollow", u"en", u"EUR", u"Media", u"C", Story::Leaves, 41, 28, 59},
    {u"Copperthistle Brewing", u"", u"copperthistle", u"en", u"EUR", u"Food", u"B", Story::Leaves, 35, 12, 113},
    {u"Larkmoor Insurance", u"", u"larkmoor", u"en", u"EUR", u"Finance", u"A", Story::AddsProduct, 33, 13, 58},
    {u"Saltgate Shipping", u"", u"saltgate", u"en", u"USD", u"Logistics", u"B", Story::Leaves, 44, 35, 97},
    {u"Wrenfield Robotics", u"", u"wrenfield", u"en", u"USD", u"Manufacturing", u"A", Story::Growing, 29, 17, 66},
    {u"Nettlecombe Travel", u"", u"nettlecombe", u"en", u"USD", u"Travel", u"C", Story::Leaves, 32, 15, 70},
    {u"Juniper Quay Software", u"", u"juniperquay", u"en", u"USD", u"Software", u"B", Story::Shrinks, 30, 14, 88},
    {u"Cloudberry Lane Schools", u"", u"cloudberrylane", u"en", u"USD", u"Education", u"C", Story::Steady, 25, 0, 16},
    {u"Brackenhall Properties", u"", u"brackenhall", u"en", u"USD", u"Real estate", u"B", Story::AddsProduct, 24, 6, 42},
    {u"Owlstone Textiles", u"", u"owlstone-mill", u"en", u"USD", u"Manufacturing", u"C", Story::Leaves, 26, 9, 65},
    {u"Peppercorn Row Catering", u"", u"peppercornrow", u"en", u"EUR", u"Food", u"C", Story::InAndOut, 17, 0, 8},
    {u"Silverbirch Pharmacies", u"", u"silverbirch-rx", u"en", u"EUR", u"Health", u"A", Story::Growing, 18, 7, 52},
    {u"Lanternfish Aquaria", u"", u"lanternfish", u"en", u"USD", u"Leisure", u"C", Story::ComesBack, 36, 17, 59},
    {u"Driftwell Paper", u"", u"driftwell", u"en", u"EUR", u"Manufacturing", u"B", Story::Worried, 28, 3, 70},
    {u"Hazelnook Interiors", u"", u"hazelnook", u"en", u"EUR", u"Retail", u"C", Story::Steady, 4, 0, 12},
    {u"Cinderpath Cycles", u"", u"cinderpath", u"en", u"USD", u"Retail", u"C", Story::InAndOut, 8, 0, 6},
    {u"Greywether Analytics", u"", u"greywether", u"en", u"USD", u"Software", u"B", Story::Steady, 7, 0, 33},
    {u"Plumtree Credit Union", u"", u"plumtree-cu", u"en", u"USD", u"Finance", u"B", Story::Arrives, 2, 0, 30},
    {u"Bellwether & Moss Law", u"", u"bellwethermoss", u"en", u"EUR", u"Legal", u"C", Story::Arrives, 1, 0, 15},
    {u"Foxtail Gardens", u"", u"foxtail-gardens", u"en", u"EUR", u"Leisure", u"C", Story::Leaves, 20, 2, 49},
    // In Japanese
    {u"青霧精機株式会社", u"あおぎりせいき", u"aogiri", u"ja", u"JPY", u"Manufacturing", u"A", Story::Growing, 42, 31, 90},
    {u"月乃屋食品株式会社", u"つきのやしょくひん", u"tsukinoya", u"ja", u"JPY", u"Food", u"B", Story::Steady, 41, 0, 35},
    {u"鈴音電子株式会社", u"すずねでんし", u"suzune", u"ja", u"JPY", u"Manufacturing", u"A", Story::AddsProduct, 39, 33, 60},
    {u"雲居物流株式会社", u"くもいぶつりゅう", u"kumoi", u"ja", u"JPY", u"Logistics", u"B", Story::Shrinks, 41, 20, 84},
    {u"若蔦製薬株式会社", u"わかつたせいやく", u"wakatsuta", u"ja", u"JPY", u"Health", u"A", Story::Steady, 36, 0, 66},
    {u"銀鱗水産株式会社", u"ぎんりんすいさん", u"ginrin", u"ja", u"JPY", u"Food", u"C", Story::Leaves, 40, 24, 84},
    {u"白樹印刷株式会社", u"しらきいんさつ", u"shiraki", u"ja", u"JPY", u"Media", u"C", Story::Leaves, 34, 11, 76},
    {u"海灯リゾート株式会社", u"うみあかりりぞーと", u"umiakari", u"ja", u"JPY", u"Travel", u"B", Story::Pauses, 30, 10, 27},
    {u"朝凪重工株式会社", u"あさなぎじゅうこう", u"asanagi", u"ja", u"JPY", u"Manufacturing", u"A", Story::Worried, 38, 8, 98},
    {u"霧笛海運株式会社", u"むてきかいうん", u"muteki", u"ja", u"JPY", u"Logistics", u"B", Story::Growing, 23, 11, 48},
    {u"星砂化学株式会社", u"ほしずなかがく", u"hoshizuna", u"ja", u"JPY", u"Chemicals", u"B", Story::Steady, 21, 0, 39},
    {u"紅椿フーズ株式会社", u"べにつばきふーず", u"benitsubaki", u"ja", u"JPY", u"Food", u"C", Story::InAndOut, 23, 0, 9},
    {u"緑陰書房株式会社", u"りょくいんしょぼう", u"ryokuin", u"ja", u"JPY", u"Media", u"C", Story::Leaves, 24, 6, 61},
    {u"苔石建設株式会社", u"こけいしけんせつ", u"kokeishi", u"ja", u"JPY", u"Construction", u"B", Story::AddsProduct, 15, 3, 32},
    {u"風見鶏システム株式会社", u"かざみどりしすてむ", u"kazamidori", u"ja", u"JPY", u"Software", u"C", Story::Steady, 5, 0, 18},
    {u"水琴ソフト株式会社", u"すいきんそふと", u"suikin", u"ja", u"JPY", u"Software", u"C", Story::ComesBack, 34, 13, 70},
    {u"遠雷電機株式会社", u"えんらいでんき", u"enrai", u"ja", u"JPY", u"Manufacturing", u"B", Story::Arrives, 2, 0, 41},
    // In Hungarian
    {u"Kőrislevél Gépgyártó Kft.", u"", u"korislevel", u"hu", u"HUF", u"Manufacturing", u"B", Story::Growing, 40, 28, 54},
    {u"Holdsugár Élelmiszer Zrt.", u"", u"holdsugar", u"hu", u"HUF", u"Food", u"A", Story::Steady, 39, 0, 46},
    {u"Zúzmara Hűtéstechnika Kft.", u"", u"zuzmara", u"hu", u"HUF", u"Manufacturing", u"C", Story::Leaves, 40, 21, 65},
    {u"Szélkakas Informatika Kft.", u"", u"szelkakas", u"hu", u"EUR", u"Software", u"B", Story::AddsProduct, 35, 27, 46},
    {u"Gesztenyesor Szálloda Kft.", u"", u"gesztenyesor", u"hu", u"HUF", u"Travel", u"C", Story::Leaves, 36, 18, 62},
    {u"Őzike Játékgyár Zrt.", u"", u"ozike", u"hu", u"HUF", u"Manufacturing", u"C", Story::Shrinks, 34, 8, 72},
    {u"Csillagpor Nyomda Kft.", u"", u"csillagpor", u"hu", u"HUF", u"Media", u"C", Story::Leaves, 41, 26, 51},
    {u"Vadgalamb Szállítmányozó Kft.", u"", u"vadgalamb", u"hu", u"EUR", u"Logistics", u"B", Story::Worried, 32, 2, 58},
    {u"Borostyánkút Műszer Zrt.", u"", u"borostyankut", u"hu", u"EUR", u"Manufacturing", u"A", Story::Growing, 22, 8, 45},
    {u"Jégvirág Pékség Kft.", u"", u"jegvirag", u"hu", u"HUF", u"Food", u"C", Story::Leaves, 22, 1, 46},
    {u"Kékfestő Udvar Kft.", u"", u"kekfesto", u"hu", u"HUF", u"Retail", u"C", Story::InAndOut, 11, 0, 7},
    {u"Malomkő Gabona Zrt.", u"", u"malomko", u"hu", u"HUF", u"Food", u"B", Story::Steady, 6, 0, 28},
    {u"Árnyékfa Bútor Kft.", u"", u"arnyekfa", u"hu", u"HUF", u"Retail", u"C", Story::Arrives, 1, 0, 13},
}};

} // namespace

std::span<const SampleCompany> companies()
{
    return all;
}

} // namespace mainstay::sample
