// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace mainstay {

/// A day as it is typed: in the locale's format, from today as +14 (days), or as a log's lines have it: fri,
/// +2w, 来週金, péntek, 2026-03-20. Nothing for a text that is no day; an invalid day for no text.
std::optional<QDate> dayFromText(const QString &text, QDate today, const QLocale &locale);

/// Up and Down move by a day. May be empty.
class DueField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueField)

public:
    explicit DueField(QDate today, QWidget *parent = nullptr);

    void setDay(QDate day);
    std::optional<QDate> day() const;
    static QString mistake();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today;
    QLocale m_locale;
};

} // namespace mainstay
