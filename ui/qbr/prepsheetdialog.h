// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/qbr/prepsheet.h"
#include "ui/text/prepdocument.h"

#include <QDialog>
#include <QLocale>

class QBoxLayout;
class QPushButton;

namespace mainstay {

class Page;
class PlainLabel;
class PrepSheetView;
class WorkspaceSession;

/// The prep sheet of a review, or of an account without one (QBR-3), beside the page, which stays in use; what is
/// saved meanwhile shows. It leaves as Markdown or as PDF, for our own eyes.
class PrepSheetDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrepSheetDialog)

public:
    enum class Format { Pdf, Markdown };

    /// Opens it over the page, or gives the open one this review.
    static void open(Page &page, WorkspaceSession &session, QbrId review);
    static void open(Page &page, WorkspaceSession &session, AccountId account);

    /// Nothing until the sheet is there.
    const std::optional<PrepDocument> &document() const { return m_document; }
    void copy() const;
    /// Written whole or not at all.
    Result<void> save(const QString &path, Format format) const;

protected:
    void done(int result) override;

private:
    PrepSheetDialog(Page &page, WorkspaceSession &session);

    static PrepSheetDialog *over(Page &page, WorkspaceSession &session);
    void build();
    QBoxLayout *buildHead();
    QBoxLayout *buildButtons();
    QPushButton *addButton(QBoxLayout &line, const QString &text, const QString &name);
    void load();
    void take(const Result<PrepSheet> &sheet);
    void say(const QString &sentence);
    void askAndSave(Format format);

    WorkspaceSession &m_session;
    QbrId m_review; ///< invalid: of the account
    AccountId m_account;
    int m_generation = 0; ///< an answer about another review is not shown any more
    QLocale m_locale;
    std::optional<PrepDocument> m_document;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    PlainLabel *m_scope = nullptr;
    PlainLabel *m_said = nullptr;
    PrepSheetView *m_view = nullptr;
    std::vector<QPushButton *> m_takers; ///< of use as soon as there is a sheet
};

} // namespace mainstay
