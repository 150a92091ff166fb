// SPDX-License-Identifier: Apache-2.0
#include "ui/renewals/renewalspage.h"

#include "core/renewals/renewalstore.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/takealong.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/renewals/accuracymodel.h"
#include "ui/renewals/assessdialog.h"
#include "ui/renewals/decidedialog.h"
#include "ui/renewals/quartercard.h"
#include "ui/renewals/renewalboard.h"
#include "ui/renewals/renewalsloader.h"
#include "ui/renewals/renewalsmodel.h"
#include "ui/text/errortext.h"
#include "ui/text/retentionlabels.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint32 stateVersion = 1;

QString settingsKey()
{
    return u"renewals/view"_s;
}

} // namespace

RenewalsPage::RenewalsPage(WorkspaceSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_loader(new RenewalsLoader(session, this))
    , m_model(new RenewalsModel(this))
    , m_accuracy(new AccuracyModel(this))
{
    setObjectName(u"renewalsPage"_s);
    build();
    connectParts();
    restoreState(QSettings().value(settingsKey()).toByteArray());
}

void RenewalsPage::connectParts()
{
    connect(m_loader, &RenewalsLoader::loaded, this, &RenewalsPage::takeReport);
    connect(m_loader, &RenewalsLoader::failed, this, &RenewalsPage::showProblem);
    connect(&m_session, &WorkspaceSession::dataChanged, this,
            [this] { isVisible() ? m_loader->loadSoon() : m_loader->setStale(); });
    for (size_t i = 0; i < m_cards.size(); ++i)
        connect(m_cards[i], &QAbstractButton::clicked, this, [this, i] { chooseQuarter(i); });
    for (const TakeAlong *take : {m_takeCards, m_takePast})
        connect(take, &TakeAlong::saveFailed, this, [this](const Error &error) { Q_EMIT failed(errorSentence(error, tr("the chart"))); });
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int id) { chooseView(static_cast<View>(id)); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        queryChanged();
    });
    connect(m_filter, &SearchField::resultsRequested, this, &RenewalsPage::takeKeyboard);
    connect(m_filter, &QLineEdit::returnPressed, this, &RenewalsPage::takeKeyboard);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_query.shown = static_cast<RenewalShown>(m_shown->currentData().toInt());
        queryChanged();
    });
    connect(m_table, &PagedTableView::opened, this, &RenewalsPage::openCurrent);
    connect(m_table, &PagedTableView::typed, this, [this](const QString &text) {
        m_filter->setText(text);
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &PagedTableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_query.column = static_cast<RenewalColumn>(column);
        m_query.order = order;
        queryChanged();
    });
    connect(m_board, &RenewalBoard::opened, this, &RenewalsPage::openCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT sectionRequested(u"import"_s); });
    connect(m_problem, &EmptyState::actionTriggered, this, &RenewalsPage::refresh);
    connect(m_noHits, &EmptyState::actionTriggered, this, &RenewalsPage::clearFilters);
}

void RenewalsPage::activate()
{
    m_loader->loadIfStale();
    m_focusWanted = !m_report;
    if (m_report)
        takeKeyboard();
}

