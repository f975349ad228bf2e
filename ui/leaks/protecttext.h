// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

class QWidget;

namespace gehoor {

class Prompts;

/// Asks of which kind a piece of text is, with the likeliest kind chosen, and protects it. Without a text it
/// asks for that too. True when something was protected.
bool protectText(Desk &desk, Prompts &prompts, const Complaint &complaint, const QString &text,
                 QWidget *parent);

/// What is selected in a text, of whatever widget; empty when nothing is, or it is no text.
QString selectedText(const QWidget *widget);

} // namespace gehoor
