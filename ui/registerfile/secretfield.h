// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFormLayout;
class QLabel;
class QWidget;

namespace gehoor {

class SecretWords;

/// The rows of a form in which a passphrase or the groups of an emergency sheet are typed: as dots, or on
/// wish as the words, on as many lines as they take. Of groups it says how they stand so far, as SheetEdit.
class SecretField : public QObject
{
    Q_OBJECT
public:
    /// `name`: with which the names of its objects begin. `next`: what is to be done once every group is
    /// right, in words.
    SecretField(QFormLayout &form, const QString &label, const QString &name, QString next, QWidget *parent);

    QString text() const;
    void setText(const QString &text);
    void setEnabled(bool enabled);
    /// All of its rows.
    void setVisible(bool visible);
    /// Where another one is in the form: of the box by which what is typed is seen.
    void setBoxText(const QString &text);
    /// What is to be done from now on; empty: nothing any more.
    void setNext(const QString &next);
    void setFocus();
    /// Takes the keys: dots can be typed over at once, words that are seen put right.
    void askAgain();

Q_SIGNALS:
    void changed();

private:
    void check();
    void sayHowItStands();

    QFormLayout &m_form;
    QString m_next;
    SecretWords *m_words;
    QLabel *m_standing;
};

} // namespace gehoor
