// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/capturefile.h"
#include "core/capture/capturestore.h"
#include "core/capture/matching.h"

#include <QObject>
#include <QStringList>

namespace mainstay {

class WorkspaceSession;

/// A meeting or mail that somebody handed over, or what could not be read of it.
struct CaptureRow
{
    QString file;
    CaptureItem item;
    std::optional<CaptureFault> fault; ///< refused: then there is no item
    CaptureMatch match;
    CaptureState state = CaptureState::New;
    bool upcoming = false;

    bool isRefused() const { return fault.has_value(); }
    /// Can be logged as it is, once it has an account.
    bool isOpen() const { return !isRefused() && state == CaptureState::New && !upcoming && !item.cancelled; }
};

/// All that was handed over.
struct CaptureList
{
    std::vector<CaptureRow> rows; ///< what can be logged first, then the newest first
    std::vector<CaptureFault> losses; ///< of the items in the rows
};

/// What was dropped: a path, or bytes that another program handed over without a file.
struct CaptureInput
{
    QStringList paths;
    std::vector<QByteArray> contents;
};

/// Reads on a thread of the pool, then looks people and accounts up. One at a time.
class CaptureLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureLoader)

public:
    explicit CaptureLoader(WorkspaceSession &session, QObject *parent = nullptr);
    ~CaptureLoader() override;

    void start(const CaptureInput &input);

Q_SIGNALS:
    void loaded(const mainstay::CaptureList &list);
    void failed(const mainstay::Error &error);

private:
    void match(CaptureList list);

    WorkspaceSession &m_session;
    int m_question = 0;
};

} // namespace mainstay
