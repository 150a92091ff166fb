// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/reviewrules.h"

#include <QWidget>

#include <map>

class QComboBox;
class QListView;
class QPushButton;
class QStringListModel;

namespace mainstay {

class PlainLabel;
class WorkspaceSession;

/// The days off of each country, read from calendars of holidays.
class HolidaysEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HolidaysEditor)

public:
    using Countries = std::map<QString, std::vector<Holiday>>;

    HolidaysEditor(WorkspaceSession &session, Countries countries, const QString &first, QWidget *parent);

    const Countries &countries() const { return m_countries; }
    /// Takes the holidays of the file for the chosen country; says what came of it.
    void readFile(const QString &path);

private:
    void chooseFile();
    void showDays();
    QString country() const;

    WorkspaceSession &m_session;
    Countries m_countries;
    QComboBox *m_country = nullptr;
    QListView *m_days = nullptr;
    QStringListModel *m_texts = nullptr;
    QPushButton *m_remove = nullptr;
    PlainLabel *m_said = nullptr;
};

} // namespace mainstay
