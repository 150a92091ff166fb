// SPDX-License-Identifier: Apache-2.0
#include "ui/text/customerdeckslides.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

using namespace deck;

namespace {

constexpr size_t mostUseSlides = 3;
constexpr double wideColumn = 4;
constexpr double middleColumn = 2;
constexpr double narrowColumn = 1.2;

TextRun run(const QString &text)
{
    return {text, false, std::nullopt};
}

TextRun run(const QString &text, ThemeColour colour)
{
    return {text, true, colour};
}

std::vector<TextRun> cell(const QString &text)
{
    return {run(text)};
}

Paragraph bullet(const QString &text)
{
    return {{run(text)}, Paragraph::Bullet::Dot, 0};
}

TextBlock bullets(const QStringList &points)
{
    TextBlock block;
    for (const QString &point : points)
        block.paragraphs.push_back(bullet(point));
    return block;
}

bool isFine(ObjectiveState state)
{
    return state == ObjectiveState::OnTrack || state == ObjectiveState::Achieved;
}

bool isKept(ActionState state)
{
    return state == ActionState::Kept || state == ActionState::Late;
}

/// Those with a date first, by it.
bool isEarlier(const DeckPromise &a, const DeckPromise &b)
{
    return a.due.isValid() != b.due.isValid() ? a.due.isValid() : a.due < b.due;
}

/// The newest month with a value, and its place.
std::optional<size_t> newestOf(const DeckUse &use)
{
    for (size_t i = use.months.size(); i-- > 0;) {
        if (use.months[i].value)
            return i;
    }
    return std::nullopt;
}

std::optional<double> changeSince(const DeckUse &use, size_t newest, size_t monthsBefore)
{
    if (newest < monthsBefore)
        return std::nullopt;
    const std::optional<double> &before = use.months[newest - monthsBefore].value;
    if (!before || *before == 0)
        return std::nullopt;
    return (*use.months[newest].value - *before) / std::abs(*before);
}

} // namespace

CustomerDeckSlides::CustomerDeckSlides(const DeckFacts &facts, const DeckRequest &request)
    : m_facts(facts)
    , m_request(request)
    , m_words(request.language)
{
}

Properties CustomerDeckSlides::properties() const
{
    Properties properties;
    properties.title = m_facts.account.shared() + u" · "_s + quarter();
    properties.subject = text(QT_TRANSLATE_NOOP("Deck", "Business review"));
    properties.author = m_facts.ours.shared().empty() ? QString() : m_facts.ours.shared().front().name;
    properties.category = text(QT_TRANSLATE_NOOP("Deck", "Customer copy"));
    properties.created = m_facts.asOf.shared().startOfDay(Qt::UTC);
    return properties;
}

QString CustomerDeckSlides::asOf() const
{
    return text(QT_TRANSLATE_NOOP("Deck", "Data as of %1")).arg(m_words.day(m_facts.asOf.shared()));
}

QString CustomerDeckSlides::quarter() const
{
    return Quarter::containing(m_facts.quarterDay.shared(), m_request.fiscal).label(m_request.fiscal);
}

QString CustomerDeckSlides::since() const
{
    return m_words.day(m_facts.since.shared());
}

const DeckTexts::Words CustomerDeckSlides::written(DeckSlide slide) const
{
    return m_request.texts.slides.value(deckSlides.toText(slide));
}

Slide CustomerDeckSlides::slideOf(DeckSlide kind, LayoutKind layout, const QString &headline) const
{
    Slide slide;
    slide.layout = layout;
    const QString own = written(kind).headline.trimmed();
    slide.headline = own.isEmpty() ? headline : own;
    return slide;
}

