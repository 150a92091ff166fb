// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpoint.h"

#include <optional>

/// What can be told of a touch from the words that people put on it, in English, Japanese and Hungarian. Pure.
namespace mainstay::capturewords {

/// "Acme kick-off", "キックオフ", "indító megbeszélés": onboarding … Nothing where the title gives no hint.
std::optional<Purpose> purposeOf(QStringView title);

/// A link or the name of a meeting service: a web meeting; a telephone number: a call; a street or a building:
/// a visit. A web meeting where nothing can be told.
TouchpointKind kindOf(QStringView location, QStringView description);

/// "mia.kovacs@acme.example" is Mia Kovacs: a first guess where the mail gives no name.
QString nameOf(QStringView address);

/// The part behind @; empty without one.
QString domainOf(QStringView address);

/// A provider that anybody has an address with: it says nothing about who somebody works for.
bool isPublicDomain(QStringView domain);

/// Plain text as Markdown notes: what would be a mark of the log (! ? + " # >>) or of Markdown at the beginning of
/// a line is escaped, so that nobody else's words become our promises.
QString asNotes(const QString &plain);

} // namespace mainstay::capturewords
