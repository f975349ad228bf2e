// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/registernames.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/wording/wording.h>

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// More than a message box can show; what outsiders wrote may be of any length.
constexpr int longestMessage = 2000;

void prepare(QMessageBox &box, const QString &message)
{
    box.setWindowTitle(u"Gehoor"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(message.left(longestMessage));
}

/// Enter answers `yes` where that is the default; Escape never does.
bool answeredYes(QWidget *parent, const QString &question, const QString &yes, const QString &no,
                 bool yesIsDefault)
{
    QMessageBox box(parent);
    prepare(box, question);
    box.setIcon(QMessageBox::Question);
    QPushButton *const yesButton = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *const noButton = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(yesIsDefault ? yesButton : noButton);
    box.setEscapeButton(noButton);
    box.exec();
    return box.clickedButton() == yesButton;
}

/// Asks what is typed into the field, which stands below the question; false when cancelled.
bool isAnswered(QDialog &dialog, const QString &title, const QString &question, QWidget &field)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(520); // else a label that wraps would be as narrow as its longest word
    auto *label = new QLabel(&dialog);
    display(*label, question);
    label->setWordWrap(true);
    field.setObjectName(u"answerEdit"_s);
    field.setAccessibleName(label->text()); // no buddy: a name with an ampersand is no letter to press
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    acceptOnCtrlEnter(dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(&field);
    layout->addWidget(buttons);
    field.setFocus();
    return dialog.exec() == QDialog::Accepted;
}

/// Where the desktop has no dialog of its own, Qt's would cut off the days of the files.
void makeRoomForDays(QFileDialog &dialog)
{
    const auto *files = dialog.findChild<QTreeView *>(u"treeView"_s);
    if (!files)
        return;
    constexpr int dayColumn = 3;
    files->header()->setSectionResizeMode(dayColumn, QHeaderView::ResizeToContents);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 130, dialog.fontMetrics().height() * 30);
}

/// The files or the folder; none when it was cancelled.
QStringList chosenIn(QFileDialog &dialog)
{
    dialog.setSupportedSchemes({u"file"_s});
    makeRoomForDays(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

void Prompts::tell(QWidget *parent, const Error &error)
{
    tell(parent, wording(error));
}

bool Prompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    if (!setUpPrinter(parent, printer))
        return false;
    const QString file = printer.outputFileName(); // empty for paper
    if (!belongsToRegister(file))
        return true;
    tell(parent, Error{ErrorKind::PlaceOfRegister, file});
    return false;
}

void WindowPrompts::tell(QWidget *parent, const QString &message)
{
    QMessageBox box(parent);
    prepare(box, message);
    box.setIcon(QMessageBox::Information);
    box.addButton(QMessageBox::Ok);
    box.exec();
}

bool WindowPrompts::confirm(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    return answeredYes(parent, question, yes, no, false);
}

bool WindowPrompts::propose(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    return answeredYes(parent, question, yes, no, true);
}

std::optional<QString> WindowPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              bool lines)
{
    QDialog dialog(parent);
    if (!lines) {
        auto *line = new QLineEdit(&dialog);
        fill(*line, {});
        return isAnswered(dialog, title, label, *line) ? std::optional(line->text()) : std::nullopt;
    }
    auto *text = new TextField(&dialog);
    text->setTabChangesFocus(true);
    fill(*text, {});
    return isAnswered(dialog, title, label, *text) ? std::optional(text->text()) : std::nullopt;
}

QString WindowPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog).value(0);
}

QStringList WindowPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog);
}

QString WindowPrompts::chooseFolder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title, QDir::homePath());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog).value(0);
}

QString WindowPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(proposal).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog.selectFile(proposal);
    // Another form is another end of the name.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        static const QRegularExpression suffix(u"\\*\\.(\\w+)"_s);
        const QString end = suffix.match(chosen).captured(1);
        const QString name = dialog.selectedFiles().value(0);
        if (end.isEmpty() || name.isEmpty())
            return;
        dialog.setDefaultSuffix(end);
        dialog.selectFile(QFileInfo(name).completeBaseName() + u'.' + end);
    });
    return chosenIn(dialog).value(0);
}

bool WindowPrompts::setUpPrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace gehoor
