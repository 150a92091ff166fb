// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/retentiontexts.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

} // namespace

QString RetentionTexts::switchText(RetentionRatio ratio)
{
    switch (ratio) {
    case RetentionRatio::Adjusted:
        return Texts::tr("Logo (adjusted)", "which retention");
    case RetentionRatio::GrossRevenue:
        return Texts::tr("Gross revenue", "which retention");
    case RetentionRatio::NetRevenue:
        return Texts::tr("Net revenue", "which retention");
    case RetentionRatio::Simple:
        return Texts::tr("Simple", "which retention");
    case RetentionRatio::LogoChurn:
    case RetentionRatio::LostToAcquired:
    case RetentionRatio::Quick:
        return name(ratio);
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::rangeText(RetentionRange range)
{
    switch (range) {
    case RetentionRange::Last8:
        return Texts::tr("Last 8 quarters");
    case RetentionRange::Last12:
        return Texts::tr("Last 12 quarters");
    case RetentionRange::All:
        return Texts::tr("All quarters");
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::levelText(RetentionUnit level)
{
    switch (level) {
    case RetentionUnit::Account:
    case RetentionUnit::AccountAndProduct:
        return Texts::tr("Accounts", "what is counted");
    case RetentionUnit::TopParent:
        return Texts::tr("Top parents", "what is counted: an account with all below it as one");
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::name(RetentionRatio ratio)
{
    switch (ratio) {
    case RetentionRatio::Simple:
        return Texts::tr("Simple retention");
    case RetentionRatio::Adjusted:
        return Texts::tr("Logo retention (adjusted)");
    case RetentionRatio::LogoChurn:
        return Texts::tr("Logo churn");
    case RetentionRatio::LostToAcquired:
        return Texts::tr("Lost to acquired");
    case RetentionRatio::GrossRevenue:
        return Texts::tr("Gross revenue retention");
    case RetentionRatio::NetRevenue:
        return Texts::tr("Net revenue retention");
    case RetentionRatio::Quick:
        return Texts::tr("Quick ratio");
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::explanation(RetentionRatio ratio)
{
    switch (ratio) {
    case RetentionRatio::Simple:
        return Texts::tr("Accounts at the end, won ones included, divided by accounts at the "
                         "start. New customers can hide lost ones.");
    case RetentionRatio::Adjusted:
        return Texts::tr("Accounts of the start that are still there at the end, divided by "
                         "accounts at the start. New customers don't count.");
    case RetentionRatio::LogoChurn:
        return Texts::tr("Accounts lost, divided by accounts at the start.");
    case RetentionRatio::LostToAcquired:
        return Texts::tr("Accounts lost for each one acquired in the same quarter. A comparison "
                         "of sales and losses, not a churn rate.");
    case RetentionRatio::GrossRevenue:
        return Texts::tr("(Opening − contraction − churned) / opening ARR. Each account counts at "
                         "most what it paid at the opening, so it can't exceed 100%.");
    case RetentionRatio::NetRevenue:
        return Texts::tr("(Opening + expansion − contraction − churned) / opening ARR, of the "
                         "accounts that were there at the start.");
    case RetentionRatio::Quick:
        return Texts::tr("(New + back + expansion) / (contraction + churned) ARR: what is gained "
                         "for each unit that is lost.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::barText(RetentionBucket bucket)
{
    switch (bucket) {
    case RetentionBucket::Start:
        return Texts::tr("At the start", "accounts");
    case RetentionBucket::End:
        return Texts::tr("At the end", "accounts");
    case RetentionBucket::Kept:
        return Texts::tr("Kept", "accounts");
    case RetentionBucket::Lost:
        return Texts::tr("Lost", "accounts");
    case RetentionBucket::New:
        return Texts::tr("New", "accounts or ARR won");
    case RetentionBucket::Back:
        return Texts::tr("Back", "accounts or ARR won again");
    case RetentionBucket::InAndOut:
        return Texts::tr("In and out", "accounts");
    case RetentionBucket::Paused:
        return Texts::tr("Paused", "accounts");
    case RetentionBucket::Opening:
        return Texts::tr("Opening", "ARR");
    case RetentionBucket::Lapsed:
        return Texts::tr("Lapsed", "accounts");
    case RetentionBucket::Uplift:
        return Texts::tr("Uplift", "ARR");
    case RetentionBucket::Currency:
        return Texts::tr("Currency", "ARR: what changed exchange rates make");
    case RetentionBucket::Expansion:
        return Texts::tr("Expansion", "ARR");
    case RetentionBucket::Contraction:
        return Texts::tr("Contraction", "ARR");
    case RetentionBucket::Churned:
        return Texts::tr("Churned", "ARR");
    case RetentionBucket::Closing:
        return Texts::tr("Closing", "ARR");
    }
    Q_UNREACHABLE();
    return {};
}

QString RetentionTexts::listTitle(RetentionBucket bucket, const QString &quarter)
{
    switch (bucket) {
    case RetentionBucket::Start:
    case RetentionBucket::Opening:
        return Texts::tr("Accounts at the start of %1").arg(quarter);
    case RetentionBucket::End:
    case RetentionBucket::Closing:
        return Texts::tr("Accounts at the end of %1").arg(quarter);
    case RetentionBucket::Kept:
        return Texts::tr("Accounts kept in %1").arg(quarter);
    case RetentionBucket::Lost:
    case RetentionBucket::Churned:
        return Texts::tr("Accounts lost in %1").arg(quarter);
    case RetentionBucket::New:
        return Texts::tr("New accounts in %1").arg(quarter);
    case RetentionBucket::Back:
        return Texts::tr("Accounts back in %1").arg(quarter);
    case RetentionBucket::InAndOut:
        return Texts::tr("Accounts that came and went in %1").arg(quarter);
    case RetentionBucket::Paused:
        return Texts::tr("Accounts paused during %1").arg(quarter);
    case RetentionBucket::Lapsed:
        return Texts::tr("Accounts that ran out in %1 and are undecided").arg(quarter);
    case RetentionBucket::Uplift:
        return Texts::tr("Accounts whose prices rose in %1").arg(quarter);
    case RetentionBucket::Currency:
        return Texts::tr("Accounts whose exchange rate changed in %1").arg(quarter);
    case RetentionBucket::Expansion:
        return Texts::tr("Accounts that grew in %1").arg(quarter);
    case RetentionBucket::Contraction:
        return Texts::tr("Accounts that shrank in %1").arg(quarter);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace mainstay
