// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/retention/groupmodel.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace mainstay {

class Card;
class MultiplesWidget;
class SegmentedSwitch;
class TakeAlong;
struct TakenView;

/// Retention of one quarter by owner, tier, segment …: as a table, or the last quarters as a small chart a group (RET-7).
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
    /// No group's accounts are listed any more.
    void clearListed();
    QTableView &table() const { return *m_table; }
    MultiplesWidget &charts() const { return *m_charts; }
    /// What the charts show.
    RetentionRatio ratio() const;
    /// The table or the charts, whichever is shown.
    QWidget *shown() const;
    GroupModel &model() const { return *m_model; }
    TakeAlong &takeAlong() const { return *m_takeAlong; }

Q_SIGNALS:
    void dimensionChosen(mainstay::RetentionDimension dimension);
    void cellChosen(qint32 group, mainstay::RetentionBucket bucket, const QString &name);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildCharts();
    void connectParts();
    void choose(const QModelIndex &index);
    void chooseForm(int form);
    void showForm(bool asCharts);
    void showCharts();
    bool isCharts() const;
    TakenView taken() const;
    void reportSaveFailure(const Error &error);

    GroupModel *m_model = nullptr;
    Card *m_card = nullptr;
    SegmentedSwitch *m_form = nullptr;
    QComboBox *m_ratio = nullptr; ///< of the charts
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QScrollArea *m_scroll = nullptr;
    MultiplesWidget *m_charts = nullptr;
    TakeAlong *m_takeAlong = nullptr;
    QComboBox *m_dimension = nullptr;
};

} // namespace mainstay
