// SPDX-License-Identifier: Apache-2.0
#include "core/capture/capturewords.h"

#include "core/base/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay::capturewords {

namespace {

struct PurposeWord
{
    const char16_t *word;
    Purpose purpose;
};

/// The first that is found holds, so the narrower ones come first.
constexpr std::array<PurposeWord, 84> purposeWords {{
    {u"escalation", Purpose::Escalation},
    {u"escalated", Purpose::Escalation},
    {u"post mortem", Purpose::Escalation},
    {u"えすかれーしょん", Purpose::Escalation},
    {u"重大障害", Purpose::Escalation},
    {u"eszkalacio", Purpose::Escalation},
    {u"qbr", Purpose::Qbr},
    {u"quarterly business review", Purpose::Qbr},
    {u"quarterly review", Purpose::Qbr},
    {u"business review", Purpose::Qbr},
    {u"四半期", Purpose::Qbr},
    {u"びじねすれびゅー", Purpose::Qbr},
    {u"negyedeves", Purpose::Qbr},
    {u"kick-off", Purpose::Onboarding},
    {u"kickoff", Purpose::Onboarding},
    {u"kick off", Purpose::Onboarding},
    {u"onboarding", Purpose::Onboarding},
    {u"go-live", Purpose::Onboarding},
    {u"go live", Purpose::Onboarding},
    {u"きっくおふ", Purpose::Onboarding},
    {u"おんぼーでぃんぐ", Purpose::Onboarding},
    {u"導入支援", Purpose::Onboarding},
    {u"導入", Purpose::Onboarding},
    {u"indito", Purpose::Onboarding},
    {u"nyito megbeszeles", Purpose::Onboarding},
    {u"bevezetes", Purpose::Onboarding},
    {u"training", Purpose::Training},
    {u"workshop", Purpose::Training},
    {u"webinar", Purpose::Training},
    {u"とれーにんぐ", Purpose::Training},
    {u"わーくしょっぷ", Purpose::Training},
    {u"うぇびなー", Purpose::Training},
    {u"研修", Purpose::Training},
    {u"勉強会", Purpose::Training},
    {u"講習", Purpose::Training},
    {u"oktatas", Purpose::Training},
    {u"kepzes", Purpose::Training},
    {u"trening", Purpose::Training},
    {u"renewal", Purpose::Renewal},
    {u"renew", Purpose::Renewal},
    {u"contract extension", Purpose::Renewal},
    {u"更新", Purpose::Renewal},
    {u"契約延長", Purpose::Renewal},
    {u"megujitas", Purpose::Renewal},
    {u"hosszabbitas", Purpose::Renewal},
    {u"upsell", Purpose::Upsell},
    {u"expansion", Purpose::Upsell},
    {u"cross-sell", Purpose::Upsell},
    {u"upgrade", Purpose::Upsell},
    {u"あっぷせる", Purpose::Upsell},
    {u"くろすせる", Purpose::Upsell},
    {u"追加提案", Purpose::Upsell},
    {u"bovites", Purpose::Upsell},
    {u"invoice", Purpose::Billing},
    {u"billing", Purpose::Billing},
    {u"payment", Purpose::Billing},
    {u"請求", Purpose::Billing},
    {u"支払", Purpose::Billing},
    {u"szamla", Purpose::Billing},
    {u"fizetes", Purpose::Billing},
    {u"interview", Purpose::Interview},
    {u"いんたびゅー", Purpose::Interview},
    {u"ひありんぐ", Purpose::Interview},
    {u"interju", Purpose::Interview},
    {u"executive", Purpose::Executive},
    {u"steering", Purpose::Executive},
    {u"すてありんぐ", Purpose::Executive},
    {u"役員", Purpose::Executive},
    {u"経営", Purpose::Executive},
    {u"vezetoi", Purpose::Executive},
    {u"support", Purpose::Support},
    {u"ticket", Purpose::Support},
    {u"troubleshooting", Purpose::Support},
    {u"問い合わせ", Purpose::Support},
    {u"不具合", Purpose::Support},
    {u"障害", Purpose::Support},
    {u"hibabejelentes", Purpose::Support},
    {u"tamogatas", Purpose::Support},
    {u"adoption", Purpose::Adoption},
    {u"活用", Purpose::Adoption},
    {u"定着", Purpose::Adoption},
    {u"定例", Purpose::Cadence},
    {u"check-in", Purpose::Cadence},
    {u"heti egyeztetes", Purpose::Cadence},
}};

/// Latin words begin where a word begins: "renew" is not in "prerenewed"; Japanese has no such ends.
bool containsWord(const QString &text, QStringView word)
{
    const bool latin = word.front().unicode() < 0x250;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!latin || at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return containsWord(text, fold(word)); });
}

const QRegularExpression &phoneNumber()
{
    static const QRegularExpression number(u"^\\s*(tel[:.]?\\s*)?\\+?[0-9][0-9 ()/.-]{6,}[0-9]\\s*$"_s);
    return number;
}

