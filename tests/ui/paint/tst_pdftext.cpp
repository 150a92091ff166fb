// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/pdftext.h"

#include <QTest>

using namespace mainstay;

class TestPdfText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radicalsBecomeTheirCharacters()
    {
        // 2F49 is the radical of the moon, 2F47 that of the sun; the first two numbers of a line are glyphs.
        QByteArray pdf("7 0 obj\n<< /Length 1 >>\nstream\n/CIDInit /ProcSet findresource begin\n2 beginbfrange\n<2F49> <2F50> [<2F49> <2F47> <0041> <2027> ]\n"
                       "<0002> <0002> <2F49>\nendbfrange\n<2F49>\nendstream\nendobj\n8 0 obj\nstream\n<2F49>\nendstream\n");
        const qsizetype size = pdf.size();
        mendPdfText(pdf);
        QCOMPARE(pdf.size(), size);
        QVERIFY2(pdf.contains("<2F49> <2F50> [<6708> <65E5> <0041> <30FB> ]\n<0002> <0002> <6708>\nendbfrange\n<2F49>\nendstream"), pdf.constData());
        QVERIFY(pdf.endsWith("stream\n<2F49>\nendstream\n"));
    }

    void whatIsNoMapStaysAsItIs()
    {
        for (const QByteArray &pdf : {QByteArray(), QByteArray("stream\n/CIDInit "), QByteArray("stream\n/CIDInit beginbfrange\n<2F49"),
                                      QByteArray("stream\n/CIDInit \nbeginbfrange\n<0001> <0001> <2F49\nendstream"),
                                      QByteArray("stream\n/CIDInit \nbeginbfrange\n<0001> <0001> <zzzz>\nendbfrange\nendstream")}) {
            QByteArray mended = pdf;
            mendPdfText(mended);
            QCOMPARE(mended, pdf);
        }
    }
};

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
