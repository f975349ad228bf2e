// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;

namespace gehoor {

class Prompts;

/// The day on which a request for access came, and how; or only the day on which it was answered. It stays
/// open until `keep` has succeeded.
class AccessDayDialog : public QDialog
{
    Q_OBJECT
public:
    using Keep = std::function<Result<>(QDate, Channel)>;

    /// Days from `earliest` to `today`. `channel`: the one that is proposed; none when it is not asked.
    AccessDayDialog(const QString &title, QDate earliest, QDate today, const std::optional<Channel> &channel,
                    Prompts &prompts, Keep keep, QWidget *parent = nullptr);

    void accept() override;

private:
    Prompts &m_prompts;
    Keep m_keep;
    QDateEdit *m_day;
    QComboBox *m_channel;
};

} // namespace gehoor
