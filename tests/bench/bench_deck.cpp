// SPDX-License-Identifier: Apache-2.0
// mainstay-bench-deck [--runs N] [--language en|ja|hu] [--out FILE.pptx]: writing a deck of 16 slides with 6 charts, in
// milliseconds, and how large it is. With --out, the deck to look at.
#include "core/deck/container.h"
#include "core/deck/pptxwriter.h"
#include "tests/bench/stopwatch.h"
#include "tests/core/deck/exampledeck.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

deck::Language languageOf(const QString &name)
{
    return name == u"ja" ? deck::Language::Japanese : name == u"hu" ? deck::Language::Hungarian : deck::Language::English;
}

QByteArray write(const deck::Document &document)
{
    Result<QByteArray> bytes = deck::pptxBytes(document);
    if (!bytes.ok()) {
        std::fprintf(stderr, "deck: code %d: %s\n", int(bytes.error().code), qPrintable(bytes.error().detail));
        std::exit(1);
    }
    return std::move(bytes).value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption runs(u"runs"_s, {}, u"N"_s, u"50"_s);
    const QCommandLineOption language(u"language"_s, {}, u"en|ja|hu"_s, u"en"_s);
    const QCommandLineOption out(u"out"_s, {}, u"file"_s);
    parser.addOptions({runs, language, out});
    parser.process(application);

    const deck::Document document = test::exampleDeck(languageOf(parser.value(language)));
    QByteArray bytes;
    bench::printHeader();
    const double before = bench::cpuSeconds();
    const int count = parser.value(runs).toInt();
    bench::print("write a deck of 16 slides, 6 charts", bench::measure(count, [&] { bytes = write(document); }));
    std::printf("CPU %.2f ms each, %lld slides, %lld bytes\n", (bench::cpuSeconds() - before) * 1000 / count,
                qlonglong(document.slides.size()), qlonglong(bytes.size()));
    if (!parser.isSet(out))
        return 0;
    const Result<void> written = deck::writeWhole(parser.value(out), bytes);
    if (!written.ok())
        std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
    return written.ok() ? 0 : 1;
}
