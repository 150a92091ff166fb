// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

class QWidget;

namespace mainstay {

class MeetingSource;
class Page;
class WorkspaceSession;

/// One entry of the rail.
struct Section
{
    QString key;
    QString text;
    QString icon; ///< a freedesktop name
};

/// What pages are made with; outlives them.
struct PageSurroundings
{
    WorkspaceSession &session;
    MeetingSource &meetings;
};

/// The sections that work, in the order of the rail.
QList<Section> sections();
/// The page of a section; null for a key that is not in sections().
Page *makeSectionPage(const QString &key, const PageSurroundings &surroundings, QWidget *parent);
Page *makeAccountPage(AccountId account, WorkspaceSession &session, QWidget *parent);

} // namespace mainstay
