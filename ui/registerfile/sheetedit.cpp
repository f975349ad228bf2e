// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/registerfile/keyfield.h>
#include <ui/registerfile/sheetedit.h>
#include <ui/wording/keys.h>

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {

SheetEdit::SheetEdit(QFormLayout &form, const QString &label, QString next, WhyInVain whyInVain,
                     QWidget *parent)
    : QObject(parent), m_next(std::move(next)), m_whyInVain(std::move(whyInVain)),
      m_edit(new KeyField(parent)), m_standing(plainLabel(parent))
{
    m_edit->setObjectName(u"sheetEdit"_s);
    m_standing->setObjectName(u"sheetStandingLabel"_s);
    m_edit->setPlaceholderText(tr("13 groups of 5; small letters and spaces do not matter"));
    form.addRow(label, m_edit);
    form.addRow({}, m_standing);
    connect(m_edit, &KeyField::textChanged, this, &SheetEdit::check);
}

QString SheetEdit::text() const
{
    return m_edit->text();
}

void SheetEdit::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

bool SheetEdit::isReady() const
{
    return keyFromSheet(m_edit->text(), {}).has_value(); // the checks say nothing of the salt
}

void SheetEdit::clear()
{
    m_edit->clear();
}

void SheetEdit::setEnabled(bool enabled)
{
    m_edit->setEnabled(enabled);
}

void SheetEdit::setFocus()
{
    m_edit->setFocus();
}

void SheetEdit::setNext(const QString &next)
{
    m_next = next;
    showStanding();
}

/// Asked once for what was typed, and not for each sign that is typed elsewhere.
void SheetEdit::check()
{
    m_inVain = isReady() ? m_whyInVain(m_edit->text()) : std::nullopt;
    showStanding();
    Q_EMIT changed();
}

void SheetEdit::showStanding()
{
    m_standing->setText(m_inVain.value_or(sheetStanding(m_edit->text(), m_next)));
    growToWords(*m_standing->window());
}

} // namespace gehoor
