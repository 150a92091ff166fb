// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/common/gallery.h"

#include "tests/ui/common/gallerycharts.h"
#include "tests/ui/common/gallerycontrols.h"

#include <QWidget>

namespace mainstay::gallery {

using namespace Qt::StringLiterals;

QString word(const QLocale &locale, const QString &triple)
{
    const QStringList words = triple.split(u'|');
    if (locale.language() == QLocale::Japanese)
        return words.value(1);
    return words.value(locale.language() == QLocale::Hungarian ? 2 : 0);
}

const std::vector<Page> &pages()
{
    static const std::vector<Page> all {
        {u"controls"_s, controlsPage},
        {u"charts"_s, chartsPage},
        {u"quarters"_s, manyQuartersPage},
        {u"pieces"_s, piecesPage},
    };
    return all;
}

} // namespace mainstay::gallery
