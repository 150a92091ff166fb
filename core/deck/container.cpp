// SPDX-License-Identifier: Apache-2.0
#include "core/deck/container.h"

#include "core/deck/xmlwriter.h"
#include "core/deck/zipwriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace mainstay::deck {

namespace {

constexpr const char *relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

Error fault(const char *what, const QByteArray &where)
{
    return Error {ErrorCode::InvalidInput, QString::fromLatin1(what) + u": " + QString::fromUtf8(where)};
}

/// The folder of a part, with the slash at its end; "/" for the package.
QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

QByteArray extensionOf(const QByteArray &part)
{
    return part.mid(part.lastIndexOf('.') + 1).toLower();
}

/// The way from a folder to a part. Absolute targets are allowed, too, but not understood by every program.
QByteArray wayTo(const QByteArray &target, QByteArray folder)
{
    QByteArray way;
    while (!target.startsWith(folder)) {
        folder = folderOf(folder.chopped(1));
        way += "../";
    }
    return way + target.mid(folder.size());
}

/// Relationship types that have an address of their own.
QByteArray typeAddress(const QByteArray &type)
{
    if (type.contains(':'))
        return type;
    if (type == "core-properties")
        return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type;
}

QByteArray relationshipsXml(const std::vector<Relationship> &relationships, const QByteArray &folder)
{
    XmlWriter xml;
    xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const Relationship &relationship : relationships) {
        const QByteArray type = typeAddress(relationship.type);
        const QByteArray target = wayTo(relationship.target, folder);
        xml.empty("Relationship", {{"Id", relationship.id}, {"Type", type}, {"Target", target}});
    }
    return xml.finish();
}

/// Where a part keeps its relationships, as an entry of the zip.
QByteArray relationshipsEntry(const QByteArray &part)
{
    const QByteArray folder = folderOf(part);
    return folder.mid(1) + "_rels/" + part.mid(folder.size()) + ".rels";
}

/// Types of pictures and workbooks go by extension, all others by name, as the Office programs write it.
bool goesByExtension(const QByteArray &extension)
{
    return extension == "png" || extension == "jpeg" || extension == "xlsx";
}

QByteArray contentTypesXml(const std::vector<const Part *> &parts)
{
    std::map<QByteArray, QByteArray> defaults {{"rels", relationshipsType}, {"xml", "application/xml"}};
    for (const Part *part : parts) {
        const QByteArray extension = extensionOf(part->name);
        if (goesByExtension(extension))
            defaults[extension] = part->contentType;
    }
    XmlWriter xml;
    xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    for (const auto &[extension, type] : defaults)
        xml.empty("Default", {{"Extension", extension}, {"ContentType", type}});
    for (const Part *part : parts) {
        if (!goesByExtension(extensionOf(part->name)))
            xml.empty("Override", {{"PartName", part->name}, {"ContentType", part->contentType}});
    }
    return xml.finish();
}

Result<void> checkIds(const std::vector<Relationship> &relationships, const QByteArray &where)
{
    QSet<QByteArray> ids;
    for (const Relationship &relationship : relationships) {
        if (relationship.id.isEmpty() || ids.contains(relationship.id))
            return fault("a relationship id is empty or there twice", where);
        ids += relationship.id;
    }
    return {};
}

} // namespace

QByteArray relationshipId(qsizetype number)
{
    return "rId" + QByteArray::number(number);
}

Result<void> PartContainer::add(Part part)
{
    if (!part.name.startsWith('/') || part.name.endsWith('/') || part.contentType.isEmpty())
        return fault("not a part", part.name);
    const QByteArray name = part.name;
    if (!m_parts.emplace(name, std::move(part)).second)
        return fault("a part is there twice", name);
    return {};
}

void PartContainer::relate(Relationship relationship)
{
    m_roots.push_back(std::move(relationship));
}

bool PartContainer::contains(const QByteArray &name) const
{
    return m_parts.contains(name);
}

/// Breadth first, so that what a reader needs first comes first and the order depends on nothing else.
Result<std::vector<const Part *>> PartContainer::reachable() const
{
    std::vector<const Part *> found;
    QSet<QByteArray> seen;
    const auto follow = [&](const std::vector<Relationship> &relationships, const QByteArray &from) -> Result<void> {
        MAINSTAY_CHECK(checkIds(relationships, from));
        for (const Relationship &relationship : relationships) {
            const auto part = m_parts.find(relationship.target);
            if (part == m_parts.end())
                return fault("a relationship leads nowhere", from + " -> " + relationship.target);
            if (!seen.contains(relationship.target)) {
                seen += relationship.target;
                found.push_back(&part->second);
            }
        }
        return {};
    };
    MAINSTAY_CHECK(follow(m_roots, "/"));
    for (size_t i = 0; i < found.size(); ++i) {
        const Part &part = *found[i];
        MAINSTAY_CHECK(follow(part.relationships, part.name));
    }
    return found;
}

Result<QByteArray> PartContainer::bytes() const
{
    MAINSTAY_TRY(const std::vector<const Part *> parts, reachable());
    ZipWriter zip;
    MAINSTAY_CHECK(zip.add("[Content_Types].xml", contentTypesXml(parts)));
    MAINSTAY_CHECK(zip.add("_rels/.rels", relationshipsXml(m_roots, "/")));
    for (const Part *part : parts) {
        MAINSTAY_CHECK(zip.add(part->name.mid(1), part->bytes));
        if (!part->relationships.empty())
            MAINSTAY_CHECK(zip.add(relationshipsEntry(part->name), relationshipsXml(part->relationships, folderOf(part->name))));
    }
    return zip.finish();
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    // A rename would replace a file that nobody may write to.
    const QFileInfo there(path);
    if (there.exists() && !there.isWritable())
        return Error {ErrorCode::ReadOnly, QStringLiteral("not writable"), path};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error {full ? ErrorCode::Full : ErrorCode::Unavailable, file.errorString(), path};
}

} // namespace mainstay::deck
