// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace mainstay {

/// Calls `react` with the future's answer on the window's thread, unless `receiver` is gone by then.
/// QFuture::then(receiver, …) must not be used for anything that can be closed while it waits: Qt 6.4
/// asserts that the context is still there when the answer comes.
template <typename Answer, typename React>
void whenDone(QFuture<Answer> future, QObject *receiver, React react)
{
    future.then(QCoreApplication::instance(),
                [guard = QPointer<QObject>(receiver), react = std::move(react)](const Answer &answer) mutable {
                    if (guard)
                        react(answer);
                });
}

} // namespace mainstay
