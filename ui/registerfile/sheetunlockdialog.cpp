// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/registerfile/opening.h>
#include <ui/common/aside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/registerfile/copyquestion.h>
#include <ui/registerfile/newpassphrase.h>
#include <ui/registerfile/sheetedit.h>
#include <ui/registerfile/sheetunlockdialog.h>
#include <ui/wording/keys.h>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int charactersOfSheet = 90;

} // namespace

SheetUnlockDialog::SheetUnlockDialog(const QString &path, const Clock &clock, Prompts &prompts,
                                     QWidget *parent)
    : QDialog(parent), m_path(path), m_clock(clock), m_prompts(prompts)
{
    setWindowTitle(tr("Open with the emergency sheet"));
    layOut();
    connect(m_sheet, &SheetEdit::changed, this, &SheetUnlockDialog::check);
    connect(m_new, &NewPassphrase::changed, this, &SheetUnlockDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SheetUnlockDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SheetUnlockDialog::reject);
    check();
    sizeToWords(*this, charactersOfSheet);
}

void SheetUnlockDialog::layOut()
{
    m_newsLabel = plainLabel(this);
    m_newsLabel->setObjectName(u"newsLabel"_s);
    m_newsLabel->hide();
    m_explanationLabel = plainLabel(this);
    m_explanationLabel->setObjectName(u"sheetExplanationLabel"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_sheet = new SheetEdit(
        *form, tr("Gro&ups on the sheet"), {}, [this](const QString &groups) { return whyInVain(groups); },
        this);
    m_new = new NewPassphrase(*form, this);
    m_buttons = new QDialogButtonBox(this);
    QPushButton *openButton = m_buttons->addButton(tr("&Open the register"), QDialogButtonBox::AcceptRole);
    openButton->setObjectName(u"openWithSheetButton"_s);
    clickOnCtrlEnter(*this, *openButton);
    m_buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    if (originalOf(m_path))
        addPuttingBack();
    m_explanationLabel->setText(explanation());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_newsLabel);
    layout->addWidget(m_explanationLabel);
    layout->addLayout(form);
    layout->addStretch(1); // a field of dots is lower than one of groups that are seen
    layout->addWidget(m_buttons);
    tabThrough(*layout);
}

/// A restore changes nothing before it was seen, so that is where Enter leads.
void SheetUnlockDialog::addPuttingBack()
{
    m_putBackButton = m_buttons->addButton(tr("&Put it back…"), QDialogButtonBox::ActionRole);
    m_putBackButton->setObjectName(u"putBackInsteadButton"_s);
    m_putBackButton->setDefault(true);
    connect(m_putBackButton, &QPushButton::clicked, this, &SheetUnlockDialog::putBack);
}

QString SheetUnlockDialog::explanation() const
{
    const QString wording =
        m_putBackButton
            ? tr("“%1” is a backup, as its name tells. Choose “Put it back”, and work in the register that "
                 "you get then: whoever works on in the backup itself has two registers. You choose a new "
                 "passphrase after that. What you typed here is taken along.")
            : tr("Type the groups of the emergency sheet of “%1” and choose a new passphrase. From then on "
                 "the sheet opens older backups only: make a new sheet at once, and keep this one until a "
                 "new backup is made and copied to another place.");
    const QString words = wording.arg(QFileInfo(m_path).completeBaseName());
    const auto salt = RegisterFile::salt(m_path);
    if (!salt)
        return words;
    return words + u' ' +
           tr("As far as the file can be read, the sheet that opens it now has the mark %1.")
               .arg(sheetMark(*salt));
}

void SheetUnlockDialog::say(const QString &words)
{
    m_newsLabel->setText(words);
    m_newsLabel->setVisible(!words.isEmpty());
    sizeToWords(*this, charactersOfSheet);
}

QString SheetUnlockDialog::wholeGroups() const
{
    return m_sheet->isReady() && !m_sheet->isInVain() ? m_sheet->text() : QString();
}

