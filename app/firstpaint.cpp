// SPDX-License-Identifier: Apache-2.0
#include "app/firstpaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int settleMs = 1500;
constexpr int giveUpMs = 5000;

QByteArray procFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Milliseconds since the kernel started this process; ticks of 10 ms.
qint64 processAgeMs()
{
    const QByteArray stat = procFile(u"/proc/self/stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int startTimeField = 19; // field 22 of proc(5), counted from the state
    const qint64 startTicks = fields.value(startTimeField).toLongLong();
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - startTicks * 1000 / sysconf(_SC_CLK_TCK);
}

qint64 residentKib()
{
    const QList<QByteArray> pages = procFile(u"/proc/self/statm"_s).split(' ');
    return pages.value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

bool showsRows(const QObject *viewport)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport->parent());
    if (!view || !view->model() || view->viewport() != viewport)
        return false;
    const QModelIndex first = view->indexAt(QPoint(1, 1));
    return first.isValid() && !first.data().toString().isEmpty();
}

} // namespace

FirstPaint::FirstPaint(QMainWindow &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

void FirstPaint::takePicture(const QString &path)
{
    m_picture = path;
    QTimer::singleShot(giveUpMs, this, &FirstPaint::writePicture);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    // A page without a table counts when the window itself is painted and settled, by giving up.
    if (!m_seen && event->type() == QEvent::Paint && showsRows(watched)) {
        m_seen = true;
        qApp->removeEventFilter(this);
        // After the paint itself.
        QTimer::singleShot(0, this, &FirstPaint::report);
    }
    return false;
}

void FirstPaint::report()
{
    if (qEnvironmentVariableIsSet("MAINSTAY_TRACE_FIRST_PAINT"))
        fprintf(stderr, "first-paint %lld rss %lld\n", processAgeMs(), residentKib());
    Q_EMIT seen();
    if (!m_picture.isEmpty())
        QTimer::singleShot(settleMs, this, &FirstPaint::writePicture);
}

void FirstPaint::writePicture()
{
    const QString path = std::exchange(m_picture, QString());
    if (!path.isEmpty())
        QApplication::exit(m_window.grab().save(path) ? 0 : 1);
}

} // namespace mainstay
