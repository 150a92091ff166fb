// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/touchpoints/logtemplates.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace mainstay {

class PlainLabel;

/// The notes that a log of one purpose begins with, in each language.
class TemplateEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateEditor)

public:
    explicit TemplateEditor(QWidget *parent);

    /// What is stored; what is being written is not touched.
    void setTemplates(std::vector<LogTemplate> templates);
    /// Writes what was changed of the one before.
    void showPurpose(Purpose purpose);
    /// Asks for what was changed to be saved.
    void settle();

Q_SIGNALS:
    void saveRequested(const mainstay::LogTemplate &changed);
    void resetRequested(mainstay::Purpose purpose, const QString &language);

private:
    void showTemplate();
    void refreshState();
    QString stored() const;
    bool isOwn() const;

    std::vector<LogTemplate> m_templates;
    Purpose m_purpose = Purpose::Cadence;
    QString m_language;
    QComboBox *m_languages = nullptr;
    PlainLabel *m_state = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace mainstay
