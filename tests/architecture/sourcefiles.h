// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace mainstay::test {

struct SourceFile
{
    QString path; ///< from the project's root: "core/base/money.h"
    QString text;

    /// "core/base" of "core/base/money.h"; "app" of what lies directly in app.
    QString folder() const;
    /// The paths of `#include "…"`.
    QStringList includes() const;
};

/// Of these folders of the project and all below, the files with one of these endings.
std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

/// The text without comments and with empty string literals, lines kept: what a grep for code wants.
QString codeOnly(const QString &text);

} // namespace mainstay::test
