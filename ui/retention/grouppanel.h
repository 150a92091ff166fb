// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/groupmodel.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace mainstay {

class Card;

/// Retention of one quarter by owner, tier, segment … (RET-7).
class GroupPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupPanel)

public:
    explicit GroupPanel(QWidget *parent = nullptr);

    /// What is asked for, also before it is there.
    void setDimension(RetentionDimension dimension);
    RetentionDimension dimension() const;
    void showReport(const std::shared_ptr<const GroupReport> &report, size_t quarter);
    QTableView &table() const { return *m_table; }
    GroupModel &model() const { return *m_model; }

Q_SIGNALS:
    void dimensionChosen(mainstay::RetentionDimension dimension);
    void cellChosen(qint32 group, mainstay::RetentionBucket bucket, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    GroupModel *m_model = nullptr;
    Card *m_card = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_dimension = nullptr;
};

} // namespace mainstay