std::vector<Slide> CustomerDeckSlides::make(DeckSlide slide) const
{
    switch (slide) {
    case DeckSlide::Title:
        return {title()};
    case DeckSlide::Agenda:
        return agenda();
    case DeckSlide::Summary:
        return {summary()};
    case DeckSlide::Decisions:
        return decisions();
    case DeckSlide::Promises:
        return promises();
    case DeckSlide::Goals:
        return goals();
    case DeckSlide::Adoption:
        return adoption();
    case DeckSlide::Support:
        return support();
    case DeckSlide::Recommendations:
        return recommendations();
    case DeckSlide::Plan:
        return plan();
    case DeckSlide::Contracts:
        return contracts();
    case DeckSlide::Contacts:
        return {contacts()};
    case DeckSlide::Appendix:
        return {appendix()};
    }
    Q_UNREACHABLE();
    return {};
}

Slide CustomerDeckSlides::title() const
{
    Slide slide = slideOf(DeckSlide::Title, LayoutKind::Title, m_facts.account.shared());
    const QString kind = m_facts.kind.shared() == QbrKind::Executive ? text(QT_TRANSLATE_NOOP("Deck", "Executive review"))
                                                                     : text(QT_TRANSLATE_NOOP("Deck", "Business review"));
    slide.subLine = kind + u" · "_s + quarter();
    QStringList lines;
    if (m_facts.start.shared().isValid()) {
        const QTimeZone zone(m_facts.timeZone.shared().toLatin1());
        const QDateTime there = zone.isValid() ? m_facts.start.shared().toTimeZone(zone) : m_facts.start.shared();
        lines += m_words.longDay(there.date());
    }
    if (!m_facts.ours.shared().empty())
        lines += m_facts.ours.shared().front().name;
    TextBlock block;
    for (const QString &line : lines)
        block.paragraphs.push_back({{run(line)}, Paragraph::Bullet::None, 0});
    slide.regions.push_back(std::move(block));
    return slide;
}

QString CustomerDeckSlides::agendaWord(const QString &title) const
{
    const QHash<QString, QString> words {
        {u"welcome"_s, text(QT_TRANSLATE_NOOP("Deck", "Welcome"))},
        {u"promises"_s, text(QT_TRANSLATE_NOOP("Deck", "What we promised each other"))},
        {u"goals"_s, text(QT_TRANSLATE_NOOP("Deck", "Your goals"))},
        {u"value"_s, text(QT_TRANSLATE_NOOP("Deck", "Value achieved"))},
        {u"voice"_s, text(QT_TRANSLATE_NOOP("Deck", "The voice of your team"))},
        {u"plan"_s, text(QT_TRANSLATE_NOOP("Deck", "Plan for the next quarter"))},
        {u"next"_s, text(QT_TRANSLATE_NOOP("Deck", "Next steps"))},
    };
    return words.value(title, title);
}

std::vector<Slide> CustomerDeckSlides::agenda() const
{
    if (m_facts.agenda.shared().empty())
        return {};
    Slide slide = slideOf(DeckSlide::Agenda, LayoutKind::Table, text(QT_TRANSLATE_NOOP("Deck", "Agenda")));
    slide.subLine = text(QT_TRANSLATE_N_NOOP("Deck", "%Ln minute(s)"), m_facts.minutes.shared());
    Table table;
    table.key = u"agenda"_s;
    table.columns = {{text(QT_TRANSLATE_NOOP("Deck", "Topic")), wideColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "Minutes")), narrowColumn, Alignment::End}};
    for (const AgendaItem &item : m_facts.agenda.shared())
        table.rows.push_back({cell(agendaWord(item.title)), cell(m_words.number(item.minutes))});
    table.altText = slide.headline;
    slide.regions.push_back(std::move(table));
    return {slide};
}

QString CustomerDeckSlides::amount(std::optional<double> value, const QString &unit) const
{
    if (!value)
        return u"—"_s;
    return unit.isEmpty() ? m_words.number(*value) : QString(m_words.number(*value) + u' ' + unit);
}

Card CustomerDeckSlides::goalCard() const
{
    const auto &goals = m_facts.goals.shared();
    const auto fine = std::count_if(goals.begin(), goals.end(), [](const DeckGoal &goal) { return isFine(goal.state); });
    Card card {text(QT_TRANSLATE_NOOP("Deck", "Goals achieved or on track")), u"—"_s, text(QT_TRANSLATE_NOOP("Deck", "no goals agreed yet")), {}};
    if (goals.empty())
        return card;
    card.value = text(QT_TRANSLATE_NOOP("Deck", "%1 of %2")).arg(m_words.number(double(fine)), m_words.number(double(goals.size())));
    card.note.clear();
    return card;
}

