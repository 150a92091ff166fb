// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/member.h"
#include "ui/touchpoints/touchpointview.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace mainstay {

class DayField;
class SearchField;
class WorkspaceSession;

/// Above the list: what it shows.
class TouchpointFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchpointFilterBar)

public:
    TouchpointFilterBar(WorkspaceSession &session, QWidget *parent);

    /// The order is whoever's asks.
    TouchpointView view(TouchpointOrder order) const;
    void setView(const TouchpointView &view);
    bool isFiltered() const;
    SearchField *textField() const { return m_text; }
    /// Reads anew whom and which tags there are.
    void reloadChoices();

Q_SIGNALS:
    void changed();

private:
    struct Choices
    {
        std::vector<Member> members;
        QStringList tags;
    };
    void fillBoxes();
    QComboBox *addBox(const QString &name, const QString &title);
    void connectParts();
    void takeChoices(const Choices &choices);
    void showBetween();

    WorkspaceSession &m_session;
    SearchField *m_text = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_team = nullptr;
    QComboBox *m_member = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_tag = nullptr;
    QWidget *m_between = nullptr;
    DayField *m_first = nullptr;
    DayField *m_last = nullptr;
    bool m_quiet = false; ///< set by the program, not by a person
};

} // namespace mainstay
