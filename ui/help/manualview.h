// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;
class QTreeWidget;

namespace gehoor {

/// The officer's manual in the language of the screen, and at its left the chapters, as the headings of the
/// text itself name them. Up and Down, a click or the first letters show a chapter; Enter goes on to its
/// text.
class ManualView : public QWidget
{
    Q_OBJECT
public:
    explicit ManualView(QWidget *parent = nullptr);
    /// Shows the chapter or section of which this is the heading in the English manual, with the keys at it.
    void goTo(const QString &chapter);

private:
    void listChapters();
    /// The chapter that is chosen, with its heading at the top.
    void showChapter();

    QTreeWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace gehoor
