// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <ui/wording/wording.h>

#include <QComboBox>

#include <functional>

class QAbstractButton;
class QDateEdit;
class QDialog;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace gehoor {

// Filling fields with values and reading them back, so that what nobody touched comes back exactly as it was.

/// The earliest day a complaint can have been received.
QDate earliestDay();

/// Makes the field take dates from `earliest` to `latest` in the screen's language, and shows `day`.
void setUpDay(QDateEdit &edit, QDate day, QDate earliest, QDate latest);

/// A text too long for one line is not shown: the field says that it is kept, and takes another in its place.
void fill(QLineEdit &edit, const QString &text);
/// What stands in the field; exactly `before` (what it was filled with) when nobody typed in it.
QString textOf(const QLineEdit &edit, const QString &before);

/// A field in which something can be typed is a TextField.
void fill(QPlainTextEdit &edit, const QString &text);
QString textOf(const QPlainTextEdit &edit, const QString &before);

/// Shows text in a read-only view; a line too long to lay out at once is cut into several on the screen only.
void display(QPlainTextEdit &view, const QString &text);

/// Shows somebody else's text in a label: plain, no more of it than a label can hold, and without making the
/// window as wide as a word in it that no line has room for.
void display(QLabel &label, const QString &text);

/// Lets the background of what lies behind it show through.
void showThrough(QScrollArea &area);

/// Ctrl+Enter accepts the dialog, from any field of it.
void acceptOnCtrlEnter(QDialog &dialog);

/// Likewise, and Enter alone does nothing in a field: whoever chooses in a list or ends a line has not filled
/// in the rest yet. On a button it presses that.
void acceptOnCtrlEnterOnly(QDialog &dialog);

/// Enter alone presses none of the buttons that are in the dialog, be it that which has the keys, as it does
/// on some desktops.
void pressNothingOnEnter(QDialog &dialog);

/// Ctrl+Enter clicks the button, from any field of the dialog; nothing while the button is grey.
void clickOnCtrlEnter(QDialog &dialog, QAbstractButton &button);

/// Enter in a list does this with the chosen row, and goes on to no button of the dialog, as it would from
/// `activated`.
void doOnEnter(QWidget &list, const std::function<void()> &work);

/// Names the two buttons of a dialog in the user's words: the one that does it, and Cancel.
void nameButtons(QDialogButtonBox &box, const QString &doIt);

/// Puts a capital at the beginning, where wording() stands by itself.
QString sentenceCase(const QString &words);

/// Offers every value of an enumeration in the user's words, `current` chosen.
template <class Enum, std::size_t N>
void offer(QComboBox &box, const Keys<Enum, N> &keys, Enum current)
{
    box.clear();
    for (const auto &[value, key] : keys.entries())
        box.addItem(sentenceCase(wording(value)), int(value));
    box.setCurrentIndex(box.findData(int(current)));
}

template <class Enum>
Enum chosen(const QComboBox &box)
{
    return Enum(box.currentData().toInt());
}

} // namespace gehoor
