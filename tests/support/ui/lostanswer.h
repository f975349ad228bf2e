// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gehoor {

/// While it lives, giving a file the name `path` is done and reported as failed all the same, as on a share
/// that lost the answer. In this process; see tests/torture/faults.c for the programs that tests start.
class LostAnswer
{
public:
    explicit LostAnswer(const QString &path);
    ~LostAnswer();
    LostAnswer(const LostAnswer &) = delete;
    LostAnswer &operator=(const LostAnswer &) = delete;

private:
    QByteArray m_path;
};

} // namespace gehoor
