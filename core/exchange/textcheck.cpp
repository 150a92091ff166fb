// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/textcheck.h"

#include "core/exchange/bytescan.h"

namespace mainstay {

namespace {

constexpr int cut = 0;
constexpr int malformed = -1;

bool isWithin(uchar byte, uchar low, uchar high)
{
    return byte >= low && byte <= high;
}

/// The length of the character at `at`, which is above 0x7f; `cut`, or `malformed`.
int sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!isWithin(lead, 0xc2, 0xf4))
        return malformed;
    // The second byte's range is what keeps overlong forms, surrogates and too large values out.
    const uchar low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return cut;
        if (!isWithin(at[i], i == 1 ? low : 0x80, i == 1 ? high : 0xbf))
            return malformed;
    }
    return length;
}

} // namespace

TextCheck checkText(const char *bytes, qsizetype size, TextEnd end)
{
    const char *at = bytes;
    const char *const stop = bytes + size;
    while (at != stop) {
        while (stop - at >= 8 && bytescan::isPlainAscii(bytescan::load(at)))
            at += 8;
        if (at == stop)
            break;
        if (*at == '\0')
            return {at - bytes, TextFault::NulByte};
        if (static_cast<uchar>(*at) < 0x80) {
            ++at;
            continue;
        }
        const int length = sequenceLength(reinterpret_cast<const uchar *>(at),
                                          reinterpret_cast<const uchar *>(stop));
        if (length == malformed || (length == cut && end == TextEnd::Final))
            return {at - bytes, TextFault::InvalidUtf8};
        if (length == cut)
            break;
        at += length;
    }
    return {at - bytes, TextFault::None};
}

} // namespace mainstay
