// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/workspacedialog.h"

#include "core/retention/retentionstore.h"
#include "core/workspace/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/text/errortext.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int firstRateRow = 5;
constexpr int mostGapDays = 366;
constexpr double largestRatio = 100;
constexpr double micro = 1'000'000;
/// What a rate may be: beyond it, somebody typed an amount.
constexpr double largestRate = 1'000'000;

const QStringList knownCurrencies {u"EUR"_s, u"USD"_s, u"GBP"_s, u"JPY"_s, u"HUF"_s, u"CHF"_s,
                                   u"CNY"_s, u"KRW"_s, u"AUD"_s, u"CAD"_s, u"SEK"_s, u"PLN"_s};

/// A number as people of the locale write it, or with a point. In millionths, rounded.
std::optional<qint64> rateOf(const QString &text, const QLocale &locale)
{
    bool ok = false;
    double value = locale.toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (!ok || !(value > 0) || value > largestRate)
        return std::nullopt;
    const qint64 rate = std::llround(value * micro);
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

QString textOf(qint64 rateMicro, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(double(rateMicro) / micro, 'g', 12);
}

} // namespace

Result<WorkspaceDialog::Contents> WorkspaceDialog::load(Connection &connection)
{
    Contents contents;
    MAINSTAY_TRY(contents.settings, workspace::settings(connection));
    MAINSTAY_TRY(contents.rates, workspace::exchangeRates(connection));
    MAINSTAY_TRY(contents.missing, retentionstore::currenciesWithoutRate(connection));
    return contents;
}

void WorkspaceDialog::show(Page &page, WorkspaceSession &session)
{
    whenDone(session.reports().run(&WorkspaceDialog::load), &page, [&page, &session](const Result<Contents> &contents) {
        if (contents.ok())
            new WorkspaceDialog(page, session, *contents); // deletes itself when closed
        else
            Q_EMIT page.failed(errorSentence(contents.error(), tr("the settings")));
    });
}

WorkspaceDialog::WorkspaceDialog(Page &page, WorkspaceSession &session, const Contents &contents)
    : FormDialog(page, session)
{
    setObjectName(u"workspaceDialog"_s);
    setWindowTitle(tr("Workspace settings"));
    m_name = new QLineEdit(contents.settings.name, this);
    m_base = codeBox(knownCurrencies, this);
    m_base->setCurrentText(contents.settings.baseCurrency.code());
    m_firstMonth = new QComboBox(this);
    for (int month = 1; month <= 12; ++month)
        addChoice(*m_firstMonth, m_locale.standaloneMonthName(month), month);
    choose(*m_firstMonth, contents.settings.fiscalYear.firstMonth);
    addField({0, 0, 2}, tr("Name of the workspace"), m_name, u"workspaceName"_s);
    addField({1, 0}, tr("Base currency: all totals are in it"), m_base, u"baseCurrency"_s);
    addField({1, 1}, tr("The fiscal year begins in"), m_firstMonth, u"fiscalFirstMonth"_s);
    m_gapDays = new QSpinBox(this);
    m_gapDays->setRange(0, mostGapDays);
    m_gapDays->setValue(contents.settings.gapDays);
    m_gapDays->setToolTip(plainToolTip(tr("Contracts of an account with no more days between them count as one: a renewal that is signed late "
                                          "is no loss.")));
    addField({2, 0}, tr("Days between contracts that count as one"), m_gapDays, u"gapDays"_s);
    m_winningRatio = new QDoubleSpinBox(this);
    m_winningRatio->setRange(1, largestRatio);
    m_winningRatio->setDecimals(1);
    m_winningRatio->setValue(contents.settings.winningRatio);
    addField({2, 1}, tr("Winning costs how many times keeping"), m_winningRatio, u"winningRatio"_s);
    addRates(contents);
    start(m_name);
}

void WorkspaceDialog::addRates(const Contents &contents)
{
    addWidget({3, 0, 2}, sectionLabel(tr("Exchange rates"), this));
    auto *note = captionLabel(tr("What one unit is worth in the base currency, so that a currency never looks like churn. Add a currency "
                                 "once more to give it a new rate from some day on. An empty field removes the rate."),
                              this);
    note->setWordWrap(true);
    addWidget({4, 0, 2}, note);
    for (const ExchangeRate &rate : contents.rates)
        addRate(rate.currency, rate.rateMicro, rate.validFrom);
    for (const QString &code : contents.missing) {
        if (const auto currency = Currency::fromCode(code); currency.ok())
            addRate(*currency, 0, {});
    }
    m_another = codeBox(knownCurrencies, this);
    m_another->setCurrentText({});
    m_another->setObjectName(u"anotherCurrency"_s);
    m_another->setAccessibleDescription(tr("Another currency"));
    m_another->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_another->setMinimumWidth(90);
    auto *add = new QPushButton(tr("Add currency"), this);
    add->setObjectName(u"addCurrency"_s);
    setButtonKind(*add, ButtonKind::Flat);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_another);
    line->addWidget(add);
    line->addStretch(1);
    // Far below any rate that is added later.
    addWidget({1000, 0, 2}, row);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &WorkspaceDialog::addTypedCurrency);
}

