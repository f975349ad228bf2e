// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gehoor {

/// The words of a document: of a mail with whom it names and the words of what is attached to it, and of
/// plain and HTML text. Empty for all else: a picture, a PDF or a word processor's file is not read.
QString documentText(const QString &mediaType, const QByteArray &content);

} // namespace gehoor
