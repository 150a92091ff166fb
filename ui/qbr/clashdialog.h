// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/clashreader.h"

#include <QDialog>

namespace mainstay {

/// What speaks against a new time of a review, before it is moved there: move it anyway (accepted), or leave it.
class ClashDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClashDialog)

public:
    ClashDialog(const ClashReport &report, QWidget *parent);

    const QStringList &sentences() const { return m_sentences; }

private:
    QWidget *buildTimes(const ClashReport &report);
    QWidget *buildClashes(const ClashReport &report);
    QWidget *buildButtons();

    QStringList m_sentences;
};

} // namespace mainstay
