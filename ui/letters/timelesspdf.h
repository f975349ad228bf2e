// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gehoor {

/// A PDF as Qt writes it, without the moment it was written in it: the creation dates are taken out, its
/// table of contents is put right, and the document's id is made from its content, so that the same pages are
/// the same bytes on any day and in any time zone.
QByteArray timelessPdf(const QByteArray &pdf);

} // namespace gehoor
