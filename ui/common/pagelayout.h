// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QVBoxLayout;
class QWidget;

namespace gehoor {

// How pages look alike.

/// A label whose text is never taken for HTML; it wraps.
QLabel *plainLabel(QWidget *parent);
/// The heading of a page.
QLabel *headingLabel(QWidget *parent);
/// A column of readable width in the middle of an otherwise empty page.
QVBoxLayout *centredColumn(QWidget *page);

} // namespace gehoor
