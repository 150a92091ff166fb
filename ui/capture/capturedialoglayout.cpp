// SPDX-License-Identifier: Apache-2.0
// How the dialog is put together; what it does is in capturedialog.cpp.
#include "ui/capture/accountchooser.h"
#include "ui/capture/capturedialog.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/tabledelegate.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSide = 16;

/// The check box of a row, before its time.
class CaptureDelegate final : public TableDelegate
{
public:
    explicit CaptureDelegate(QTableView *view)
        : TableDelegate(view)
        , m_view(view)
    {
    }

    /// The dialog checks; the check box that Qt supposes here would be clicked a second time.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

protected:
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        QRect rest = area;
        if (index.column() == CaptureModel::When) {
            rest.setLeft(area.left() + boxSide + padding);
            const QVariant check = index.data(Qt::CheckStateRole);
            if (check.isValid()) {
                QStyleOptionButton box;
                box.rect = QRect(area.left(), area.center().y() - boxSide / 2, boxSide, boxSide);
                box.palette = m_view->palette();
                box.state = QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
                m_view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, m_view);
            }
        }
        TableDelegate::paintCell(painter, rest, index, theme);
    }

private:
    QTableView *m_view;
};

} // namespace

void CaptureDialog::build()
{
    setObjectName(u"captureDialog"_s);
    setWindowTitle(tr("Log from files"));
    setMinimumSize(720, 480);
    resize(980, 600);

    m_summary = mutedLabel({}, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"captureTable"_s);
    m_table->setAccessibleName(tr("Meetings and mails"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaptureDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(CaptureModel::When, 192);
    m_table->setColumnWidth(CaptureModel::What, 250);
    m_table->setColumnWidth(CaptureModel::Account, 160);
    m_table->setColumnWidth(CaptureModel::People, 180);

    m_losses = new PlainLabel(this);
    m_losses->setObjectName(u"captureLosses"_s);
    m_losses->setWordWrap(true);

    m_problem = new PlainLabel(this);
    m_problem->setObjectName(u"captureProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_losses);
    column->addWidget(m_table, 1);
    column->addWidget(buildDetail());
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
}

QWidget *CaptureDialog::buildDetail()
{
    m_detail = new QWidget(this);
    m_account = new AccountChooser(m_session, m_detail);
    m_account->setObjectName(u"captureAccount"_s);
    m_known = new PlainLabel(m_detail);
    m_known->setWordWrap(true);
    m_known->setObjectName(u"captureKnown"_s);
    m_newPeople = new QWidget(m_detail);
    m_newPeople->setObjectName(u"captureNewPeople"_s);
    m_newPeopleFlow = new FlowLayout(m_newPeople);
    m_newPeopleFlow->setContentsMargins(0, 0, 0, 0);
    m_newPeopleFlow->setSpacing(12);

    auto *accountTitle = mutedLabel(tr("&Account"), m_detail);
    accountTitle->setBuddy(m_account);
    m_newPeopleTitle = mutedLabel(tr("Add as contacts"), m_detail);
    auto *form = new QFormLayout(m_detail);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(accountTitle, m_account);
    form->addRow(mutedLabel(tr("People", "of a meeting"), m_detail), m_known);
    form->addRow(m_newPeopleTitle, m_newPeople);
    m_leftOut = new PlainLabel(m_detail);
    m_leftOut->setObjectName(u"captureLeftOut"_s);
    m_leftOut->setWordWrap(true);
    form->addRow(m_leftOut);
    return m_detail;
}

QWidget *CaptureDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    m_open = new QPushButton(tr("Open in the &editor"), buttons);
    m_open->setObjectName(u"captureOpen"_s);
    m_open->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Close", "dialog"), buttons);
    leave->setAutoDefault(false);
    m_log = new QPushButton(buttons);
    m_log->setObjectName(u"captureLog"_s);
    m_log->setAutoDefault(false);
    m_log->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setButtonKind(*m_log, ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, &CaptureDialog::openCurrent);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_log, &QPushButton::clicked, this, &CaptureDialog::logChecked);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(m_log);
    return buttons;
}

} // namespace mainstay