Card CustomerDeckSlides::promiseCard() const
{
    const auto &promises = m_facts.promises.shared();
    const auto settled = std::count_if(promises.begin(), promises.end(), [](const DeckPromise &one) { return one.state != ActionState::Open; });
    const auto kept = std::count_if(promises.begin(), promises.end(), [](const DeckPromise &one) { return isKept(one.state); });
    const auto open = int(promises.size()) - int(settled);
    Card card {text(QT_TRANSLATE_NOOP("Deck", "Promises kept")), u"—"_s, text(QT_TRANSLATE_NOOP("Deck", "none was due")), {}};
    if (settled > 0) {
        card.value = text(QT_TRANSLATE_NOOP("Deck", "%1 of %2")).arg(m_words.number(double(kept)), m_words.number(double(settled)));
        card.note = open == 0 ? QString() : text(QT_TRANSLATE_N_NOOP("Deck", "%Ln still open"), open);
    }
    return card;
}

/// The metrics with the most months come first: they tell the most.
std::vector<DeckUse> CustomerDeckSlides::shownUse() const
{
    std::vector<DeckUse> shown = m_facts.use.shared();
    std::erase_if(shown, [](const DeckUse &use) { return !newestOf(use); });
    const auto points = [](const DeckUse &use) {
        return std::count_if(use.months.begin(), use.months.end(), [](const DeckPoint &point) { return point.value.has_value(); });
    };
    std::stable_sort(shown.begin(), shown.end(), [&](const DeckUse &a, const DeckUse &b) { return points(a) > points(b); });
    if (shown.size() > mostUseSlides)
        shown.resize(mostUseSlides);
    return shown;
}

std::optional<Card> CustomerDeckSlides::useCard() const
{
    const std::vector<DeckUse> use = shownUse();
    if (use.empty())
        return std::nullopt;
    const size_t newest = *newestOf(use.front());
    Card card {use.front().metric, amount(use.front().months[newest].value, use.front().unit), m_words.month(use.front().months[newest].month), {}};
    constexpr size_t quarterMonths = 3;
    if (const auto change = changeSince(use.front(), newest, quarterMonths))
        card.note = text(QT_TRANSLATE_NOOP("Deck", "%1 in three months")).arg(m_words.percent(*change, true));
    return card;
}

Card CustomerDeckSlides::supportCard() const
{
    const DeckSupport &support = m_facts.support.shared();
    return {text(QT_TRANSLATE_NOOP("Deck", "Open support cases")), m_words.number(support.open),
            text(QT_TRANSLATE_N_NOOP("Deck", "%Ln resolved since %1"), support.resolved).arg(since()), {}};
}

Slide CustomerDeckSlides::summary() const
{
    Slide slide = slideOf(DeckSlide::Summary, LayoutKind::Content, text(QT_TRANSLATE_NOOP("Deck", "Where we stand")));
    slide.subLine = m_facts.lastDay.shared().isValid() ? text(QT_TRANSLATE_NOOP("Deck", "Since the last review on %1")).arg(m_words.day(m_facts.lastDay.shared()))
                                                       : text(QT_TRANSLATE_NOOP("Deck", "Since %1")).arg(since());
    slide.cards = {goalCard(), promiseCard(), supportCard()};
    if (const auto use = useCard())
        slide.cards.insert(slide.cards.begin() + 2, *use);
    QStringList points = written(DeckSlide::Summary).points;
    if (points.isEmpty()) {
        constexpr size_t mostPoints = 4;
        for (const DeckGoal &goal : m_facts.goals.shared()) {
            if (points.size() == mostPoints)
                break;
            points += text(QT_TRANSLATE_NOOP("Deck", "%1: %2 of %3")).arg(goal.title, amount(goal.now, goal.unit), amount(goal.target, goal.unit));
        }
    }
    if (points.isEmpty())
        points += text(QT_TRANSLATE_NOOP("Deck", "To agree on: what you want to reach, and how it is measured."));
    slide.regions.push_back(bullets(points));
    return slide;
}

