// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gehoor {

/// One line of plain text, of which as much is seen as there is room for, with its beginning; all of it is
/// shown beside the mouse, and is what a screen reader reads.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// What is seen of it.
    QString seen() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gehoor
