// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace mainstay {

/// Items side by side, breaking into lines like words. The last item takes what is left of its line.
class ChipLayout final : public QLayout
{
public:
    explicit ChipLayout(QWidget *parent);
    ~ChipLayout() override;
    Q_DISABLE_COPY_MOVE(ChipLayout)

    /// Before the last item.
    void addBeforeLast(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int layOut(const QRect &rect, Pass pass) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace mainstay
