// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/touchpoints/logtemplates.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace mainstay {

class PlainLabel;
class SentimentWordsEditor;
class TemplateEditor;
class WorkspaceSession;

/// The team's templates by purpose and language, and what the levels of sentiment mean. What is changed is
/// saved as soon as one goes on to something else, and at the end.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplatesDialog)

public:
    /// Reads as it is made. Deletes itself when it is closed.
    TemplatesDialog(WorkspaceSession &session, QWidget *parent);

    void done(int result) override;

private:
    struct Contents
    {
        std::vector<LogTemplate> templates;
        SentimentWords words;
    };
    void build();
    void connectParts();
    void load();
    void showRow(int row);
    void saveTemplate(const LogTemplate &changed);
    void resetTemplate(Purpose purpose, const QString &language);
    void saveWords();
    void say(const Result<void> &done);

    WorkspaceSession &m_session;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    TemplateEditor *m_template = nullptr;
    SentimentWordsEditor *m_us = nullptr;
    SentimentWordsEditor *m_solution = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    SentimentWords m_words; ///< as stored
    bool m_loaded = false;
    int m_asked = 0;
};

} // namespace mainstay
