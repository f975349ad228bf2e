// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QDialog;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace gehoor {

// How pages look alike.

/// Characters in a one-line field: more than anyone types, so that nothing pasted is cut off in silence.
constexpr int longestField = 2'000'000;

/// Makes the field no narrower than the hint that stands in it while it is empty.
void makeRoomForHint(QLineEdit &edit);
/// How high the field is when it shows so many lines.
int heightOfLines(const QPlainTextEdit &edit, int lines);

/// Gives a dialog that wraps its words its width, in characters, and the height that they need then.
void sizeToWords(QDialog &dialog, int characters);

/// Makes a window higher when words in it need more lines by now, as far as its screen goes.
void growToWords(QWidget &window);

/// A label whose text is never taken for HTML; it wraps.
QLabel *plainLabel(QWidget *parent);
/// Keeps room in a label for so many lines, so that nothing below jumps as words come and go in it.
void keepRoomForLines(QLabel &label, int lines);
/// The heading of a page.
QLabel *headingLabel(QWidget *parent);
/// A column of readable width in the middle of an otherwise empty page.
QVBoxLayout *centredColumn(QWidget *page);

/// A button at the left below a form, as wide as its words.
QHBoxLayout *formFoot(QPushButton *button);

/// Makes Tab go through what a layout holds, in its order. Nothing in it may have a focus proxy but one that
/// is its first: on the way to a later one Tab would skip those before it, and at a hidden one it would stay.
void tabThrough(const QLayout &layout);

/// The top of a page: its heading, a word beside it, and what can be done as buttons at the right.
QHBoxLayout *pageTop(const QString &heading, QLabel *beside, const QList<QAction *> &actions, QWidget *page);

} // namespace gehoor
