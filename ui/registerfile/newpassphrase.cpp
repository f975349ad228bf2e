// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <ui/registerfile/newpassphrase.h>
#include <ui/registerfile/passphrasestrength.h>

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gehoor {

NewPassphrase::NewPassphrase(QFormLayout &form, QWidget *parent)
    : QObject(parent), m_edit(new QLineEdit(parent)), m_repeatEdit(new QLineEdit(parent)),
      m_strengthLabel(strengthLabel(parent))
{
    m_edit->setObjectName(u"newPassphraseEdit"_s);
    m_repeatEdit->setObjectName(u"repeatPassphraseEdit"_s);
    m_strengthLabel->setObjectName(u"strengthLabel"_s);
    for (QLineEdit *edit : {m_edit, m_repeatEdit}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &NewPassphrase::check);
    }
    form.addRow(tr("&New passphrase"), m_edit);
    form.addRow(tr("New passphrase a&gain"), m_repeatEdit);
    form.addRow({}, m_strengthLabel);
}

bool NewPassphrase::isReady() const
{
    return m_edit->text().size() >= minimumPassphraseLength && m_edit->text() == m_repeatEdit->text();
}

QString NewPassphrase::text() const
{
    return m_edit->text();
}

void NewPassphrase::clear()
{
    m_edit->clear();
    m_repeatEdit->clear();
}

void NewPassphrase::setEnabled(bool enabled)
{
    m_edit->setEnabled(enabled);
    m_repeatEdit->setEnabled(enabled);
}

void NewPassphrase::setFocus()
{
    m_edit->setFocus();
}

void NewPassphrase::check()
{
    const bool differ = !m_repeatEdit->text().isEmpty() && m_repeatEdit->text() != m_edit->text();
    const bool longEnough = m_edit->text().size() >= minimumPassphraseLength;
    m_strengthLabel->setText(longEnough && differ ? tr("The two passphrases are not the same.")
                                                  : passphraseStrength(m_edit->text()));
    Q_EMIT changed();
}

} // namespace gehoor
