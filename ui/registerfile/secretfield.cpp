// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/keyfield.h>
#include <ui/registerfile/secretfield.h>
#include <ui/wording/keys.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

SecretField::SecretField(QFormLayout &form, const QString &label, const QString &name, QString next,
                         QWidget *parent)
    : QObject(parent), m_form(form), m_next(std::move(next)), m_either(new QVBoxLayout),
      m_label(new QLabel(label, parent)), m_dots(new QLineEdit(parent)), m_words(new KeyField(parent)),
      m_box(new QCheckBox(tr("&Show what is typed"), parent)), m_standing(plainLabel(parent))
{
    m_dots->setObjectName(name + u"Edit"_s);
    m_dots->setEchoMode(QLineEdit::Password);
    m_words->setObjectName(name + u"Words"_s);
    m_box->setObjectName(name + u"Box"_s);
    m_standing->setObjectName(name + u"Standing"_s);
    m_either->addWidget(m_dots);
    m_either->addWidget(m_words);
    form.addRow(m_label, m_either);
    form.addRow({}, m_box);
    form.addRow({}, m_standing);
    show(false);
    connect(m_dots, &QLineEdit::textChanged, this, &SecretField::check);
    connect(m_words, &KeyField::textChanged, this, &SecretField::check);
    connect(m_box, &QCheckBox::toggled, this, &SecretField::show);
}

QString SecretField::text() const
{
    return m_box->isChecked() ? m_words->text() : m_dots->text();
}

void SecretField::setText(const QString &text)
{
    if (m_box->isChecked())
        m_words->setPlainText(text);
    else
        m_dots->setText(text);
}

void SecretField::setEnabled(bool enabled)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_dots, m_words, m_box})
        widget->setEnabled(enabled);
}

void SecretField::setVisible(bool visible)
{
    m_form.setRowVisible(m_either, visible);
    m_form.setRowVisible(m_box, visible);
    m_form.setRowVisible(m_standing, visible);
    if (visible)
        showOne(m_box->isChecked());
}

void SecretField::setBoxText(const QString &text)
{
    m_box->setText(text);
}

void SecretField::setNext(const QString &next)
{
    m_next = next;
    sayHowItStands();
}

void SecretField::setFocus()
{
    m_label->buddy()->setFocus();
}

void SecretField::askAgain()
{
    setFocus();
    m_dots->selectAll();
}

/// Of a passphrase nothing is said.
void SecretField::sayHowItStands()
{
    const QString typed = text();
    m_standing->setText(isFromSheet(typed) ? sheetStanding(typed, m_next) : QString());
}

void SecretField::check()
{
    sayHowItStands();
    Q_EMIT changed();
}

/// What is typed stays the same, and stands in one of the two alone.
void SecretField::show(bool words)
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
}

void SecretField::showOne(bool words)
{
    m_dots->setVisible(!words);
    m_words->setVisible(words);
    m_label->setBuddy(words ? static_cast<QWidget *>(m_words) : m_dots);
}

} // namespace gehoor
