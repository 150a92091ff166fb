// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/importpage.h"

#include "core/capture/capturefile.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/filedialog.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/plainlabel.h"
#include "ui/common/workspacesession.h"
#include "ui/exchange/problemmodel.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        // Mails and calendars are the window's.
        if (url.isLocalFile() && !isCaptureName(url.fileName()) && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    }
    return files;
}

qsizetype placeOf(const QString &path)
{
    const auto targets = importTargets();
    const auto found = std::find(targets.begin(), targets.end(), guessImport(path).target);
    return found - targets.begin();
}

} // namespace

void ImportPage::take(const QStringList &paths)
{
    for (const QString &path : paths) {
        // Reading it and closing it again would drop the locks that keep it whole.
        if (openworkspaces::isOwnFile(path))
            Q_EMIT failed(tr("“%1” is the open workspace itself, which can't be imported.").arg(QFileInfo(path).fileName()));
        else
            m_waiting += path;
    }
    // What others refer to comes first, however the files were picked.
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
                     [](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    if (m_path.isEmpty())
        takeNext();
}

void ImportPage::takeNext()
{
    m_path = m_waiting.isEmpty() ? QString() : m_waiting.takeFirst();
    m_empty->setVisible(m_path.isEmpty());
    m_choice->setVisible(!m_path.isEmpty());
    m_report->hide();
    m_running->hide();
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    const QString size = QLocale().formattedDataSize(info.size());
    m_fileName->setText(m_waiting.isEmpty() ? tr("%1 · %2").arg(info.fileName(), size)
                                            : tr("%1 · %2 · %n more waiting", nullptr, int(m_waiting.size()))
                                                  .arg(info.fileName(), size));
    m_fileName->setToolTip({});
    showGuess(guessImport(m_path));
    check();
}

void ImportPage::showGuess(const ImportGuess &guess)
{
    const QSignalBlocker blockTarget(m_target);
    const QSignalBlocker blockPreset(m_preset);
    m_target->setCurrentIndex(m_target->findData(int(guess.target)));
    m_preset->setCurrentIndex(m_preset->findData(int(guess.preset)));
}

ImportOptions ImportPage::options(ImportOptions::Run run) const
{
    ImportOptions options;
    options.target = ImportTarget(m_target->currentData().toInt());
    options.preset = ImportPreset(m_preset->currentData().toInt());
    options.run = run;
    options.onRejects = m_allOrNothing->isChecked() ? ImportOptions::OnRejects::KeepNothing
                                                    : ImportOptions::OnRejects::KeepGood;
    options.ends = m_endsInclusive->isChecked() ? PeriodEnds::Inclusive : PeriodEnds::Exclusive;
    return options;
}

void ImportPage::activate()
{
    if (m_path.isEmpty())
        m_empty->button()->setFocus();
}

QByteArray ImportPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (m_path.isEmpty() ? m_waiting : QStringList(m_path) + m_waiting);
    return state;
}

void ImportPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QStringList paths;
    stream >> paths;
    if (stream.status() == QDataStream::Ok && !paths.isEmpty())
        take(paths);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    take(filesOf(*event->mimeData()));
    event->acceptProposedAction();
}

void ImportPage::chooseFiles()
{
    const QString folder = QSettings().value(u"import/folder"_s,
                                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    auto *dialog = new FileDialog(this, tr("Choose CSV files"), folder, tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QSettings().setValue(u"import/folder"_s, QFileInfo(paths.constFirst()).absolutePath());
        m_path.clear();
        m_waiting.clear();
        take(paths);
    });
    dialog->open();
}

void ImportPage::check()
{
    if (m_path.isEmpty() || m_importing)
        return;
    m_endsInclusive->setVisible(ImportTarget(m_target->currentData().toInt()) == ImportTarget::Subscriptions);
    setBusy(tr("Checking %1 …").arg(QFileInfo(m_path).fileName()));
    m_runner.start(m_path, options(ImportOptions::Run::Try));
}

void ImportPage::import()
{
    m_importing = true;
    setBusy(tr("Importing %1 …").arg(QFileInfo(m_path).fileName()));
    ImportOptions kept = options(ImportOptions::Run::Keep);
    kept.rejectsPath = m_rejectsPath;
    m_runner.start(m_path, kept);
}

void ImportPage::saveRejects()
{
    auto *dialog = new FileDialog(this, tr("Save the refused rows"),
                                   QFileInfo(m_path).absolutePath() + u'/' + QFileInfo(m_path).completeBaseName()
                                       + u"-refused.csv"_s,
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString there = QFileInfo(path).canonicalFilePath();
        if (openworkspaces::isOwnFile(path) || (!there.isEmpty() && there == QFileInfo(m_path).canonicalFilePath())) {
            Q_EMIT failed(tr("Choose another name: that file is the workspace or the input itself."));
            return;
        }
        ImportOptions tried = options(ImportOptions::Run::Try);
        tried.rejectsPath = path;
        setBusy(tr("Writing %1 …").arg(QFileInfo(path).fileName()));
        m_runner.start(m_path, tried);
    });
    dialog->open();
}

