// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/news.h>

#include <QDialog>

#include <optional>

class QTableView;

namespace gehoor {

/// What changed while the officer was away, a line for each; Enter leads to the case.
class NewsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewsDialog(const News &news, QWidget *parent = nullptr);

    /// The case of the line that was chosen.
    std::optional<ComplaintId> chosen() const;

private:
    QList<NewsItem> m_items;
    QTableView *m_view;
};

} // namespace gehoor
