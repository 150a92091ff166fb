// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-redraw W.mainstay [--rounds N]: from a choice on the pages of retention and renewals (a filter, a
// quarter, another view, a bar) to what is painted after it, in milliseconds. Offscreen: painted into memory.
#include "tests/bench/stopwatch.h"
#include "ui/common/chartwidget.h"
#include "ui/common/explanationdialog.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/style.h"
#include "ui/common/workspacesession.h"
#include "ui/renewals/renewalboard.h"
#include "ui/renewals/renewalspage.h"
#include "ui/retention/chartpanel.h"
#include "ui/retention/cohortpanel.h"
#include "ui/retention/cohorttable.h"
#include "ui/retention/formulatable.h"
#include "ui/retention/grouppanel.h"
#include "ui/retention/movementpanel.h"
#include "ui/retention/reasonpanel.h"
#include "ui/retention/retentionboard.h"
#include "ui/retention/retentionpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr int patienceMs = 20'000;
constexpr int unchangedMs = 1'000; ///< nothing painted for so long: the choice changed nothing

/// Counts the paints of a widget.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

bool waitFor(const std::function<bool()> &done, int patience = patienceMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

/// Each choice in turn, `rounds` times; `isThere` says that what was chosen is shown, then it must be painted.
void redraw(const char *what, QWidget &painted, int rounds, const std::vector<std::function<void()>> &choices,
            const std::function<bool()> &isThere = [] { return true; })
{
    bench::Times times;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &choose : choices) {
            QTest::qWait(30);
            Paints paints(painted);
            QElapsedTimer timer;
            timer.start();
            choose();
            if (!waitFor(isThere))
                std::fprintf(stderr, "%s: never came\n", what);
            const int before = paints.count();
            if (waitFor([&] { return paints.count() > before; }, unchangedMs))
                times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    bench::print(what, times);
}

void press(QWidget &page, const QString &name, int segment)
{
    page.findChild<SegmentedSwitch *>(name)->segment(segment)->click();
}

void retention(WorkspaceSession &session, int rounds)
{
    RetentionPage page(session);
    page.resize(1100, 740);
    page.show();
    page.activate();
    if (!waitFor([&] { return page.board().isVisible() && page.report(); })) {
        std::fprintf(stderr, "no report\n");
        return;
    }
    const auto pane = [&](RetentionPane one) { return [&page, one] { press(page, u"retentionPane"_s, int(one)); }; };
    auto *range = page.findChild<QComboBox *>(u"retentionRange"_s);
    ChartWidget &chart = page.board().quarterPanel().chart();
    redraw("retention: another range of quarters", chart, rounds, {[&] { range->setCurrentIndex(2); }, [&] { range->setCurrentIndex(0); }});
    redraw("retention: another figure", chart, rounds,
           {[&] { press(page, u"retentionMetric"_s, 1); }, [&] { press(page, u"retentionMetric"_s, 0); }});
    redraw("retention: another quarter", page.board(), rounds,
           {[&] { QTest::keyClick(&chart, Qt::Key_Left); }, [&] { QTest::keyClick(&chart, Qt::Key_Right); }});
    redraw("retention: the accounts behind a bar", *page.movements().view().viewport(), rounds,
           {[&] { Q_EMIT page.board().bucketChosen(RetentionBucket::Start); }, [&] { Q_EMIT page.board().bucketChosen(RetentionBucket::End); }},
           [&] { return page.movements().isVisible() && !page.movements().model().index(0, 0).data().toString().isEmpty(); });
    redraw("retention: cohorts", *page.cohorts().table().viewport(), rounds, {pane(RetentionPane::Cohorts)});
    redraw("retention: another measure of cohorts", *page.cohorts().table().viewport(), rounds,
           {[&] { press(page, u"cohortMeasure"_s, 3); }, [&] { press(page, u"cohortMeasure"_s, 0); }});
    pane(RetentionPane::Reasons)();
    redraw("retention: what was said, what was found out", page.reasons(), rounds,
           {[&] { press(page, u"reasonSource"_s, 1); }, [&] { press(page, u"reasonSource"_s, 0); }});
    pane(RetentionPane::Groups)();
    auto *dimension = page.findChild<QComboBox *>(u"groupDimension"_s);
    std::vector<std::function<void()>> dimensions;
    for (int i = 0; i < dimension->count(); ++i) {
        dimensions.push_back([dimension, i] {
            dimension->setCurrentIndex(i);
            Q_EMIT dimension->activated(i);
        });
    }
    redraw("retention: groups of another dimension", *page.groups().table().viewport(), std::max(1, rounds / 3), dimensions, [&] {
        return page.groups().model().report() && page.groups().model().report()->dimension == page.view().groups;
    });
    pane(RetentionPane::Quarters)();
    redraw("retention: rows behind a figure of all accounts", page, std::max(1, rounds / 3),
           {[&] { page.board().formulas().row(RetentionRatio::Adjusted)->click(); }}, [&] {
               const auto *dialog = page.findChild<ExplanationDialog *>();
               const bool found = dialog && dialog->rows().model()->rowCount() > 0;
               if (found)
                   page.update();
               return found;
           });
}

void renewals(WorkspaceSession &session, int rounds)
{
    RenewalsPage page(session);
    page.resize(1100, 740);
    page.show();
    page.activate();
    if (!waitFor([&] { return page.table()->model()->rowCount() > 0; })) {
        std::fprintf(stderr, "no renewals\n");
        return;
    }
    std::printf("%d renewals listed\n", page.table()->model()->rowCount());
    QWidget &rows = *page.table()->viewport();
    auto *shown = page.findChild<QComboBox *>(u"renewalsShown"_s);
    std::vector<std::function<void()>> letters;
    for (const char letter : {'k', 'o', 'v'})
        letters.push_back([&page, letter] { QTest::keyClick(page.filter(), letter); });
    letters.push_back([&page] { page.filter()->clear(); });
    redraw("renewals: a letter in the filter", rows, rounds, letters);
    redraw("renewals: another category", page, rounds,
           {[&] { shown->setCurrentIndex(1); }, [&] { shown->setCurrentIndex(0); }});
    redraw("renewals: the board", *page.board(), rounds, {[&] {
               press(page, u"renewalsView"_s, 0);
               press(page, u"renewalsView"_s, 1);
           }});
    std::vector<std::function<void()>> onBoard;
    for (const char letter : {'k', 'o', 'v'})
        onBoard.push_back([&page, letter] { QTest::keyClick(page.filter(), letter); });
    onBoard.push_back([&page] { page.filter()->clear(); });
    redraw("renewals: a letter in the filter, on the board", *page.board(), rounds, onBoard);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"mainstay-bench"_s);
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"workspace"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"how often each choice is made"_s, u"N"_s, u"9"_s);
    parser.addOption(rounds);
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    QSettings().clear();
    const SystemClock clock;
    WorkspaceSession session(parser.positionalArguments().constFirst(), clock, u"bench"_s);
    bench::printHeader();
    retention(session, parser.value(rounds).toInt());
    renewals(session, parser.value(rounds).toInt());
    return 0;
}
