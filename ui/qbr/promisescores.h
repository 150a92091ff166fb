// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/heldreview.h"

#include <QComboBox>
#include <QDate>
#include <QScrollArea>

namespace mainstay {

/// The open promises and actions of an account, each with what became of it.
class PromiseScores final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromiseScores)

public:
    PromiseScores(const std::vector<Action> &open, QDate today, QWidget *parent);

    /// Those that were settled.
    std::vector<HeldReview::Score> scores() const;

private:
    struct Line
    {
        ActionId action;
        QComboBox *verdict = nullptr;
    };

    std::vector<Line> m_lines;
};

} // namespace mainstay
