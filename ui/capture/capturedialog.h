// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logstart.h"
#include "ui/capture/capturemodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace mainstay {

class AccountChooser;
class FlowLayout;
class PlainLabel;
class WorkspaceSession;

/// Meetings and mails to be logged: which ones, for which account, with whom. Space checks, Ctrl+Return logs all
/// that are checked in one step, Return opens the current one in the editor.
class CaptureDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureDialog)

public:
    CaptureDialog(WorkspaceSession &session, const CaptureList &list, QWidget *parent);
    ~CaptureDialog() override;

    CaptureModel &model() { return *m_model; }

Q_SIGNALS:
    void logStartRequested(const mainstay::LogStart &start);
    /// All checked ones are logged; a sentence for the toast, which can take it back.
    void saved(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildDetail();
    QWidget *buildButtons();
    void showCurrent();
    void showNewPeople(int row);
    void refreshButtons();
    void toggleSelected();
    void openCurrent();
    void logChecked();
    void logged(const Result<int> &count);
    int currentRow() const;

    WorkspaceSession &m_session;
    CaptureModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_losses = nullptr;
    QWidget *m_detail = nullptr;
    AccountChooser *m_account = nullptr;
    PlainLabel *m_known = nullptr;
    QWidget *m_newPeople = nullptr;
    PlainLabel *m_newPeopleTitle = nullptr;
    FlowLayout *m_newPeopleFlow = nullptr;
    PlainLabel *m_leftOut = nullptr;
    PlainLabel *m_problem = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_log = nullptr;
    bool m_saving = false;
};

} // namespace mainstay
