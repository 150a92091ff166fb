// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "ui/common/page.h"
#include "ui/common/workspacesession.h"

#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QLineEdit>

#include <functional>

class QGridLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mainstay {

class FieldMessage;
class PlainLabel;

/// A form in a window of its own that lets the rest of the program live on. Ctrl+Return saves, Escape
/// leaves, and asks first only when something was typed; what is wrong stands under its field.
class FormDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialog)

public:
    /// The page gets the sentence for the toast.
    FormDialog(Page &page, WorkspaceSession &session);

    FieldMessage *messageOf(QWidget *field) const { return m_messages.value(field); }

Q_SIGNALS:
    void stored(qint64 id);

protected:
    struct Cell
    {
        int row = 0;
        int column = 0;
        int columns = 1;
    };

    WorkspaceSession &session() const { return m_session; }
    /// A labelled field with room for its message; the name is for tests and tools.
    void addField(const Cell &cell, const QString &label, QWidget *field, const QString &name);
    void addWidget(const Cell &cell, QWidget *widget);
    /// With its label. What is wrong with a hidden field is forgotten.
    void setFieldVisible(QWidget *field, bool visible); // NOLINT: a state, as Qt's own setters take it
    /// A button left of Cancel, for what is not saving.
    void addSideButton(QPushButton *button);
    /// All fields are filled: from here on something typed is something to lose. Shows the dialog.
    void start(QWidget *firstField);

    /// Looks at the fields, tells what is wrong, and calls commit() if nothing is.
    virtual void save() = 0;
    /// What is edited that no field holds, as text: once it is another one there is something to lose.
    virtual QString edited() const;
    /// True when the error was told beside a field.
    virtual bool explain(const Error &error);
    void setError(QWidget *field, const QString &sentence);
    void clearErrors();
    bool hasErrors() const;
    /// Without a sentence the toast says that the subject was saved.
    void commit(QFuture<Result<qint64>> future, const QString &subject, const QString &sentence = {});
    /// The sentence is asked for once it is written: for what only the writing tells.
    void commit(QFuture<Result<qint64>> future, const QString &subject, std::function<QString()> sentence);

    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    QString snapshot() const;
    void buildButtons(QVBoxLayout &column);
    void trySave();
    void taken(const Result<qint64> &answer, const QString &subject, const std::function<QString()> &sentence);

    Page &m_page;
    WorkspaceSession &m_session;
    QGridLayout *m_grid = nullptr;
    QStackedWidget *m_foot = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_sideButtons = nullptr;
    FieldMessage *m_problem = nullptr;
    QHash<QWidget *, FieldMessage *> m_messages;
    QHash<QWidget *, PlainLabel *> m_titles;
    QString m_before;
    bool m_saving = false;
};

/// A day, typed: in the locale's format, as 2026-03-20, or from today as +14 (days). Up and Down move by
/// a day. May be empty.
class DateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QDate today, QWidget *parent = nullptr);

    void setDate(QDate date);
    /// Nothing for a text that is no day; an invalid day for no text.
    std::optional<QDate> date() const;
    static QString mistake();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today;
    QLocale m_locale;
};

/// A choice by value; -1 where nothing is chosen.
void addChoice(QComboBox &box, const QString &text, qint64 value);
qint64 chosen(const QComboBox &box);
void choose(QComboBox &box, qint64 value);
/// An editable box of well-known codes; what is typed counts.
QComboBox *codeBox(const QStringList &codes, QWidget *parent);
/// What people type as a number in their locale, as parseMoney and toInt read it.
QString plainNumber(QString typed, const QLocale &locale);
/// An amount as people type it into a field: no grouping, no sign of the currency.
QString amountText(const Money &money, const QLocale &locale);

} // namespace mainstay
