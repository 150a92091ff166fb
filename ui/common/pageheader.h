// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace mainstay {

class PlainLabel;

/// The top of every page: title, one quiet line, and the page's actions on the right.
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString title() const;
    /// Left of the title: a back button, a mark. The header takes ownership.
    void addLeading(QWidget *widget);
    /// On the right, in the order added. The header takes ownership.
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    QBoxLayout *m_leading = nullptr;
    QBoxLayout *m_trailing = nullptr;
};

} // namespace mainstay
