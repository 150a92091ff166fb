// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QPoint;
class QWidget;

namespace mainstay {

/// Ctrl+click on a number and Ctrl+Return where the keyboard is: "how does this come about?" (RET-13). What is asked for
/// here goes no further; where there is no number the click does what it always does.
class ExplainGesture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainGesture)

public:
    /// Whether there was a number to explain.
    using At = std::function<bool(const QPoint &at)>;
    using Here = std::function<bool()>;
    using Cell = std::function<bool(const QModelIndex &cell)>;

    /// Lives as long as the widget.
    static void install(QWidget &widget, At at, Here here);
    /// Of the cells of a table; the keyboard asks for the current one.
    static void install(QAbstractItemView &view, const Cell &explain);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ExplainGesture(QWidget &widget, At at, Here here);

    At m_at;
    Here m_here;
    bool m_pressed = false; ///< the release that follows is ours as well
};

} // namespace mainstay
