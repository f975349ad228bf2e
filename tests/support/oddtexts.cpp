// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>

using namespace Qt::StringLiterals;

namespace gehoor {

QStringList oddTexts()
{
    return {u"'; DROP TABLE complaint; --"_s,
            u"\"aangehaald\" en 'enkel' en `schuin`"_s,
            u"100%_ van %1 en %s, \\n en ?"_s,
            u"{{x}} {{{y}}} {{#z}} %%"_s,
            u"<img src=x onerror=alert(1)> &amp; </p>"_s,
            u"=1+1"_s,
            u"@SUM(A1)"_s,
            u"\u202Eomgekeerd\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"_s,
            u"Zoe\u0308 en Zo\u00EB, e\u0301\u0302\u0303"_s,
            u"\u00C9\u00E9n woord \U0001F600 \u0000 en na het nulteken"_s,
            u"\uFEFFmet een volgordemerk"_s,
            u" spaties vooraan en achteraan \t\r\n"_s,
            u"../../etc/passwd"_s,
            QString(1'000'000, u'x') + u" einde"_s};
}

} // namespace gehoor
