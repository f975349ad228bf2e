// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/harnesses.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// Called by libFuzzer, once and then with each input.

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const auto all = gehoor::harnesses();
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto harness = std::find_if(all.begin(), all.end(), [](const gehoor::Harness &one) {
        return std::strcmp(one.name, GEHOOR_HARNESS) == 0;
    });
    if (harness == all.end() || !harness->holds(input))
        std::abort();
    return 0;
}
