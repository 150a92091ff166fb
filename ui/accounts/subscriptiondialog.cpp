// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/subscriptiondialog.h"

#include "core/base/plaintext.h"
#include "core/contracts/contractstore.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/style.h"
#include "ui/common/whendone.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QPushButton>

#include <cmath>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// The product of that name, made where there is none.
Result<ProductId> productNamed(Connection &db, const QString &name)
{
    MAINSTAY_TRY(const std::vector<Product> products, contractstore::products(db));
    for (const Product &product : products) {
        if (product.name == name)
            return product.id;
    }
    return contractstore::insertProduct(db, {{}, {}, name});
}

Result<qint64> store(Connection &db, Subscription subscription)
{
    MAINSTAY_TRY(subscription.product, productNamed(db, subscription.productName));
    if (subscription.id.isValid()) {
        MAINSTAY_CHECK(contractstore::update(db, subscription));
        return subscription.id.value();
    }
    MAINSTAY_TRY(const SubscriptionId id, contractstore::insert(db, subscription));
    return id.value();
}

} // namespace

SubscriptionDialog::SubscriptionDialog(Page &page, WorkspaceSession &session, const Subscription &subscription,
                                       const std::vector<Product> &products)
    : FormDialog(page, session)
    , m_subscription(subscription)
{
    setObjectName(u"subscriptionDialog"_s);
    setWindowTitle(subscription.id.isValid() ? tr("Edit subscription") : tr("New subscription"));
    build(products);
    if (subscription.id.isValid()) {
        auto *remove = new QPushButton(tr("Delete", "subscription"), this);
        setButtonKind(*remove, ButtonKind::Danger);
        addSideButton(remove);
        connect(remove, &QPushButton::clicked, this, &SubscriptionDialog::remove);
    }
    start(m_product);
}

void SubscriptionDialog::build(const std::vector<Product> &products)
{
    QStringList names;
    for (const Product &product : products)
        names += product.name;
    m_product = codeBox(names, this);
    m_product->setCurrentText(m_subscription.productName);
    m_currency = codeBox(u"EUR USD GBP JPY HUF CHF SEK PLN CZK"_s.split(u' '), this);
    m_currency->setCurrentText(m_subscription.currency.code());
    m_key = new QLineEdit(m_subscription.key, this);
    m_notice = new DateField(session().clock().today(), this);
    m_notice->setDate(m_subscription.noticeDay);
    m_uplift = new QLineEdit(this);
    if (m_subscription.upliftBasisPoints)
        m_uplift->setText(QLocale().toString(*m_subscription.upliftBasisPoints / 100.0, 'g', 6));
    m_autoRenews = new QCheckBox(tr("Renews by itself"), this);
    m_autoRenews->setObjectName(u"autoRenews"_s);
    m_autoRenews->setChecked(m_subscription.autoRenews);
    m_periods = new PeriodsEditor(session().clock().today(), this);
    m_periods->setPeriods(m_subscription.periods, m_subscription.currency);
    addField({0, 0, 2}, tr("Product"), m_product, u"product"_s);
    addField({0, 2}, tr("Currency"), m_currency, u"currency"_s);
    addWidget({1, 0, 3}, m_periods);
    addField({2, 0}, tr("Notice by", "date"), m_notice, u"notice"_s);
    addField({2, 1}, tr("Agreed price increase, %"), m_uplift, u"uplift"_s);
    addField({2, 2}, tr("Key in other systems"), m_key, u"key"_s);
    addWidget({3, 0, 3}, m_autoRenews);
}

void SubscriptionDialog::open(Page &page, WorkspaceSession &session, const Subscription &subscription)
{
    whenDone(session.interactive().run([](Connection &db) { return contractstore::products(db); }), &page,
             [&page, &session, subscription](const Result<std::vector<Product>> &products) {
                 if (products.ok())
                     new SubscriptionDialog(page, session, subscription, *products); // deletes itself when closed
                 else
                     Q_EMIT page.failed(errorSentence(products.error(), tr("New subscription")));
             });
}

void SubscriptionDialog::readUplift(Subscription &subscription)
{
    subscription.upliftBasisPoints.reset();
    const QString typed = m_uplift->text().trimmed();
    if (typed.isEmpty())
        return;
    bool isNumber = false;
    const double percent = QLocale().toDouble(typed, &isNumber);
    if (!isNumber || std::abs(percent) > 1000)
        setError(m_uplift, tr("A number of per cent, such as 3."));
    else
        subscription.upliftBasisPoints = int(std::lround(percent * 100));
}

std::optional<Subscription> SubscriptionDialog::read()
{
    Subscription subscription = m_subscription;
    subscription.productName = plainName(m_product->currentText());
    if (subscription.productName.isEmpty())
        setError(m_product, tr("Choose a product, or type the name of a new one."));
    const auto currency = Currency::fromCode(m_currency->currentText().trimmed());
    if (currency.ok())
        subscription.currency = *currency;
    else
        setError(m_currency, tr("A currency is three letters, such as EUR."));
    subscription.key = plainName(m_key->text());
    const auto notice = m_notice->date();
    if (!notice)
        setError(m_notice, DateField::mistake());
    subscription.noticeDay = notice.value_or(QDate());
    readUplift(subscription);
    subscription.autoRenews = m_autoRenews->isChecked();
    auto periods = m_periods->periods(subscription.currency);
    if (hasErrors() || !periods)
        return std::nullopt;
    subscription.periods = std::move(*periods);
    return subscription;
}

void SubscriptionDialog::save()
{
    const auto subscription = read();
    if (!subscription)
        return;
    const BatchLabel label {subscription->id.isValid() ? u"subscription.edit"_s : u"subscription.add"_s,
                            subscription->productName};
    commit(session().write(label, [subscription = *subscription](Connection &db, const WriteContext &) {
        return store(db, subscription);
    }),
           subscription->productName);
}

void SubscriptionDialog::remove()
{
    commit(session().write({u"subscription.delete"_s, m_subscription.productName},
                           [id = m_subscription.id](Connection &db, const WriteContext &) -> Result<qint64> {
                               MAINSTAY_CHECK(contractstore::remove(db, id));
                               return id.value();
                           }),
           m_subscription.productName, tr("“%1” was deleted.").arg(m_subscription.productName));
}

bool SubscriptionDialog::explain(const Error &error)
{
    if (error.code != ErrorCode::Constraint || plainName(m_key->text()).isEmpty())
        return false;
    setError(m_key, tr("Another subscription has this key already."));
    return true;
}

} // namespace mainstay
