// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;

namespace mainstay {

/// Notices when the window first shows the rows of a table (or, without any, itself). With
/// MAINSTAY_TRACE_FIRST_PAINT set it says on standard error how long after the start of the process
/// that was, and how much memory is resident: what tests/bench measures.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    explicit FirstPaint(QMainWindow &window);
    /// Writes the window to a PNG soon after, and quits: 0 when it was written.
    void takePicture(const QString &path);

Q_SIGNALS:
    void seen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    void writePicture();

    QMainWindow &m_window;
    QString m_picture;
    bool m_seen = false;
};

} // namespace mainstay
