// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capturedialog.h"

#include "core/capture/capturelog.h"
#include "core/capture/capturewords.h"
#include "ui/capture/accountchooser.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/capturetext.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The check box and what is around it, in its column.
constexpr int boxArea = 30;

/// One batch; what was logged by somebody else since is left.
Result<int> logAll(Connection &connection, const WriteContext &context, const std::vector<CaptureModel::Entry> &entries)
{
    Matcher matcher(connection);
    MAINSTAY_TRY(const std::optional<Member> writer, matcher.writer(context.actor));
    int count = 0;
    for (const CaptureModel::Entry &entry : entries) {
        MAINSTAY_TRY(const CaptureState state, capturestore::stateOf(connection, entry.start.source));
        if (state == CaptureState::Logged)
            continue;
        TouchpointLog log = logOf(entry.start, entry.team);
        if (log.touchpoint.members.empty() && writer) {
            log.touchpoint.members = {writer->id};
            log.touchpoint.team = writer->team;
        }
        MAINSTAY_CHECK(touchpointlog::save(connection, log));
        ++count;
    }
    return count;
}

} // namespace

CaptureDialog::CaptureDialog(WorkspaceSession &session, const CaptureList &list, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new CaptureModel(list.rows, this))
{
    build();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaptureDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CaptureDialog::refreshButtons);
    connect(m_account, &AccountChooser::accountChosen, this, [this](AccountId account, const QString &name) {
        if (currentRow() >= 0) {
            m_model->setAccount(currentRow(), account, name);
            showCurrent();
        }
    });
    m_summary->setText(tr("%Ln item(s) found. What is checked is logged as it is; people can be added below.", nullptr,
                          m_model->rowCount()));
    m_losses->setText(lossSentences(list.losses).join(u'\n'));
    m_losses->setVisible(!list.losses.empty());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    showCurrent();
    refreshButtons();
}

CaptureDialog::~CaptureDialog()
{
    // The table goes before the model, and says so.
    m_table->removeEventFilter(this);
    m_table->viewport()->removeEventFilter(this);
}

int CaptureDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

bool CaptureDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && key->key() == Qt::Key_Space) {
            toggleSelected();
            return true;
        }
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            openCurrent();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_table->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mouse->position().toPoint();
        const QModelIndex index = m_table->indexAt(at);
        const int left = m_table->columnViewportPosition(CaptureModel::When);
        const bool onBox = index.isValid() && index.column() == CaptureModel::When && at.x() - left < boxArea;
        if (onBox && mouse->button() == Qt::LeftButton)
            m_model->setChecked(index.row(), m_model->choice(index.row()).checked ? Qt::Unchecked : Qt::Checked);
    } else if (event->type() == QEvent::MouseButtonDblClick && watched == m_table->viewport()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (m_table->indexAt(at).isValid() && at.x() - m_table->columnViewportPosition(CaptureModel::When) >= boxArea) {
            openCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CaptureDialog::toggleSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool all = std::all_of(rows.begin(), rows.end(),
                                 [this](const QModelIndex &index) { return m_model->choice(index.row()).checked; });
    for (const QModelIndex &index : rows)
        m_model->setChecked(index.row(), all ? Qt::Unchecked : Qt::Checked);
}

void CaptureDialog::showCurrent()
{
    const int row = currentRow();
    const bool item = row >= 0 && !m_model->row(row).isRefused();
    m_detail->setEnabled(item && m_model->row(row).state != CaptureState::Logged);
    if (!item) {
        m_account->setCandidates({}, {}, {});
        m_known->clear();
    } else {
        const CaptureModel::Choice &choice = m_model->choice(row);
        m_account->setCandidates(m_model->row(row).match.accounts, choice.account, choice.accountName);
        QStringList known;
        for (const MatchedPerson &person : m_model->row(row).match.people) {
            const KnownContact *contact = person.present ? person.contactAt(choice.account) : nullptr;
            if (contact && !known.contains(contact->name))
                known += contact->name;
        }
        m_known->setText(known.isEmpty() ? tr("None of the account's contacts.") : known.join(u", "_s));
    }
    // The column may be too narrow for the whole reason.
    const bool refused = row >= 0 && m_model->row(row).isRefused();
    m_problem->setText(refused ? captureSentence(*m_model->row(row).fault) : QString());
    m_problem->setVisible(refused);
    showNewPeople(item ? row : -1);
    refreshButtons();
}

void CaptureDialog::showNewPeople(int row)
{
    while (QLayoutItem *old = m_newPeopleFlow->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    int offered = 0;
    const std::vector<MatchedPerson> none;
    for (const MatchedPerson &person : row < 0 ? none : m_model->row(row).match.people) {
        if (!person.isNewAt(m_model->choice(row).account) || ++offered > mostNewPeople)
            continue;
        const QString address = person.person.address;
        const QString name = person.person.name.isEmpty() ? capturewords::nameOf(address) : person.person.name;
        auto *box = new QCheckBox(tr("%1 (%2)", "name, address").arg(name, address).replace(u'&', u"&&"_s), m_newPeople);
        box->setChecked(m_model->choice(row).newPeople.contains(address));
        connect(box, &QCheckBox::toggled, this, [this, row, address](bool on) {
            m_model->setNewPerson(row, address, on ? Qt::Checked : Qt::Unchecked);
        });
        m_newPeopleFlow->addWidget(box);
        box->show();
    }
    m_leftOut->setText(offered > mostNewPeople ? leftOutSentence(offered - mostNewPeople) : QString());
    m_leftOut->setVisible(offered > mostNewPeople);
    m_newPeople->setVisible(offered > 0);
    m_newPeopleTitle->setVisible(offered > 0);
}

void CaptureDialog::refreshButtons()
{
    const int checked = m_model->checkedCount();
    m_log->setText(tr("&Log %Ln item(s)", nullptr, checked));
    m_log->setEnabled(checked > 0 && !m_saving);
    const int row = currentRow();
    m_open->setEnabled(row >= 0 && !m_model->row(row).isRefused() && m_model->row(row).state != CaptureState::Logged && !m_saving);
}

void CaptureDialog::openCurrent()
{
    if (!m_open->isEnabled())
        return;
    const LogStart start = m_model->start(currentRow());
    accept();
    Q_EMIT logStartRequested(start);
}

void CaptureDialog::logChecked()
{
    const std::vector<CaptureModel::Entry> entries = m_model->checkedEntries();
    if (entries.empty() || m_saving)
        return;
    m_saving = true;
    refreshButtons();
    const QString subject = entries.size() == 1 ? entries.front().start.summary
                                                : tr("%Ln item(s)", "meetings and mails", int(entries.size()));
    auto written = m_session.write({u"capture.log"_s, subject}, [entries](Connection &db, const WriteContext &context) {
        return logAll(db, context, entries);
    });
    whenDone(written, this, [this](const Result<int> &count) { logged(count); });
}

void CaptureDialog::logged(const Result<int> &count)
{
    m_saving = false;
    refreshButtons();
    if (!count.ok()) {
        m_problem->setText(errorSentence(count.error(), tr("The log")));
        m_problem->show();
        return;
    }
    accept();
    Q_EMIT saved(tr("%Ln item(s) logged", nullptr, *count));
}

} // namespace mainstay
