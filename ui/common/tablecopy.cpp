// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

QString tableText(const QAbstractItemModel &model)
{
    QString text;
    const auto addLine = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += QString(cell(column)).simplified();
        text += cells.join(u'\t') + u'\n';
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        addLine([&](int column) { return model.index(row, column).data().toString(); });
    return text;
}

void addTableCopy(QTableView &view)
{
    auto *copy = new QShortcut(QKeySequence(QKeySequence::Copy), &view);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &view,
                     [&view] { QGuiApplication::clipboard()->setText(tableText(*view.model())); });
}

} // namespace mainstay
