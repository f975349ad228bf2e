// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/measure.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace gehoor {

namespace {

constexpr qsizetype fewestPairs = 9;
constexpr qsizetype mostPairs = 99;
constexpr qsizetype longPairs = 3; ///< of what takes so long that what others do for a moment hardly shows
// Milliseconds.
constexpr int enoughTime = 3000;
constexpr int longPair = 6000;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

Measured timed(const std::function<void()> &work, int times)
{
    return [work, times] {
        QElapsedTimer timer;
        timer.start();
        for (int time = 0; time < times; ++time)
            work();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
    };
}

Table::Table(const QString &registerPath, bool judged) : m_judged(judged)
{
    std::printf("%s\n  %-44s %13s %13s %7s\n", qPrintable(QFileInfo(registerPath).fileName()), "", "Gehoor",
                "bare", "ratio");
}

void Table::compare(const QString &what, std::optional<double> limit, const Measured &ours,
                    const Measured &bare)
{
    QList<double> times;
    QList<double> floors;
    QList<double> ratios;
    const auto measurePair = [&](bool bareFirst) {
        const double before = bareFirst ? bare() : 0;
        times.append(ours());
        floors.append(bareFirst ? before : bare());
        ratios.append(times.last() / floors.last());
    };
    measurePair(false);
    const bool isLong = times.last() + floors.last() > longPair;
    if (!isLong) { // that one was to warm files and caches
        times.clear();
        floors.clear();
        ratios.clear();
    }
    const qsizetype fewest = isLong ? longPairs : fewestPairs;
    const QDeadlineTimer enough(isLong ? 0 : enoughTime);
    while (ratios.size() < fewest || (ratios.size() < mostPairs && !enough.hasExpired()))
        measurePair(ratios.size() % 2 == 1); // each goes first as often as it goes last
    const double ratio = median(ratios);
    std::printf("  %-44s %10.3f ms %10.3f ms %7.2f", qPrintable(what), median(times), median(floors), ratio);
    if (m_judged && limit) {
        const bool within = ratio <= *limit;
        std::printf("   <= %.1f %s", *limit, within ? "yes" : "NO");
        m_within = m_within && within;
    }
    std::puts("");
    std::fflush(stdout);
}

} // namespace gehoor
