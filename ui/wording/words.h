// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gehoor {

/// Texts of functions that belong to no class, in the user's language: Words::tr("...").
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace gehoor
