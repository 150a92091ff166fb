// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deck/slidedocument.h"

namespace mainstay::deck {

/// What presentation.xml is written from. Ids are those of its relationships.
struct PresentationXml
{
    QByteArray masterId;
    QByteArray notesMasterId; ///< empty: no slide has notes
    std::vector<QByteArray> slideIds;
    std::vector<QString> sections; ///< one a slide; all empty: no sections
};

QByteArray presentationXml(const PresentationXml &presentation, Language language);
/// The notes page of a slide: its picture and the notes. rId1 is the notes master, rId2 the slide.
QByteArray notesXml(const std::vector<QString> &notes, Language language);
/// docProps/core.xml.
QByteArray corePropertiesXml(const Properties &properties, Language language);
/// docProps/app.xml.
QByteArray appPropertiesXml(const Properties &properties, int slides, int notes);

} // namespace mainstay::deck
