// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/registerfile/secretwords.h>
#include <ui/registerfile/sheetedit.h>
#include <ui/wording/keys.h>

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {

SheetEdit::SheetEdit(QFormLayout &form, const QString &label, QString next, WhyInVain whyInVain,
                     QWidget *parent)
    : QObject(parent), m_next(std::move(next)), m_whyInVain(std::move(whyInVain)),
      m_words(
          new SecretWords(form, label, {u"hiddenSheetEdit"_s, u"sheetEdit"_s, u"showWordsBox"_s}, parent)),
      m_standing(plainLabel(parent))
{
    m_standing->setObjectName(u"sheetStandingLabel"_s);
    constexpr int mostLines = 4;
    keepRoomForLines(*m_standing, mostLines);
    m_words->setHint(tr("13 groups of 5; small letters and spaces do not matter"));
    m_words->show(true); // nobody types them from paper unseen
    m_words->offerChoice(false);
    form.addRow({}, m_standing);
    connect(m_words, &SecretWords::changed, this, &SheetEdit::check);
}

QString SheetEdit::text() const
{
    return m_words->text();
}

void SheetEdit::takeOver(const QString &groups)
{
    m_words->offerChoice(true);
    m_words->show(false);
    m_words->setText(groups);
}

bool SheetEdit::isReady() const
{
    return keyFromSheet(m_words->text(), {}).has_value(); // the checks say nothing of the salt
}

void SheetEdit::clear()
{
    m_words->setText({});
}

void SheetEdit::setEnabled(bool enabled)
{
    m_words->setEnabled(enabled);
}

void SheetEdit::setFocus()
{
    m_words->setFocus();
}

void SheetEdit::setNext(const QString &next)
{
    m_next = next;
    showStanding();
}

/// Asked once for what was typed, and not for each sign that is typed elsewhere.
void SheetEdit::check()
{
    m_inVain = isReady() ? m_whyInVain(m_words->text()) : std::nullopt;
    showStanding();
    Q_EMIT changed();
}

void SheetEdit::showStanding()
{
    m_standing->setText(m_inVain.value_or(sheetStanding(m_words->text(), m_next)));
    growToWords(*m_standing->window());
}

} // namespace gehoor
