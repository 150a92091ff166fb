// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/qbrstore.h"
#include "ui/common/formdialog.h"

namespace mainstay {

/// Calls reviews off: skipped or cancelled, with the reason, which stays in the statistics.
class SkipDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkipDialog)

public:
    /// Shows itself; deletes itself when closed. At least one review.
    SkipDialog(Page &page, WorkspaceSession &session, std::vector<QbrRow> reviews);

protected:
    void save() override;
    bool explain(const Error &error) override;

private:
    std::vector<QbrRow> m_reviews;
    QComboBox *m_kind = nullptr;
    QComboBox *m_reason = nullptr;
};

} // namespace mainstay
