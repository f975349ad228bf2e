// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gehoor {

/// Lets no dialog open larger than the screen it opens on, as far as its contents can be smaller: with large
/// letters a dialog asks for more than a small screen has, and its buttons would lie outside. Installed as
/// the event filter of the application.
class DialogRoom final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gehoor