void ImportPage::setBusy(const QString &sentence)
{
    m_choice->setEnabled(false);
    m_running->show();
    m_phase->setText(sentence);
    m_progress->setRange(0, 0);
    m_import->setEnabled(false);
    m_saveRejects->setEnabled(false);
}

void ImportPage::setIdle()
{
    m_importing = false;
    m_choice->setEnabled(true);
    m_running->hide();
}

void ImportPage::showProgress(const ImportProgress &progress)
{
    constexpr int steps = 1000;
    if (progress.phase != ImportProgress::Phase::Reading || progress.bytesTotal <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setRange(0, steps);
    m_progress->setValue(int(progress.bytesDone * steps / progress.bytesTotal));
    m_progress->setFormat(tr("%n row(s)", nullptr, int(qMin<qint64>(progress.rows, std::numeric_limits<int>::max()))));
}

void ImportPage::showFinished(const Result<ImportReport> &report, const ImportOptions &options)
{
    setIdle();
    const QString file = QFileInfo(m_path).fileName();
    if (!report.ok()) {
        showProblem(errorSentence(report.error(), file));
        return;
    }
    if (options.run == ImportOptions::Run::Keep
        && (report->outcome == ImportOutcome::Imported || report->outcome == ImportOutcome::NothingNew)) {
        showKept(*report);
        return;
    }
    showReport(*report);
    if (!options.rejectsPath.isEmpty())
        Q_EMIT failed(tr("The refused rows are in %1.").arg(QFileInfo(options.rejectsPath).fileName()));
}

void ImportPage::showKept(const ImportReport &report)
{
    const QString file = QFileInfo(m_path).fileName();
    const QString counts = countsSentence(report, QLocale());
    if (report.batch.isValid())
        Q_EMIT saved(tr("%1 imported: %2.").arg(file, counts));
    else
        Q_EMIT failed(tr("%1 holds nothing new: %2.").arg(file, counts));
    takeNext();
}

void ImportPage::showProblem(const QString &sentence)
{
    m_report->show();
    m_headline->setText(sentence);
    m_columns->hide();
    m_problemTitle->hide();
    m_problems->hide();
    m_saveRejects->hide();
    m_import->setEnabled(false);
    m_import->setText(tr("Import", "button"));
}

void ImportPage::showReport(const ImportReport &report)
{
    if (report.outcome == ImportOutcome::NotCsv) {
        showProblem(faultSentence(report.fault));
        return;
    }
    if (report.outcome == ImportOutcome::NoHeader) {
        showProblem(tr("The file is empty: its first line should name the columns."));
        return;
    }
    if (report.outcome == ImportOutcome::WrongColumns) {
        QStringList sentences;
        for (const MappingProblem &problem : report.mapping.problems)
            sentences += mappingSentence(problem);
        showProblem(sentences.join(u'\n'));
        return;
    }
    m_report->show();
    const qint64 changes = report.added + report.updated;
    m_headline->setText(tr("%n row(s): ", nullptr, int(report.read)) + countsSentence(report, QLocale()) + u'.');
    QStringList ignored;
    if (!report.mapping.noHomeYet.isEmpty())
        ignored += tr("No place for these columns yet: %1.").arg(QLocale().createSeparatedList(report.mapping.noHomeYet));
    if (!report.mapping.unknown.isEmpty())
        ignored += tr("Unknown columns, left out: %1.").arg(QLocale().createSeparatedList(report.mapping.unknown));
    if (report.productsCreated > 0)
        ignored += tr("%n product(s) will be made.", nullptr, int(report.productsCreated));
    if (!report.currenciesWithoutRate.isEmpty())
        ignored += ratesSentence(report.currenciesWithoutRate);
    m_columns->setText(ignored.join(u' '));
    m_columns->setVisible(!ignored.isEmpty());

    m_hasRejects = report.rejected > 0;
    m_problemTitle->setVisible(m_hasRejects);
    m_problems->setVisible(m_hasRejects);
    m_saveRejects->setVisible(m_hasRejects);
    m_saveRejects->setEnabled(m_hasRejects);
    m_problemTitle->setText(report.rejects.size() < ImportReport::keptRejects
                                ? tr("What was refused")
                                : tr("The first %1 refusals").arg(QLocale().toString(int(ImportReport::keptRejects))));
    m_model->setRejects(report.rejects);
    m_problems->resizeColumnToContents(ProblemModel::Row);
    const bool held = m_allOrNothing->isChecked() && m_hasRejects;
    m_import->setEnabled(changes > 0 && !held);
    m_import->setText(changes > 0 ? tr("Import %n row(s)", nullptr, int(changes)) : tr("Nothing to import"));
    if (m_import->isEnabled())
        m_import->setFocus();
}

} // namespace mainstay
