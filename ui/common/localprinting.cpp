// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/localprinting.h>

#include <QByteArray>
#include <QtGlobal>

namespace gehoor {

void keepPrintingLocal()
{
    qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

} // namespace gehoor
