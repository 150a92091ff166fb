// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/retentionreport.h"

#include <QWidget>

class QPushButton;

namespace mainstay {

class PlainLabel;
class RetentionTexts;

/// Whether a quarter's figures are frozen, and what has been restated since (RET-11).
class ClosingStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClosingStrip)

public:
    explicit ClosingStrip(QWidget *parent = nullptr);

    void showQuarter(const RetentionReport &report, size_t quarter, const RetentionTexts &texts);
    QString text() const;
    QPushButton &button() const { return *m_button; }
    QPushButton &accountsButton() const { return *m_accounts; }

Q_SIGNALS:
    void closeRequested();
    void reopenRequested();
    /// Which accounts it is that pay another ARR now than when the quarter was closed.
    void accountsRequested();

private:
    PlainLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_accounts = nullptr;
    bool m_isClosed = false;
};

} // namespace mainstay