std::vector<Slide> CustomerDeckSlides::decisions() const
{
    const QStringList lines = m_facts.decisions.shared().split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || !m_facts.lastDay.shared().isValid())
        return {};
    Slide slide = slideOf(DeckSlide::Decisions, LayoutKind::Content, text(QT_TRANSLATE_NOOP("Deck", "What we decided last time")));
    slide.subLine = m_words.longDay(m_facts.lastDay.shared());
    slide.regions.push_back(bullets(lines));
    return {slide};
}

std::vector<TextRun> CustomerDeckSlides::stateRun(const DeckPromise &promise) const
{
    switch (promise.state) {
    case ActionState::Kept:
        return {run(u"● "_s + text(QT_TRANSLATE_NOOP("Deck", "Kept")), ThemeColour::Teal)};
    case ActionState::Late:
        return {run(u"● "_s + text(QT_TRANSLATE_NOOP("Deck", "Kept, late")), ThemeColour::Teal)};
    case ActionState::Broken:
        return {run(u"▲ "_s + text(QT_TRANSLATE_NOOP("Deck", "Not kept")), ThemeColour::Red)};
    case ActionState::Open:
    case ActionState::Dropped:
        return {run(u"○ "_s + text(QT_TRANSLATE_NOOP("Deck", "Open")), ThemeColour::Slate)};
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<TextRun> CustomerDeckSlides::stateRun(ObjectiveState state) const
{
    switch (state) {
    case ObjectiveState::NotMeasured:
        return {run(u"○ "_s + text(QT_TRANSLATE_NOOP("Deck", "Not measured yet")), ThemeColour::Slate)};
    case ObjectiveState::OnTrack:
        return {run(u"● "_s + text(QT_TRANSLATE_NOOP("Deck", "On track")), ThemeColour::Teal)};
    case ObjectiveState::Achieved:
        return {run(u"● "_s + text(QT_TRANSLATE_NOOP("Deck", "Achieved")), ThemeColour::Teal)};
    case ObjectiveState::Behind:
        return {run(u"■ "_s + text(QT_TRANSLATE_NOOP("Deck", "Behind")), ThemeColour::Slate)};
    case ObjectiveState::AtRisk:
        return {run(u"▲ "_s + text(QT_TRANSLATE_NOOP("Deck", "At risk")), ThemeColour::Red)};
    case ObjectiveState::Missed:
        return {run(u"▲ "_s + text(QT_TRANSLATE_NOOP("Deck", "Missed")), ThemeColour::Red)};
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<Slide> CustomerDeckSlides::promises() const
{
    std::vector<DeckPromise> promises = m_facts.promises.shared();
    if (promises.empty())
        return {};
    std::stable_sort(promises.begin(), promises.end(), isEarlier);
    const auto settled = std::count_if(promises.begin(), promises.end(), [](const DeckPromise &one) { return one.state != ActionState::Open; });
    const auto kept = std::count_if(promises.begin(), promises.end(), [](const DeckPromise &one) { return isKept(one.state); });
    const QString headline = settled == 0 ? text(QT_TRANSLATE_NOOP("Deck", "What we promised each other"))
                                          : text(QT_TRANSLATE_NOOP("Deck", "%1 of %2 promises were kept")).arg(m_words.number(double(kept)), m_words.number(double(settled)));
    Slide slide = slideOf(DeckSlide::Promises, LayoutKind::Table, headline);
    slide.subLine = text(QT_TRANSLATE_NOOP("Deck", "Promises of both sides since %1")).arg(since());
    Table table;
    table.key = u"promises"_s;
    table.columns = {{text(QT_TRANSLATE_NOOP("Deck", "Promise")), wideColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "Who")), middleColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "By")), narrowColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "Outcome")), middleColumn, Alignment::Start}};
    for (const DeckPromise &one : promises)
        table.rows.push_back({cell(one.what), cell(one.who), cell(m_words.day(one.due)), stateRun(one)});
    table.altText = headline;
    slide.regions.push_back(std::move(table));
    return {slide};
}

