// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/secretfield.h>
#include <ui/registerfile/secretwords.h>
#include <ui/wording/keys.h>

#include <QFormLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

SecretField::SecretField(QFormLayout &form, const QString &label, const QString &name, QString next,
                         QWidget *parent)
    : QObject(parent), m_form(form), m_next(std::move(next)),
      m_words(new SecretWords(form, label, {name + u"Edit"_s, name + u"Words"_s, name + u"Box"_s}, parent)),
      m_standing(plainLabel(parent))
{
    m_standing->setObjectName(name + u"Standing"_s);
    constexpr int mostLines = 2;
    keepRoomForLines(*m_standing, mostLines);
    form.addRow({}, m_standing);
    connect(m_words, &SecretWords::changed, this, &SecretField::check);
}

QString SecretField::text() const
{
    return m_words->text();
}

void SecretField::setText(const QString &text)
{
    m_words->setText(text);
}

void SecretField::setEnabled(bool enabled)
{
    m_words->setEnabled(enabled);
}

void SecretField::setVisible(bool visible)
{
    m_words->setVisible(visible);
    m_form.setRowVisible(m_standing, visible);
}

void SecretField::setBoxText(const QString &text)
{
    m_words->setBoxText(text);
}

void SecretField::setNext(const QString &next)
{
    m_next = next;
    sayHowItStands();
}

void SecretField::setFocus()
{
    m_words->setFocus();
}

void SecretField::askAgain()
{
    m_words->askAgain();
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

} // namespace gehoor
