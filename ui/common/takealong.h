// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/paint/chartpicture.h"
#include "ui/paint/charttable.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QToolButton;

namespace mainstay {

/// A view as it leaves the program.
struct TakenView
{
    ChartPicture picture;
    DataTable table;
};

/// Takes what a view shows along: copy as a picture or as CSV, save as PNG, SVG or CSV. By the view's context menu (the
/// Menu key and Shift+F10 too) and by a button. Pictures are always light, since they go into documents.
class TakeAlong final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TakeAlong)

public:
    enum class Format { Png, Svg, Csv };
    /// Asked when somebody takes the view along; its title is the proposal for a file's name.
    using Make = std::function<TakenView()>;

    /// Belongs to the view, whose context menu it becomes.
    TakeAlong(QWidget &view, Make make);
    /// Another view of the same: its context menu, too.
    void addView(QWidget &view);

    /// To be placed by the owner, in the header of a card.
    QToolButton *makeButton(QWidget *parent);
    /// What the button takes along, for screen readers.
    void setButtonTitle(const QString &title);
    /// Where the menu opens by keyboard, in the view's coordinates; without, at a list's current cell or in the middle.
    void setPlace(std::function<QPoint()> place) { m_place = std::move(place); }

    void copyPicture() const;
    void copyCsv() const;
    /// Written whole or not at all.
    Result<void> save(const QString &path, Format format) const;

Q_SIGNALS:
    void saveFailed(const mainstay::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(QWidget &over, QPoint place);
    void openByKeyboard(QWidget &over);
    void fill(QMenu &menu);
    void addSaveAction(QMenu &menu, const QString &text, Format format);
    void askAndSave(Format format);

    QWidget &m_view;
    Make m_make;
    std::function<QPoint()> m_place;
    QPointer<QToolButton> m_button;
    QPointer<QMenu> m_menu;
};

} // namespace mainstay
