// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/bundle.h>
#include <core/bundles/documentpages.h>

namespace gehoor {

/// A whole sentence; none when it is no failure of a bundle.
std::optional<QString> bundleError(const Error &error);

/// "Bundle 1, made on 23 November 2026, not sent".
QString bundleWords(const Bundle &bundle);

/// How a document goes along: how many pages, or by its name alone.
QString formWords(const DocumentPages &document);

} // namespace gehoor
