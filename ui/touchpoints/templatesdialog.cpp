// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/templatesdialog.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/workspacesession.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/touchpoints/sentimentwordseditor.h"
#include "ui/touchpoints/templateeditor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(860, 580);
constexpr int listWidth = 210;

} // namespace

TemplatesDialog::TemplatesDialog(WorkspaceSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(u"templates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Templates and sentiments"));
    resize(usualSize);
    build();
    connectParts();
    load();
}

void TemplatesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    column->addLayout(row, 1);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates and sentiments"));
    m_list->setFixedWidth(listWidth);
    for (const Purpose purpose : allPurposes())
        m_list->addItem(label(purpose));
    m_list->addItem(tr("How they feel about us"));
    m_list->addItem(tr("About the solution"));
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    m_title = sectionLabel({}, this);
    right->addWidget(m_title);
    m_stack = new QStackedWidget(this);
    m_template = new TemplateEditor(m_stack);
    m_us = new SentimentWordsEditor(SentimentAbout::Us, m_stack);
    m_solution = new SentimentWordsEditor(SentimentAbout::Solution, m_stack);
    for (QWidget *page : {static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_us),
                          static_cast<QWidget *>(m_solution)})
        m_stack->addWidget(page);
    right->addWidget(m_stack, 1);
    row->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    m_state = captionLabel(tr("Changes are saved as you go on; undo takes them back."), this);
    m_state->setObjectName(u"templateState"_s);
    foot->addWidget(m_state, 1);
    auto *close = new QPushButton(tr("Close", "a dialog"), this);
    close->setObjectName(u"templateClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);
}

void TemplatesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showRow);
    connect(m_template, &TemplateEditor::saveRequested, this, &TemplatesDialog::saveTemplate);
    connect(m_template, &TemplateEditor::resetRequested, this, &TemplatesDialog::resetTemplate);
    connect(m_us, &SentimentWordsEditor::edited, this, &TemplatesDialog::saveWords);
    connect(m_solution, &SentimentWordsEditor::edited, this, &TemplatesDialog::saveWords);
    connect(&m_session, &WorkspaceSession::dataChanged, this, &TemplatesDialog::load);
    m_list->setCurrentRow(0);
}

void TemplatesDialog::load()
{
    const int asked = ++m_asked;
    auto reading = m_session.interactive().run([](Connection &db) -> Result<Contents> {
        Contents contents;
        MAINSTAY_TRY(contents.templates, logtemplates::all(db));
        MAINSTAY_TRY(contents.words, logtemplates::sentimentWords(db));
        return contents;
    });
    whenDone(reading, this, [this, asked](const Result<Contents> &contents) {
        if (asked != m_asked)
            return;
        if (!contents.ok()) {
            m_state->setText(errorSentence(contents.error(), tr("the templates")));
            return;
        }
        m_loaded = true;
        m_words = contents->words;
        m_template->setTemplates(contents->templates);
        m_us->setWords(contents->words.us);
        m_solution->setWords(contents->words.solution);
    });
}

void TemplatesDialog::showRow(int row)
{
    const auto purposes = allPurposes();
    m_template->settle();
    saveWords();
    m_title->setText(row >= 0 ? m_list->item(row)->text() : QString());
    if (row >= 0 && size_t(row) < purposes.size()) {
        m_template->showPurpose(purposes[size_t(row)]);
        m_stack->setCurrentWidget(m_template);
    } else {
        m_stack->setCurrentWidget(size_t(row) == purposes.size() ? m_us : m_solution);
    }
}

void TemplatesDialog::saveTemplate(const LogTemplate &changed)
{
    auto written = m_session.write({u"template.edit"_s, toText(changed.purpose)},
                                   [changed](Connection &db, const WriteContext &) { return logtemplates::save(db, changed); });
    whenDone(written, this, [this](const Result<void> &done) { say(done); });
}

void TemplatesDialog::resetTemplate(Purpose purpose, const QString &language)
{
    auto written = m_session.write({u"template.edit"_s, toText(purpose)}, [purpose, language](Connection &db, const WriteContext &) {
        return logtemplates::reset(db, purpose, language);
    });
    whenDone(written, this, [this](const Result<void> &done) { say(done); });
}

void TemplatesDialog::saveWords()
{
    const SentimentWords words {m_us->words(), m_solution->words()};
    if (!m_loaded || words == m_words)
        return;
    m_words = words;
    auto written = m_session.write({u"settings.edit"_s, {}}, [words](Connection &db, const WriteContext &) {
        return logtemplates::saveSentimentWords(db, words);
    });
    whenDone(written, this, [this](const Result<void> &done) { say(done); });
}

void TemplatesDialog::say(const Result<void> &done)
{
    m_state->setText(done.ok() ? tr("Saved.", "templates") : errorSentence(done.error(), tr("the templates")));
}

void TemplatesDialog::done(int result)
{
    m_template->settle();
    saveWords();
    QDialog::done(result);
}

} // namespace mainstay