std::vector<Slide> CustomerDeckSlides::goals() const
{
    const auto &goals = m_facts.goals.shared();
    if (goals.empty())
        return {};
    const auto fine = std::count_if(goals.begin(), goals.end(), [](const DeckGoal &goal) { return isFine(goal.state); });
    const QString headline = text(QT_TRANSLATE_NOOP("Deck", "%1 of %2 goals are achieved or on track")).arg(m_words.number(double(fine)), m_words.number(double(goals.size())));
    Slide slide = slideOf(DeckSlide::Goals, LayoutKind::Table, headline);
    slide.subLine = text(QT_TRANSLATE_NOOP("Deck", "Judged by the straight line from the start to the target"));
    Table table;
    table.key = u"goals"_s;
    table.columns = {{text(QT_TRANSLATE_NOOP("Deck", "Goal")), wideColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "From")), narrowColumn, Alignment::End},
                     {text(QT_TRANSLATE_NOOP("Deck", "Now")), narrowColumn, Alignment::End},
                     {text(QT_TRANSLATE_NOOP("Deck", "Target")), narrowColumn, Alignment::End},
                     {text(QT_TRANSLATE_NOOP("Deck", "By")), narrowColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "State")), middleColumn, Alignment::Start}};
    for (const DeckGoal &goal : goals)
        table.rows.push_back({cell(goal.title), cell(amount(goal.baseline, goal.unit)), cell(amount(goal.now, goal.unit)), cell(amount(goal.target, goal.unit)),
                              cell(goal.due.isValid() ? m_words.day(goal.due) : u"—"_s), stateRun(goal.state)});
    table.altText = headline;
    slide.regions.push_back(std::move(table));
    return {slide};
}

Slide CustomerDeckSlides::useSlide(const DeckUse &use) const
{
    const size_t newest = *newestOf(use);
    const QString name = use.product.isEmpty() ? use.metric : QString(use.metric + u" ("_s + use.product + u')');
    Slide slide = slideOf(DeckSlide::Adoption, LayoutKind::ChartLeft,
                          text(QT_TRANSLATE_NOOP("Deck", "%1: %2 in %3")).arg(name, amount(use.months[newest].value, use.unit), m_words.month(use.months[newest].month)));
    slide.subLine = use.isCount ? text(QT_TRANSLATE_NOOP("Deck", "By month, summed")) : text(QT_TRANSLATE_NOOP("Deck", "By month, the last value of each"));
    Chart chart;
    chart.key = u"use"_s;
    chart.kind = use.isCount ? ChartKind::Columns : ChartKind::Line;
    chart.title = use.unit.isEmpty() ? name : QString(name + u", "_s + use.unit);
    ChartSeries series {name, {}, ThemeColour::Blue};
    for (const DeckPoint &point : use.months) {
        chart.categories += m_words.month(point.month);
        series.values.push_back(point.value);
    }
    chart.series = {std::move(series)};
    chart.altText = slide.headline;
    slide.regions.push_back(std::move(chart));
    QStringList points = written(DeckSlide::Adoption).points;
    const std::pair<size_t, QString> spans[] = {{3, text(QT_TRANSLATE_NOOP("Deck", "%1 in three months"))}, {12, text(QT_TRANSLATE_NOOP("Deck", "%1 in a year"))}};
    for (const auto &[months, words] : spans) {
        if (const auto change = changeSince(use, newest, months))
            points += words.arg(m_words.percent(*change, true));
    }
    TextBlock block = bullets(points);
    block.boxed = !points.isEmpty();
    slide.regions.push_back(std::move(block));
    return slide;
}

std::vector<Slide> CustomerDeckSlides::adoption() const
{
    Slides slides;
    for (const DeckUse &use : shownUse())
        slides.push_back(useSlide(use));
    return slides;
}

