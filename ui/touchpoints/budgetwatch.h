// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/contactbudgetstore.h"
#include "core/touchpoints/touchpointlog.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace mainstay {

class WorkspaceSession;

/// Whether a log would be more than its people are to get, asked of the file as the log is being written.
class BudgetWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BudgetWatch)

public:
    struct Answer
    {
        std::vector<PersonBudget> now; ///< of the people chosen, without this log
        std::vector<PersonBudget> then; ///< with it; empty where it fills no budget
        std::vector<PersonBudget> exceeded; ///< of those, and of whom its notes plan a touch with, who would get too much
    };
    /// A touch that the notes plan.
    struct Plan
    {
        ContactId contact;
        QDate day;

        friend bool operator==(const Plan &, const Plan &) = default;
    };
    using Plans = std::vector<Plan>;

    BudgetWatch(WorkspaceSession &session, QObject *parent);

    /// Follows a log that is being written; answered() comes when what it is about changed.
    void follow(const TouchpointLog &log, const Plans &plans = {});
    /// Asks anew, for the moment of saving.
    QFuture<Result<Answer>> ask(const TouchpointLog &log, const Plans &plans = {});
    /// The same again: something was written.
    void refresh();
    void clear();

    /// One line: who would get too much, and who wrote last. Empty without anybody.
    static QString sentence(const std::vector<PersonBudget> &exceeded);

Q_SIGNALS:
    void answered(const mainstay::BudgetWatch::Answer &answer);

private:
    struct Question
    {
        AccountId account;
        std::vector<ContactId> people;
        std::vector<ContactId> exempt; ///< had it before it was edited
        QDate day;
        TouchpointId except;
        bool counts = false;
        Plans plans;

        friend bool operator==(const Question &, const Question &) = default;
    };
    static Question questionOf(const TouchpointLog &log, const Plans &plans);
    static Result<void> askPlans(Connection &connection, const Question &question, Answer &answer);
    QFuture<Result<Answer>> run(const Question &question);
    void put();

    WorkspaceSession &m_session;
    Question m_question;
    int m_asked = 0; ///< only the newest answer counts
};

} // namespace mainstay