bool isService(const QString &text)
{
    return text.contains(u"://")
        || containsAny(text, {u"teams", u"zoom", u"meet.google", u"google meet", u"webex", u"skype", u"whereby", u"gotomeeting",
                              u"online", u"remote", u"video call", u"おんらいん", u"りもーと", u"web会議", u"videohivas", u"tavoli"});
}

bool isPlace(const QString &text)
{
    if (containsAny(text, {u"丁目", u"番地", u"本社", u"支社", u"会議室", u"びる", u"来社", u"訪問", u"office", u"headquarters", u"hq",
                           u"building", u"floor", u"iroda", u"szekhely", u"telephely", u"targyalo", u"emelet", u"epulet"}))
        return true;
    static const QRegularExpression number(u"[0-9]"_s);
    if (!text.contains(number))
        return false;
    if (text.contains(u"strasse") || text.contains(u"straße"))
        return true;
    return containsAny(text, {u"street", u"st.", u"road", u"rd.", u"avenue", u"ave", u"lane", u"square", u"suite", u"utca", u"ut",
                              u"ter", u"korut", u"rakpart", u"koz", u"krt", u"区", u"市", u"町", u"rue", u"via", u"calle"});
}

} // namespace

std::optional<Purpose> purposeOf(QStringView title)
{
    static const QStringList words = [] {
        QStringList folded;
        for (const PurposeWord &word : purposeWords)
            folded += fold(word.word);
        return folded;
    }();
    const QString folded = fold(title.first(std::min<qsizetype>(title.size(), 500)));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (containsWord(folded, words[i]))
            return purposeWords[size_t(i)].purpose;
    }
    return std::nullopt;
}

TouchpointKind kindOf(QStringView location, QStringView description)
{
    const QString place = fold(location);
    if (isService(place))
        return TouchpointKind::WebMeeting;
    if (phoneNumber().match(place).hasMatch() || containsAny(place, {u"phone", u"telephone", u"電話", u"telefon"}))
        return TouchpointKind::Phone;
    if (isPlace(place))
        return TouchpointKind::Visit;
    Q_UNUSED(description)
    return TouchpointKind::WebMeeting;
}

QString nameOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString name = (at < 0 ? address : address.first(at)).toString();
    name = name.left(name.indexOf(u'+') > 0 ? name.indexOf(u'+') : name.size());
    for (QChar &c : name) {
        if (c == u'.' || c == u'_' || c == u'-')
            c = u' ';
    }
    name = name.simplified();
    bool start = true;
    for (QChar &c : name) {
        if (start)
            c = c.toUpper();
        start = c == u' ';
    }
    return name.isEmpty() ? address.toString() : name;
}

QString domainOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).toString().toLower();
}

bool isPublicDomain(QStringView domain)
{
    static constexpr std::array<QStringView, 26> domains {
        u"gmail.com",   u"googlemail.com", u"outlook.com", u"outlook.jp",  u"hotmail.com",  u"live.com",     u"msn.com",
        u"yahoo.com",   u"yahoo.co.jp",    u"ymail.ne.jp", u"icloud.com",  u"me.com",       u"mac.com",      u"aol.com",
        u"gmx.de",      u"gmx.net",        u"web.de",      u"proton.me",   u"protonmail.com", u"freemail.hu", u"citromail.hu",
        u"indamail.hu", u"docomo.ne.jp",   u"ezweb.ne.jp", u"softbank.ne.jp", u"nifty.com"};
    return std::find(domains.begin(), domains.end(), domain) != domains.end();
}

QString asNotes(const QString &plain)
{
    static constexpr QStringView marks = u"!?+\"#！？＋＃”“„＂「『";
    static constexpr QStringView atStartOnly = u"*=-";
    static constexpr QStringView touches = u"≫》»";
    static constexpr QStringView bullets = u"•・";
    enum class Place { Start, Item, Within };
    QString notes;
    notes.reserve(plain.size() + 64);
    Place place = Place::Start;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c == u'\n') {
            place = Place::Start;
        } else if (place != Place::Within && !c.isSpace()) {
            const QChar next = i + 1 < plain.size() ? plain[i + 1] : QChar();
            // A dash and a star with a blank are a list, and may stay one; one > is a quotation.
            const bool list = ((c == u'-' || c == u'*') && next.isSpace()) || bullets.contains(c);
            const bool touch = touches.contains(c) || ((c == u'>' || c == u'＞') && (next == u'>' || next == u'＞'));
            const bool special = marks.contains(c) || (place == Place::Start && atStartOnly.contains(c));
            if ((special && !list) || touch)
                notes += u'\\';
            // What follows the mark of a list is read as a line of its own.
            place = list ? Place::Item : Place::Within;
        }
        notes += c;
    }
    return notes;
}

} // namespace mainstay::capturewords
