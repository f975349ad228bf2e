// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace gehoor {

class Preferences;

/// What to do without an open register: make one, open one, or look around in the demo.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void restoreRequested();
    void demoRequested();
    void recentChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showRecent();

    Preferences &m_preferences;
    QLabel *m_recentLabel;
    QListWidget *m_recentList;
};

} // namespace gehoor
