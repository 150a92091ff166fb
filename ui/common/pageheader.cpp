// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pageheader.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"

#include <QHBoxLayout>

namespace mainstay {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_leading = new QHBoxLayout;
    m_leading->setSpacing(8);
    row->addLayout(m_leading);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = titleLabel({}, this);
    m_subtitle = mutedLabel({}, this);
    m_subtitle->hide();
    // A long name gives way to the buttons instead of pushing them out of the window.
    for (PlainLabel *label : {m_title, m_subtitle}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    m_trailing = new QHBoxLayout;
    m_trailing->setSpacing(8);
    row->addLayout(m_trailing);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(title));
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

} // namespace mainstay
