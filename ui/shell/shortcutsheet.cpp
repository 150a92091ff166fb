// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcutsheet.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

constexpr double mostOfScreen = 0.96;
constexpr int widestText = 220; ///< longer ones are wrapped: three columns have to fit a small screen

struct Row
{
    QString keys;
    QString text;
};

QString native(const QString &portable)
{
    return QKeySequence::fromString(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

QList<Row> commandRows(const QList<QAction *> &commands)
{
    QList<Row> rows;
    for (const QAction *action : commands) {
        if (!action->shortcut().isEmpty())
            rows += {action->shortcut().toString(QKeySequence::NativeText), nameOf(*action)};
    }
    return rows;
}

QList<Row> editorRows()
{
    return {{Texts::tr("Ctrl+Return", "key"), Texts::tr("Save and close")},
            {Texts::tr("Ctrl+Shift+Return", "key"), Texts::tr("Save and log another")},
            {native(u"Alt+1"_s) + u" … 5"_s, Texts::tr("Sentiment about us")},
            {native(u"Alt+6"_s) + u" … 0"_s, Texts::tr("Sentiment about the solution")},
            {native(u"Esc"_s), Texts::tr("Close; the draft is kept")},
            {native(u"Ctrl+L"_s), Texts::tr("In the log: choose the account")},
            {native(u"Ctrl+N"_s) + u", "_s + native(u"Ctrl+O"_s), Texts::tr("Start a draft over; continue one")},
            {Texts::tr("Return", "key"), Texts::tr("In a list or chart: open")},
            {native(u"Ctrl+PgUp"_s) + u", "_s + native(u"Ctrl+PgDown"_s), Texts::tr("Previous, next account of the list; view of Retention")},
            {native(u"Ctrl+C"_s), Texts::tr("In a list: copy the rows")},
            {native(u"Del"_s), Texts::tr("In a list: delete, with undo")}};
}

QList<Row> waitingRows()
{
    return {{native(u"Space"_s), Texts::tr("Done; a meeting: log it in one line")},
            {u"B"_s, Texts::tr("A promise was broken")},
            {u"X"_s, Texts::tr("Drop it; a meeting: not with a customer")},
            {u"N"_s, Texts::tr("A meeting did not take place")},
            {u"R"_s, Texts::tr("In Actions: reopen")},
            {u"E, "_s + native(u"F2"_s), Texts::tr("In Actions: change the due date")}};
}

QList<Row> renewalRows()
{
    return {{u"1 … 4"_s, Texts::tr("Expect: commit, likely, at risk, unlikely")},
            {u"P"_s, Texts::tr("Assess with probability and note")},
            {u"D"_s, Texts::tr("Decide: renewed, downgraded or lost")}};
}

QList<Row> reviewRows()
{
    return {{u"1 … 5"_s, Texts::tr("Proposed … followed up")},
            {u"N"_s, Texts::tr("Another review of the account")},
            {u"E, "_s + native(u"F2"_s), Texts::tr("Edit the review")},
            {u"A"_s, Texts::tr("Open the account")},
            {native(u"Alt+PgUp"_s) + u", "_s + native(u"Alt+PgDown"_s), Texts::tr("Quarter before, after")},
            {native(u"Alt+Home"_s), Texts::tr("This quarter")}};
}

QList<Row> reviewCalendarRows()
{
    return {{Texts::tr("Arrows", "keys"), Texts::tr("Other days and reviews")},
            {Texts::tr("Ctrl+arrows", "keys"), Texts::tr("Move by day, week, quarter hour")},
            {Texts::tr("Return", "key"), Texts::tr("Move it there, or edit it")},
            {native(u"Esc"_s), Texts::tr("Leave the move")},
            {native(u"PgUp"_s) + u", "_s + native(u"PgDown"_s), Texts::tr("Month or week before, after")},
            {native(u"Home"_s), Texts::tr("Today")},
            {native(u"Space"_s), Texts::tr("List the day; give a date")}};
}

/// Below what the column holds already.
void addRows(QGridLayout &grid, const QList<Row> &rows, int column, QWidget *parent)
{
    int line = 1;
    while (grid.itemAtPosition(line, column))
        ++line;
    for (const Row &row : rows) {
        auto *keys = new PlainLabel(row.keys, parent);
        QFont font = keys->font();
        font.setWeight(QFont::DemiBold);
        keys->setFont(font);
        grid.addWidget(keys, line, column);
        auto *text = new PlainLabel(row.text, parent);
        if (text->sizeHint().width() > widestText) {
            text->setWordWrap(true);
            text->setFixedWidth(widestText);
        }
        grid.addWidget(text, line, column + 1);
        ++line;
    }
}

/// Some languages are wider than a small screen.
QScrollArea *scrolled(QWidget *sheet, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    return area;
}

} // namespace

void showShortcuts(const QList<QAction *> &commands, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(sectionLabel(Texts::tr("Everywhere"), dialog), 0, 0, 1, 2);
    grid->addWidget(sectionLabel(Texts::tr("Lists and the log"), dialog), 0, 3, 1, 2);
    grid->setColumnMinimumWidth(2, 24);
    addRows(*grid, commandRows(commands), 0, dialog);
    addRows(*grid, editorRows(), 3, dialog);
    grid->addWidget(sectionLabel(Texts::tr("Today and Actions"), dialog), int(editorRows().size()) + 1, 3, 1, 2);
    addRows(*grid, waitingRows(), 3, dialog);
    const int renewals = int(editorRows().size() + waitingRows().size()) + 2;
    grid->addWidget(sectionLabel(Texts::tr("Renewals"), dialog), renewals, 3, 1, 2);
    addRows(*grid, renewalRows(), 3, dialog);
    grid->setColumnMinimumWidth(5, 24);
    grid->addWidget(sectionLabel(Texts::tr("Business reviews"), dialog), 0, 6, 1, 2);
    addRows(*grid, reviewRows(), 6, dialog);
    grid->addWidget(sectionLabel(Texts::tr("Reviews by month and week"), dialog), int(reviewRows().size()) + 1, 6, 1, 2);
    addRows(*grid, reviewCalendarRows(), 6, dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *sheet = new QWidget(dialog);
    grid->setContentsMargins(24, 20, 16, 8);
    grid->setRowStretch(grid->rowCount(), 1);
    sheet->setLayout(grid);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 8, 16);
    layout->setSpacing(8);
    layout->addWidget(scrolled(sheet, dialog), 1);
    layout->addWidget(buttons);
    dialog->resize((sheet->sizeHint() + QSize(24, buttons->sizeHint().height() + 28)).boundedTo(dialog->screen()->availableSize() * mostOfScreen));
    dialog->open();
}

} // namespace mainstay
