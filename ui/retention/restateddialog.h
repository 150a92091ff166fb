// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDialog>

class QTableView;

namespace mainstay {

class RestatedModel;
struct RestatedList;

/// Which accounts are behind a restatement: Return or a double click leads to one. Deletes itself when closed.
class RestatedDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestatedDialog)

public:
    RestatedDialog(RestatedList list, QWidget *parent);

    QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void accountRequested(mainstay::AccountId account);

private:
    RestatedModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace mainstay
