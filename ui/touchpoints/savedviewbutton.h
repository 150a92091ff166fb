// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/savedview.h"

#include <QPushButton>

class QLineEdit;
class QMenu;

namespace mainstay {

class WorkspaceSession;

/// The views that are saved for a list: choose one, save what is shown, rename and delete. They belong to
/// the workspace, and undo takes each change back.
class SavedViewButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedViewButton)

public:
    /// `payload` is asked for what is shown now.
    SavedViewButton(WorkspaceSession &session, const QString &place, QWidget *parent);

    void setPayload(const QString &payload);
    void reload();
    const std::vector<SavedView> &views() const { return m_views; }

Q_SIGNALS:
    void chosen(const mainstay::SavedView &view);
    void saved(const QString &sentence);
    void failed(const mainstay::Error &error, const QString &name);

private:
    const SavedView *current() const;
    void refresh();
    void fillMenu();
    void addNaming(QMenu &menu, const QString &prompt, const SavedView &view);
    void save(const SavedView &view);
    void remove(const SavedView &view);

    WorkspaceSession &m_session;
    QString m_place;
    QString m_payload;
    std::vector<SavedView> m_views;
    QMenu *m_menu = nullptr;
    int m_asked = 0;
};

} // namespace mainstay
