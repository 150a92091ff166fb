// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace mainstay::deck {

/// One part points to another, or to an address outside (OPC, ISO 29500-2).
struct Relationship
{
    QByteArray id; ///< unique within the part, e.g. rId1
    QByteArray type; ///< the last word of a standard type, e.g. "slide"; or a whole address
    QByteArray target; ///< the name of a part, from the root, e.g. /ppt/slides/slide1.xml
};

/// One file of the package.
struct Part
{
    QByteArray name; ///< from the root, e.g. /ppt/slides/slide1.xml
    QByteArray contentType;
    QByteArray bytes;
    std::vector<Relationship> relationships {};
};

/// The parts of an Office file. What is written is what can be reached from the root by relationships, with its content
/// types: nothing unused gets into a file that goes to a customer.
class PartContainer final
{
public:
    /// InvalidInput where a part of the name is there already.
    Result<void> add(Part part);
    /// A relationship of the package itself.
    void relate(Relationship relationship);
    bool contains(const QByteArray &name) const;

    /// The package as a zip: equal parts give equal bytes. InvalidInput where a relationship leads nowhere or an id is
    /// there twice.
    Result<QByteArray> bytes() const;

private:
    Result<std::vector<const Part *>> reachable() const;

    std::map<QByteArray, Part> m_parts;
    std::vector<Relationship> m_roots;
};

/// "rId" and the number.
QByteArray relationshipId(qsizetype number);

/// Writes the file whole or not at all: where it fails, what was there before still is. Full, ReadOnly or Unavailable.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace mainstay::deck
