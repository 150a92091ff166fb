// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/restateddialog.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tabledelegate.h"
#include "ui/retention/restatedmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QSize usualSize(720, 420);

QTableView *makeTable(RestatedModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"restatedTable"_s);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new TableDelegate(table));
    table->setModel(&model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RestatedModel::NameColumn, QHeaderView::Stretch);
    addTableCopy(*table);
    return table;
}

} // namespace

RestatedDialog::RestatedDialog(RestatedList list, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"restatedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: restated since it was closed", "a quarter").arg(list.quarter));
    resize(usualSize);
    const int count = int(list.accounts.size());
    m_model = new RestatedModel(std::move(list), this);
    m_table = makeTable(*m_model, this);
    m_table->setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(captionLabel(tr("%Ln account(s) with another ARR than then. Return opens one.", nullptr, count), this));
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const AccountId account = m_model->accountAt(index.row());
        close();
        Q_EMIT accountRequested(account);
    });
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

} // namespace mainstay
