// SPDX-License-Identifier: Apache-2.0
#include "ui/text/deckwords.h"

#include "ui/text/formatters.h"

#include <QtMath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QLocale localeOf(deck::Language language)
{
    switch (language) {
    case deck::Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case deck::Language::Japanese:
        return QLocale(QLocale::Japanese, QLocale::Japan);
    case deck::Language::Hungarian:
        return QLocale(QLocale::Hungarian, QLocale::Hungary);
    }
    Q_UNREACHABLE();
    return QLocale::c();
}

} // namespace

deck::Language deckLanguageOf(const QString &bcp47)
{
    switch (QLocale(bcp47).language()) {
    case QLocale::Japanese:
        return deck::Language::Japanese;
    case QLocale::Hungarian:
        return deck::Language::Hungarian;
    default:
        return deck::Language::English;
    }
}

DeckWords::DeckWords(deck::Language language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(m_locale, u"mainstay"_s, u"_"_s, u":/i18n"_s))
        m_translator.reset();
}

QString DeckWords::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, comment, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%Ln"_s, m_locale.toString(n));
    return text;
}

QString DeckWords::number(double value) const
{
    constexpr int decimals = 2;
    const double scale = std::pow(10, decimals);
    QString text = m_locale.toString(std::round(value * scale) / scale, 'f', decimals);
    // No decimals that say nothing.
    while (text.endsWith(m_locale.zeroDigit()) && text.contains(m_locale.decimalPoint()))
        text.chop(1);
    if (text.endsWith(m_locale.decimalPoint()))
        text.chop(m_locale.decimalPoint().size());
    return text.replace(u'-', QChar(0x2212));
}

QString DeckWords::percent(double share, bool isSigned) const
{
    const QString text = formatPercent(share, m_locale);
    return isSigned && share > 0 ? QString(u'+' + text) : text;
}

QString DeckWords::day(QDate date) const
{
    return formatDate(date, m_locale);
}

QString DeckWords::longDay(QDate date) const
{
    return formatDateLong(date, m_locale);
}

QString DeckWords::month(QDate date) const
{
    if (m_language == deck::Language::English)
        return QString(m_locale.monthName(date.month(), QLocale::ShortFormat) + u' ' + QString::number(date.year()).right(2));
    return date.toString(u"yyyy/MM"_s);
}

} // namespace mainstay
