// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/qbr/reviewform.h"

#include <QLocale>
#include <QScrollArea>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace mainstay {

class PlainLabel;

/// Who is invited: the customer's people, each with whether they came, and ours besides the owner.
class ReviewPeopleEditor final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPeopleEditor)

public:
    ReviewPeopleEditor(const ReviewForm &form, QWidget *parent);

    std::vector<QbrPerson> people() const;
    std::vector<MemberId> members() const;
    /// Everybody who was invited came, unless it is said of somebody already.
    void allPresent();

Q_SIGNALS:
    void changed();

private:
    struct Guest
    {
        ContactId contact;
        QCheckBox *invited = nullptr;
        QCheckBox *present = nullptr;
    };
    struct Colleague
    {
        MemberId member;
        QCheckBox *invited = nullptr;
    };

    void addGuest(QGridLayout &grid, const Contact &contact, const Qbr &review);

    std::vector<Guest> m_guests;
    std::vector<Colleague> m_colleagues;
};

/// Items with their minutes, one line each and always an empty one at the end; below, how they fill the slot.
class ReviewAgendaEditor final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewAgendaEditor)

public:
    ReviewAgendaEditor(const std::vector<AgendaItem> &agenda, QWidget *parent);

    /// What the items are to add up to; 0: not known.
    void setSlot(int minutes);
    /// Nothing when there are minutes that are no number.
    std::optional<std::vector<AgendaItem>> agenda() const;
    int minutes() const;

private:
    struct Line
    {
        QString word; ///< as stored
        QLineEdit *title = nullptr;
        QLineEdit *minutes = nullptr;
    };

    void addLine(const AgendaItem &item);
    void edited();

    int m_slot = 0;
    std::vector<Line> m_lines;
    QGridLayout *m_grid = nullptr;
    PlainLabel *m_sum = nullptr;
    QLocale m_locale;
};

/// The checklist with its days; a tick is done now.
class ReviewStepsEditor final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStepsEditor)

public:
    ReviewStepsEditor(std::vector<QbrStep> steps, const QDateTime &now, QWidget *parent);

    /// The day of the review, from which the steps count; invalid: none yet.
    void setDay(QDate day);
    std::vector<QbrStep> steps() const;

private:
    QString textOf(const QbrStep &step) const;

    std::vector<QbrStep> m_steps;
    QDateTime m_now;
    QDate m_day;
    std::vector<QCheckBox *> m_boxes;
    QLocale m_locale;
};

} // namespace mainstay
