// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/registerfile/emergencysheet.h>
#include <ui/backups/backupform.h>
#include <ui/backups/backupkeeper.h>
#include <ui/backups/copiesmodel.h>
#include <ui/common/aside.h>
#include <ui/common/deskaside.h>
#include <ui/common/pagelayout.h>
#include <ui/common/readout.h>
#include <ui/common/refresher.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/unsaved.h>
#include <ui/wording/backups.h>
#include <ui/wording/inspection.h>
#include <ui/wording/keys.h>

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

BackupForm::BackupForm(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_copies(new CopiesModel(this)),
      m_folder(new QLineEdit(this)), m_chooseButton(new QPushButton(tr("Ch&oose…"), this)),
      m_daily(new QSpinBox(this)), m_weekly(new QSpinBox(this)), m_monthly(new QSpinBox(this)),
      m_saveButton(new QPushButton(tr("&Save"), this)),
      m_nowButton(new QPushButton(tr("Back &up now"), this)), m_savedLabel(plainLabel(this)),
      m_madeLabel(plainLabel(this)), m_table(new QTableView(this)), m_statesLabel(plainLabel(this)),
      m_chosenLabel(plainLabel(this)), m_noneLabel(plainLabel(this))
{
    m_folder->setObjectName(u"backupFolderEdit"_s);
    m_chooseButton->setObjectName(u"chooseBackupFolderButton"_s);
    m_daily->setObjectName(u"dailyBox"_s);
    m_weekly->setObjectName(u"weeklyBox"_s);
    m_monthly->setObjectName(u"monthlyBox"_s);
    m_saveButton->setObjectName(u"saveBackupsButton"_s);
    new Unsaved(*m_saveButton);
    m_nowButton->setObjectName(u"backUpNowButton"_s);
    m_chooseButton->setAccessibleName(tr("choose the folder for backups"));
    m_daily->setAccessibleName(tr("days of which the newest backup is kept"));
    m_weekly->setAccessibleName(tr("weeks of which the newest backup is kept"));
    m_monthly->setAccessibleName(tr("months of which the newest backup is kept"));
    m_savedLabel->setObjectName(u"backupsSavedLabel"_s);
    m_madeLabel->setObjectName(u"backupMadeLabel"_s);
    m_madeLabel->hide();
    m_noneLabel->setObjectName(u"noBackupLabel"_s);
    m_noneLabel->setText(tr("No backup was made yet."));
    for (QSpinBox *box : {m_daily, m_weekly, m_monthly}) {
        box->setRange(fewestKept, mostKept);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    layOut();
    connectFields();
    m_saveButton->setEnabled(false);
    new Refresher(*this, desk.file.changes(), [this] { read(); });
}

void BackupForm::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("A backup is made when the program is closed or locked, and once a day while it is open, if "
           "anything was done. It is encrypted like the register, opens with the same passphrase, and is "
           "read back before it counts. Choose a folder that is not on this computer's own disk, such as a "
           "stick or a share."));
    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(m_chooseButton);
    auto *form = new QFormLayout;
    form->addRow(explanation);
    form->addRow(tr("Fo&lder"), where);
    qobject_cast<QLabel *>(form->labelForField(where))->setBuddy(m_folder);
    form->addRow(tr("&Days of which the newest stays"), m_daily);
    form->addRow(tr("&Weeks of which the newest stays"), m_weekly);
    form->addRow(tr("&Months of which the newest stays"), m_monthly);
    m_table->setObjectName(u"copiesTable"_s);
    m_table->setModel(m_copies);
    setUpTable(*m_table, tr("backups"), {25, 25, 8, 14, 0});
    m_table->setTextElideMode(Qt::ElideMiddle); // the day is at the end of the file's name
    m_chosenLabel->setObjectName(u"chosenCopyLabel"_s);
    m_chosenLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chosenLabel->setFocusPolicy(Qt::StrongFocus);
    m_chosenLabel->hide();
    m_statesLabel->setObjectName(u"statesLabel"_s);
    m_statesLabel->setText(
        tr("Removed: newer backups took its place, it was destroyed, or it could not get its name. Out of "
           "reach or gone: its stick or share is not there, or the file was moved or deleted."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_nowButton);
    buttons->addWidget(m_savedLabel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_madeLabel);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_statesLabel);
    layout->addWidget(m_chosenLabel);
    layout->addWidget(m_noneLabel);
    tabThrough(*layout);
}

