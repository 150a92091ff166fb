// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/emlreader.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wcast-qual"
#pragma GCC diagnostic ignored "-Wcast-align"
#undef signals // Qt's word is GLib's name of a member
#include <gmime/gmime.h>
#pragma GCC diagnostic pop

namespace mainstay::eml {

struct ObjectDeleter
{
    template <typename T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template <typename T>
using ObjectPtr = std::unique_ptr<T, ObjectDeleter>;

/// What a mail consists of below its header.
struct Body
{
    QString text;
    std::vector<Attachment> attachments;
    std::vector<QByteArray> calendars; ///< text/calendar parts, decoded
    bool isCut = false; ///< there was more text
    bool isIncomplete = false; ///< there were parts beyond the limits
};

Body bodyOf(GMimeMessage *message, const EmlLimits &limits);

} // namespace mainstay::eml
