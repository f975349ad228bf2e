// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/sheetplace.h>
#include <core/registerfile/emergencysheet.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/letters/paperjob.h>
#include <ui/registerfile/sheetdialog.h>
#include <ui/registerfile/sheetedit.h>
#include <ui/registerfile/sheetpage.h>
#include <ui/wording/keys.h>

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a printer writes in place of paper, as far as can be seen; none when it prints.
std::optional<QString> fileOf(const QPrinter &printer)
{
    if (!printer.outputFileName().isEmpty())
        return printer.outputFileName();
    if (printer.outputFormat() == QPrinter::PdfFormat ||
        printer.printerName().contains(u"pdf"_s, Qt::CaseInsensitive))
        return SheetDialog::tr("The file that this printer makes");
    return std::nullopt;
}

/// In which people look for what they saved; else where nothing is kept for long.
QStringList usualFolders()
{
    QStringList folders{QDir::homePath()};
    for (const auto kind : {QStandardPaths::DesktopLocation, QStandardPaths::DownloadLocation,
                            QStandardPaths::DocumentsLocation, QStandardPaths::TempLocation})
        folders << QStandardPaths::writableLocation(kind);
    return folders;
}

/// Proposed for a sheet that is saved, and by a printer that writes one: where it may be written.
QString proposedSheet(RegisterFile &file)
{
    const QString name = SheetDialog::tr("emergency-sheet.pdf");
    const QString folder = folderForSheet(file, usualFolders());
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

/// For when it is chosen to print to a file; who prints on paper still does. Left to itself, Qt proposes the
/// folder in which the program was started, in which the register may stand.
void proposeFile(QPrinter &printer, const QString &path)
{
    const auto format = printer.outputFormat();
    printer.setOutputFileName(path); // changes it
    printer.setOutputFormat(format);
}

} // namespace

SheetDialog::SheetDialog(Desk &desk, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_stateLabel(plainLabel(this)),
      m_passphraseEdit(new QLineEdit(this)), m_printButton(new QPushButton(tr("P&rint…"), this)),
      m_saveButton(new QPushButton(tr("&Save as PDF…"), this)),
      m_checkButton(new QPushButton(tr("&Check"), this)), m_closeButton(new QPushButton(tr("C&lose"), this))
{
    setWindowTitle(tr("Emergency sheet"));
    m_stateLabel->setObjectName(u"sheetStateLabel"_s);
    m_passphraseEdit->setObjectName(u"sheetPassphraseEdit"_s);
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    m_printButton->setObjectName(u"printSheetButton"_s);
    m_saveButton->setObjectName(u"saveSheetButton"_s);
    m_checkButton->setObjectName(u"checkSheetButton"_s);
    m_closeButton->setObjectName(u"closeSheetButton"_s);
    m_saveButton->setAutoDefault(false);
    m_closeButton->setAutoDefault(false);
    m_checkButton->setDefault(true);
    clickOnCtrlEnter(*this, *m_checkButton);
    layOut();
    connectFields();
    showState();
    check();
    constexpr int charactersAcross = 90;
    sizeToWords(*this, charactersAcross);
}

void SheetDialog::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("The emergency sheet holds the key of the register on paper, for when nobody knows the passphrase "
           "any more. Best is to print it at once; a file can be found. Keep it in a safe, and a second one "
           "at another address."));
    QLabel *back = plainLabel(this);
    back->setText(tr("Then type the groups from the paper, to be sure that they can be read."));
    auto *making = new QFormLayout;
    making->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    making->addRow(tr("&Passphrase"), m_passphraseEdit);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_printButton);
    ways->addWidget(m_saveButton);
    ways->addStretch();
    auto *typing = new QFormLayout;
    typing->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_sheet = new SheetEdit(
        *typing, tr("&Groups on the paper"), tr("Now choose Check."),
        [this](const QString &groups) { return whyInVain(groups); }, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_checkButton);
    buttons->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_stateLabel);
    layout->addLayout(making);
    layout->addLayout(ways);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(back);
    layout->addLayout(typing);
    layout->addLayout(buttons);
    tabThrough(*layout);
}

