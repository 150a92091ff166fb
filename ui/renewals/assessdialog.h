// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/renewals/renewal.h"
#include "ui/common/formdialog.h"

class QPlainTextEdit;

namespace mainstay {

/// What is expected of a renewal: category, probability, note. What was said before is kept with its day.
class AssessDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssessDialog)

public:
    /// Shows itself; deletes itself when closed.
    AssessDialog(Page &page, WorkspaceSession &session, const Renewal &renewal);

    /// What stands at the top of the dialogs about a renewal: whose, of what, when, how much.
    static QString summaryOf(const Renewal &renewal);

protected:
    void save() override;

private:
    void build();
    void categoryChosen();

    Renewal m_renewal;
    QComboBox *m_category = nullptr;
    QLineEdit *m_probability = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace mainstay