void WorkspaceDialog::addRate(const Currency &currency, qint64 rateMicro, QDate validFrom)
{
    auto *field = new QLineEdit(rateMicro > 0 ? textOf(rateMicro, m_locale) : QString(), this);
    field->setAlignment(Qt::AlignRight);
    auto *from = new DateField(session().clock().today(), this);
    from->setDate(validFrom);
    const int row = firstRateRow + int(m_rates.size());
    const auto isIt = [&](const RateField &rate) { return rate.currency == currency; };
    const auto earlier = std::count_if(m_rates.begin(), m_rates.end(), isIt);
    // The first is named by its currency alone.
    const QString name = earlier == 0 ? currency.code() : currency.code() + QString::number(earlier + 1);
    addField({row, 0}, tr("1 %1 in the base currency").arg(currency.code()), field, u"rate"_s + name);
    addField({row, 1}, tr("Valid from (empty: always)"), from, u"validFrom"_s + name);
    m_rates.push_back({currency, field, from});
}

void WorkspaceDialog::addTypedCurrency()
{
    const auto currency = Currency::fromCode(m_another->currentText().trimmed().toUpper());
    if (!currency.ok()) {
        m_another->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_another->setCurrentText({});
    const auto isEmpty = [&](const RateField &rate) {
        return rate.currency == *currency && rate.field->text().trimmed().isEmpty();
    };
    auto found = std::find_if(m_rates.begin(), m_rates.end(), isEmpty);
    if (found == m_rates.end()) {
        addRate(*currency, 0, {});
        found = std::prev(m_rates.end());
    }
    // The layout would show it only later, and what is hidden takes no focus.
    found->field->show();
    found->field->setFocus(Qt::OtherFocusReason);
}

std::optional<Currency> WorkspaceDialog::typedBase()
{
    const auto base = Currency::fromCode(m_base->currentText().trimmed().toUpper());
    if (base.ok())
        return *base;
    setError(m_base, tr("Three letters, such as EUR, USD or JPY."));
    return std::nullopt;
}

std::vector<ExchangeRate> WorkspaceDialog::typedRates(const Currency &base)
{
    std::vector<ExchangeRate> rates;
    for (const RateField &rate : m_rates) {
        const QString text = rate.field->text().trimmed();
        if (text.isEmpty() || rate.currency == base)
            continue;
        const std::optional<qint64> value = rateOf(text, m_locale);
        const std::optional<QDate> from = rate.from->date();
        if (!value)
            setError(rate.field, tr("A number above 0, such as 0.92."));
        if (!from)
            setError(rate.from, DateField::mistake());
        if (!value || !from)
            continue;
        const auto sameDay = [&](const ExchangeRate &other) {
            return other.currency == rate.currency && other.validFrom == *from;
        };
        if (std::any_of(rates.begin(), rates.end(), sameDay))
            setError(rate.from, tr("%1 has another rate from the same day on.").arg(rate.currency.code()));
        rates.push_back({rate.currency, *value, *from});
    }
    return rates;
}

void WorkspaceDialog::save()
{
    WorkspaceSettings settings;
    settings.name = m_name->text().simplified();
    settings.fiscalYear.firstMonth = int(chosen(*m_firstMonth));
    settings.gapDays = m_gapDays->value();
    settings.winningRatio = m_winningRatio->value();
    const auto base = typedBase();
    if (!base)
        return;
    settings.baseCurrency = *base;
    const std::vector<ExchangeRate> rates = typedRates(*base);
    if (hasErrors())
        return;
    commit(session().write({u"settings.edit"_s, settings.name},
                           [settings, rates](Connection &db, const WriteContext &) -> Result<qint64> {
                               MAINSTAY_CHECK(workspace::saveSettings(db, settings));
                               MAINSTAY_CHECK(workspace::replaceExchangeRates(db, rates));
                               return qint64(0);
                           }),
           settings.name, tr("The settings of the workspace were saved."));
}

} // namespace mainstay
