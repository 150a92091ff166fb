// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace mainstay::gallery {

/// One page of the gallery: every widget and chart of ui/common, with labels of one language.
struct Page
{
    QString name;
    std::unique_ptr<QWidget> (*build)(const QLocale &locale);
};

const std::vector<Page> &pages();

/// The text of a language: "en|ja|hu", so that long Hungarian and wide Japanese labels are looked
/// at too.
QString word(const QLocale &locale, const QString &triple);

} // namespace mainstay::gallery
