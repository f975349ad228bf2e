// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/measure.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace gehoor {

namespace {

constexpr int pairs = 9;

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

void Table::compare(const QString &what, double limit, const Measured &ours, const Measured &bare) const
{
    ours(); // both once unmeasured: files and caches warm
    bare();
    QList<double> times;
    QList<double> floors;
    QList<double> ratios;
    for (int pair = 0; pair < pairs; ++pair) {
        // Each goes first as often as it goes last.
        const double before = pair % 2 ? bare() : 0;
        times.append(ours());
        floors.append(pair % 2 ? before : bare());
        ratios.append(times.last() / floors.last());
    }
    const double ratio = median(ratios);
    std::printf("  %-44s %10.3f ms %10.3f ms %7.2f", qPrintable(what), median(times), median(floors), ratio);
    if (m_judged)
        std::printf("   <= %.1f %s", limit, ratio <= limit ? "yes" : "NO");
    std::puts("");
    std::fflush(stdout);
}

} // namespace gehoor
