// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/assessdialog.h"

#include "core/renewals/renewalstore.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/text/retentionlabels.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace mainstay {

AssessDialog::AssessDialog(Page &page, WorkspaceSession &session, const Renewal &renewal)
    : FormDialog(page, session)
    , m_renewal(renewal)
{
    setObjectName(u"assessDialog"_s);
    setWindowTitle(tr("Assess the renewal"));
    build();
    start(m_category);
}

QString AssessDialog::summaryOf(const Renewal &renewal)
{
    const QLocale locale;
    return QStringList {renewal.accountName, renewal.productName, formatDate(renewal.due, locale),
                        formatMoney({renewal.arrMinor, renewal.currency}, locale)}
        .join(u" · "_s);
}

void AssessDialog::build()
{
    auto *summary = mutedLabel(summaryOf(m_renewal), this);
    summary->setWordWrap(true);
    m_category = new QComboBox(this);
    for (const RenewalCategory category :
         {RenewalCategory::Commit, RenewalCategory::Likely, RenewalCategory::AtRisk, RenewalCategory::Unlikely})
        addChoice(*m_category, label(category), int(category));
    const RenewalOutlook &outlook = m_renewal.outlook;
    const bool isAssessed = outlook.category != RenewalCategory::NotAssessed;
    choose(*m_category, int(isAssessed ? outlook.category : RenewalCategory::Likely));
    m_probability = new QLineEdit(this);
    m_probability->setText(QString::number(isAssessed ? outlook.probability : usualProbability(RenewalCategory::Likely)));
    m_note = new QPlainTextEdit(outlook.note, this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(96);
    addWidget({0, 0, 2}, summary);
    addField({1, 0}, tr("Category", "renewal forecast"), m_category, u"category"_s);
    addField({1, 1}, tr("Probability, %"), m_probability, u"probability"_s);
    addField({2, 0, 2}, tr("Note: why"), m_note, u"note"_s);
    connect(m_category, &QComboBox::currentIndexChanged, this, &AssessDialog::categoryChosen);
}

/// What the category usually stands for, until somebody has typed another number.
void AssessDialog::categoryChosen()
{
    if (!m_probability->isModified())
        m_probability->setText(QString::number(usualProbability(static_cast<RenewalCategory>(chosen(*m_category)))));
}

void AssessDialog::save()
{
    bool isNumber = false;
    RenewalOutlook outlook;
    outlook.category = static_cast<RenewalCategory>(chosen(*m_category));
    outlook.probability = plainNumber(m_probability->text(), QLocale()).toInt(&isNumber);
    outlook.note = m_note->toPlainText().trimmed();
    if (!isNumber || outlook.probability < 0 || outlook.probability > 100)
        setError(m_probability, tr("A whole number from 0 to 100."));
    if (hasErrors())
        return;
    auto written = session().write({u"renewal.assess"_s, m_renewal.accountName},
                                   [outlook, subscription = m_renewal.subscription, due = m_renewal.due](
                                       Connection &db, const WriteContext &context) -> Result<qint64> {
                                       MAINSTAY_CHECK(renewalstore::say(db, subscription, due, outlook, context.clock));
                                       return subscription.value();
                                   });
    commit(written, m_renewal.accountName, tr("%1: the renewal is “%2” now.").arg(m_renewal.accountName, label(outlook.category)));
}

} // namespace mainstay
