// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/guess.h"
#include "ui/common/page.h"
#include "ui/exchange/importrunner.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;

namespace mainstay {

class Card;
class EmptyState;
class PlainLabel;
class ProblemModel;
class WorkspaceSession;

/// A CSV file into the workspace: choose or drop it, see what would happen, keep it. What would happen
/// is the import itself, taken back, so it can't differ from what does.
class ImportPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPage)

public:
    explicit ImportPage(WorkspaceSession &session, QWidget *parent = nullptr);

    /// Takes files one after the other, what others refer to first.
    void take(const QStringList &paths);
    void activate() override;
    void refresh() override { check(); }
    /// A file that is being prepared is come back to.
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildReport();
    QWidget *buildProgress();
    void chooseFiles();
    void takeNext();
    void showGuess(const ImportGuess &guess);
    ImportOptions options(ImportOptions::Run run) const;
    void check();
    void import();
    void saveRejects();
    void showProgress(const ImportProgress &progress);
    void showFinished(const Result<ImportReport> &report, const ImportOptions &options);
    void showReport(const ImportReport &report);
    void showProblem(const QString &sentence);
    void showKept(const ImportReport &report);
    void setBusy(const QString &sentence);
    void setIdle();

    WorkspaceSession &m_session;
    ImportRunner m_runner;
    QStringList m_waiting;
    QString m_path;
    bool m_importing = false;
    bool m_hasRejects = false;
    QString m_rejectsPath;

    EmptyState *m_empty = nullptr;
    Card *m_choice = nullptr;
    Card *m_report = nullptr;
    Card *m_running = nullptr;
    PlainLabel *m_fileName = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_preset = nullptr;
    QCheckBox *m_endsInclusive = nullptr;
    QCheckBox *m_allOrNothing = nullptr;
    PlainLabel *m_headline = nullptr;
    PlainLabel *m_columns = nullptr;
    PlainLabel *m_problemTitle = nullptr;
    QTableView *m_problems = nullptr;
    ProblemModel *m_model = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_saveRejects = nullptr;
    PlainLabel *m_phase = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace mainstay
