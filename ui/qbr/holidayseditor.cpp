// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/holidayseditor.h"

#include "core/qbr/holidaycalendar.h"
#include "ui/common/filedialog.h"
#include "ui/common/formatters.h"
#include "ui/common/labels.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTimeZone>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int yearsAhead = 3;

/// Two letters, with the name in the reader's language where Qt has one.
QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QString(QLocale::territoryToString(territory) + u" ("_s + code + u')');
}

/// Every country that a time zone tells.
std::set<QString> knownCountries()
{
    std::set<QString> codes;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (const QString code = reviewrules::countryOf(QString::fromLatin1(zone)); !code.isEmpty())
            codes.insert(code);
    }
    return codes;
}

struct FileRead
{
    HolidayContent content;
    QString problem;
};

FileRead readCalendar(const QString &path, const QString &country, int year)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {readHolidays(file.read(IcsLimits {}.fileBytes + 1), country, year - 1, year + yearsAhead), {}};
}

} // namespace

HolidaysEditor::HolidaysEditor(WorkspaceSession &session, Countries countries, const QString &first, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_countries(std::move(countries))
    , m_texts(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_country = new QComboBox(this);
    m_country->setObjectName(u"holidayCountry"_s);
    m_country->setAccessibleName(tr("Country"));
    std::set<QString> codes = knownCountries();
    for (const auto &[code, days] : m_countries)
        codes.insert(code);
    for (const QString &code : codes)
        m_country->addItem(countryName(code), code);
    m_country->model()->sort(0);
    const QString shown = m_countries.empty() || m_countries.contains(first) ? first : m_countries.begin()->first;
    m_country->setCurrentIndex(std::max(0, m_country->findData(shown)));
    auto *read = new QPushButton(tr("Read a calendar of holidays…"), this);
    read->setObjectName(u"readHolidays"_s);
    read->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove all"), this);
    m_remove->setObjectName(u"removeHolidays"_s);
    m_remove->setAutoDefault(false);
    row->addWidget(m_country);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(read);
    m_days = new QListView(this);
    m_days->setObjectName(u"holidayDays"_s);
    m_days->setAccessibleName(tr("Days off"));
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setModel(m_texts);
    m_said = captionLabel({}, this);
    m_said->setObjectName(u"holidaySaid"_s);
    m_said->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_days, 1);
    column->addWidget(m_said);
    connect(m_country, &QComboBox::currentIndexChanged, this, &HolidaysEditor::showDays);
    connect(read, &QPushButton::clicked, this, &HolidaysEditor::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_countries[country()].clear();
        showDays();
    });
    showDays();
}

QString HolidaysEditor::country() const
{
    return m_country->currentData().toString();
}

void HolidaysEditor::showDays()
{
    const QLocale locale;
    QStringList lines;
    const auto days = m_countries.find(country());
    if (days != m_countries.end()) {
        for (const Holiday &holiday : days->second) {
            const QString day = locale.dayName(holiday.day.dayOfWeek(), QLocale::ShortFormat) + u' ' + formatDate(holiday.day, locale);
            lines += holiday.name.isEmpty() ? day : QString(day + u" · "_s + holiday.name.simplified());
        }
    }
    m_texts->setStringList(lines);
    m_remove->setEnabled(!lines.isEmpty());
    m_said->setText(lines.isEmpty() ? tr("No days off are known for this country: only weekends are kept free.")
                                    : tr("%Ln day(s) off", nullptr, int(lines.size())));
}

void HolidaysEditor::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Calendar of holidays"), {}, tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysEditor::readFile);
    dialog->open();
}

void HolidaysEditor::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (openworkspaces::isOwnFile(path)) {
        m_said->setText(tr("“%1” is a workspace, not a calendar.").arg(name));
        return;
    }
    const QString code = country();
    const int year = m_session.clock().today().year();
    m_said->setText(tr("Reading “%1”…").arg(name));
    auto reading = m_session.reports().run([path, code, year](Connection &) -> Result<FileRead> { return readCalendar(path, code, year); });
    whenDone(reading, this, [this, name, code](const Result<FileRead> &read) {
        const QString problem = read.ok() ? read->problem : read.error().detail;
        if (!problem.isEmpty()) {
            m_said->setText(tr("“%1” can't be read: %2").arg(name, problem));
            return;
        }
        // A wrong file does not take the country's holidays away.
        if (read->content.holidays.empty()) {
            m_said->setText(tr("“%1” has no holidays of these years; nothing was changed.").arg(name));
            return;
        }
        m_countries[code] = read->content.holidays;
        showDays();
    });
}

} // namespace mainstay
