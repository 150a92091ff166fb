// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace mainstay {

/// A line edit with a magnifier and a button to clear it. Escape clears a text; Down leaves to the
/// results.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The placeholder, which is also the accessible name.
    void setPrompt(const QString &prompt);

Q_SIGNALS:
    /// Down was pressed: move the focus into the list.
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mainstay
