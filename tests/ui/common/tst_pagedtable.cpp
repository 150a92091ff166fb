// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    AccountId id;
    QString name;
};

/// Answers when the test says so.
struct Source
{
    struct Request
    {
        std::vector<qint64> ids;
        std::shared_ptr<QPromise<Result<std::vector<Thing>>>> promise;
    };
    std::vector<Request> requests;
    QString prefix = u"thing "_s;
    qint64 gone = -1;

    QFuture<Result<std::vector<Thing>>> ask(const std::vector<qint64> &ids)
    {
        auto promise = std::make_shared<QPromise<Result<std::vector<Thing>>>>();
        promise->start();
        requests.push_back({ids, promise});
        return promise->future();
    }
    void answer(size_t request)
    {
        std::vector<Thing> rows;
        for (const qint64 id : requests[request].ids) {
            if (id != gone)
                rows.push_back({AccountId(id), prefix + QString::number(id)});
        }
        requests[request].promise->addResult(Result<std::vector<Thing>>(rows));
        requests[request].promise->finish();
    }
};

class ThingModel final : public PagedRowsModel<Thing>
{
public:
    explicit ThingModel(Source &source)
        : PagedRowsModel({{u"name"_s, u"Name"_s}, {u"number"_s, u"Number"_s, Qt::AlignRight | Qt::AlignVCenter}},
                         [&source](const std::vector<qint64> &ids) { return source.ask(ids); }, nullptr)
    {
    }

protected:
    QVariant cell(const Thing &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.name) : QVariant(QString::number(row.id.value()));
    }
};

PagedTableModel::Ids idsFrom(qint64 first, qint64 count)
{
    auto ids = std::make_shared<std::vector<qint64>>();
    for (qint64 i = 0; i < count; ++i)
        ids->push_back(first + i);
    return ids;
}

QString shown(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data().toString();
}

} // namespace

class TestPagedTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    void cellsAreEmptyUntilTheirBlockArrives()
    {
        Source source;
        ThingModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds(idsFrom(1, 1000));
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(shown(model, 5), QString());
        QTRY_VERIFY(!source.requests.empty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.answer(0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(shown(model, 5), u"thing 6"_s);
        QCOMPARE(model.index(5, 0).data(Qt::AccessibleTextRole).toString(), u"thing 6"_s);
    }

    void onlyTheNewestBlocksWait()
    {
        Source source;
        ThingModel model(source);
        model.setIds(idsFrom(1, 100'000));
        shown(model, 0);
        QTRY_COMPARE(source.requests.size(), 1u);
        for (int row = 1000; row < 90'000; row += 1000)
            shown(model, row);
        source.answer(0);
        QTRY_COMPARE(source.requests.size(), 2u);
        const qint64 newest = 89'000 / PagedTableModel::blockRows * PagedTableModel::blockRows + 1;
        QCOMPARE(source.requests[1].ids.front(), newest);
        source.answer(1);
        QTRY_COMPARE(source.requests.size(), 3u);
        source.answer(2);
        QTRY_COMPARE(source.requests.size(), 4u);
        source.answer(3);
        QTRY_COMPARE(shown(model, 87'000), u"thing 87001"_s);
        QCOMPARE(source.requests.size(), 4u);
    }

    void aReplyForAnOlderListDoesNotLandInTheWrongRow()
    {
        Source source;
        ThingModel model(source);
        model.setIds(idsFrom(1, 300));
        shown(model, 0);
        QTRY_COMPARE(source.requests.size(), 1u);
        model.setIds(idsFrom(1000, 300));
        source.answer(0);
        QCOMPARE(shown(model, 0), QString());
        QTRY_COMPARE(source.requests.size(), 2u);
        source.answer(1);
        QTRY_COMPARE(shown(model, 0), u"thing 1000"_s);
    }

    void whatIsKnownStaysUntilItIsFetchedAgain()
    {
        Source source;
        ThingModel model(source);
        model.setIds(idsFrom(1, 10));
        shown(model, 0);
        QTRY_COMPARE(source.requests.size(), 1u);
        source.answer(0);
        QTRY_COMPARE(shown(model, 0), u"thing 1"_s);
        source.prefix = u"new "_s;
        model.invalidate();
        QCOMPARE(shown(model, 0), u"thing 1"_s);
        QTRY_COMPARE(source.requests.size(), 2u);
        source.answer(1);
        QTRY_COMPARE(shown(model, 0), u"new 1"_s);
    }

    void aRowThatIsGoneIsAskedForOnce()
    {
        Source source;
        source.gone = 3;
        ThingModel model(source);
        model.setIds(idsFrom(1, 10));
        shown(model, 2);
        QTRY_COMPARE(source.requests.size(), 1u);
        source.answer(0);
        QTRY_COMPARE(shown(model, 0), u"thing 1"_s);
        shown(model, 2);
        QCoreApplication::processEvents();
        QCOMPARE(source.requests.size(), 1u);
    }

    void aModelMayGoWhileItsRowsAreOnTheWay()
    {
        Source source;
        {
            ThingModel model(source);
            model.setIds(idsFrom(1, 10));
            shown(model, 0);
            QTRY_COMPARE(source.requests.size(), 1u);
        }
        source.answer(0);
        QCoreApplication::processEvents();
        QCOMPARE(source.requests.size(), 1u);
    }

    void selectionAndScrollSurviveANewList()
    {
        Source source;
        ThingModel model(source);
        PagedTableView view;
        view.setPagedModel(&model);
        view.showIds(idsFrom(1, 1000), PagedTableView::Keep::Current);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.selectId(501);
        const int scrolled = view.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        auto without = std::make_shared<std::vector<qint64>>(*model.ids());
        without->erase(without->begin(), without->begin() + 100);
        view.showIds(without, PagedTableView::Keep::Scroll);
        QCOMPARE(view.currentId(), 501);
        QCOMPARE(view.selectedIds(), std::vector<qint64> {501});
        QCOMPARE(view.verticalScrollBar()->value(), scrolled - 100);
    }

    void keysOpenCopyAndFilter()
    {
        Source source;
        ThingModel model(source);
        PagedTableView view;
        view.setPagedModel(&model);
        view.showIds(idsFrom(1, 20), PagedTableView::Keep::Current);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.selectId(2);
        QSignalSpy opened(&view, &PagedTableView::opened);
        QSignalSpy typed(&view, &PagedTableView::typed);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toLongLong(), 2);
        QTest::keyClick(&view, 'k');
        QCOMPARE(typed.value(0).value(0).toString(), u"k"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        const size_t asked = source.requests.size();
        QApplication::clipboard()->clear();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(source.requests.size(), asked + 1);
        source.answer(asked);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"thing 2\t2\nthing 3\t3\n"_s);
    }

    void onlyCopyingHasALimit()
    {
        Source source;
        ThingModel model(source);
        PagedTableView view;
        view.setPagedModel(&model);
        view.showIds(idsFrom(1, 50'000), PagedTableView::Keep::Current);
        view.selectAll();
        QCOMPARE(view.selectedIds(), *model.ids());
        view.copySelection();
        QCOMPARE(source.requests.back().ids.size(), size_t(10'000));
    }
};

QTEST_MAIN(TestPagedTable)
#include "tst_pagedtable.moc"
