// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/touchpoints/logdraft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mainstay {

/// What people said, each with who said it. Empty ones are left out when saved.
class QuoteList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteList)

public:
    explicit QuoteList(QWidget *parent);

    std::vector<QuoteDraft> quotes() const;
    void setQuotes(const std::vector<QuoteDraft> &quotes);
    /// Whom a quote can be by.
    void setPeople(const std::vector<PersonChoice> &people);
    /// For the form to place; it adds a quote.
    QPushButton *addButton() const { return m_add; }
    /// An empty one, with the keyboard in it.
    void addEmpty();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *words = nullptr;
        QComboBox *who = nullptr;
    };
    Row makeRow(const QuoteDraft &quote);
    void fillPeople(QComboBox &box, const PersonChoice &chosen) const;
    void remove(QWidget *widget);

    std::vector<Row> m_rows;
    std::vector<PersonChoice> m_people;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mainstay