std::vector<Slide> CustomerDeckSlides::support() const
{
    const DeckSupport &support = m_facts.support.shared();
    const bool isEmpty = support.open == 0 && std::all_of(support.months.begin(), support.months.end(), [](const DeckSupport::Month &month) {
                             return month.opened == std::array<int, 4> {};
                         });
    return isEmpty ? Slides() : Slides {supportSlide()};
}

Slide CustomerDeckSlides::supportSlide() const
{
    const DeckSupport &support = m_facts.support.shared();
    Slide slide = slideOf(DeckSlide::Support, LayoutKind::ChartLeft,
                          support.open == 0 ? text(QT_TRANSLATE_NOOP("Deck", "No support case is open"))
                                            : text(QT_TRANSLATE_N_NOOP("Deck", "%Ln support case(s) are open"), support.open));
    slide.subLine = text(QT_TRANSLATE_NOOP("Deck", "Cases opened, by month and severity"));
    Chart chart;
    chart.key = u"support"_s;
    chart.kind = ChartKind::StackedColumns;
    chart.title = slide.subLine;
    const std::pair<QString, ThemeColour> severities[] = {{text(QT_TRANSLATE_NOOP("Deck", "Critical")), ThemeColour::Red},
                                                          {text(QT_TRANSLATE_NOOP("Deck", "High")), ThemeColour::Amber},
                                                          {text(QT_TRANSLATE_NOOP("Deck", "Normal")), ThemeColour::Blue},
                                                          {text(QT_TRANSLATE_NOOP("Deck", "Low")), ThemeColour::Silver}};
    for (const DeckSupport::Month &month : support.months)
        chart.categories += m_words.month(month.month);
    for (size_t severity = 0; severity < std::size(severities); ++severity) {
        ChartSeries series {severities[severity].first, {}, severities[severity].second};
        for (const DeckSupport::Month &month : support.months)
            series.values.push_back(month.opened[severity]);
        chart.series.push_back(std::move(series));
    }
    chart.altText = slide.headline;
    slide.regions.push_back(std::move(chart));
    QStringList points = written(DeckSlide::Support).points;
    points += text(QT_TRANSLATE_N_NOOP("Deck", "%Ln case(s) resolved since %1"), support.resolved).arg(since());
    if (support.answerMinutes)
        points += text(QT_TRANSLATE_NOOP("Deck", "First answer after %1 min (median of %2)")).arg(m_words.number(*support.answerMinutes), m_words.number(support.answered));
    if (support.satisfaction)
        points += text(QT_TRANSLATE_NOOP("Deck", "Satisfaction %1 of 5 (%2 answers)")).arg(m_words.number(*support.satisfaction), m_words.number(support.ratings));
    TextBlock block = bullets(points);
    block.boxed = true;
    slide.regions.push_back(std::move(block));
    return slide;
}

/// A person's alone: the program never recommends.
std::vector<Slide> CustomerDeckSlides::recommendations() const
{
    const DeckTexts::Words own = written(DeckSlide::Recommendations);
    if (own.points.isEmpty())
        return {};
    Slide slide = slideOf(DeckSlide::Recommendations, LayoutKind::Content, text(QT_TRANSLATE_NOOP("Deck", "Our recommendations")));
    slide.regions.push_back(bullets(own.points));
    return {slide};
}

std::vector<Slide> CustomerDeckSlides::plan() const
{
    std::vector<DeckPromise> open = m_facts.promises.shared();
    std::erase_if(open, [](const DeckPromise &one) { return one.state != ActionState::Open; });
    if (open.empty())
        return {};
    std::stable_sort(open.begin(), open.end(), isEarlier);
    Slide slide = slideOf(DeckSlide::Plan, LayoutKind::Table, text(QT_TRANSLATE_NOOP("Deck", "Our joint plan for the next quarter")));
    Table table;
    table.key = u"plan"_s;
    table.columns = {{text(QT_TRANSLATE_NOOP("Deck", "What")), wideColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "Who")), middleColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "By")), narrowColumn, Alignment::Start}};
    for (const DeckPromise &one : open)
        table.rows.push_back({cell(one.what), cell(one.who), cell(one.due.isValid() ? m_words.day(one.due) : u"—"_s)});
    table.altText = slide.headline;
    slide.regions.push_back(std::move(table));
    return {slide};
}

