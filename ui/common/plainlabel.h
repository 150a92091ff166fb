// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace mainstay {

/// A label that shows text as it is. QLabel alone would take customer text for HTML and open the
/// local files it names; every label of the program is one of these.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : PlainLabel(parent)
    {
        setText(text);
    }
};

} // namespace mainstay
