// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace mainstay {

/// Calls `react` with the future's answer on the window's thread, unless `receiver` is gone by then: always
/// from the event loop, never before this returns, so that what the caller does next has been done.
/// QFuture::then(receiver, …) must not be used instead: it calls at once when the answer is there already, and
/// Qt 6.4 asserts that the receiver is still there when the answer comes.
template <typename Answer, typename React>
void whenDone(QFuture<Answer> future, QObject *receiver, React react)
{
    future.then([guard = QPointer<QObject>(receiver), react = std::move(react)](QFuture<Answer> done) mutable {
        auto deliver = [guard = std::move(guard), react = std::move(react), done = std::move(done)]() mutable {
            if (guard && done.resultCount() > 0)
                react(std::as_const(done).result());
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(deliver), Qt::QueuedConnection);
    });
}

} // namespace mainstay
