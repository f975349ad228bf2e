// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/common/textmenu.h>
#include <ui/leaks/marks.h>
#include <ui/leaks/protecttext.h>
#include <ui/letters/leakquestion.h>
#include <ui/letters/letterfindings.h>

#include <QAction>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>

namespace gehoor {
namespace {

/// The page of tabs on which a widget stands; none when it stands on none.
QWidget *pageOf(QWidget *widget)
{
    while (widget && !qobject_cast<QStackedWidget *>(widget->parentWidget()))
        widget = widget->parentWidget();
    return widget;
}

/// The texts of the window in which the officer can write, on a page behind the one in sight too.
QList<QWidget *> writtenTexts(const QWidget &window)
{
    QList<QWidget *> texts;
    const auto addWritten = [&](auto *text) {
        QWidget *const page = pageOf(text);
        const bool offered = text->isVisible() || (page && text->isVisibleTo(page));
        if (offered && text->isEnabled() && !text->isReadOnly())
            texts << text;
    };
    for (auto *text : window.findChildren<QPlainTextEdit *>())
        addWritten(text);
    for (auto *text : window.findChildren<QTextEdit *>())
        addWritten(text);
    return texts;
}

/// Brings the page to the front on which the text stands.
void bringInSight(QWidget *text)
{
    QWidget *const page = pageOf(text);
    auto *const tabs = page ? qobject_cast<QTabWidget *>(page->parentWidget()->parentWidget()) : nullptr;
    if (tabs)
        tabs->setCurrentWidget(page);
}

} // namespace

LetterFindings::LetterFindings(Desk &desk, Prompts &prompts, const Complaint &complaint, Keep keep,
                               QWidget &window)
    : FindingsPanel(&window), m_desk(desk), m_prompts(prompts), m_complaint(complaint),
      m_keep(std::move(keep)), m_window(window)
{
    offerProtection();
    setMayPass(desk.file.access() == Access::Write);
    connect(this, &FindingsPanel::placeRequested, this, &LetterFindings::goTo);
    connect(this, &FindingsPanel::passRequested, this, &LetterFindings::letPass);
}

void LetterFindings::display(const std::optional<LetterContent> &content, const std::optional<Letter> &kept)
{
    m_content = content;
    m_letter = kept;
    if (!content)
        return FindingsPanel::display({}, {}, {});
    const auto known = m_desk.leaks.knowledge(m_complaint.id);
    const QString text = textOf(*content);
    const auto findings = known.map([&](const LeakKnowledge &all) { return LeakCheck(all).findings(text); });
    if (!findings)
        return m_prompts.tell(this, findings.error());
    const auto overrides = kept ? m_desk.letters.overrides(kept->id) : QList<LeakOverride>();
    FindingsPanel::display(text, *findings, overrides.value_or(QList<LeakOverride>()));
    mark(known);
}

/// In the explanation, which is a text of its own within the letter.
void LetterFindings::mark(const Result<LeakKnowledge> &known)
{
    auto *const explanation = m_window.findChild<QPlainTextEdit *>(QStringLiteral("explanationEdit"));
    if (explanation && known)
        explanation->setExtraSelections(
            leakMarks(explanation->document(), LeakCheck(*known).findings(explanation->toPlainText())));
}

void LetterFindings::offerProtection()
{
    auto *const protect = new QAction(tr("Protect the &selected words…"), this);
    protect->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    protect->setEnabled(m_desk.file.access() == Access::Write);
    connect(protect, &QAction::triggered, this, &LetterFindings::protectSelected);
    m_window.addAction(protect);
    for (auto *text : m_window.findChildren<QPlainTextEdit *>()) {
        text->addAction(protect);
        showActionsInMenu(*text);
    }
}

void LetterFindings::protectSelected()
{
    const QString words = selectedText(m_window.focusWidget());
    if (protectText(m_desk, m_prompts, m_complaint, words, &m_window))
        display(m_content, m_letter);
}

void LetterFindings::goTo(const LeakFinding &finding)
{
    for (QWidget *text : writtenTexts(m_window)) {
        if (showPlace(*text, finding))
            return bringInSight(text);
    }
    m_prompts.tell(this, tr("These words do not stand in what you write here: they come from the case, its "
                            "address or the settings. Correct them there."));
}

void LetterFindings::letPass(const LeakFinding &finding)
{
    const auto kept = m_keep();
    if (!kept)
        return m_prompts.tell(this, kept.error());
    letLeakPass(m_desk.letters, kept->id, finding, m_prompts, this);
    display(kept->content, *kept);
}

} // namespace gehoor