void RenewalsPage::findHere()
{
    if (m_view == View::Past) {
        m_switch->setCurrent(int(View::Table));
        chooseView(View::Table);
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RenewalsPage::refresh()
{
    m_loader->load();
}

void RenewalsPage::takeReport(const std::shared_ptr<const RenewalsReport> &report)
{
    m_report = report;
    m_header->setSubtitle(
        tr("As of %1, ARR in %2", "a date, a currency").arg(formatDate(report->asOf, QLocale()), report->currency.code()));
    if (report->isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    // The quarter that was chosen may be past by now.
    if (m_query.quarter && (*m_query.quarter < report->quarters.front().quarter || *m_query.quarter > report->quarters.back().quarter))
        m_query.quarter.reset();
    m_accuracy->setReport(report);
    showCards();
    showList();
    if (std::exchange(m_focusWanted, false) && isVisible())
        takeKeyboard();
}

void RenewalsPage::showProblem(const QString &sentence)
{
    m_report.reset();
    m_problem->setTexts(sentence, tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
}

void RenewalsPage::showCards()
{
    qint64 largest = 0;
    for (const ForecastQuarter &quarter : m_report->quarters) {
        for (const ForecastSum &month : quarter.months)
            largest = std::max(largest, month.due);
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setContent({m_report->quarters[i], m_report->currency, m_report->fiscal, largest});
        m_cards[i]->setChecked(m_query.quarter == m_report->quarters[i].quarter);
    }
}

/// What the sums hide: a half that nobody stands behind, and what ran out meanwhile.
void RenewalsPage::showCaveat()
{
    ForecastSum sum = sumOf(m_report->renewals, m_report->asOf);
    for (const ForecastQuarter &quarter : m_report->quarters) {
        if (m_query.quarter == quarter.quarter)
            sum = quarter.sum;
    }
    const auto money = [this](qint64 minor) { return formatMoneyCompact({minor, m_report->currency}, QLocale()); };
    QStringList sentences;
    if (const qint64 open = sum.open[size_t(RenewalCategory::NotAssessed)]; open > 0)
        sentences += tr("Nobody has assessed %1 of it; that counts half.").arg(money(open));
    if (sum.lapsed > 0)
        sentences += tr("%1 ran out without a decision.").arg(money(sum.lapsed));
    m_caveat->setText(sentences.join(u' '));
    m_caveat->setVisible(!sentences.isEmpty());
}

void RenewalsPage::showList()
{
    if (!m_report || m_report->isEmpty())
        return;
    const std::vector<size_t> places = listed(*m_report, m_query);
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(places.size());
    for (const size_t place : places)
        ids->push_back(rowIdOf(m_report->renewals[place]));
    const int row = m_table->currentIndex().row();
    m_model->setReport(m_report);
    m_table->showIds(std::move(ids), PagedTableView::Keep::Current);
    m_model->refreshRows();
    m_board->showRenewals(m_report, places);
    if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0) {
        m_table->selectId(m_wanted);
        m_board->select(m_wanted);
        m_wanted = 0;
    } else if (m_table->currentId() == 0 && row >= 0 && !places.empty()) {
        // What was set aside has left a filtered list: the keyboard stays at its place.
        m_table->setCurrentIndex(m_model->index(std::min(row, int(places.size()) - 1), 0));
    }
    showCaveat();
    showFooter(places);
    showPlace(places.size());
}

void RenewalsPage::showFooter(const std::vector<size_t> &places)
{
    qint64 sum = 0;
    for (const size_t place : places)
        sum += m_report->renewals[place].baseArr;
    m_footer->setText(tr("%Ln renewal(s)", nullptr, int(places.size())) + u" · "_s
                      + formatMoneyCompact({sum, m_report->currency}, QLocale()));
}

void RenewalsPage::showPlace(size_t count)
{
    const bool hadFocus = m_table->hasFocus() || m_board->hasKeyboard();
    QWidget *place = m_view == View::Table ? m_tableCard : static_cast<QWidget *>(m_board);
    if (m_view == View::Past)
        place = m_past;
    else if (count == 0)
        place = m_noHits;
    m_noHits->setTexts(m_query.isFiltered() ? tr("No renewal passes these filters.") : tr("Nothing runs out in these quarters."),
                       m_query.isFiltered() ? tr("Clear the filters") : QString());
    m_places->setCurrentWidget(place);
    if (hadFocus && place == m_noHits)
        m_filter->setFocus(Qt::OtherFocusReason);
    for (QWidget *widget : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_footer)})
        widget->setVisible(m_view != View::Past);
}

void RenewalsPage::chooseView(View view)
{
    const qint64 id = m_view == View::Board ? m_board->currentId() : m_table->currentId();
    m_view = view;
    m_wanted = id;
    remember();
    showList();
}

void RenewalsPage::chooseQuarter(size_t card)
{
    const Quarter quarter = m_cards[card]->quarter();
    if (m_query.quarter == quarter)
        m_query.quarter.reset();
    else
        m_query.quarter = quarter;
    showCards();
    queryChanged();
}

void RenewalsPage::queryChanged()
{
    remember();
    showList();
}

void RenewalsPage::clearFilters()
{
    const QSignalBlocker noText(m_filter);
    const QSignalBlocker noShown(m_shown);
    m_query.text.clear();
    m_query.quarter.reset();
    m_query.shown = RenewalShown::All;
    m_filter->clear();
    m_shown->setCurrentIndex(0);
    showCards();
    queryChanged();
    takeKeyboard();
}

void RenewalsPage::takeKeyboard()
{
    if (!m_report || m_report->isEmpty())
        return;
    if (m_places->currentWidget() == m_tableCard)
        m_table->setFocus(Qt::TabFocusReason);
    else if (m_places->currentWidget() == m_board)
        m_board->takeFocus();
    else if (m_places->currentWidget() == m_past)
        m_pastTable->setFocus(Qt::TabFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

const Renewal *RenewalsPage::current() const
{
    return m_view == View::Board ? m_board->current() : m_view == View::Table ? m_model->byId(m_table->currentId()) : nullptr;
}

AccountId RenewalsPage::currentAccount() const
{
    const Renewal *renewal = current();
    return renewal ? renewal->account : AccountId();
}

void RenewalsPage::openCurrent()
{
    if (const Renewal *renewal = current())
        Q_EMIT accountRequested(renewal->account);
}

std::vector<Renewal> RenewalsPage::selectedOpen() const
{
    std::vector<Renewal> open;
    const auto add = [&open](const Renewal *renewal) {
        if (renewal && renewal->isOpen())
            open.push_back(*renewal);
    };
    if (m_view == View::Table) {
        for (const qint64 id : m_table->selectedIds())
            add(m_model->byId(id));
    }
    if (open.empty())
        add(current());
    return open;
}

void RenewalsPage::say(RenewalCategory category)
{
    const std::vector<Renewal> renewals = selectedOpen();
    if (renewals.empty()) {
        if (const Renewal *renewal = current())
            Q_EMIT failed(tr("The renewal of %1 is decided already.").arg(renewal->accountName));
        return;
    }
    const auto count = int(renewals.size());
    const QString subject = count == 1 ? renewals.front().accountName : tr("%Ln renewal(s)", nullptr, count);
    auto written = m_session.write({u"renewal.assess"_s, subject},
                                   [renewals, category](Connection &db, const WriteContext &context) -> Result<void> {
                                       for (const Renewal &one : renewals) {
                                           const RenewalOutlook outlook {category, usualProbability(category), one.outlook.note, {}};
                                           MAINSTAY_CHECK(renewalstore::say(db, one.subscription, one.due, outlook, context.clock));
                                       }
                                       return {};
                                   });
    whenDone(written, this, [this, subject, category](const Result<void> &done) {
        if (done.ok())
            Q_EMIT saved(tr("%1: “%2” now.", "renewals, a category").arg(subject, label(category)));
        else
            Q_EMIT failed(errorSentence(done.error(), subject));
    });
}

void RenewalsPage::assess()
{
    const Renewal *renewal = current();
    if (renewal && renewal->isOpen())
        new AssessDialog(*this, m_session, *renewal); // deletes itself when closed
    else if (renewal)
        Q_EMIT failed(tr("The renewal of %1 is decided already.").arg(renewal->accountName));
}

void RenewalsPage::decide()
{
    const Renewal *renewal = current();
    if (renewal && renewal->isOpen())
        new DecideDialog(*this, m_session, *renewal); // deletes itself when closed
    else if (renewal)
        Q_EMIT failed(tr("The renewal of %1 is decided already.").arg(renewal->accountName));
}

void RenewalsPage::remember() const
{
    // What was typed is of the moment: the next start begins without it.
    QSettings().setValue(settingsKey(), stateWith({}));
}

QByteArray RenewalsPage::stateWith(const QString &text) const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32(m_view) << (m_query.quarter ? m_query.quarter->toText() : QString()) << qint32(m_query.shown)
           << qint32(m_query.column) << qint32(m_query.order) << text
           << (m_view == View::Board ? m_board->currentId() : m_table->currentId());
    return state;
}

void RenewalsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 view = 0;
    QString quarter;
    qint32 shown = 0;
    qint32 column = 0;
    qint32 order = 0;
    QString text;
    qint64 wanted = 0;
    stream >> version >> view >> quarter >> shown >> column >> order >> text >> wanted;
    if (version != stateVersion || stream.status() != QDataStream::Ok || view < 0 || view > qint32(View::Past) || shown < 0
        || shown > qint32(RenewalShown::Decided) || column < 0 || column >= renewalColumnCount)
        return;
    const QSignalBlocker noText(m_filter);
    const QSignalBlocker noShown(m_shown);
    const auto chosen = Quarter::fromText(quarter);
    m_query = {text, chosen.ok() ? std::optional(*chosen) : std::nullopt, static_cast<RenewalShown>(shown),
               static_cast<RenewalColumn>(column), order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
    m_view = static_cast<View>(view);
    m_wanted = wanted;
    m_filter->setText(text);
    m_shown->setCurrentIndex(m_shown->findData(shown));
    m_switch->setCurrent(view);
    m_table->setSort(column, m_query.order);
    if (m_report && !m_report->isEmpty())
        showCards();
    showList();
}

} // namespace mainstay
