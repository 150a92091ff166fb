// SPDX-License-Identifier: Apache-2.0
#include "core/touchpoints/quicklogkind.h"

#include "core/touchpoints/daywords.h"

#include <algorithm>

namespace mainstay::quicklog {

namespace {

constexpr qsizetype farEnough = 200; ///< characters that are looked at

struct KindWord
{
    const char16_t *word;
    TouchpointKind kind;
};

/// The longer words of a stem count too: telefon, telefonon, telefonálni.
constexpr KindWord stems[] = {
    {u"hívás", TouchpointKind::Phone}, {u"hivas", TouchpointKind::Phone}, {u"hívni", TouchpointKind::Phone},
    {u"felhív", TouchpointKind::Phone}, {u"telefon", TouchpointKind::Phone}, {u"phone", TouchpointKind::Phone},
    {u"látogatás", TouchpointKind::Visit}, {u"latogatas", TouchpointKind::Visit},
    {u"meglátogat", TouchpointKind::Visit}, {u"személyes", TouchpointKind::Visit},
    {u"helyszíni", TouchpointKind::Visit}, {u"megbeszélés", TouchpointKind::WebMeeting},
    {u"megbeszeles", TouchpointKind::WebMeeting}, {u"találkozó", TouchpointKind::WebMeeting},
    {u"talalkozo", TouchpointKind::WebMeeting}, {u"értekezlet", TouchpointKind::WebMeeting},
    {u"videó", TouchpointKind::WebMeeting}, {u"levél", TouchpointKind::Email}, {u"levelet", TouchpointKind::Email},
    {u"email", TouchpointKind::Email}, {u"e-mail", TouchpointKind::Email}, {u"üzenet", TouchpointKind::Chat},
    {u"képzés", TouchpointKind::Event}, {u"kepzes", TouchpointKind::Event}, {u"oktatás", TouchpointKind::Event},
    {u"rendezvény", TouchpointKind::Event}, {u"esemény", TouchpointKind::Event},
    {u"webinár", TouchpointKind::Event}, {u"training", TouchpointKind::Event},
    {u"workshop", TouchpointKind::Event}, {u"webinar", TouchpointKind::Event},
    {u"conference", TouchpointKind::Event}, {u"konferenci", TouchpointKind::Event},
    {u"meeting", TouchpointKind::WebMeeting},
};

constexpr KindWord words[] = {
    {u"call", TouchpointKind::Phone}, {u"ring", TouchpointKind::Phone}, {u"tel", TouchpointKind::Phone},
    {u"visit", TouchpointKind::Visit}, {u"onsite", TouchpointKind::Visit}, {u"on-site", TouchpointKind::Visit},
    {u"meet", TouchpointKind::WebMeeting}, {u"zoom", TouchpointKind::WebMeeting},
    {u"teams", TouchpointKind::WebMeeting}, {u"web", TouchpointKind::WebMeeting},
    {u"video", TouchpointKind::WebMeeting}, {u"web-meeting", TouchpointKind::WebMeeting},
    {u"online", TouchpointKind::WebMeeting}, {u"mail", TouchpointKind::Email}, {u"write", TouchpointKind::Email},
    {u"írni", TouchpointKind::Email}, {u"chat", TouchpointKind::Chat}, {u"slack", TouchpointKind::Chat},
    {u"ping", TouchpointKind::Chat}, {u"message", TouchpointKind::Chat}, {u"event", TouchpointKind::Event},
};

constexpr KindWord wide[] = {
    {u"電話", TouchpointKind::Phone}, {u"架電", TouchpointKind::Phone}, {u"コール", TouchpointKind::Phone},
    {u"訪問", TouchpointKind::Visit}, {u"往訪", TouchpointKind::Visit}, {u"対面", TouchpointKind::Visit},
    {u"打ち合わせ", TouchpointKind::WebMeeting}, {u"打合せ", TouchpointKind::WebMeeting},
    {u"打ち合せ", TouchpointKind::WebMeeting}, {u"会議", TouchpointKind::WebMeeting},
    {u"ミーティング", TouchpointKind::WebMeeting}, {u"面談", TouchpointKind::WebMeeting},
    {u"オンライン", TouchpointKind::WebMeeting}, {u"メール", TouchpointKind::Email},
    {u"チャット", TouchpointKind::Chat}, {u"イベント", TouchpointKind::Event}, {u"セミナー", TouchpointKind::Event},
    {u"ウェビナー", TouchpointKind::Event}, {u"研修", TouchpointKind::Event}, {u"勉強会", TouchpointKind::Event},
};

std::optional<TouchpointKind> kindOfWord(QStringView word)
{
    for (const KindWord &known : words) {
        if (word == QStringView(known.word))
            return known.kind;
    }
    for (const KindWord &known : stems) {
        if (word.startsWith(QStringView(known.word)))
            return known.kind;
    }
    return {};
}

bool isOfWord(QChar c)
{
    return (c.isLetter() || c == u'-') && !isWide(c);
}

} // namespace

std::optional<TouchpointKind> touchKindIn(QStringView text)
{
    const QString normal = text.left(farEnough).toString().normalized(QString::NormalizationForm_KC).toLower();
    const QStringView clean(normal);
    for (qsizetype at = 0; at < clean.size();) {
        for (const KindWord &known : wide) {
            if (clean.mid(at).startsWith(QStringView(known.word)))
                return known.kind;
        }
        qsizetype end = at;
        while (end < clean.size() && isOfWord(clean[end]))
            ++end;
        if (const auto kind = kindOfWord(clean.mid(at, end - at)); end > at && kind)
            return kind;
        at = qMax(end, at + 1);
    }
    return {};
}

} // namespace mainstay::quicklog
