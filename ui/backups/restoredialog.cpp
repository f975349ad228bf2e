// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <ui/backups/restoredialog.h>
#include <ui/backups/restoreplace.h>
#include <ui/common/aside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/preferences.h>
#include <ui/registerfile/secretfield.h>
#include <ui/wording/backups.h>
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Of the sheet that opens it; empty when its beginning cannot be read.
QString markOf(const QString &backup)
{
    const auto salt = RegisterFile::salt(backup);
    return salt ? sheetMark(*salt) : QString();
}

} // namespace

RestoreDialog::RestoreDialog(const Clock &clock, Prompts &prompts, Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_prompts(prompts), m_preferences(preferences),
      m_backup(new QLineEdit(this)), m_chooseBackup(new QPushButton(tr("Ch&oose…"), this)),
      m_target(new QLineEdit(this)), m_chooseTarget(new QPushButton(tr("Choos&e…"), this)),
      m_lookButton(new QPushButton(tr("&Look into it"), this)), m_found(new QPlainTextEdit(this)),
      m_putButton(new QPushButton(tr("P&ut it back"), this))
{
    setWindowTitle(tr("Restore a backup"));
    m_backup->setObjectName(u"backupEdit"_s);
    m_chooseBackup->setObjectName(u"chooseBackupButton"_s);
    m_chooseBackup->setAccessibleName(tr("choose the backup"));
    m_chooseTarget->setAccessibleName(tr("choose where to restore to"));
    m_target->setObjectName(u"targetEdit"_s);
    m_chooseTarget->setObjectName(u"chooseTargetButton"_s);
    m_lookButton->setObjectName(u"lookButton"_s);
    m_found->setObjectName(u"foundText"_s);
    m_found->setAccessibleName(tr("what is in the backup, and what would be lost"));
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    m_putButton->setObjectName(u"putBackButton"_s);
    m_lookButton->setDefault(true);
    acceptOnCtrlEnter(*this);
    layOut();
    connectFields();
    forget();
}

QString RestoreDialog::target() const
{
    return m_target->text();
}

void RestoreDialog::accept()
{
    (m_putButton->isEnabled() ? m_putButton : m_lookButton)->click();
}

void RestoreDialog::layOut()
{
    const auto beside = [](QLineEdit *edit, QPushButton *button) {
        auto *row = new QHBoxLayout;
        row->addWidget(edit, 1);
        row->addWidget(button);
        return row;
    };
    const auto label = [this](const QString &words, QWidget *buddy) {
        auto *made = new QLabel(words, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *form = new QFormLayout;
    form->addRow(label(tr("&Backup"), m_backup), beside(m_backup, m_chooseBackup));
    m_passphrase =
        new SecretField(*form, tr("&Passphrase or emergency sheet"), u"restorePassphrase"_s, {}, this);
    form->addRow(label(tr("&Restore to"), m_target), beside(m_target, m_chooseTarget));
    m_present = new SecretField(*form, tr("Presen&t passphrase or sheet"), u"presentPassphrase"_s, {}, this);
    m_present->setBoxText(tr("S&how that too"));
    m_present->setVisible(false);
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("Nothing is changed before you have seen what is in the backup. A register that stands "
           "there already is kept beside it under another name."));
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"cancelRestoreButton"_s);
    connect(cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_lookButton, m_putButton, cancel})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_found, 1);
    layout->addLayout(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
}

