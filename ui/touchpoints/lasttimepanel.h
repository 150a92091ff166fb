// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/touchpointstore.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace mainstay {

class WorkspaceSession;

/// Beside the editor: the account's last notes and what is open, to read while writing.
class LastTimePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastTimePanel)

public:
    LastTimePanel(WorkspaceSession &session, QWidget *parent);

    /// Shows what is stored now; nothing for an invalid id. `except` is being edited and not shown.
    void show(AccountId account, TouchpointId except);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Contents
    {
        std::vector<Touchpoint> notes;
        std::vector<Action> actions;
    };
    static Result<Contents> load(Connection &connection, AccountId account, TouchpointId except);
    void fill(const Contents &contents);
    void addNote(const Touchpoint &note);
    void addAction(const Action &action);
    void addText(const QString &text, QPalette::ColorRole role);
    void addQuiet(const QString &text);
    QWidget *restart();

    WorkspaceSession &m_session;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of what is shown now
    AccountId m_account;
    TouchpointId m_except;
    int m_question = 0;
};

} // namespace mainstay
