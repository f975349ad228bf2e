// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gehoor {

/// A PDF as Qt writes it, without the moment it was written in it: the creation dates are blanked out and the
/// document's id is made from its content, so that the same pages are the same bytes on any day.
QByteArray timelessPdf(QByteArray pdf);

} // namespace gehoor
