// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QListWidget;

namespace gehoor {

class Preferences;
class Prompts;

/// The registers opened last, newest first; not there while there is none. One that cannot be found is said
/// to be so and stays, since a stick may come back: whether it did is looked at whenever the window becomes
/// active. Del, or the menu of the list, takes one off the list and leaves its file as it is.
class RecentRegisters : public QWidget
{
    Q_OBJECT
public:
    RecentRegisters(Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);

    void takeFocus();
    /// Lists them as the preferences have them now.
    void refresh();

Q_SIGNALS:
    /// One that is there, just now.
    void chosen(const QString &path);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    void lookForAll();
    void lookFor(const QString &path);
    void mark(const QString &path, bool found);
    void open(const QString &path);
    void askToTakeOff(const QString &path);
    void takeOff(const QString &path);

    Preferences &m_preferences;
    Prompts &m_prompts;
    QListWidget *m_list;
    QHash<QString, bool> m_lookedFor; ///< without an answer yet; whether to look once more
};

} // namespace gehoor
