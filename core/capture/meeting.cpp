// SPDX-License-Identifier: Apache-2.0
#include "core/capture/meeting.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString sourceOf(const Meeting &meeting)
{
    const QString source = u"ics:"_s + meeting.uid;
    if (!meeting.recurrence.isValid())
        return source;
    return source + u'/' + meeting.recurrence.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace mainstay
