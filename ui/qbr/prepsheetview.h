// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/prepdocument.h"

#include <QScrollArea>

class QBoxLayout;

namespace mainstay {

/// A prep sheet to be read: figures over two columns of sections. Scrolled by the keys of any page.
class PrepSheetView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrepSheetView)

public:
    explicit PrepSheetView(QWidget *parent = nullptr);

    /// Stays where it is scrolled to.
    void showDocument(const PrepDocument &document);

private:
    static QWidget *figuresCard(const PrepDocument &document, QWidget *parent);
    static QWidget *sectionCard(const PrepSection &section, QWidget *parent);
    static QWidget *lineOf(const PrepLine &line, QWidget *parent);
};

} // namespace mainstay
