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

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int beforeLooking = 250;

/// Opens the tab on which a widget lies, if it lies on one.
void bringToFront(QWidget &widget)
{
    for (QWidget *page = &widget; page; page = page->parentWidget()) {
        auto *const stack = qobject_cast<QStackedWidget *>(page->parentWidget());
        if (auto *const tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr)
            tabs->setCurrentWidget(page);
    }
}

} // namespace

LetterFindings::LetterFindings(Desk &desk, Prompts &prompts, const Complaint &complaint, const Source &source,
                               QWidget &window)
    : FindingsPanel(&window), m_desk(desk), m_prompts(prompts), m_complaint(complaint), m_source(source),
      m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(beforeLooking);
    offerProtection();
    setMayPass(desk.file.access() == Access::Write);
    connect(&m_pause, &QTimer::timeout, this, &LetterFindings::look);
    connect(this, &FindingsPanel::placeRequested, this, &LetterFindings::goTo);
    connect(this, &FindingsPanel::passRequested, this, &LetterFindings::letPass);
}

void LetterFindings::look()
{
    m_pause.stop();
    const auto content = m_source.shown();
    if (!content)
        return display({}, {}, {});
    const auto known = m_desk.leaks.knowledge(m_complaint.id);
    if (!known)
        return m_prompts.tell(this, known.error());
    const LeakCheck check(heldAgainst(*known, m_source.kind()));
    const QString text = textOf(*content);
    const auto kept = m_source.kept();
    const auto overrides = kept ? m_desk.letters.overrides(kept->id) : QList<LeakOverride>();
    display(text, check.findings(text), overrides.value_or(QList<LeakOverride>()));
    mark(check);
}

/// In each text by itself.
void LetterFindings::mark(const LeakCheck &check)
{
    const auto markIn = [&](auto *text) {
        if (text)
            text->setExtraSelections(withLeakMarks(text->extraSelections(), text->document(),
                                                   check.findings(text->toPlainText())));
    };
    markIn(m_window.findChild<QPlainTextEdit *>(u"explanationEdit"_s));
    markIn(m_window.findChild<QTextEdit *>(u"letterEdit"_s));
}

void LetterFindings::offerProtection()
{
    auto *const protect = new QAction(tr("Protect the &selected words…"), this);
    protect->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    protect->setEnabled(m_desk.file.access() == Access::Write);
    connect(protect, &QAction::triggered, this, &LetterFindings::protectSelected);
    m_window.addAction(protect);
    const auto offerIn = [&](auto *text) {
        if (!text)
            return;
        text->addAction(protect);
        showActionsInMenu(*text);
    };
    offerIn(m_window.findChild<QPlainTextEdit *>(u"explanationEdit"_s));
    offerIn(m_window.findChild<QTextEdit *>(u"letterEdit"_s));
}

void LetterFindings::protectSelected()
{
    if (protectText(m_desk, m_prompts, m_complaint, selectedText(m_window.focusWidget()), &m_window))
        look();
}

/// In the explanation while that is what is written; in the letter itself otherwise.
void LetterFindings::goTo(const LeakFinding &finding)
{
    auto *const explanation = m_window.findChild<QPlainTextEdit *>(u"explanationEdit"_s);
    if (explanation && explanation->isVisible() && explanation->isEnabled() &&
        showPlace(*explanation, finding))
        return;
    auto *const letter = m_window.findChild<QTextEdit *>(u"letterEdit"_s);
    if (letter && showPlace(*letter, finding)) {
        bringToFront(*letter);
        letter->setFocus();
        return;
    }
    m_prompts.tell(this, tr("These words do not stand in what you write here: they come from the case, its "
                            "address or the settings. Correct them there."));
}

void LetterFindings::letPass(const LeakFinding &finding)
{
    const auto kept = m_source.keep();
    if (!kept)
        return m_prompts.tell(this, kept.error());
    letLeakPass(m_desk.letters, kept->id, finding, m_prompts, this);
    look();
}

} // namespace gehoor
