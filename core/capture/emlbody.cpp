// SPDX-License-Identifier: Apache-2.0
#include "core/capture/emlbody.h"

#include "core/capture/htmltext.h"
#include "core/capture/textdecoding.h"

namespace mainstay::eml {

namespace {

/// Decoded bytes of a text that are looked at; HTML of mails is long for what it says.
constexpr qint64 mostTextBytes = 8 * 1024 * 1024;
constexpr qsizetype longestFileName = 255;
constexpr size_t mostCalendars = 4;

bool isA(GMimeContentType *type, const char *main, const char *sub)
{
    return type && g_mime_content_type_is_type(type, main, sub);
}

/// The file's own name, without folders.
QString fileNameOf(const QString &text)
{
    QString name = cleanLine(text, 4 * longestFileName);
    name = name.mid(name.lastIndexOf(u'/') + 1);
    name = name.mid(name.lastIndexOf(u'\\') + 1);
    return cleanLine(name, longestFileName);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    GByteArray *array = g_byte_array_new();
    const ObjectPtr<GMimeStream> memory(g_mime_stream_mem_new_with_byte_array(array));
    (void)g_mime_data_wrapper_write_to_stream(content, memory.get());
    const auto *data = reinterpret_cast<const char *>(array->data);
    return {data, qsizetype(std::min<qint64>(array->len, mostTextBytes))};
}

qint64 sizeOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return 0;
    const ObjectPtr<GMimeStream> nowhere(g_mime_stream_null_new());
    return std::max<qint64>(0, g_mime_data_wrapper_write_to_stream(content, nowhere.get()));
}

class BodyReader final
{
public:
    explicit BodyReader(const EmlLimits &limits)
        : m_limits(limits)
    {
    }

    Body read(GMimeMessage *message)
    {
        visit(g_mime_message_get_mime_part(message), 0);
        // HTML is the fallback: where both are there they say the same.
        const bool isHtml = m_plain.trimmed().isEmpty();
        m_body.text = isHtml ? m_html : m_plain;
        m_body.isCut = (isHtml ? m_htmlIsCut : m_plainIsCut) || m_body.text.size() > m_limits.bodyChars;
        m_body.text = cleanText(m_body.text, m_limits.bodyChars).trimmed();
        return std::move(m_body);
    }

private:
    void visit(GMimeObject *object, int depth)
    {
        if (!object)
            return;
        const bool tooDeep = GMIME_IS_MULTIPART(object) && depth >= m_limits.depth;
        if (tooDeep || ++m_parts > m_limits.parts) {
            m_body.isIncomplete = true;
            return;
        }
        if (GMIME_IS_MULTIPART(object)) {
            GMimeMultipart *multipart = GMIME_MULTIPART(object);
            const int count = g_mime_multipart_get_count(multipart);
            for (int i = 0; i < count && m_parts <= m_limits.parts; ++i)
                visit(g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            // A mail within the mail is told as the file that it is.
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            const char *subject = inner ? g_mime_message_get_subject(inner) : nullptr;
            m_body.attachments.push_back({fileNameOf(subject ? QString::fromUtf8(subject) : QString()), 0});
        } else if (GMIME_IS_PART(object)) {
            takePart(GMIME_PART(object));
        }
    }

    void takePart(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const char *name = g_mime_part_get_filename(part);
        GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
        const bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
        if (isA(type, "text", "calendar") && m_body.calendars.size() < mostCalendars) {
            m_body.calendars.push_back(contentOf(part));
            if (!name)
                return;
        } else if (isA(type, "text", "*") && !attached && !(name && !isA(type, "text", "plain"))) {
            takeText(part, type);
            return;
        }
        m_body.attachments.push_back({fileNameOf(name ? QString::fromUtf8(name) : QString()), sizeOf(part)});
    }

    void takeText(GMimePart *part, GMimeContentType *type)
    {
        const char *charset = g_mime_content_type_get_parameter(type, "charset");
        const QByteArray bytes = contentOf(part);
        const QString text = decodeText(bytes, QByteArray(charset ? charset : ""));
        const bool html = isA(type, "text", "html");
        QString &into = html ? m_html : m_plain;
        bool &isCut = html ? m_htmlIsCut : m_plainIsCut;
        isCut = isCut || bytes.size() >= mostTextBytes || into.size() >= m_limits.bodyChars;
        if (into.size() >= m_limits.bodyChars)
            return;
        if (!into.isEmpty())
            into += u"\n\n";
        // One letter more than is kept tells that there was more.
        into += html ? textOfHtml(text, m_limits.bodyChars + 1) : cleanText(text, m_limits.bodyChars + 1);
    }

    const EmlLimits &m_limits;
    Body m_body;
    QString m_plain;
    QString m_html;
    bool m_plainIsCut = false;
    bool m_htmlIsCut = false;
    int m_parts = 0;
};

} // namespace

Body bodyOf(GMimeMessage *message, const EmlLimits &limits)
{
    return BodyReader(limits).read(message);
}

} // namespace mainstay::eml
