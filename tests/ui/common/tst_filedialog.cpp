// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/touchpoints/uiworkspace.h"
#include "ui/common/filedialog.h"

#include <QFile>
#include <QFileIconProvider>
#include <QFileSystemModel>
#include <QListView>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mainstay;
using namespace Qt::StringLiterals;

/// Looking at the folder of the open workspace leaves its locks alone.
class TestFileDialog final : public QObject
{
    Q_OBJECT

private:
    /// Locks that this process has on the workspace and the files beside it.
    static int locksOf(const QString &path)
    {
        QFile locks(u"/proc/locks"_s);
        if (!locks.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray table = locks.readAll();
        int count = 0;
        for (const QString &name : {path, QString(path + u"-shm"_s)}) {
            struct stat info {};
            if (stat(qPrintable(name), &info) != 0)
                continue;
            for (const QByteArray &line : table.split('\n')) {
                const QList<QByteArray> fields = line.simplified().split(' ');
                count += fields.size() > 5 && fields[4] == QByteArray::number(getpid())
                        && fields[5].endsWith(QByteArray(':' + QByteArray::number(qulonglong(info.st_ino))))
                    ? 1 : 0;
            }
        }
        return count;
    }

private Q_SLOTS:
    void theOpenWorkspaceKeepsItsLocks()
    {
        test::UiWorkspace desk;
        desk.addAccount(u"Acme"_s);
        // Read on, so that the locks are held.
        QVERIFY(desk.session().interactive().run([](Connection &db) { return workspace::settings(db); }).result().ok());
        // A reader that is just at work holds one more for a moment: what stays is what counts.
        int before = locksOf(desk.path());
        QTRY_VERIFY([&] {
            QTest::qWait(100);
            return before == std::exchange(before, locksOf(desk.path()));
        }());
        if (before <= 0)
            QSKIP("this system does not tell locks");
        FileDialog dialog(nullptr, {}, QFileInfo(desk.path()).absolutePath());
        dialog.show();
        auto *model = dialog.findChild<QFileSystemModel *>();
        QVERIFY(model);
        QTRY_VERIFY(model->index(desk.path()).isValid());
        // What the view shows is asked for; so is the type.
        QTRY_VERIFY(!model->data(model->index(desk.path()), QFileSystemModel::FileIconRole).isNull());
        QVERIFY(!model->type(model->index(desk.path())).isEmpty());
        QTest::qWait(300);
        QCOMPARE(locksOf(desk.path()), before);

        // The control: a dialog that looks into files is found out.
        QFile looked(desk.path());
        QVERIFY(looked.open(QIODevice::ReadOnly));
        looked.close();
        QVERIFY(locksOf(desk.path()) < before);
    }
};

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
