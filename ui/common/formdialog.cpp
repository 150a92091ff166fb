// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formdialog.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentimentbar.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/text/errortext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int columnWidth = 260;

} // namespace

FormDialog::FormDialog(Page &page, WorkspaceSession &session)
    : QDialog(&page)
    , m_page(page)
    , m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &FormDialog::trySave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, 16);
    column->setSpacing(16);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    column->addLayout(m_grid, 1);
    buildButtons(*column);
}

void FormDialog::buildButtons(QVBoxLayout &column)
{
    m_problem = new FieldMessage(nullptr, this);
    column.addWidget(m_problem);
    m_foot = new QStackedWidget(this);
    auto *normal = new QWidget(m_foot);
    auto *row = new QHBoxLayout(normal);
    row->setContentsMargins(0, 0, 0, 0);
    m_sideButtons = new QWidget(normal);
    auto *side = new QHBoxLayout(m_sideButtons);
    side->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), normal);
    cancel->setObjectName(u"cancel"_s);
    m_save = new QPushButton(tr("Save"), normal);
    m_save->setObjectName(u"save"_s);
    setButtonKind(*m_save, ButtonKind::Primary);
    row->addWidget(m_sideButtons);
    row->addStretch();
    row->addWidget(captionLabel(tr("Ctrl+Return saves"), normal));
    row->addWidget(cancel);
    row->addWidget(m_save);

    auto *question = new QWidget(m_foot);
    row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    auto *discard = new QPushButton(tr("Discard"), question);
    discard->setObjectName(u"discard"_s);
    setButtonKind(*discard, ButtonKind::Danger);
    m_keep = new QPushButton(tr("Keep editing"), question);
    m_keep->setObjectName(u"keepEditing"_s);
    row->addWidget(new PlainLabel(tr("Discard what you changed?"), question));
    row->addStretch();
    row->addWidget(discard);
    row->addWidget(m_keep);
    m_foot->addWidget(normal);
    m_foot->addWidget(question);
    column.addWidget(m_foot);
    // A bare Return must submit nothing: it also ends the composing of Japanese.
    for (QPushButton *button : {cancel, m_save, discard, m_keep}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::trySave);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); }); // ours would ask again
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_foot->setCurrentIndex(0);
        focusNextChild();
    });
}

void FormDialog::addField(const Cell &cell, const QString &label, QWidget *field, const QString &name)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    PlainLabel *title = captionLabel(label, this);
    title->setBuddy(field);
    title->setVisible(!label.isEmpty());
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto *message = new FieldMessage(field, this);
    m_messages.insert(field, message);
    m_titles.insert(field, title);
    box->addWidget(title);
    box->addWidget(field);
    box->addWidget(message);
    box->addStretch();
    m_grid->addLayout(box, cell.row, cell.column, 1, cell.columns);
    for (int i = cell.column; i < cell.column + cell.columns; ++i) {
        m_grid->setColumnMinimumWidth(i, columnWidth);
        m_grid->setColumnStretch(i, 1);
    }
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
}

void FormDialog::addWidget(const Cell &cell, QWidget *widget)
{
    m_grid->addWidget(widget, cell.row, cell.column, 1, cell.columns);
}

void FormDialog::setFieldVisible(QWidget *field, bool visible)
{
    m_titles.value(field)->setVisible(visible);
    field->setVisible(visible);
    if (!visible)
        m_messages.value(field)->clear();
}

void FormDialog::addSideButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_sideButtons->layout()->addWidget(button);
}

void FormDialog::start(QWidget *firstField)
{
    m_before = snapshot();
    firstField->setFocus(Qt::OtherFocusReason);
    open();
}

QString FormDialog::snapshot() const
{
    QStringList values;
    const auto fields = findChildren<QWidget *>();
    for (const QWidget *field : fields) {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            values += line->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(field))
            values += box->currentText();
        else if (const auto *check = qobject_cast<const QCheckBox *>(field))
            values += check->isChecked() ? u"1"_s : u"0"_s;
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
            values += text->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(field); button && button->isCheckable() && !button->group())
            values += button->isChecked() ? u"1"_s : u"0"_s; // of a group: what is shown, not what is edited
        else if (const auto *bar = qobject_cast<const SentimentBar *>(field))
            values += bar->level() ? QString::number(*bar->level()) : QString();
    }
    values += edited();
    return values.join(QChar(0x1f));
}

QString FormDialog::edited() const
{
    return {};
}

void FormDialog::setError(QWidget *field, const QString &sentence)
{
    const bool first = !hasErrors();
    m_messages.value(field)->setError(sentence);
    if (first)
        field->setFocus(Qt::OtherFocusReason);
}

void FormDialog::clearErrors()
{
    m_problem->clear();
    for (FieldMessage *message : std::as_const(m_messages))
        message->clear();
}

bool FormDialog::hasErrors() const
{
    return std::any_of(m_messages.begin(), m_messages.end(), [](const FieldMessage *message) { return message->isError(); });
}

bool FormDialog::explain(const Error &error)
{
    Q_UNUSED(error)
    return false;
}

void FormDialog::trySave()
{
    if (m_saving)
        return;
    clearErrors();
    save();
}

void FormDialog::commit(QFuture<Result<qint64>> future, const QString &subject, const QString &sentence)
{
    commit(std::move(future), subject, [sentence] { return sentence; });
}

void FormDialog::commit(QFuture<Result<qint64>> future, const QString &subject, std::function<QString()> sentence)
{
    m_saving = true;
    m_save->setEnabled(false);
    whenDone(std::move(future), this,
             [this, subject, sentence = std::move(sentence)](const Result<qint64> &answer) { taken(answer, subject, sentence); });
}

void FormDialog::taken(const Result<qint64> &answer, const QString &subject, const std::function<QString()> &sentence)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (answer.ok()) {
        Q_EMIT stored(*answer);
        const QString told = sentence();
        Q_EMIT m_page.saved(told.isEmpty() ? tr("“%1” was saved.").arg(subject) : told);
        accept();
    } else if (!explain(answer.error())) {
        m_problem->setError(errorSentence(answer.error(), subject));
    }
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void FormDialog::reject()
{
    if (m_saving)
        return;
    if (m_foot->currentIndex() == 1) {
        m_foot->setCurrentIndex(0); // a second Escape takes the question back
        return;
    }
    if (snapshot() == m_before) {
        QDialog::reject();
        return;
    }
    m_foot->setCurrentIndex(1);
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
