// SPDX-License-Identifier: Apache-2.0
#include "ui/qbr/prepsheetdialog.h"

#include "ui/common/filedialog.h"
#include "ui/common/labels.h"
#include "ui/common/openworkspaces.h"
#include "ui/common/page.h"
#include "ui/common/pillwidget.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/qbr/prepsheetpdf.h"
#include "ui/qbr/prepsheetview.h"
#include "ui/text/errortext.h"
#include "ui/text/prepsheettext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QSize usualSize(1060, 720);
constexpr QSize leastSize(720, 420);
constexpr int side = 24;
constexpr qsizetype longestName = 80; ///< of a file, so that any file system takes it

QString sizeKey()
{
    return u"qbr/prepSheetSize"_s;
}

QString suffix(PrepSheetDialog::Format format)
{
    return format == PrepSheetDialog::Format::Pdf ? u"pdf"_s : u"md"_s;
}

QString fileName(const QString &account, QDate day)
{
    QString name = account.simplified().left(longestName);
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    return name + u' ' + day.toString(Qt::ISODate);
}

PlainLabel *wrapped(PlainLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PrepSheetDialog::PrepSheetDialog(Page &page, WorkspaceSession &session)
    : QDialog(&page)
    , m_session(session)
{
    setObjectName(u"prepSheetDialog"_s);
    setWindowTitle(tr("Prep sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(leastSize);
    build();
    resize(QSettings().value(sizeKey(), usualSize).toSize().expandedTo(leastSize));
    connect(&m_session, &WorkspaceSession::dataChanged, this, &PrepSheetDialog::load);
}

PrepSheetDialog *PrepSheetDialog::over(Page &page, WorkspaceSession &session)
{
    auto *dialog = page.findChild<PrepSheetDialog *>(QString(), Qt::FindDirectChildrenOnly);
    return dialog ? dialog : new PrepSheetDialog(page, session);
}

void PrepSheetDialog::open(Page &page, WorkspaceSession &session, QbrId review)
{
    PrepSheetDialog *dialog = over(page, session);
    dialog->m_review = review;
    dialog->m_account = {};
    dialog->load();
}

void PrepSheetDialog::open(Page &page, WorkspaceSession &session, AccountId account)
{
    PrepSheetDialog *dialog = over(page, session);
    dialog->m_review = {};
    dialog->m_account = account;
    dialog->load();
}

void PrepSheetDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 14);
    column->setSpacing(10);
    column->addLayout(buildHead());
    m_view = new PrepSheetView(this);
    column->addWidget(m_view, 1);
    column->addLayout(buildButtons());
}

QBoxLayout *PrepSheetDialog::buildHead()
{
    m_title = wrapped(titleLabel({}, this), u"prepTitle"_s);
    m_subtitle = wrapped(mutedLabel({}, this), u"prepSubtitle"_s);
    m_scope = wrapped(captionLabel({}, this), u"prepScope"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(3);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_title, 1);
    top->addWidget(new PillWidget({tr("Internal", "not for the customer"), std::nullopt}, this), 0, Qt::AlignVCenter);
    head->addLayout(top);
    head->addWidget(m_subtitle);
    head->addWidget(m_scope);
    return head;
}

QPushButton *PrepSheetDialog::addButton(QBoxLayout &line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

QBoxLayout *PrepSheetDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(side, 0, side, 0);
    m_said = captionLabel({}, this);
    m_said->setObjectName(u"prepSaid"_s);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_said, 1);
    QPushButton *copies = addButton(*line, tr("&Copy as Markdown"), u"prepCopy"_s);
    QPushButton *markdown = addButton(*line, tr("Save as &Markdown…"), u"prepMarkdown"_s);
    QPushButton *pdf = addButton(*line, tr("Save as &PDF…"), u"prepPdf"_s);
    QPushButton *closes = addButton(*line, tr("Close"), u"prepClose"_s);
    connect(copies, &QPushButton::clicked, this, [this] {
        copy();
        say(tr("The sheet is on the clipboard."));
    });
    connect(markdown, &QPushButton::clicked, this, [this] { askAndSave(Format::Markdown); });
    connect(pdf, &QPushButton::clicked, this, [this] { askAndSave(Format::Pdf); });
    connect(closes, &QPushButton::clicked, this, &QDialog::close);
    m_takers = {copies, markdown, pdf};
    for (QPushButton *taker : m_takers)
        taker->setEnabled(false);
    return line;
}

void PrepSheetDialog::load()
{
    const QDateTime now = m_session.clock().nowUtc();
    auto loading = m_session.interactive().run([review = m_review, account = m_account, now](Connection &db) {
        return review.isValid() ? prepsheet::load(db, review, now) : prepsheet::loadForAccount(db, account, now);
    });
    whenDone(std::move(loading), this, [this, generation = ++m_generation](const Result<PrepSheet> &sheet) {
        if (generation == m_generation)
            take(sheet);
    });
}

void PrepSheetDialog::take(const Result<PrepSheet> &sheet)
{
    if (!sheet.ok()) {
        if (sheet.error().code == ErrorCode::Cancelled)
            return;
        say(errorSentence(sheet.error(),
                          sheet.error().code == ErrorCode::NotFound ? tr("The review") : QFileInfo(m_session.path()).fileName()));
    } else {
        m_document = prepDocument(*sheet, m_locale);
        setWindowTitle(tr("Prep sheet: %1", "an account").arg(m_document->title));
        m_title->setText(m_document->title);
        m_subtitle->setText(m_document->subtitle);
        m_scope->setText(m_document->scope);
        m_view->showDocument(*m_document);
        for (QPushButton *taker : m_takers)
            taker->setEnabled(true);
    }
    if (isVisible())
        return;
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PrepSheetDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip({});
}

void PrepSheetDialog::copy() const
{
    if (m_document)
        QGuiApplication::clipboard()->setText(prepMarkdown(*m_document));
}

Result<void> PrepSheetDialog::save(const QString &path, Format format) const
{
    if (!m_document)
        return Error {ErrorCode::NotFound, u"no sheet yet"_s};
    QByteArray bytes;
    if (format == Format::Pdf) {
        MAINSTAY_TRY(bytes, prepPdf(*m_document));
    } else {
        bytes = prepMarkdown(*m_document).toUtf8();
    }
    if (openworkspaces::isOwnFile(path))
        return Error {ErrorCode::Unavailable, tr("this is the open workspace")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorCode::Unavailable, file.errorString()};
    return {};
}

void PrepSheetDialog::askAndSave(Format format)
{
    auto *dialog
        = new FileDialog(this, tr("Save prep sheet"), fileName(m_document->title, m_session.clock().today()) + u'.' + suffix(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix(format));
    dialog->setNameFilter(u"*."_s + suffix(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        const QString name = QFileInfo(path).fileName();
        const auto saved = save(path, format);
        say(saved.ok() ? tr("Saved as %1.", "a file").arg(name)
                       : tr("%1 can't be written: %2", "a file, why").arg(name, saved.error().detail));
    });
    dialog->open();
}

void PrepSheetDialog::done(int result)
{
    QSettings().setValue(sizeKey(), size());
    QDialog::done(result);
}

} // namespace mainstay
