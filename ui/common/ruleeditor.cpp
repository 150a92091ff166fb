// SPDX-License-Identifier: Apache-2.0
#include "ui/common/ruleeditor.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/accountpicker.h"
#include "ui/common/personpicker.h"
#include "ui/text/followuplabels.h"
#include "ui/text/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr int scopeWidth = 130;
constexpr int numberWidth = 92;
constexpr int removeWidth = 30;

} // namespace

bool EditedRule::hasSameSubject(const EditedRule &other) const
{
    return scope == other.scope && value == other.value && account == other.account && contact == other.contact;
}

bool EditedRule::isSame(const EditedRule &other) const
{
    return id == other.id && hasSameSubject(other) && first == other.first && second == other.second;
}

/// One rule: its fields, and what is wrong with it.
class RuleRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleRow)

public:
    RuleRow(WorkspaceSession &session, const RuleChoices &choices, const EditedRule &rule, QWidget *parent)
        : QWidget(parent)
        , m_rule(rule)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 2, 0, 2);
        column->setSpacing(2);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        buildScope(choices);
        buildSubject(session, choices);
        m_first = number(choices, choices.firstTitle, rule.first, u"firstNumber"_s);
        m_second = number(choices, choices.secondTitle, rule.second, u"secondNumber"_s);
        auto *away = new QToolButton(this);
        away->setObjectName(u"removeRule"_s);
        away->setIcon(QIcon::fromTheme(u"edit-delete"_s));
        away->setAccessibleName(tr("Remove the rule"));
        away->setToolTip(tr("Remove the rule"));
        away->setAutoRaise(true);
        away->setFixedSize(removeWidth, removeWidth);
        connect(away, &QToolButton::clicked, this, &RuleRow::removalRequested);
        row->addWidget(m_scope);
        row->addWidget(m_subject, 1);
        row->addWidget(m_first);
        row->addWidget(m_second);
        m_second->setVisible(choices.hasSecond());
        row->addWidget(away);
        column->addLayout(row);
        m_subjectMessage = new FieldMessage(m_subject, this);
        m_numberMessage = new FieldMessage(m_second, this);
        column->addWidget(m_subjectMessage);
        column->addWidget(m_numberMessage);
        showSubject();
        connect(m_scope, &QComboBox::currentIndexChanged, this, &RuleRow::showSubject);
    }

    EditedRule rule() const
    {
        EditedRule edited;
        edited.id = m_rule.id;
        edited.first = m_first->value();
        edited.second = m_second->value();
        edited.scope = scope();
        edited.name = m_rule.name;
        switch (edited.scope) {
        case CadenceScope::Default:
            break;
        case CadenceScope::Tier:
            edited.value = m_tier->currentText().trimmed();
            break;
        case CadenceScope::Stage:
            edited.value = m_stage->currentData().toString();
            break;
        case CadenceScope::Account:
            edited.account = m_account->account();
            edited.name = m_account->text();
            break;
        case CadenceScope::Contact:
            edited.contact = m_person == nullptr ? m_rule.contact : m_person->contact();
            if (m_person != nullptr)
                edited.name = m_person->text();
            break;
        }
        return edited;
    }

    void clear()
    {
        m_subjectMessage->clear();
        m_numberMessage->clear();
    }
    void setSubjectError(const QString &sentence)
    {
        m_subjectMessage->setError(sentence);
        m_subject->currentWidget()->setFocus();
    }
    void setNumberError(const QString &sentence)
    {
        m_numberMessage->setError(sentence);
        m_second->setFocus();
    }
    void begin() { m_scope->setFocus(); }

Q_SIGNALS:
    void removalRequested();

