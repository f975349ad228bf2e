// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/registerfile/keyfield.h>
#include <ui/registerfile/secretwords.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

SecretWords::SecretWords(QFormLayout &form, const QString &label, const Names &names, QWidget *parent)
    : QObject(parent), m_form(form), m_either(new QVBoxLayout), m_label(new QLabel(label, parent)),
      m_dots(new QLineEdit(parent)), m_words(new KeyField(parent)),
      m_box(new QCheckBox(tr("&Show what is typed"), parent))
{
    m_dots->setObjectName(names.dots);
    m_dots->setEchoMode(QLineEdit::Password);
    m_words->setObjectName(names.words);
    m_box->setObjectName(names.box);
    m_either->addWidget(m_dots);
    m_either->addWidget(m_words);
    form.addRow(m_label, m_either);
    form.addRow({}, m_box);
    exchange(false);
    connect(m_dots, &QLineEdit::textChanged, this, &SecretWords::changed);
    connect(m_words, &KeyField::textChanged, this, &SecretWords::changed);
    connect(m_box, &QCheckBox::toggled, this, &SecretWords::exchange);
}

QString SecretWords::text() const
{
    return m_box->isChecked() ? m_words->text() : m_dots->text();
}

void SecretWords::setText(const QString &text)
{
    if (m_box->isChecked())
        m_words->setPlainText(text);
    else
        m_dots->setText(text);
}

void SecretWords::setEnabled(bool enabled)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dots, m_words, m_box})
        widget->setEnabled(enabled);
}

void SecretWords::setVisible(bool visible)
{
    m_form.setRowVisible(m_either, visible);
    m_form.setRowVisible(m_box, visible);
    if (visible)
        showOne(m_box->isChecked());
}

void SecretWords::setBoxText(const QString &text)
{
    m_box->setText(text);
}

void SecretWords::setFocus()
{
    m_label->buddy()->setFocus();
}

void SecretWords::askAgain()
{
    setFocus();
    m_dots->selectAll();
}

void SecretWords::setHint(const QString &hint)
{
    m_words->setPlaceholderText(hint);
}

void SecretWords::show(bool words)
{
    m_box->setChecked(words);
}

void SecretWords::offerChoice(bool offered)
{
    m_form.setRowVisible(m_box, offered);
}

/// What is typed stays the same, and stands in one of the two alone.
void SecretWords::exchange(bool words)
{
    const QSignalBlocker noChangeOfDots(m_dots);
    const QSignalBlocker noChangeOfWords(m_words);
    if (words) {
        m_words->setPlainText(m_dots->text());
        m_words->moveCursor(QTextCursor::End);
        m_dots->clear();
    } else {
        m_dots->setText(m_words->text());
        m_words->clear();
    }
    showOne(words);
    growToWords(*m_label->window());
}

void SecretWords::showOne(bool words)
{
    m_dots->setVisible(!words);
    m_words->setVisible(words);
    m_label->setBuddy(words ? static_cast<QWidget *>(m_words) : m_dots);
}

} // namespace gehoor
