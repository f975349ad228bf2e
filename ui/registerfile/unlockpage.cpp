// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/copyquestion.h>
#include <ui/registerfile/sheetunlockdialog.h>
#include <ui/registerfile/unlockpage.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int triesOfTypos = 3;

/// As much of it as there is room for, with its end; all of it beside the mouse.
void showName(QLabel &heading, const QString &name)
{
    const int room = heading.parentWidget()->maximumWidth();
    heading.setText(heading.fontMetrics().elidedText(name, Qt::ElideMiddle, room));
    heading.setToolTip(heading.text() == name ? QString() : u"<qt>"_s + name.toHtmlEscaped() + u"</qt>"_s);
}

} // namespace

UnlockPage::UnlockPage(const Clock &clock, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_prompts(prompts), m_opener(clock, this),
      m_fileLabel(headingLabel(this)), m_folderLabel(plainLabel(this)), m_passphraseEdit(new QLineEdit(this)),
      m_messageLabel(plainLabel(this)), m_openButton(new QPushButton(tr("&Open"), this)),
      m_sheetButton(new QPushButton(tr("Use the emergency &sheet…"), this)),
      m_cancelButton(new QPushButton(tr("Another &register"), this))
{
    auto *label = new QLabel(tr("&Passphrase"), this);
    label->setBuddy(m_passphraseEdit);
    m_passphraseEdit->setObjectName(u"passphraseEdit"_s);
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_passphraseEdit);
    m_openButton->setObjectName(u"openButton"_s);
    m_openButton->setDefault(true);
    m_sheetButton->setObjectName(u"useSheetButton"_s);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_fileLabel->setObjectName(u"fileLabel"_s);
    m_messageLabel->setObjectName(u"messageLabel"_s);
    constexpr int longestMessage = 8;
    keepRoomForLines(*m_messageLabel, longestMessage);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openButton);
    buttons->addWidget(m_sheetButton);
    buttons->addWidget(m_cancelButton);
    buttons->addStretch();
    QVBoxLayout *column = centredColumn(this);
    column->addWidget(m_fileLabel);
    column->addWidget(m_folderLabel);
    column->addSpacing(fontMetrics().height());
    column->addWidget(label);
    column->addWidget(m_passphraseEdit);
    column->addLayout(buttons);
    column->addWidget(m_messageLabel);

    connect(m_passphraseEdit, &QLineEdit::returnPressed, m_openButton, &QPushButton::click);
    connect(m_openButton, &QPushButton::clicked, this, [this] { unlock(Access::Write); });
    connect(m_sheetButton, &QPushButton::clicked, this, [this] { unlockWithSheet(groupsTyped()); });
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_passphraseEdit->clear();
        Q_EMIT cancelled();
    });
}

/// Neither a passphrase nor the groups of a sheet stay behind where another register is made or opened.
void UnlockPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // as minimised
        m_passphraseEdit->clear();
    QWidget::hideEvent(event);
}

void UnlockPage::ask(const QString &path, const QString &passphrase)
{
    const QFileInfo info(path);
    m_path = path;
    m_failedTries = 0;
    showName(*m_fileLabel, info.completeBaseName());
    m_folderLabel->setText(QDir::toNativeSeparators(info.absoluteFilePath()));
    m_passphraseEdit->setText(passphrase);
    m_passphraseEdit->selectAll(); // what is typed takes its place
    say({});
}

void UnlockPage::say(const QString &words)
{
    m_said = words;
    m_messageLabel->setText(words);
}

QString UnlockPage::groupsTyped() const
{
    return keyFromSheet(m_passphraseEdit->text(), {}) ? m_passphraseEdit->text() : QString();
}

/// Nobody types them twice: with them in the field, either button leads back to where they were.
void UnlockPage::keep(const QString &groups)
{
    if (groups.isEmpty())
        return;
    m_passphraseEdit->setText(groups);
    m_passphraseEdit->selectAll(); // a passphrase that is typed takes their place
    const QString kept =
        tr("The groups of the emergency sheet stand in the field. Choose “Open” to go on with "
           "them, or type the passphrase.");
    m_messageLabel->setText(m_said.isEmpty() ? kept : m_said + u' ' + kept);
}

/// Nothing typed is no attempt, and is not counted as one; neither are the groups of a sheet, which are known
/// by their checks.
void UnlockPage::unlock(Access access)
{
    if (m_passphraseEdit->text().isEmpty())
        return m_passphraseEdit->setFocus();
    if (const QString groups = groupsTyped(); !groups.isEmpty())
        return unlockWithSheet(groups);
    setBusy(true);
    m_opener.open(m_path, m_passphraseEdit->text(), access,
                  [this](Result<std::unique_ptr<Desk>> outcome) { conclude(std::move(outcome)); });
}

void UnlockPage::unlockWithSheet(const QString &groups)
{
    SheetUnlockDialog dialog(m_path, m_clock, m_prompts, this);
    dialog.say(m_said);
    if (!groups.isEmpty()) {
        m_passphraseEdit->clear();
        dialog.take(groups);
    }
    if (dialog.exec() != QDialog::Accepted) {
        m_passphraseEdit->setFocus();
        if (const auto &typed = dialog.groupsForPuttingBack())
            Q_EMIT putBackRequested(m_path, *typed);
        else
            keep(dialog.wholeGroups());
        return;
    }
    m_passphraseEdit->clear();
    say({});
    m_desk = dialog.takeDesk();
    Q_EMIT openedWithSheet();
}

void UnlockPage::conclude(Result<std::unique_ptr<Desk>> outcome)
{
    setBusy(false);
    if (outcome) {
        const QString words = m_passphraseEdit->text();
        m_passphraseEdit->clear();
        m_messageLabel->clear();
        if (const Way way = askOfCopy((*outcome)->file, m_clock, m_prompts, this); way != Way::Second) {
            outcome->reset();
            m_passphraseEdit->setFocus();
            if (way == Way::First)
                Q_EMIT putBackRequested(m_path, words);
            return;
        }
        m_desk = std::move(*outcome);
        Q_EMIT opened();
        return;
    }
    m_messageLabel->setText(whyNot(outcome.error()));
    const Error &error = outcome.error();
    const bool canBeRead = error.kind == ErrorKind::SecondName ||
                           (error.kind == ErrorKind::InUse && !isOnAnotherMachine(error.detail));
    if (canBeRead && m_prompts.confirm(this, wording(error), tr("Open for &reading only"), tr("&Cancel")))
        return unlock(Access::Read);
    m_passphraseEdit->setFocus();
    m_passphraseEdit->selectAll();
}

/// Groups of a sheet with a slip in them are no passphrase that is wrong; and whoever mistypes a word once
/// or twice is not frightened with damage.
QString UnlockPage::whyNot(const Error &error)
{
    if (error.kind != ErrorKind::WrongKey)
        return wording(error);
    const auto asSheet = sheetTyped(m_passphraseEdit->text(), {});
    if (!asSheet && ++m_failedTries < triesOfTypos)
        return wording(error);
    if (!asSheet)
        return wording(error) + u' ' + perhapsDamaged();
    return tr("Are these the groups of the emergency sheet? Then choose “Use the emergency sheet”.") + u' ' +
           *asSheet;
}

void UnlockPage::setBusy(bool busy)
{
    m_openButton->setEnabled(!busy);
    m_sheetButton->setEnabled(!busy);
    m_cancelButton->setEnabled(!busy);
    m_passphraseEdit->setEnabled(!busy);
    if (busy)
        m_messageLabel->setText(tr("Opening…"));
}

} // namespace gehoor