private:
    CadenceScope scope() const { return static_cast<CadenceScope>(m_scope->currentData().toInt()); }

    void buildScope(const RuleChoices &choices)
    {
        m_scope = new QComboBox(this);
        m_scope->setObjectName(u"scope"_s);
        m_scope->setAccessibleName(tr("For whom", "rule"));
        m_scope->setFixedWidth(scopeWidth);
        // Another person is another rule.
        const bool isPerson = m_rule.scope == CadenceScope::Contact && m_rule.contact.isValid();
        for (const CadenceScope each : isPerson ? std::vector {CadenceScope::Contact} : choices.scopes)
            m_scope->addItem(label(each), int(each));
        m_scope->setCurrentIndex(m_scope->findData(int(m_rule.scope)));
        m_scope->setEnabled(!isPerson);
    }

    void buildSubject(WorkspaceSession &session, const RuleChoices &choices)
    {
        m_subject = new QStackedWidget(this);
        m_subject->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_tier = new QComboBox(this);
        m_tier->setObjectName(u"tier"_s);
        m_tier->setAccessibleName(label(CadenceScope::Tier));
        m_tier->setEditable(true);
        m_tier->addItems(choices.tiers);
        m_tier->setEditText(m_rule.scope == CadenceScope::Tier ? m_rule.value : QString());
        m_stage = new QComboBox(this);
        m_stage->setObjectName(u"stage"_s);
        m_stage->setAccessibleName(label(CadenceScope::Stage));
        for (const LifecycleStage stage : allLifecycleStages())
            m_stage->addItem(label(stage), toText(stage));
        m_stage->setCurrentIndex(std::max(0, m_stage->findData(m_rule.value)));
        m_account = new AccountPicker(session, this);
        m_account->setObjectName(u"account"_s);
        m_account->setAccessibleName(label(CadenceScope::Account));
        m_account->setAccount(m_rule.account, m_rule.scope == CadenceScope::Account ? m_rule.name : QString());
        if (!m_rule.contact.isValid()) {
            m_person = new PersonPicker(session, this);
            m_subject->addWidget(m_person);
        }
        m_name = mutedLabel(m_rule.scope == CadenceScope::Contact ? m_rule.name : QString(), this);
        for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_tier), static_cast<QWidget *>(m_stage),
                                static_cast<QWidget *>(m_account)})
            m_subject->addWidget(widget);
    }

    void showSubject()
    {
        m_subjectMessage->clear();
        switch (scope()) {
        case CadenceScope::Default:
            m_subject->setCurrentWidget(m_name);
            return;
        case CadenceScope::Contact:
            m_subject->setCurrentWidget(m_person == nullptr ? static_cast<QWidget *>(m_name) : m_person);
            return;
        case CadenceScope::Tier:
            m_subject->setCurrentWidget(m_tier);
            return;
        case CadenceScope::Stage:
            m_subject->setCurrentWidget(m_stage);
            return;
        case CadenceScope::Account:
            m_subject->setCurrentWidget(m_account);
            return;
        }
    }

    QSpinBox *number(const RuleChoices &choices, const QString &title, int value, const QString &name)
    {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setAccessibleName(title);
        box->setRange(choices.least, choices.most);
        box->setSpecialValueText(choices.leastText);
        box->setValue(value);
        box->setFixedWidth(numberWidth);
        box->setAlignment(Qt::AlignRight);
        return box;
    }

    EditedRule m_rule;
    QComboBox *m_scope = nullptr;
    QStackedWidget *m_subject = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_stage = nullptr;
    AccountPicker *m_account = nullptr;
    PersonPicker *m_person = nullptr; ///< none for a rule that has its person
    PlainLabel *m_name = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_second = nullptr;
    FieldMessage *m_subjectMessage = nullptr;
    FieldMessage *m_numberMessage = nullptr;
};

RuleEditor::RuleEditor(WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(scroll);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    scroll->setWidget(sheet);
    m_empty = mutedLabel({}, this);
    m_empty->setObjectName(u"noRules"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    outer->addWidget(m_empty);
    outer->addWidget(scroll);
}

void RuleEditor::setRules(const RuleChoices &choices, const std::vector<EditedRule> &rules)
{
    m_choices = choices;
    qDeleteAll(m_rows);
    m_rows.clear();
    delete m_head;
    m_head = new QWidget(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    auto *whom = captionLabel(tr("For whom", "rule"), m_head);
    whom->setFixedWidth(scopeWidth);
    row->addWidget(whom);
    row->addStretch(1);
    for (const QString &title : {choices.firstTitle, choices.secondTitle}) {
        if (title.isEmpty())
            continue;
        auto *caption = captionLabel(title, m_head);
        caption->setFixedWidth(numberWidth);
        caption->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        caption->setWordWrap(true);
        row->addWidget(caption);
    }
    row->addSpacing(removeWidth + 8);
    m_column->insertWidget(0, m_head);
    m_empty->setText(choices.emptyText);
    for (const EditedRule &rule : rules)
        append(rule);
    showEmpty();
}

/// Without a rule there are no columns to name.
void RuleEditor::showEmpty()
{
    m_head->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty() && !m_choices.emptyText.isEmpty());
}

void RuleEditor::append(const EditedRule &rule)
{
    auto *row = new RuleRow(m_session, m_choices, rule, this);
    connect(row, &RuleRow::removalRequested, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    m_column->insertWidget(int(m_rows.size()), row);
    showEmpty();
}

void RuleEditor::addRule()
{
    EditedRule rule = m_choices.fresh;
    const auto hasDefault = std::any_of(m_rows.begin(), m_rows.end(),
                                        [](const RuleRow *row) { return row->rule().scope == CadenceScope::Default; });
    rule.scope = hasDefault ? CadenceScope::Tier : CadenceScope::Default;
    append(rule);
    m_rows.back()->begin();
}

void RuleEditor::remove(RuleRow *row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    row->deleteLater();
    row->hide();
    showEmpty();
}

std::vector<EditedRule> RuleEditor::rules() const
{
    std::vector<EditedRule> rules;
    for (const RuleRow *row : m_rows)
        rules.push_back(row->rule());
    return rules;
}

bool RuleEditor::check()
{
    bool fine = true;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        RuleRow *row = m_rows[i];
        row->clear();
        const EditedRule rule = row->rule();
        const bool isTwice = std::any_of(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(i), [&rule](const RuleRow *other) {
            return other->rule().hasSameSubject(rule);
        });
        QString wrong;
        if (rule.scope == CadenceScope::Tier && rule.value.isEmpty())
            wrong = tr("Name the tier.");
        else if (rule.scope == CadenceScope::Account && !rule.account.isValid())
            wrong = tr("Choose an account.");
        else if (rule.scope == CadenceScope::Contact && !rule.contact.isValid())
            wrong = tr("Choose an account, then a person.");
        else if (isTwice)
            wrong = tr("There is a rule for this already.");
        if (!wrong.isEmpty())
            row->setSubjectError(wrong);
        const bool isTooSmall = m_choices.hasSecond() && rule.second < rule.first;
        if (isTooSmall)
            row->setNumberError(m_choices.secondTooSmall);
        fine = fine && wrong.isEmpty() && !isTooSmall;
    }
    return fine;
}

} // namespace mainstay

#include "ruleeditor.moc"
