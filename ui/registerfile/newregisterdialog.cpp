// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/proposedfile.h>
#include <ui/registerfile/newregisterdialog.h>
#include <ui/registerfile/passphrasestrength.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QLineEdit *edit(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    return field;
}

} // namespace

NewRegisterDialog::NewRegisterDialog(const Clock &clock, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_opener(clock), m_nameEdit(edit(u"nameEdit"_s, this)),
      m_returnAddressEdit(edit(u"returnAddressEdit"_s, this)), m_placeEdit(edit(u"placeEdit"_s, this)),
      m_officerEdit(edit(u"officerEdit"_s, this)), m_passphraseEdit(edit(u"passphraseEdit"_s, this)),
      m_repeatEdit(edit(u"repeatEdit"_s, this)), m_strengthLabel(strengthLabel(this)),
      m_fileEdit(edit(u"fileEdit"_s, this)), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("New register"));
    m_returnAddressEdit->setPlaceholderText(tr("one line, best a PO box"));
    m_placeEdit->setPlaceholderText(tr("where letters are dated"));
    m_officerEdit->setPlaceholderText(tr("not required; stands beside every act in the audit trail"));
    for (QLineEdit *field : {m_nameEdit, m_returnAddressEdit, m_placeEdit, m_officerEdit, m_fileEdit})
        field->setMaxLength(longestField);
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    m_repeatEdit->setEchoMode(QLineEdit::Password);
    m_fileEdit->setText(
        QDir::toNativeSeparators(proposedFile(tr("complaints-%1").arg(clock.today().year()) + u".gehoor"_s)));
    QPushButton *makeButton = m_buttons->addButton(tr("&Make register"), QDialogButtonBox::AcceptRole);
    makeButton->setObjectName(u"makeButton"_s);
    clickOnCtrlEnter(*this, *makeButton);
    m_buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    layOut();
    for (const QLineEdit *field : {m_nameEdit, m_passphraseEdit, m_repeatEdit, m_fileEdit})
        connect(field, &QLineEdit::textChanged, this, &NewRegisterDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewRegisterDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewRegisterDialog::reject);
    check();
}

void NewRegisterDialog::layOut()
{
    auto *chooseButton = new QPushButton(tr("C&hoose…"), this);
    chooseButton->setAutoDefault(false);
    connect(chooseButton, &QPushButton::clicked, this, &NewRegisterDialog::chooseFile);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_fileEdit);
    fileRow->addWidget(chooseButton);
    auto *fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_fileEdit);

    QLabel *warning = plainLabel(this);
    warning->setText(
        tr("Nobody can open the register without the passphrase or its emergency sheet, not even the makers "
           "of Gehoor. When the register is made, Gehoor offers to make the sheet."));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Organisation"), m_nameEdit);
    form->addRow(tr("Return &address"), m_returnAddressEdit);
    form->addRow(tr("P&lace"), m_placeEdit);
    form->addRow(tr("&Your name or function"), m_officerEdit);
    form->addRow(tr("&Passphrase"), m_passphraseEdit);
    form->addRow(tr("Passphrase a&gain"), m_repeatEdit);
    form->addRow({}, m_strengthLabel);
    form->addRow(fileLabel, fileRow);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(warning);
    layout->addWidget(m_buttons);
    tabThrough(*layout);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void NewRegisterDialog::chooseFile()
{
    const QString path = m_prompts.saveFile(this, tr("Where the register stands"), m_fileEdit->text(),
                                            tr("Register (*.gehoor)"));
    if (!path.isEmpty())
        m_fileEdit->setText(QDir::toNativeSeparators(path));
}

void NewRegisterDialog::check()
{
    const QString passphrase = m_passphraseEdit->text();
    const bool same = passphrase == m_repeatEdit->text();
    QString words = passphraseStrength(passphrase);
    if (passphrase.size() >= minimumPassphraseLength && !m_repeatEdit->text().isEmpty() && !same)
        words = tr("The two passphrases are not the same.");
    m_strengthLabel->setText(words);
    m_buttons->buttons().constFirst()->setEnabled(!m_busy && !m_nameEdit->text().trimmed().isEmpty() &&
                                                  !m_fileEdit->text().trimmed().isEmpty() &&
                                                  passphrase.size() >= minimumPassphraseLength && same);
}

void NewRegisterDialog::accept()
{
    if (m_officerEdit->text().simplified().size() > longestOfficer)
        return m_prompts.tell(this, Error{ErrorKind::TextTooLong, u"officer"_s});
    Organisation organisation;
    organisation.name = m_nameEdit->text();
    organisation.returnAddress = m_returnAddressEdit->text();
    organisation.place = m_placeEdit->text();
    setBusy(true);
    m_opener.make(QDir::fromNativeSeparators(m_fileEdit->text().trimmed()), m_passphraseEdit->text(),
                  organisation,
                  [this](Result<std::unique_ptr<Desk>> outcome) { conclude(std::move(outcome)); });
}

void NewRegisterDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void NewRegisterDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focus.keep();
    check();
    if (busy)
        m_strengthLabel->setText(tr("Making the register…"));
    else
        m_focus.giveBack();
}

void NewRegisterDialog::conclude(Result<std::unique_ptr<Desk>> outcome)
{
    setBusy(false);
    if (!outcome && outcome.error().kind == ErrorKind::FileNotFound)
        return m_prompts.tell(
            this, tr("There is no folder %1. Choose a folder that is there.")
                      .arg(QDir::toNativeSeparators(QFileInfo(outcome.error().detail).absolutePath())));
    if (!outcome)
        return m_prompts.tell(this, outcome.error());
    m_passphraseEdit->clear();
    m_repeatEdit->clear();
    m_desk = std::move(*outcome);
    if (const QString officer = m_officerEdit->text().simplified(); !officer.isEmpty()) {
        if (const auto kept = m_desk->settings.setOfficer(officer); !kept)
            m_prompts.tell(this, kept.error()); // the register is there all the same
    }
    QDialog::accept();
}

} // namespace gehoor