void SheetUnlockDialog::take(const QString &groups)
{
    m_sheet->takeOver(groups);
    if (m_putBackButton)
        return m_putBackButton->setFocus();
    if (!wholeGroups().isEmpty())
        m_explanationLabel->setText(
            tr("“%1” gets a new passphrase. From then on the sheet opens older backups only: make a new "
               "sheet at once, and keep this one until a new backup is made and copied to another place.")
                .arg(QFileInfo(m_path).completeBaseName()));
    m_new->setFocus();
}

void SheetUnlockDialog::check()
{
    m_sheet->setNext(m_new->isReady() ? tr("Now choose “Open the register”.")
                                      : tr("Now choose a new passphrase."));
    m_buttons->buttons().constFirst()->setEnabled(!m_busy && m_sheet->isReady() && m_new->isReady());
}

/// Before a passphrase is chosen for nothing.
std::optional<QString> SheetUnlockDialog::whyInVain(const QString &groups) const
{
    const auto salt = RegisterFile::salt(m_path);
    const auto key = keyFromSheet(groups, salt.value_or(Key::Salt{}));
    if (!salt || !key || !refusesKey(m_path, *key))
        return std::nullopt;
    return closedSheetInVain(sheetMark(*salt));
}

void SheetUnlockDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focus.keep();
    m_sheet->setEnabled(!busy);
    m_new->setEnabled(!busy);
    check();
    if (!busy)
        m_focus.giveBack();
}

Result<std::unique_ptr<RegisterFile>> SheetUnlockDialog::openTyped()
{
    const auto salt = RegisterFile::salt(m_path);
    if (!salt)
        return failureOf(salt);
    const auto key = keyFromSheet(m_sheet->text(), *salt);
    if (!key)
        return failure(ErrorKind::WrongKey, m_path);
    const auto aside = [this](const std::function<void()> &work) { finishAside(work, migratingNow(), this); };
    return RegisterFile::open(m_path, *key, Access::Write, m_clock, aside);
}

/// First it is opened, so that nobody waits for a new key that would open nothing.
void SheetUnlockDialog::accept()
{
    auto file = openTyped();
    const Way way = file ? askOfCopy(**file, m_clock, m_prompts, this) : Way::Second;
    if (way == Way::None)
        return;
    if (way == Way::First)
        return putBack();
    if (file) {
        m_file = std::move(*file);
        setBusy(true);
        return m_deriver.derive(m_new->text(), Key::newSalt(),
                                [this](const Result<Key> &key) { changeTo(key); });
    }
    const auto salt = RegisterFile::salt(m_path);
    if (salt && file.error().kind == ErrorKind::WrongKey)
        m_prompts.tell(this, sheetThatDoesNotOpen(sheetMark(*salt)));
    else
        m_prompts.tell(this, file.error());
}

void SheetUnlockDialog::putBack()
{
    if (m_busy)
        return;
    m_groupsForPuttingBack = m_sheet->text();
    QDialog::reject();
}

void SheetUnlockDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void SheetUnlockDialog::changeTo(const Result<Key> &key)
{
    const auto aside = [this](const std::function<void()> &work) { finishAside(work, rekeyingNow(), this); };
    const auto changed =
        key.and_then([&](const Key &made) { return m_file->changeKey(made, ActKind::SheetUsed, aside); });
    setBusy(false);
    auto file = std::move(m_file);
    if (!changed) {
        m_prompts.tell(this, rekeyWording(changed.error()));
        if (changed.error().kind == ErrorKind::ReopenNeeded) { // the sheet opens it no more
            m_sheet->clear();
            QDialog::reject();
        }
        return;
    }
    m_sheet->clear();
    m_new->clear();
    m_desk = std::make_unique<Desk>(std::move(file), m_clock);
    QDialog::accept();
}

} // namespace gehoor
