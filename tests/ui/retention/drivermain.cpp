// SPDX-License-Identifier: Apache-2.0
// Opens the retention page over a workspace file: to look at it, to take its picture, to time it.
#include "ui/common/style.h"
#include "ui/common/themecontroller.h"
#include "ui/common/workspacesession.h"
#include "ui/paint/fonts.h"
#include "ui/retention/retentionpage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

/// Texts half as long again, as Hungarian ones can be.
class LongTexts final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        const QString text = QString::fromUtf8(source);
        return text.startsWith(u'(') || text.startsWith(u'%')
            ? text
            : QString(text + u" megváltoztathatatlan"_s.left(text.size() / 2 + 1));
    }
};

/// Prints when the cards, and the list, are there for the first time.
class Stopwatch final : public QObject
{
public:
    Stopwatch()
    {
        m_watch.start();
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            note(watched, u"chart"_s, m_chart);
            note(watched, u"movements"_s, m_list);
        }
        return false;
    }

private:
    void note(QObject *watched, const QString &name, bool &seen)
    {
        const bool isIt = watched->objectName() == name
            || (watched->parent() && watched->parent()->objectName() == name);
        if (seen || !isIt)
            return;
        seen = true;
        QTextStream(stdout) << name << " painted after " << m_watch.elapsed() << " ms" << Qt::endl;
    }

    QElapsedTimer m_watch;
    bool m_chart = false;
    bool m_list = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"mainstay-driver"_s);
    QApplication::setFont(bodyFont());
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"Dark theme."_s});
    parser.addOption({u"long"_s, u"Long texts."_s});
    parser.addOption({u"state"_s, u"Four words, see RetentionView."_s, u"words"_s});
    parser.addOption({u"as-of"_s, u"Today."_s, u"date"_s});
    parser.addOption({u"size"_s, u"Width x height."_s, u"size"_s, u"1104x736"_s});
    parser.addOption({u"grab"_s, u"Save a picture and end."_s, u"png"_s});
    parser.addOption({u"language"_s, u"Of formats."_s, u"locale"_s, u"en_GB"_s});
    parser.addPositionalArgument(u"file"_s, u"A workspace."_s);
    parser.process(app);
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    LongTexts longTexts;
    if (parser.isSet(u"long"_s))
        QApplication::installTranslator(&longTexts);
    ThemeController theme;
    theme.setMode(parser.isSet(u"dark"_s) ? ThemeController::Mode::Dark
                                          : ThemeController::Mode::Light);

    const QDate day = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
    const SystemClock system;
    const FixedClock fixed(QDateTime(day, QTime(12, 0), Qt::UTC));
    WorkspaceSession session(parser.positionalArguments().value(0),
                             day.isValid() ? static_cast<const Clock &>(fixed) : system,
                             u"driver"_s);
    RetentionPage page(session);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    const Stopwatch watch;
    if (parser.isSet(u"state"_s))
        page.restoreState(parser.value(u"state"_s).toUtf8());
    page.show();
    page.activate();
    if (parser.isSet(u"grab"_s))
        QTimer::singleShot(3000, &app, [&] {
            page.grab().save(parser.value(u"grab"_s));
            QApplication::quit();
        });
    return QApplication::exec();
}