void RestoreDialog::connectFields()
{
    for (QLineEdit *edit : {m_backup, m_target})
        connect(edit, &QLineEdit::textChanged, this, &RestoreDialog::beginAnew);
    connect(m_passphrase, &SecretField::changed, this, &RestoreDialog::beginAnew);
    connect(m_present, &SecretField::changed, this, &RestoreDialog::updateButtons);
    connect(m_backup, &QLineEdit::textEdited, this, [this] { propose({}); }); // looked into once it is whole
    connect(m_backup, &QLineEdit::editingFinished, this, [this] { propose(markOf(m_backup->text())); });
    connect(m_chooseBackup, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_chooseTarget, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    connect(m_lookButton, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_putButton, &QPushButton::clicked, this, &RestoreDialog::putBack);
}

void RestoreDialog::chooseBackup()
{
    const QString path = m_prompts.openFile(this, tr("The backup"), tr("Register (*.gehoor)"));
    if (!path.isEmpty())
        choose(path);
}

void RestoreDialog::choose(const QString &backup)
{
    m_backup->setText(native(backup));
    propose(markOf(backup));
    m_passphrase->setFocus();
}

void RestoreDialog::take(const QString &words)
{
    m_passphrase->setText(words);
    m_lookButton->setFocus();
}

QString RestoreDialog::proposal(const QString &mark)
{
    return native(proposedPlace(m_backup->text(), mark, m_preferences.knownRegisters(), this));
}

/// For the backup that was chosen or is being typed; a target of the user's own stays.
void RestoreDialog::propose(const QString &mark)
{
    if (!m_target->text().isEmpty() && m_target->text() != m_proposed)
        return;
    m_proposed = m_backup->text().isEmpty() ? QString() : proposal(mark);
    m_target->setText(m_proposed);
}

void RestoreDialog::chooseTarget()
{
    // Choosing a file that is there is confirmed later, when what would be lost is known.
    const QString first = m_target->text().isEmpty() ? proposal(markOf(m_backup->text())) : m_target->text();
    const QString path = m_prompts.saveFile(this, tr("Restore to"), first, tr("Register (*.gehoor)"));
    if (!path.isEmpty())
        m_target->setText(path);
}

void RestoreDialog::forget()
{
    m_restoration.reset();
    m_sheetKey.reset();
    m_elsewhere.clear();
    m_found->clear();
    for (SecretField *field : {m_passphrase, m_present})
        field->setNext(tr("Now choose “Look into it”."));
    updateButtons();
}

/// What was found is of other words than those in the fields.
void RestoreDialog::beginAnew()
{
    forget();
    m_present->setVisible(false);
    m_present->setText({});
}

/// Whoever typed the present passphrase wants to know what would be lost.
void RestoreDialog::updateButtons()
{
    m_lookButton->setEnabled(!m_deriving && !m_backup->text().isEmpty() && !m_passphrase->text().isEmpty() &&
                             !m_target->text().isEmpty());
    m_putButton->setEnabled(!m_deriving && m_restoration && !isPresentTyped());
}

/// Meanwhile the keys wait where they can do nothing: of what is grey they would go on to Cancel.
void RestoreDialog::look()
{
    m_found->setFocus(); // a name that is typed still is whole then, and its place is proposed before
    if (isPresentTyped())
        return lookIntoPresent();
    const auto salt = RegisterFile::salt(m_backup->text());
    if (!salt)
        return tellWhyNot(salt.error());
    forget();
    withKey(m_passphrase->text(), *salt, [this](const Result<Key> &key) { showContent(key); });
}

/// What was typed from an emergency sheet is known for it by its checks.
void RestoreDialog::withKey(const QString &words, const Key::Salt &salt,
                            const std::function<void(Result<Key>)> &then)
{
    if (auto ofSheet = keyFromSheet(words, salt))
        return then(std::move(*ofSheet));
    setDeriving(true);
    m_deriver.derive(words, salt, [this, then](Result<Key> key) {
        setDeriving(false);
        then(std::move(key));
    });
}

void RestoreDialog::setDeriving(bool deriving)
{
    m_deriving = deriving;
    for (SecretField *field : {m_passphrase, m_present})
        field->setEnabled(!deriving);
    for (QLineEdit *edit : {m_backup, m_target})
        edit->setEnabled(!deriving);
    for (QPushButton *button : {m_chooseBackup, m_chooseTarget})
        button->setEnabled(!deriving);
    updateButtons();
}

void RestoreDialog::showContent(const Result<Key> &key)
{
    if (!key)
        return tellWhyNot(key.error());
    const auto aside = [this](const std::function<void()> &work) {
        finishAside(work, tr("Copying the backup and reading it through…"), this);
    };
    auto prepared = Restoration::prepare(m_backup->text(), m_target->text(), *key, m_clock, aside);
    if (!prepared)
        return tellWhyNot(prepared.error());
    m_restoration = std::move(*prepared);
    if (auto ofSheet = keyFromSheet(m_passphrase->text(), key->salt()))
        m_sheetKey = std::move(*ofSheet);
    m_passphrase->setNext({});
    m_elsewhere = otherPlace(m_restoration->identity(), m_target->text(), m_backup->text(),
                             m_preferences.knownRegisters(), this);
    showFound();
    askForPresent();
}

void RestoreDialog::showFound()
{
    QStringList lines = comparison(*m_restoration);
    if (!m_elsewhere.isEmpty())
        lines.prepend(tr("The register of this backup stands here already: %1").arg(native(m_elsewhere)));
    if (m_restoration->saltOfOtherKey())
        lines << tr(
            "To see what would be lost, type the present passphrase of the register that stands there "
            "(or the groups of its present sheet) and choose “Look into it” again. Without it you "
            "can put the backup back too.");
    display(*m_found, lines.join(u'\n'));
    updateButtons();
}

/// And puts the keys where it is put right.
void RestoreDialog::tellWhyNot(const Error &error)
{
    const auto salt = RegisterFile::salt(m_backup->text());
    if (salt && error.kind == ErrorKind::WrongKey) {
        m_prompts.tell(this, sheetTyped(m_passphrase->text(), *salt).value_or(restoreWording(error)));
        return m_passphrase->askAgain();
    }
    if (error.kind == ErrorKind::Damaged)
        m_prompts.warn(this, restoreWording(error));
    else
        m_prompts.tell(this, restoreWording(error));
    QLineEdit *const wrong = salt ? fieldOf(error.kind) : m_backup;
    wrong->setFocus();
    wrong->selectAll();
}

/// Where the backup can be read, so that what is missing or closed is the place it is to go to.
QLineEdit *RestoreDialog::fieldOf(ErrorKind kind) const
{
    switch (kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::NoPermission:
    case ErrorKind::FileExists:
    case ErrorKind::LogAlone:
    case ErrorKind::NameOfWorkingCopy:
    case ErrorKind::InUse:
    case ErrorKind::DiskFull:
    case ErrorKind::WriteFailed:
        return m_target;
    default:
        return m_backup;
    }
}

/// Of two registers nobody knows afterwards in which of them a case is.
bool RestoreDialog::agreesToPlace()
{
    if (!m_elsewhere.isEmpty()) {
        const QString place = native(m_elsewhere);
        const Way way = m_prompts.choose(
            this,
            tr("The register of which this is a backup stands on this computer already:\n%1\n\nIf the "
               "backup is put back somewhere else, there are two registers: what is done in the one is "
               "missing in the other, and a case may go into the wrong one. Rather put the backup in the "
               "place of the register; what stands there now is kept beside it under another name.")
                .arg(place),
            tr("&In its place…"), tr("&Make a second register"));
        if (way == Way::First) {
            m_target->setText(place);
            look();
        }
        if (way != Way::Second)
            return false;
    }
    if (!m_restoration->takesPlace())
        return true;
    QString question = tr("A register stands there. The backup takes its place; the register that is there "
                          "now is kept beside it under another name. Go on?");
    if (isOfAnotherRegister(m_target->text(), m_restoration->identity(), m_preferences.knownRegisters()))
        question.prepend(tr("This is no backup of the register that stands there, but of another one.") +
                         u"\n\n"_s);
    return m_prompts.confirm(this, question, tr("&Put it back"), tr("&Leave it as it is"));
}

void RestoreDialog::putBack()
{
    if (!agreesToPlace())
        return;
    const auto inAnotherThread = [this](const std::function<void()> &work) {
        finishAside(work, tr("Putting the backup in its place…"), this);
    };
    const auto aside = m_restoration->put(inAnotherThread);
    if (!aside) {
        const QString why = notPutWording(aside.error(), *m_restoration);
        forget();
        m_prompts.tell(this, why);
        if (aside.error().kind == ErrorKind::ChangedSincePreview)
            look();
        return;
    }
    const QString identity = m_restoration->identity();
    const Loss loss = m_restoration->loss();
    m_restoration.reset();
    m_preferences.addRecentRegister(target(), {identity, {markOf(target())}});
    const QString missing = loss.mayBeSome() ? lossWording(loss) + u' ' : QString();
    if (!aside->isEmpty())
        m_prompts.tell(this, missing + tr("The file that stood there is kept as %1\n\nIt holds every case "
                                          "too: destroy it once you are sure that you miss nothing from it.")
                                           .arg(native(*aside)));
    QDialog::accept();
}

} // namespace gehoor
