// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/lockdialog.h>
#include <ui/wording/wording.h>

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The sheet cannot be used here, for a new passphrase has to be chosen with it.
QString whyNotWoken(const Error &error)
{
    if (error.kind != ErrorKind::WrongKey)
        return wording(error);
    return LockDialog::tr(
        "The passphrase does not open this register. Check capitals, spaces and the keyboard, "
        "and try again. Forgotten? Choose “Quit”, start Gehoor again, and open the register "
        "with the emergency sheet.");
}

} // namespace

LockDialog::LockDialog(RegisterFile &file, const QString &passphrase, bool mayClose, QWidget *parent)
    : QDialog(parent), m_file(file), m_passphraseEdit(new QLineEdit(passphrase, this)),
      m_messageLabel(plainLabel(this)), m_unlockButton(new QPushButton(tr("&Unlock"), this)),
      m_closeButton(new QPushButton(tr("Another &register"), this)),
      m_quitButton(new QPushButton(tr("&Quit"), this))
{
    setWindowTitle(u"Gehoor"_s);
    setWindowModality(Qt::ApplicationModal);
    m_passphraseEdit->setObjectName(u"lockPassphraseEdit"_s);
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    m_messageLabel->setObjectName(u"lockMessageLabel"_s);
    constexpr int longestMessage = 5;
    keepRoomForLines(*m_messageLabel, longestMessage);
    m_unlockButton->setObjectName(u"unlockButton"_s);
    m_unlockButton->setDefault(true);
    clickOnCtrlEnter(*this, *m_unlockButton);
    m_closeButton->setObjectName(u"closeRegisterButton"_s);
    m_quitButton->setObjectName(u"quitButton"_s);
    layOut(mayClose);
    connect(m_unlockButton, &QPushButton::clicked, this, &LockDialog::unlock);
    // Who thinks better of it finds the keys where the passphrase is typed.
    for (QPushButton *button : {m_closeButton, m_quitButton})
        connect(button, &QPushButton::clicked, m_passphraseEdit, qOverload<>(&QWidget::setFocus));
    connect(m_closeButton, &QPushButton::clicked, this, &LockDialog::closeRequested);
    connect(m_quitButton, &QPushButton::clicked, this, &LockDialog::quitRequested);
    m_passphraseEdit->setFocus();
}

void LockDialog::layOut(bool mayClose)
{
    QLabel *heading = headingLabel(this);
    heading->setText(tr("Locked"));
    QLabel *explanation = plainLabel(this);
    explanation->setText(tr("%1 is closed. With the passphrase you go on where you were; nothing was lost.")
                             .arg(QFileInfo(m_file.path()).fileName()));
    auto *label = new QLabel(tr("&Passphrase"), this);
    label->setBuddy(m_passphraseEdit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlockButton);
    buttons->addStretch();
    buttons->addWidget(m_closeButton);
    buttons->addWidget(m_quitButton);
    m_closeButton->setVisible(mayClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addWidget(label);
    column->addWidget(m_passphraseEdit);
    column->addWidget(m_messageLabel);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    tabThrough(*column);
}

/// Nothing typed is no attempt, and is not counted as one.
void LockDialog::unlock()
{
    if (m_passphraseEdit->text().isEmpty())
        return m_passphraseEdit->setFocus();
    Q_EMIT aboutToUnlock();
    if (!m_file.isAsleep()) // it would be woken by any key
        return conclude(failure(ErrorKind::Locked));
    const auto salt = RegisterFile::salt(m_file.path()); // nothing of ours has the file open now
    if (!salt) {
        const auto kept = m_file.checkInPlace();
        return conclude(kept ? failureOf(salt) : failureOf(kept));
    }
    setBusy(true);
    m_deriver.derive(m_passphraseEdit->text(), *salt, [this](const Result<Key> &key) {
        setBusy(false);
        conclude(key.and_then([this](const Key &derived) { return m_file.wake(derived); }));
    });
}

void LockDialog::conclude(const Result<> &outcome)
{
    if (outcome) {
        m_passphraseEdit->clear();
        Q_EMIT woken();
        return;
    }
    say(whyNotWoken(outcome.error()));
    m_passphraseEdit->setFocus();
    m_passphraseEdit->selectAll();
}

void LockDialog::setBusy(bool busy)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_passphraseEdit, m_unlockButton, m_closeButton, m_quitButton})
        widget->setEnabled(!busy);
    m_messageLabel->setText(busy ? tr("Opening…") : QString());
}

void LockDialog::setClosing(bool closing)
{
    for (QPushButton *button : {m_unlockButton, m_closeButton, m_quitButton})
        button->setEnabled(!closing);
    m_messageLabel->setText(closing ? tr("Closing the register…") : QString());
}

void LockDialog::say(const QString &words)
{
    m_messageLabel->setText(words);
    growToWords(*this);
}

void LockDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace gehoor
