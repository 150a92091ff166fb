// SPDX-License-Identifier: Apache-2.0
#include "core/contracts/contractstore.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/valuesink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Products are few: all of them in memory. A product without a key (made by a subscription that named
/// it) is adopted by the row of its name.
class ProductTarget final
{
public:
    using Value = Product;

    explicit ProductTarget(const SinkContext &context)
        : m_context(context)
    {
    }

    static QStringList bulkTables() { return {u"product"_s}; }

    Result<std::optional<qint64>> find(const ImportRow &row)
    {
        if (!m_loaded)
            MAINSTAY_CHECK(loadAll());
        const QString key = QString::fromUtf8(row.cells[0].text);
        const QString name = QString::fromUtf8(row.cells[1].text);
        if (const auto id = m_byKey.constFind(key); id != m_byKey.cend())
            return std::optional(*id);
        const auto named = m_byName.constFind(name);
        const bool adopts = named != m_byName.cend() && m_products.value(*named).key.isEmpty();
        return adopts ? std::optional(*named) : std::nullopt;
    }

    Result<Product> load(qint64 id) { return m_products.value(id); }

    Result<PutResult> apply(const ImportRow &row, Product &product)
    {
        cellvalue::lay(row.cells[0], product.key);
        cellvalue::lay(row.cells[1], product.name);
        const auto named = m_byName.constFind(product.name);
        if (named != m_byName.cend() && *named != product.id.value())
            return PutResult::rejected(1, RejectReason::NameTaken);
        return PutResult {PutResult::Kind::Unchanged};
    }

    Result<qint64> insert(const Product &product)
    {
        MAINSTAY_TRY(const ProductId id, contractstore::insertProduct(m_context.connection, product));
        keep({id, product.key, product.name});
        return id.value();
    }

    Result<void> update(const Product &product)
    {
        m_byName.remove(m_products.value(product.id.value()).name);
        keep(product);
        return m_context.connection.run("exchange/update_product", product.id, product.key, product.name);
    }

    Result<void> finish() { return {}; }

private:
    Result<void> loadAll()
    {
        MAINSTAY_TRY(const std::vector<Product> products, contractstore::products(m_context.connection));
        for (const Product &product : products)
            keep(product);
        m_loaded = true;
        return {};
    }

    void keep(const Product &product)
    {
        m_products.insert(product.id.value(), product);
        m_byName.insert(product.name, product.id.value());
        if (!product.key.isEmpty())
            m_byKey.insert(product.key, product.id.value());
    }

    SinkContext m_context;
    bool m_loaded = false;
    QHash<qint64, Product> m_products;
    QHash<QString, qint64> m_byKey;
    QHash<QString, qint64> m_byName;
};

} // namespace

std::unique_ptr<RowSink> makeProductSink(const SinkContext &context)
{
    return std::make_unique<ValueSink<ProductTarget>>(context);
}

} // namespace mainstay
