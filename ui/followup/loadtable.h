// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QTableView>

namespace mainstay {

class LoadModel;

/// The heat map of contact load. Arrow keys walk the cells, Return and a double click open the account.
class LoadTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadTable)

public:
    explicit LoadTable(LoadModel &model, QWidget *parent = nullptr);

    AccountId currentAccount() const;
    /// After a new picture: widths, and the current cell where it still is.
    void showPicture(AccountId account, int column);

Q_SIGNALS:
    void opened(mainstay::AccountId account);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitColumns();

    LoadModel &m_model;
};

} // namespace mainstay
