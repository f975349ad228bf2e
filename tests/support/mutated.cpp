// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/mutated.h>

#include <algorithm>

namespace gehoor {

QByteArray mutated(QByteArray bytes, const QByteArrayList &corpus, const QByteArrayList &tokens,
                   std::mt19937 &chance)
{
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(chance() % std::max<quint64>(1, limit));
    };
    const auto changes = 1 + below(6);
    for (qsizetype i = 0; i < changes; ++i) {
        const auto at = below(bytes.size());
        switch (chance() % 5) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(chance());
            break;
        case 1:
            bytes.remove(at, below(40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
            break;
        case 3:
            bytes.insert(at, tokens.at(below(tokens.size())));
            break;
        default: {
            const QByteArray &other = corpus.at(below(corpus.size()));
            bytes.replace(at, below(100), other.mid(below(other.size()), below(300)));
        }
        }
    }
    return bytes;
}

} // namespace gehoor
