// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/newpassphrase.h>
#include <ui/registerfile/passphrasedialog.h>
#include <ui/wording/keys.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

PassphraseDialog::PassphraseDialog(RegisterFile &file, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_file(file), m_prompts(prompts), m_presentEdit(new QLineEdit(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Change the passphrase"));
    m_presentEdit->setObjectName(u"presentPassphraseEdit"_s);
    m_presentEdit->setEchoMode(QLineEdit::Password);
    QPushButton *changeButton =
        m_buttons->addButton(tr("&Change the passphrase"), QDialogButtonBox::AcceptRole);
    changeButton->setObjectName(u"changeButton"_s);
    clickOnCtrlEnter(*this, *changeButton);
    m_buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    layOut();
    connect(m_presentEdit, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_new, &NewPassphrase::changed, this, &PassphraseDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    check();
}

void PassphraseDialog::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("From then on the register opens with the new passphrase only. Backups made before open only with "
           "the old passphrase or an emergency sheet of that time. Do you have such a sheet? Keep it until "
           "there are a new sheet and a new backup."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("P&resent passphrase"), m_presentEdit);
    m_new = new NewPassphrase(*form, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    tabThrough(*layout);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void PassphraseDialog::check()
{
    m_buttons->buttons().constFirst()->setEnabled(!m_busy && !m_presentEdit->text().isEmpty() &&
                                                  m_new->isReady());
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focus.keep();
    m_presentEdit->setEnabled(!busy);
    m_new->setEnabled(!busy);
    check();
    if (!busy)
        m_focus.giveBack();
}

void PassphraseDialog::accept()
{
    setBusy(true);
    m_deriver.derive(m_presentEdit->text(), m_file.keySalt(),
                     [this](const Result<Key> &present) { changeFrom(present); });
}

void PassphraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void PassphraseDialog::changeFrom(const Result<Key> &present)
{
    if (present && m_file.isOpenWith(*present))
        return m_deriver.derive(m_new->text(), Key::newSalt(),
                                [this](const Result<Key> &key) { changeTo(key); });
    setBusy(false);
    if (!present) {
        m_prompts.tell(this, rekeyWording(present.error()));
    } else if (m_file.isAsleep()) { // locked meanwhile, so that it is open with no key
        m_prompts.tell(this, Error{ErrorKind::Locked, {}});
    } else {
        m_file.noteFailedAttempt();
        m_prompts.tell(this, tr("That is not the present passphrase. Nothing was changed."));
    }
    m_presentEdit->setFocus();
    m_presentEdit->selectAll();
}

void PassphraseDialog::changeTo(const Result<Key> &key)
{
    const auto aside = [this](const std::function<void()> &work) { finishAside(work, rekeyingNow(), this); };
    const auto changed = key.and_then(
        [&](const Key &made) { return m_file.changeKey(made, ActKind::PassphraseChanged, aside); });
    setBusy(false);
    if (!changed) {
        m_prompts.tell(this, rekeyWording(changed.error()));
        if (changed.error().kind == ErrorKind::ReopenNeeded) // what is open is changed no more
            QDialog::reject();
        return;
    }
    m_presentEdit->clear();
    m_new->clear();
    QDialog::accept();
}

} // namespace gehoor
