// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/textfield.h>
#include <ui/common/unsaved.h>
#include <ui/texts/insertmenu.h>
#include <ui/texts/newstandarddialog.h>
#include <ui/texts/templatehighlighter.h>
#include <ui/texts/templatepreview.h>
#include <ui/texts/textpane.h>
#include <ui/texts/versionsdialog.h>

#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int pauseMilliseconds = 250;

QPushButton *button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

TextPane::TextPane(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_heading(plainLabel(this)),
      m_tabs(new QTabWidget(this)), m_edit(new TextField), m_problem(plainLabel(this)),
      m_highlighter(new TemplateHighlighter(this)), m_preview(new TemplatePreview(desk)),
      m_menu(new QMenu(this)), m_insertButton(button(tr("&Insert"), u"insertButton"_s)),
      m_versionsButton(button(tr("Ve&rsions…"), u"versionsButton"_s)),
      m_standardButton(button(tr("&New standard text…"), u"newStandardButton"_s)),
      m_saveButton(button(tr("&Save"), u"saveTextButton"_s))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    layOut();
    connectAll();
    new Unsaved(*this, [this] { return isChanged(); });
}

void TextPane::layOut()
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_edit->setObjectName(u"textEdit"_s);
    m_edit->setAccessibleName(tr("the text"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setReadOnly(m_desk.file.access() == Access::Read);
    m_problem->setObjectName(u"problemLabel"_s);
    m_insertButton->setMenu(m_menu);
    m_saveButton->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_tabs->setObjectName(u"textTabs"_s);
    m_tabs->setAccessibleName(tr("text and example"));
    auto *writing = new QWidget;
    auto *column = new QVBoxLayout(writing);
    column->addWidget(m_edit, 1);
    column->addWidget(m_problem);
    m_tabs->addTab(writing, tr("&Text"));
    m_tabs->addTab(m_preview, tr("&Example"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_insertButton, m_versionsButton, m_standardButton})
        buttons->addWidget(one);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
}

void TextPane::connectAll()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextPane::typed);
    connect(&m_pause, &QTimer::timeout, this, &TextPane::check);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TextPane::displayPreview);
    connect(m_saveButton, &QPushButton::clicked, this, &TextPane::save);
    connect(m_versionsButton, &QPushButton::clicked, this, &TextPane::showVersions);
    connect(m_standardButton, &QPushButton::clicked, this, &TextPane::showNewStandard);
    const auto onKey = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Save, &TextPane::save);
    onKey(Qt::Key_F8, &TextPane::goToProblem);
}

QString TextPane::text() const
{
    return textOf(*m_edit, m_before);
}

bool TextPane::isChanged() const
{
    return m_edit->document()->isModified() && tidied(text()) != tidied(m_before);
}

void TextPane::open(const TextName &name)
{
    m_name = name;
    m_highlighter->setDocument(name.kind == TextKind::Letter ? m_edit->document() : nullptr);
    reopen();
    m_preview->setEnabled(name.kind == TextKind::Letter);
    m_tabs->setTabVisible(1, name.kind == TextKind::Letter);
    fillInsertMenu(*m_menu, name,
                   [this](const QString &before, const QString &after) { insert(before, after); });
    displayPreview();
}

void TextPane::refresh()
{
    if (!isChanged())
        reopen();
}

void TextPane::reopen()
{
    const auto kept = m_desk.texts.find(m_name);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    m_heading->setText(
        tr("%1: %2", "text: state").arg(sentenceCase(wording(m_name)), wording(stateOf(*kept))));
    m_standardButton->setVisible(stateOf(*kept) == TextState::NewShipped);
    m_versionsButton->setEnabled(!kept->versions.isEmpty());
    m_before = standingText(*kept);
    fill(*m_edit, m_before);
    check();
}

void TextPane::typed()
{
    m_saveButton->setEnabled(false);
    m_pause.start();
}

void TextPane::check()
{
    const auto problem = m_desk.texts.check(m_name, text());
    if (!problem)
        return m_prompts.tell(this, problem.error());
    m_found = *problem;
    m_problem->setText(m_found ? wording(*m_found)
                               : (isChanged() ? tr("This text can be saved.") : tr("This text stands.")));
    underline(m_found);
    const bool writable = m_desk.file.access() == Access::Write;
    m_saveButton->setEnabled(writable && !m_found && isChanged());
    m_insertButton->setEnabled(writable && !m_menu->isEmpty());
    displayPreview();
}

void TextPane::underline(const std::optional<TextProblem> &problem)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (problem && problem->piece.isEmpty()) {
        const QTextBlock block = m_edit->document()->findBlockByNumber(problem->line - 1);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, problem->column - 1);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Qt::red);
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

void TextPane::goToProblem()
{
    if (m_edit->extraSelections().isEmpty())
        return;
    m_tabs->setCurrentIndex(0);
    QTextCursor place = m_edit->extraSelections().constFirst().cursor;
    place.setPosition(place.selectionStart());
    m_edit->setTextCursor(place);
    m_edit->setFocus();
}

void TextPane::insert(const QString &before, const QString &after)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString chosen = cursor.selection().toPlainText();
    cursor.insertText(before + chosen + after);
    if (!after.isEmpty() && chosen.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(after.size()));
    m_edit->setTextCursor(cursor);
    m_tabs->setCurrentIndex(0);
    m_edit->setFocus();
}

void TextPane::save()
{
    if (!isChanged())
        return;
    if (const auto done = m_desk.texts.keep(m_name, text()); !done)
        return m_prompts.tell(this, done.error());
    reopen();
}

void TextPane::showVersions()
{
    if (VersionsDialog(m_desk, m_prompts, m_name, this).exec() == QDialog::Accepted)
        reopen();
}

void TextPane::showNewStandard()
{
    if (NewStandardDialog(m_desk, m_prompts, m_name, this).exec() == QDialog::Accepted)
        reopen();
}

void TextPane::displayPreview()
{
    if (m_tabs->currentWidget() == m_preview)
        m_preview->display(m_name, tidied(text()));
}

void TextPane::focusInEvent(QFocusEvent *event)
{
    m_edit->setFocus(event->reason());
}

} // namespace gehoor
