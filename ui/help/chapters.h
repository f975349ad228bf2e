// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace gehoor {

/// A chapter or section of the manual, and where what it tells of is done.
struct ManualChapter
{
    QString heading; ///< of the English manual
    QStringList of;  ///< dialogs, and pages that ask something: the names of their classes
};

const QList<ManualChapter> &manualChapters();

/// The heading of the chapter on a dialog, or else on the nearest that it was opened from, as for a question;
/// empty where there is none.
QString chapterOf(const QWidget *dialog);

} // namespace gehoor