std::vector<Slide> CustomerDeckSlides::contracts() const
{
    const auto &contracts = m_facts.contracts.shared();
    if (contracts.empty())
        return {};
    Slide slide = slideOf(DeckSlide::Contracts, LayoutKind::Table, text(QT_TRANSLATE_NOOP("Deck", "Your contracts")));
    Table table;
    table.key = u"contracts"_s;
    table.columns = {{text(QT_TRANSLATE_NOOP("Deck", "Product")), wideColumn, Alignment::Start},
                     {text(QT_TRANSLATE_NOOP("Deck", "Seats")), narrowColumn, Alignment::End},
                     {text(QT_TRANSLATE_NOOP("Deck", "Runs until")), middleColumn, Alignment::Start}};
    for (const DeckContract &one : contracts)
        table.rows.push_back({cell(one.product), cell(one.seats ? m_words.number(*one.seats) : u"—"_s),
                              cell(one.end.isValid() ? m_words.day(one.end.addDays(-1)) : text(QT_TRANSLATE_NOOP("Deck", "open-ended")))});
    table.altText = slide.headline;
    slide.regions.push_back(std::move(table));
    return {slide};
}

Slide CustomerDeckSlides::contacts() const
{
    const QDate next = m_facts.nextDay.shared();
    Slide slide = slideOf(DeckSlide::Contacts, LayoutKind::TwoContent,
                          next.isValid() ? text(QT_TRANSLATE_NOOP("Deck", "We meet again on %1")).arg(m_words.longDay(next))
                                         : text(QT_TRANSLATE_NOOP("Deck", "Who works with whom")));
    if (!next.isValid())
        slide.subLine = text(QT_TRANSLATE_NOOP("Deck", "The next review is to be agreed on"));
    const std::pair<QString, const std::vector<DeckPerson> &> sides[] = {{text(QT_TRANSLATE_NOOP("Deck", "Your side")), m_facts.theirs.shared()},
                                                                         {text(QT_TRANSLATE_NOOP("Deck", "Our side")), m_facts.ours.shared()}};
    for (const auto &[heading, people] : sides) {
        TextBlock block;
        block.paragraphs.push_back({{run(heading, ThemeColour::Navy)}, Paragraph::Bullet::None, 0});
        for (const DeckPerson &person : people)
            block.paragraphs.push_back(bullet(person.title.isEmpty() ? person.name : QString(person.name + u", "_s + person.title)));
        if (people.empty())
            block.paragraphs.push_back(bullet(text(QT_TRANSLATE_NOOP("Deck", "to be named"))));
        slide.regions.push_back(std::move(block));
    }
    return slide;
}

Slide CustomerDeckSlides::appendix() const
{
    Slide slide = slideOf(DeckSlide::Appendix, LayoutKind::Content, text(QT_TRANSLATE_NOOP("Deck", "How to read the figures")));
    slide.regions.push_back(bullets({
        text(QT_TRANSLATE_NOOP("Deck", "On track: the newest measurement is on the straight line from the start to the target, or beyond it.")),
        text(QT_TRANSLATE_NOOP("Deck", "At risk: behind the line late in the time, or moving away from the target.")),
        text(QT_TRANSLATE_NOOP("Deck", "Promises kept are counted among those that are settled; open ones are not.")),
        text(QT_TRANSLATE_NOOP("Deck", "Use: a month shows its last value, counts are summed. A month without a value stays empty.")),
        text(QT_TRANSLATE_NOOP("Deck", "First answer: the median of the cases opened since the day that the summary names.")),
    }));
    slide.subLine = asOf();
    return slide;
}

} // namespace mainstay
