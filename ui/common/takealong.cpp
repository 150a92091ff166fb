// SPDX-License-Identifier: Apache-2.0
#include "ui/common/takealong.h"

#include "ui/common/filedialog.h"
#include "ui/common/openworkspaces.h"
#include "ui/paint/placedtext.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSaveFile>
#include <QStyleOptionToolButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr double pixelsPerUnit = 2;
constexpr qsizetype longestName = 80; ///< of a file, so that any file system takes it

QString suffix(TakeAlong::Format format)
{
    switch (format) {
    case TakeAlong::Format::Png:
        return u"png"_s;
    case TakeAlong::Format::Svg:
        return u"svg"_s;
    case TakeAlong::Format::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString fileName(const QString &title)
{
    QString name = oneLine(title).left(longestName);
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    }
    return name;
}

bool isMenuKey(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Menu || (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier);
}

/// Its menu has no arrow: it would lie on the icon.
class MenuButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

Result<QByteArray> pngOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !pictureImage(picture, Theme::light(), pixelsPerUnit).save(&buffer, "PNG"))
        return Error {ErrorCode::Internal, u"no PNG writer"_s};
    return bytes;
}

Result<QByteArray> bytesOf(const TakenView &view, TakeAlong::Format format)
{
    switch (format) {
    case TakeAlong::Format::Png:
        return pngOf(view.picture);
    case TakeAlong::Format::Svg:
        return pictureSvg(view.picture, Theme::light());
    case TakeAlong::Format::Csv:
        return chartCsv(view.table).toUtf8();
    }
    Q_UNREACHABLE();
    return QByteArray();
}

} // namespace

TakeAlong::TakeAlong(QWidget &view, Make make)
    : QObject(&view)
    , m_view(view)
    , m_make(std::move(make))
{
    addView(view);
}

void TakeAlong::addView(QWidget &view)
{
    view.installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&view))
        area->viewport()->installEventFilter(this);
}

QToolButton *TakeAlong::makeButton(QWidget *parent)
{
    m_button = new MenuButton(parent);
    m_button->setObjectName(u"takeAlong"_s);
    m_button->setIcon(QIcon::fromTheme(u"document-export"_s));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(tr("Copy or save as a picture or as data"));
    auto *menu = new QMenu(m_button);
    fill(*menu);
    m_button->setMenu(menu);
    return m_button;
}

void TakeAlong::setButtonTitle(const QString &title)
{
    if (m_button)
        m_button->setAccessibleName(tr("Copy or save: %1", "a chart").arg(title));
}

void TakeAlong::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(pictureImage(m_make().picture, Theme::light(), pixelsPerUnit));
}

void TakeAlong::copyCsv() const
{
    QGuiApplication::clipboard()->setText(chartCsv(m_make().table));
}

Result<void> TakeAlong::save(const QString &path, Format format) const
{
    MAINSTAY_TRY(const QByteArray bytes, bytesOf(m_make(), format));
    if (openworkspaces::isOwnFile(path))
        return Error {ErrorCode::Unavailable, tr("this is the open workspace")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorCode::Unavailable, file.errorString()};
    return {};
}

bool TakeAlong::eventFilter(QObject *watched, QEvent *event)
{
    auto *over = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event); // NOLINT: the type was checked
        if (menu->reason() == QContextMenuEvent::Keyboard)
            openByKeyboard(*over);
        else
            openMenu(*over, menu->globalPos());
        return true;
    }
    // No platform of Qt 6.4 on Linux makes a context menu event of Shift+F10.
    if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent *>(event))) { // NOLINT: the type was checked
        openByKeyboard(*over);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TakeAlong::openByKeyboard(QWidget &over)
{
    QPoint place = over.rect().center();
    if (&over == &m_view && m_place) {
        place = m_place();
    } else if (const auto *items = qobject_cast<QAbstractItemView *>(&over); items && items->currentIndex().isValid()) {
        const QRect cell = items->visualRect(items->currentIndex()).intersected(items->viewport()->rect());
        place = items->viewport()->mapTo(items, cell.center());
    }
    openMenu(over, over.mapToGlobal(place));
}

void TakeAlong::openMenu(QWidget &over, QPoint place)
{
    if (m_menu && m_menu->isVisible()) // the Menu key arrives as a key and as an event
        return;
    m_menu = new QMenu(&over);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*m_menu);
    m_menu->popup(place);
}

void TakeAlong::fill(QMenu &menu)
{
    menu.addAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy picture"), this, &TakeAlong::copyPicture);
    menu.addAction(tr("Copy &data as CSV"), this, &TakeAlong::copyCsv);
    menu.addSeparator();
    addSaveAction(menu, tr("Save as &PNG…"), Format::Png);
    addSaveAction(menu, tr("Save as &SVG…"), Format::Svg);
    addSaveAction(menu, tr("Save data as C&SV…"), Format::Csv);
}

void TakeAlong::addSaveAction(QMenu &menu, const QString &text, Format format)
{
    menu.addAction(text, this, [this, format] { askAndSave(format); });
}

void TakeAlong::askAndSave(Format format)
{
    auto *dialog = new FileDialog(&m_view, tr("Save chart"), fileName(m_make().picture.title) + u'.' + suffix(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix(format));
    dialog->setNameFilter(u"*."_s + suffix(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        if (const auto saved = save(path, format); !saved)
            Q_EMIT saveFailed(saved.error());
    });
    dialog->open();
}

} // namespace mainstay
