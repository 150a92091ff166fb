// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace mainstay {

class PlainLabel;

/// What is wrong with a field, right under it: the mark of trouble, one sentence. Also outlines the
/// field and tells it to screen readers as the field's description. Hidden while there is nothing
/// to say; a hint, without the mark, may stand there instead.
class FieldMessage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMessage)

public:
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    /// An empty sentence clears.
    void setError(const QString &sentence);
    /// What helps to fill the field in; an error takes its place until it is cleared.
    void setHint(const QString &sentence);
    void clear() { setError({}); }
    QString text() const;
    bool isError() const { return m_isError; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &sentence);
    void refreshColor();

    QString m_hint;
    bool m_isError = false;
    QPointer<QWidget> m_field;
    PlainLabel *m_label = nullptr;
};

} // namespace mainstay
