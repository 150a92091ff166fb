// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logtemplates.h"
#include "ui/common/sentiment.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace mainstay {

/// What the five levels of a sentiment mean to the team. Where nothing is written the built-in words hold.
class SentimentWordsEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentimentWordsEditor)

public:
    SentimentWordsEditor(SentimentAbout about, QWidget *parent);

    SentimentDefinitions words() const;
    void setWords(const SentimentDefinitions &words);

Q_SIGNALS:
    /// Somebody changed them and is done with the field.
    void edited();

private:
    std::array<QLineEdit *, 5> m_fields {};
};

} // namespace mainstay
