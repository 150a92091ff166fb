// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/reliability.h"

#include <QWidget>

namespace mainstay {

class PlainLabel;

/// How promises of one account were kept over the last 90 days, ours and theirs, with counts.
class ReliabilityStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReliabilityStrip)

public:
    explicit ReliabilityStrip(QWidget *parent = nullptr);

    void showAccount(const QString &name, const AccountReliability &reliability);

private:
    struct Side
    {
        PlainLabel *figure = nullptr;
        PlainLabel *counts = nullptr;
    };
    Side addSide(const QString &title, const QString &name);
    void showSide(const Side &side, const Reliability &reliability);

    PlainLabel *m_account = nullptr;
    Side m_ours;
    Side m_theirs;
};

} // namespace mainstay
