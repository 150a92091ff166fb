// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/retention/movementlist.h"
#include "core/retention/retentionfigures.h"
#include "ui/retention/retentionview.h"

#include <QLocale>
#include <QStringList>

namespace mainstay {

/// One formula with the numbers of a quarter put in.
struct FormulaLine
{
    RetentionRatio ratio = RetentionRatio::Adjusted;
    QString name; ///< "Logo retention (adjusted)"
    QString numbers; ///< "79 kept / 100 at the start"
    QString figure; ///< "79.0%", "94.4% (17/18)", "n/a"
    QString explanation; ///< what is divided by what, and what the figure is good for
};

/// What the page says about figures, in the reader's language and formats.
class RetentionTexts final
{
public:
    enum class Amounts { Compact, Exact };

    /// Compact amounts fit beside bars ("€1.2M"), exact ones explain a figure ("€1,234,567.80").
    RetentionTexts(QLocale locale, Currency currency, Amounts amounts = Amounts::Compact)
        : m_locale(std::move(locale))
        , m_currency(std::move(currency))
        , m_amounts(amounts)
    {
    }

    const QLocale &locale() const { return m_locale; }

    /// Below the title of a picture that leaves: the unit and the formula of a figure …
    static QString pictureNote(RetentionRatio ratio);
    /// … or the quarter, its days and the unit of a waterfall that begins with `first`.
    QString pictureNote(const QuarterSpan &span, FiscalYear fiscal, RetentionBucket first) const;
    /// As the switch calls it, short.
    static QString switchText(RetentionRatio ratio);
    static QString rangeText(RetentionRange range);
    static QString levelText(RetentionUnit level);
    static QString name(RetentionRatio ratio);
    static QString explanation(RetentionRatio ratio);
    /// Under a bar, under a number of the strip: "lost" as `Lost`.
    static QString barText(RetentionBucket bucket);
    /// Above a list: "Lost in 2026 Q1".
    static QString listTitle(RetentionBucket bucket, const QString &quarter);

    /// "2026 Q1", with "to date" where it is not over.
    QString quarter(const QuarterSpan &span, FiscalYear fiscal) const;
    /// "1 Jan 2026 – 20 Mar 2026".
    QString days(const QuarterSpan &span) const;
    /// With the fraction where the accounts are few (RET-5).
    QString figure(const QuarterRetention &row, RetentionRatio ratio) const;
    /// The same for a label over a bar: without words.
    QString barFigure(const QuarterRetention &row, RetentionRatio ratio) const;
    QString numbers(const QuarterRetention &row, RetentionRatio ratio) const;
    FormulaLine formula(const QuarterRetention &row, RetentionRatio ratio) const;
    /// What one figure alone would hide, a sentence each (RET-6).
    QStringList caveats(const QuarterRetention &row) const;
    /// "21 accounts, −€252,000 ARR".
    QString listSummary(const MovementList &list, RetentionBucket bucket) const;

    QString count(qint64 number) const;
    QString compact(qint64 minor) const;
    QString signedCompact(qint64 minor) const;
    QString money(qint64 minor) const;

private:
    QString ratioText(const Fraction &fraction) const;
    QString caveat(const QuarterRetention &row, RetentionCaveat caveat) const;

    QLocale m_locale;
    Currency m_currency;
    Amounts m_amounts;
};

} // namespace mainstay
