// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/movementmodel.h"

#include <QWidget>

namespace mainstay {

class Card;
class PagedTableView;
class PlainLabel;

/// The list of accounts behind a bar: title, count and sum, the table.
class MovementPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MovementPanel)

public:
    struct Content
    {
        QString title;
        QString summary;
        MovementModel::Movements movements;
        Currency currency;
        MovementSort sort;
    };

    explicit MovementPanel(MovementModel::Fetcher fetcher, QWidget *parent = nullptr);

    void showList(const Content &content);
    /// The words of accounts may have changed.
    void invalidate();
    PagedTableView &view() const { return *m_view; }
    const MovementModel &model() const { return *m_model; }
    QString title() const;
    QString summary() const;
    AccountId currentAccount() const;

Q_SIGNALS:
    void accountRequested(mainstay::AccountId account);
    void sortRequested(const mainstay::MovementSort &sort);
    void closeRequested();
    void failed(const mainstay::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectView();
    void setColumnWidths();

    MovementModel *m_model = nullptr;
    Card *m_card = nullptr;
    PlainLabel *m_summary = nullptr;
    PagedTableView *m_view = nullptr;
};

} // namespace mainstay
