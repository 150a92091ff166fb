// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace mainstay {

struct Suggestion
{
    QString text;
    QString detail; ///< quiet, after the text
    bool isNew = false; ///< makes something that is not there yet

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionModel)

public:
    static constexpr int detailRole = Qt::UserRole;
    static constexpr int isNewRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(std::vector<Suggestion> suggestions);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Suggestion> m_suggestions;
};

/// The list below a field that completes. It lies inside of the window and never takes the keyboard, so
/// that input methods go on composing into the field: the field hands it the keys that are its.
class SuggestionList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionList)

public:
    explicit SuggestionList(QWidget *window);

    /// Below `field`; `highlighted` may be −1. Nothing to suggest hides it.
    void offer(QWidget *field, std::vector<Suggestion> suggestions, int highlighted);
    /// Below a place of the window, as the cursor in a text is.
    void offerAt(const QRect &place, std::vector<Suggestion> suggestions, int highlighted);
    void step(int by);
    int highlighted() const;

Q_SIGNALS:
    void chosen(int row);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeBelow(const QRect &field);

    SuggestionModel *m_model = nullptr;
};

} // namespace mainstay
