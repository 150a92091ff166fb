// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepsheet.h"
#include "ui/text/prepdocument.h"

#include <QCoreApplication>
#include <QLocale>

namespace mainstay {

/// Texts of prep sheets.
struct PrepSheetText
{
    Q_DECLARE_TR_FUNCTIONS(PrepSheetText)
};

/// What the sections of a prep sheet are written with. The sheet and the locale outlive it.
class PrepWriter
{
protected:
    PrepWriter(const PrepSheet &sheet, const QLocale &locale)
        : m_sheet(sheet)
        , m_locale(locale)
    {
    }

    const PrepSheet &sheet() const { return m_sheet; }
    const QLocale &locale() const { return m_locale; }

    QString day(QDate date) const;
    QString count(qint64 number) const;
    /// Two decimals at most, none where there are none.
    QString number(double number) const;
    QString withUnit(double number, const QString &unit) const;
    Money base(qint64 minor) const { return {minor, m_sheet.base}; }
    /// Of so many minutes, with one decimal.
    QString hours(int minutes) const;
    QString meanText(const PrepMood &mood) const;
    static QString rolesText(const std::vector<ContactRole> &roles);
    static PrepTone moodTone(int mood);
    /// What somebody wrote, on one line that is not too long.
    static QString shortened(const QString &words);
    static QString quoted(const QString &words);
    /// The parts that are there, a dot between them.
    static QString joined(QStringList parts);
    /// Adds it to the section unless that has mostPrepLines of its `all` already; then it says how many more there are.
    static void add(PrepSection &section, PrepLine line, size_t all);

private:
    const PrepSheet &m_sheet;
    const QLocale &m_locale;
};

} // namespace mainstay
