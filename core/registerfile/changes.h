// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>

#include <QObject>

#include <optional>

namespace gehoor {

/// Says, after commit and never before, that something changed.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void complaintChanged(gehoor::ComplaintId id);
    /// Organisation, terms or responsible persons: any page may be affected.
    void settingsChanged();
};

} // namespace gehoor
