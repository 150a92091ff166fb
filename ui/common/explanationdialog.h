// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/explanation.h"

#include <QDialog>
#include <QLocale>

class QBoxLayout;

namespace mainstay {

class EvidenceModel;
class Page;
class PagedTableView;
class PlainLabel;
class WorkspaceSession;

/// "How does this number come about?": formula, numbers, and the rows of the file with who entered them (RET-13).
/// Stands beside the page, which stays in use; the next number asked for takes its place.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplanationDialog)

public:
    /// Opens it over the page, or gives the open one this number. A row opens its account on the page's behalf.
    static void explain(Page &page, WorkspaceSession &session, const Explanation &explanation);

    const Explanation &explanation() const { return m_explanation; }
    PagedTableView &rows() const { return *m_view; }
    /// All that is said, then the rows as a table between tabulators.
    void copy();

private:
    ExplanationDialog(Page &page, WorkspaceSession &session);

    void build();
    QBoxLayout *buildWords();
    QBoxLayout *buildButtons();
    void show(const Explanation &explanation);
    void takeEvidence(const Result<Evidence> &evidence);
    QString summaryOf(const Evidence &evidence) const;
    QString sumsOf(const Evidence &evidence) const;

    Page &m_page;
    WorkspaceSession &m_session;
    Explanation m_explanation;
    int m_generation = 0; ///< the rows of an older number are not shown any more
    QLocale m_locale;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_figure = nullptr;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_numbers = nullptr;
    PlainLabel *m_notes = nullptr;
    PlainLabel *m_summary = nullptr;
    PagedTableView *m_view = nullptr;
    EvidenceModel *m_model = nullptr;
};

} // namespace mainstay
