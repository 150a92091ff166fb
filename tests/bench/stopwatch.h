// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

namespace mainstay::bench {

/// Milliseconds of several runs of one thing.
struct Times
{
    std::vector<double> ms;

    double at(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms.empty() ? 0 : ms[size_t(share * double(ms.size() - 1) + 0.5)];
    }
};

template <typename Work>
Times measure(int runs, Work work)
{
    Times times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// The most memory that this process has held, in MiB.
inline double peakMemory()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// What this process has computed so far, in seconds: what a busy machine does not change.
inline double cpuSeconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

inline void printHeader()
{
    std::printf("%-46s %6s %9s %9s %9s %9s %9s\n", "what", "runs", "min", "median", "p99", "max", "peak MiB");
}

inline void print(const char *what, Times times)
{
    std::printf("%-46s %6zu %9.2f %9.2f %9.2f %9.2f %9.0f\n", what, times.ms.size(), times.at(0), times.at(0.5), times.at(0.99),
                times.at(1), peakMemory());
    std::fflush(stdout);
}

} // namespace mainstay::bench
