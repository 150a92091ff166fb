// SPDX-License-Identifier: Apache-2.0
#include "ui/touchpoints/templateeditor.h"

#include "ui/common/labels.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {

/// "日本語", "Magyar": each in its own words.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return code;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

TemplateEditor::TemplateEditor(QWidget *parent)
    : QWidget(parent)
    , m_languages(new QComboBox(this))
    , m_state(captionLabel({}, this))
    , m_body(new QPlainTextEdit(this))
    , m_reset(new QPushButton(tr("Reset to the built-in text"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_languages);
    head->addWidget(m_state, 1);
    head->addWidget(m_reset);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    m_languages->setObjectName(u"templateLanguage"_s);
    m_languages->setAccessibleName(tr("Language", "of a template"));
    m_body->setObjectName(u"templateBody"_s);
    m_body->setAccessibleName(tr("Notes to begin with"));
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("A log of this purpose begins with empty notes."));
    m_reset->setObjectName(u"templateReset"_s);
    m_reset->setAutoDefault(false);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        settle();
        m_language = m_languages->currentData().toString();
        showTemplate();
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateEditor::refreshState);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet(m_body);
        m_body->setPlainText(logtemplates::builtIn(m_purpose, m_language));
        if (isOwn())
            Q_EMIT resetRequested(m_purpose, m_language);
        refreshState();
    });
}

void TemplateEditor::setTemplates(std::vector<LogTemplate> templates)
{
    const bool untouched = m_body->toPlainText() == stored();
    m_templates = std::move(templates);
    const QSignalBlocker quiet(m_languages);
    const bool first = m_languages->count() == 0;
    for (const LogTemplate &one : m_templates) {
        if (m_languages->findData(one.language) < 0)
            m_languages->addItem(languageName(one.language), one.language);
    }
    if (first) {
        const QString interface = QLocale::languageToCode(QLocale().language());
        m_languages->setCurrentIndex(std::max(0, m_languages->findData(interface)));
        m_language = m_languages->currentData().toString();
    }
    if (first || untouched)
        showTemplate();
    refreshState();
}

void TemplateEditor::showPurpose(Purpose purpose)
{
    settle();
    m_purpose = purpose;
    showTemplate();
}

QString TemplateEditor::stored() const
{
    for (const LogTemplate &one : m_templates) {
        if (one.purpose == m_purpose && one.language == m_language)
            return one.body;
    }
    return logtemplates::builtIn(m_purpose, m_language);
}

bool TemplateEditor::isOwn() const
{
    return std::any_of(m_templates.begin(), m_templates.end(), [this](const LogTemplate &one) {
        return one.purpose == m_purpose && one.language == m_language && one.isOwn;
    });
}

void TemplateEditor::showTemplate()
{
    const QString text = stored();
    if (m_body->toPlainText() != text)
        m_body->setPlainText(text);
    refreshState();
}

void TemplateEditor::refreshState()
{
    const bool changed = m_body->toPlainText() != stored();
    const bool own = isOwn();
    m_state->setText(changed ? tr("Changed, not saved yet") : own ? tr("Your team's text") : tr("Built-in text"));
    m_reset->setEnabled(changed || own);
}

void TemplateEditor::settle()
{
    if (m_templates.empty() || m_body->toPlainText() == stored())
        return;
    const LogTemplate changed {m_purpose, m_language, m_body->toPlainText(), true};
    // Known at once: coming back before the file answers must not show the old text.
    std::erase_if(m_templates, [&changed](const LogTemplate &one) {
        return one.purpose == changed.purpose && one.language == changed.language;
    });
    m_templates.push_back(changed);
    refreshState();
    Q_EMIT saveRequested(changed);
}

} // namespace mainstay
