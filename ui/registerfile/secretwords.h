// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QWidget;

namespace gehoor {

class KeyField;

/// The rows of a form in which a secret is typed: as dots, or as the words, on as many lines as they take;
/// and a box to choose between the two.
class SecretWords : public QObject
{
    Q_OBJECT
public:
    /// Of its two fields and its box, as objects.
    struct Names
    {
        QString dots;
        QString words;
        QString box;
    };

    /// It begins with dots.
    SecretWords(QFormLayout &form, const QString &label, const Names &names, QWidget *parent);

    QString text() const;
    void setText(const QString &text);
    void setEnabled(bool enabled);
    /// All of its rows.
    void setVisible(bool visible);
    /// Where another one is in the form: of the box.
    void setBoxText(const QString &text);
    void setFocus();
    /// Takes the keys: dots can be typed over at once, words that are seen put right.
    void askAgain();
    /// In the empty field of the words.
    void setHint(const QString &hint);
    void show(bool words);
    /// Whether the box is there.
    void offerChoice(bool offered);

Q_SIGNALS:
    void changed();

private:
    void exchange(bool words);
    void showOne(bool words);

    QFormLayout &m_form;
    QLayout *m_either;
    QLabel *m_label;
    QLineEdit *m_dots;
    KeyField *m_words;
    QCheckBox *m_box;
};

} // namespace gehoor
