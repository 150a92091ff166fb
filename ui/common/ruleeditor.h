// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/cadence.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mainstay {

class PlainLabel;
class RuleRow;
class WorkspaceSession;

/// A rule while it is edited: a number or two for a scope.
struct EditedRule
{
    qint64 id = 0; ///< 0: new
    CadenceScope scope = CadenceScope::Default;
    QString value;
    AccountId account;
    ContactId contact;
    QString name; ///< of the account or the person
    int first = 0;
    int second = 0;

    /// The same but for the name.
    bool isSame(const EditedRule &other) const;
    bool hasSameSubject(const EditedRule &other) const;
};

/// What the rows of one kind of rule offer.
struct RuleChoices
{
    bool hasSecond() const { return !secondTitle.isEmpty(); }

    std::vector<CadenceScope> scopes;
    QStringList tiers;
    QString firstTitle;
    QString secondTitle; ///< empty: there is one number only
    QString secondTooSmall; ///< the sentence for a second number below the first
    QString emptyText; ///< stands where there is no rule
    QString leastText; ///< what the least number is called; empty: the number
    int least = 0;
    int most = 0;
    EditedRule fresh; ///< a new row's numbers
};

/// Rules as rows: for whom, its numbers, away with it. What is wrong stands below its row.
class RuleEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleEditor)

public:
    RuleEditor(WorkspaceSession &session, QWidget *parent);

    void setRules(const RuleChoices &choices, const std::vector<EditedRule> &rules);
    std::vector<EditedRule> rules() const;
    /// Tells what is wrong beside its row and puts the keyboard there; true where nothing is.
    bool check();
    void addRule();

private:
    void append(const EditedRule &rule);
    void remove(RuleRow *row);

    WorkspaceSession &m_session;
    RuleChoices m_choices;
    void showEmpty();

    QWidget *m_head = nullptr;
    PlainLabel *m_empty = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<RuleRow *> m_rows;
};

} // namespace mainstay
