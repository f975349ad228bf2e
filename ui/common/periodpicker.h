// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace gehoor {

/// From and to, both included; none where there is no bound.
struct Period
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const Period &) const = default;
};

/// Chooses a period by its name (this year, last year) or by two dates.
class PeriodPicker : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodPicker(QDate today, QWidget *parent = nullptr);

    Period period() const;
    void setPeriod(const Period &period);
    /// The box to name and to focus.
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed();

private:
    enum Choice { AnyTime, ThisYear, LastYear, LastTwelveMonths, Dates };
    void showDates();

    QDate m_today;
    QComboBox *m_box;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace gehoor