void SheetDialog::connectFields()
{
    connect(m_passphraseEdit, &QLineEdit::textChanged, this, &SheetDialog::check);
    connect(m_passphraseEdit, &QLineEdit::returnPressed, this, &SheetDialog::printOnEnter);
    connect(m_sheet, &SheetEdit::changed, this, &SheetDialog::check);
    connect(m_printButton, &QPushButton::clicked, this, [this] { make(&SheetDialog::print); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { make(&SheetDialog::save); });
    connect(m_checkButton, &QPushButton::clicked, this, &SheetDialog::typedBack);
    connect(m_closeButton, &QPushButton::clicked, this, &SheetDialog::reject);
}

void SheetDialog::check()
{
    const bool canMake = !m_busy && !m_passphraseEdit->text().isEmpty();
    m_printButton->setEnabled(canMake);
    m_saveButton->setEnabled(canMake);
    m_checkButton->setEnabled(!m_busy && m_sheet->isReady());
    m_closeButton->setEnabled(!m_busy);
}

/// In the field of the passphrase alone: where the groups are typed, Enter checks them or does nothing.
void SheetDialog::printOnEnter()
{
    if (!m_sheet->isReady())
        m_printButton->click();
}

/// A sheet that is on paper already is to be typed back; else one is to be made first.
void SheetDialog::showState()
{
    const auto state = sheetState(m_desk.file);
    if (!state)
        return m_prompts.tell(this, state.error());
    m_stateLabel->setText(wording(*state));
    growToWords(*this);
    if (*state == SheetState::NotChecked)
        m_sheet->setFocus();
    else
        m_passphraseEdit->setFocus();
}

void SheetDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focus.keep();
    m_passphraseEdit->setEnabled(!busy);
    m_sheet->setEnabled(!busy);
    check();
    if (!busy)
        m_focus.giveBack();
}

void SheetDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void SheetDialog::make(Use use)
{
    setBusy(true);
    m_deriver.derive(m_passphraseEdit->text(), m_desk.file.keySalt(), [this, use](const Result<Key> &key) {
        setBusy(false);
        if (!key)
            return m_prompts.tell(this, key.error());
        if (m_desk.file.isAsleep()) // locked meanwhile, so that it is open with no key
            return m_prompts.tell(this, Error{ErrorKind::Locked, {}});
        if (!m_desk.file.isOpenWith(*key)) {
            m_desk.file.noteFailedAttempt();
            m_prompts.tell(this, tr("That is not the passphrase of this register."));
            m_passphraseEdit->setFocus();
            return m_passphraseEdit->selectAll();
        }
        auto content = sheetContent(m_desk, *key);
        if (!content)
            return m_prompts.tell(this, content.error());
        (this->*use)(*content);
        wipe(content->groups);
        showState();
    });
}

void SheetDialog::print(const SheetContent &content)
{
    QPrinter printer(QPrinter::HighResolution);
    const QString proposal = proposedSheet(m_desk.file);
    printer.setDocName(QFileInfo(proposal).completeBaseName());
    proposeFile(printer, proposal);
    if (!m_prompts.choosePrinter(this, printer))
        return;
    const QString made = printer.outputFileName();
    if (const auto may = made.isEmpty() ? Result<>() : checkSheetPlace(m_desk.file, made); !may)
        return m_prompts.tell(this, sheetPlaceWording(may.error()));
    const auto noted = PaperJob(printer).print(
        [this](const auto &open) { return noteSheet(m_desk.file, SheetStep::Printed, open); },
        [&](SheetPainter &painter) { paintSheet(content, painter); });
    if (!noted)
        return m_prompts.tell(this, noted.error());
    if (const auto file = fileOf(printer))
        m_prompts.tell(this, sheetFileWarning(*file));
}

void SheetDialog::save(const SheetContent &content)
{
    const QString path = m_prompts.saveFile(this, tr("Save the emergency sheet"), proposedSheet(m_desk.file),
                                            tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QByteArray pdf = sheetPdf(content);
    const auto saved = saveSheet(m_desk.file, pdf, path);
    pdf.fill('\0');
    if (!saved)
        return m_prompts.tell(this, sheetPlaceWording(saved.error()));
    m_prompts.tell(this, sheetFileWarning(path));
}

/// While the register is locked it is open with no key, and nothing is known.
std::optional<QString> SheetDialog::whyInVain(const QString &groups) const
{
    if (m_desk.file.isAsleep() || checkSheet(m_desk.file, groups) != SheetAnswer::OfAnotherKey)
        return std::nullopt;
    return sheetInVain(sheetMark(m_desk.file.keySalt()));
}

void SheetDialog::typedBack()
{
    const auto answer = checkSheet(m_desk.file, m_sheet->text());
    if (!answer)
        return m_prompts.tell(this, wording(answer.error()));
    if (*answer == SheetAnswer::OfAnotherKey)
        return m_prompts.tell(this, otherSheet(sheetMark(m_desk.file.keySalt())));
    const auto noted = noteSheet(m_desk.file, SheetStep::Checked, [] { return Result<>(); });
    if (!noted)
        return m_prompts.tell(this, noted.error());
    m_passphraseEdit->clear();
    m_sheet->clear();
    showState(); // it is in sight behind what is told
    QString words = tr("The sheet opens the register: from now on it counts. Put it away where only you and "
                       "your deputy can take it.");
    if (voidSheetsMade(m_desk.file).value_or(false))
        words +=
            u"\n\n"_s + voidSheets(sheetMark(m_desk.file.keySalt()),
                                   Backups(m_desk.file, m_desk.clock).isNewestOfThisKey().value_or(false));
    m_prompts.tell(this, words);
    accept();
}

} // namespace gehoor
