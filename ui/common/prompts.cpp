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
#include <QKeyEvent>
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

/// Qt's takes a letter without Alt for the button that bears it: whoever types on as it comes up would answer
/// what they did not read.
class MessageBox final : public QMessageBox
{
public:
    MessageBox(QWidget *parent, const QString &message, Icon icon) : QMessageBox(parent)
    {
        setWindowTitle(u"Gehoor"_s);
        setTextFormat(Qt::PlainText);
        setText(message.left(longestMessage));
        setIcon(icon);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isCommand =
            event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier);
        const QString typed = event->text();
        if (!isCommand && !typed.isEmpty() && typed.front().isPrint())
            event->ignore();
        else
            QMessageBox::keyPressEvent(event);
    }
};

void say(QWidget *parent, const QString &message, QMessageBox::Icon icon)
{
    MessageBox box(parent, message, icon);
    box.addButton(QMessageBox::Ok);
    box.exec();
}

/// Of which something may be lost, or was.
bool tellsOfLoss(ErrorKind kind)
{
    return kind == ErrorKind::Damaged || kind == ErrorKind::NotARegister || kind == ErrorKind::ReadFailed ||
           kind == ErrorKind::WriteFailed || kind == ErrorKind::DiskFull || kind == ErrorKind::LogUnreadable;
}

/// Enter answers `yes` where that is the default; Escape never does.
bool answeredYes(QWidget *parent, const QString &question, const QString &yes, const QString &no,
                 bool yesIsDefault)
{
    MessageBox box(parent, question, yesIsDefault ? QMessageBox::Warning : QMessageBox::Question);
    QPushButton *const yesButton = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *const noButton = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(yesIsDefault ? yesButton : noButton);
    box.setEscapeButton(noButton);
    box.exec();
    return box.clickedButton() == yesButton;
}

/// Asks what is typed into a field, which stands below the question, until it is taken or cancelled.
class TextQuestion final : public QDialog
{
public:
    TextQuestion(Prompts &prompts, QWidget *parent) : QDialog(parent), m_prompts(prompts) {}

    /// Whether `act` was done.
    bool ask(const QString &title, const QString &question, QWidget &field, std::function<Result<>()> act)
    {
        m_field = &field;
        m_act = std::move(act);
        setWindowTitle(title);
        setMinimumWidth(520); // else a label that wraps would be as narrow as its longest word
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        display(*label, question);
        field.setObjectName(u"answerEdit"_s);
        field.setAccessibleName(label->text()); // no buddy: a name with an ampersand is no letter to press
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        acceptOnCtrlEnter(*this);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(&field);
        layout->addWidget(buttons);
        field.setFocus();
        return exec() == QDialog::Accepted;
    }

    void accept() override
    {
        const auto done = m_act();
        if (done)
            return QDialog::accept();
        m_prompts.tell(this, done.error());
        m_field->setFocus();
    }

private:
    Prompts &m_prompts;
    QWidget *m_field = nullptr;
    std::function<Result<>()> m_act;
};

/// Where the desktop has no dialog of its own, Qt's would cut off the names and the days of the files.
void makeRoomForNames(QFileDialog &dialog)
{
    const auto *files = dialog.findChild<QTreeView *>(u"treeView"_s);
    if (!files)
        return;
    QHeaderView &columns = *files->header();
    columns.setStretchLastSection(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(0, QHeaderView::Stretch);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 140, dialog.fontMetrics().height() * 30);
}

/// The files or the folder; none when it was cancelled.
QStringList chosenIn(QFileDialog &dialog)
{
    dialog.setSupportedSchemes({u"file"_s});
    makeRoomForNames(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

void Prompts::tell(QWidget *parent, const Error &error)
{
    if (tellsOfLoss(error.kind))
        warn(parent, wording(error));
    else
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
    say(parent, message, QMessageBox::Information);
}

void WindowPrompts::warn(QWidget *parent, const QString &message)
{
    say(parent, message, QMessageBox::Warning);
}

bool WindowPrompts::confirm(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    return answeredYes(parent, question, yes, no, false);
}

bool WindowPrompts::propose(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    return answeredYes(parent, question, yes, no, true);
}

Way WindowPrompts::choose(QWidget *parent, const QString &question, const QString &first,
                          const QString &second)
{
    MessageBox box(parent, question, QMessageBox::Question);
    QPushButton *const firstButton = box.addButton(first, QMessageBox::AcceptRole);
    const QPushButton *const secondButton = box.addButton(second, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(firstButton);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == firstButton)
        return Way::First;
    return box.clickedButton() == secondButton ? Way::Second : Way::None;
}

bool WindowPrompts::askText(QWidget *parent, const QString &title, const QString &label, bool lines,
                            const TextAct &act)
{
    TextQuestion question(*this, parent);
    if (!lines) {
        auto *line = new QLineEdit(&question);
        fill(*line, {});
        return question.ask(title, label, *line, [&] { return act(line->text()); });
    }
    auto *text = new TextField(&question);
    text->setTabChangesFocus(true);
    fill(*text, {});
    return question.ask(title, label, *text, [&] { return act(text->text()); });
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