void BackupForm::connectFields()
{
    const bool mayWrite = m_desk.file.access() == Access::Write;
    for (QWidget *field :
         QList<QWidget *>{m_folder, m_chooseButton, m_daily, m_weekly, m_monthly, m_nowButton})
        field->setEnabled(mayWrite);
    connect(m_folder, &QLineEdit::textEdited, this, &BackupForm::edited);
    for (QSpinBox *box : {m_daily, m_weekly, m_monthly})
        connect(box, &QSpinBox::valueChanged, this, &BackupForm::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupForm::showChosen);
    connect(m_copies, &CopiesModel::modelReset, this, &BackupForm::showChosen);
    connect(m_chooseButton, &QPushButton::clicked, this, &BackupForm::chooseFolder);
    connect(m_saveButton, &QPushButton::clicked, this, &BackupForm::save);
    connect(m_nowButton, &QPushButton::clicked, this, &BackupForm::backUpNow);
}

/// What is being typed stays.
void BackupForm::read()
{
    const Backups backups(m_desk.file, m_desk.clock);
    const auto copies = backups.copies();
    if (!copies)
        return m_prompts.tell(this, copies.error());
    m_copies->setRows(*copies);
    m_noneLabel->setVisible(copies->isEmpty());
    m_statesLabel->setVisible(!copies->isEmpty());
    showMade();
    if (m_saveButton->isEnabled())
        return;
    const auto plan = backups.plan();
    if (!plan)
        return m_prompts.tell(this, plan.error());
    m_folder->setText(plan->folder);
    m_daily->setValue(plan->rule.daily);
    m_weekly->setValue(plan->rule.weekly);
    m_monthly->setValue(plan->rule.monthly);
    m_saveButton->setEnabled(false);
}

/// What opens it, where its file is there to tell, and its head, whole: the table has no room for that.
void BackupForm::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    const BackupCopy copy = chosen.isValid() ? m_copies->row(chosen.row()) : BackupCopy();
    QStringList lines;
    if (const auto salt = saltOf(copy, m_desk.file); salt && !copy.removed)
        lines << tr("The chosen backup opens with the emergency sheet with the mark %1, or with the "
                    "passphrase of that time.")
                     .arg(sheetMark(*salt));
    if (!copy.auditHead.isEmpty())
        lines << tr("Head of the trail in the chosen backup: %1").arg(headWords(copy.auditHead));
    m_chosenLabel->setText(lines.join(u'\n'));
    m_chosenLabel->setVisible(!lines.isEmpty());
}

/// For as long as it is true: sheets may be made after it, and not once the passphrase is another.
void BackupForm::showMade()
{
    QString words;
    if (m_made && saltOf(*m_made, m_desk.file) == m_desk.file.keySalt()) {
        const auto sheets = sheetState(m_desk.file);
        const auto othersMade = voidSheetsMade(m_desk.file);
        if (sheets && othersMade)
            words = backedUpWording(*m_made, sheetMark(m_desk.file.keySalt()), *sheets, *othersMade);
    }
    m_madeLabel->setText(words);
    m_madeLabel->setVisible(!words.isEmpty());
}

void BackupForm::edited()
{
    m_saveButton->setEnabled(true);
    m_savedLabel->clear();
}

void BackupForm::chooseFolder()
{
    const QString folder = m_prompts.chooseFolder(this, tr("The folder for backups"));
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    edited();
}

void BackupForm::save()
{
    const BackupPlan plan{m_folder->text().trimmed(),
                          {m_daily->value(), m_weekly->value(), m_monthly->value()}};
    const auto kept = actAside(
        m_desk, [plan](Desk &at) { return Backups(at.file, at.clock).setPlan(plan); },
        tr("Looking for backups in the folder…"), this);
    if (!kept && kept.error().kind == ErrorKind::FileNotFound)
        return m_prompts.tell(this, tr("The folder %1 is not there. Put the stick in, connect to the share, "
                                       "or choose another folder.")
                                        .arg(QDir::toNativeSeparators(kept.error().detail)));
    if (!kept)
        return m_prompts.tell(this, kept.error());
    m_saveButton->setEnabled(false);
    read();
    m_savedLabel->setText(tr("Saved."));
    readOut(*m_savedLabel);
}

/// By what is on the screen.
void BackupForm::backUpNow()
{
    if (m_folder->text().trimmed().isEmpty())
        chooseFolder();
    if (m_folder->text().trimmed().isEmpty())
        return;
    if (m_saveButton->isEnabled())
        save();
    if (m_saveButton->isEnabled()) // it was refused
        return;
    const auto made = backUpAside(m_desk, [this](const std::function<void()> &work) {
        finishAside(work, tr("Making a backup and reading it back…"), this);
    });
    m_made = made ? Backups(m_desk.file, m_desk.clock).newest().value_or(std::nullopt) : std::nullopt;
    read();
    if (!made)
        return m_prompts.tell(this, whyNoBackup({m_desk.file, m_desk.clock}, made.error()));
    readOut(*m_madeLabel);
}

} // namespace gehoor
