// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/leaks/marks.h>
#include <ui/letters/leakquestion.h>
#include <ui/letters/letterfindings.h>

#include <QPlainTextEdit>

namespace gehoor {
namespace {

/// The texts of the window in which the officer writes now.
QList<QWidget *> writtenTexts(const QWidget &window)
{
    QList<QWidget *> texts;
    for (auto *text : window.findChildren<QTextEdit *>()) {
        if (text->isVisible() && text->isEnabled() && !text->isReadOnly())
            texts << text;
    }
    for (auto *text : window.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible() && text->isEnabled() && !text->isReadOnly())
            texts << text;
    }
    return texts;
}

} // namespace

LetterFindings::LetterFindings(Desk &desk, Prompts &prompts, ComplaintId complaint, Keep keep,
                               QWidget *parent)
    : FindingsPanel(parent), m_desk(desk), m_prompts(prompts), m_complaint(complaint), m_keep(std::move(keep))
{
    setMayPass(desk.file.access() == Access::Write);
    connect(this, &FindingsPanel::placeRequested, this, &LetterFindings::goTo);
    connect(this, &FindingsPanel::passRequested, this, &LetterFindings::letPass);
}

void LetterFindings::display(const std::optional<LetterContent> &content, const std::optional<Letter> &kept)
{
    if (!content)
        return FindingsPanel::display({}, {}, {});
    const auto known = m_desk.leaks.knowledge(m_complaint);
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
    auto *const explanation = window()->findChild<QPlainTextEdit *>(QStringLiteral("explanationEdit"));
    if (explanation && known)
        explanation->setExtraSelections(
            leakMarks(explanation->document(), LeakCheck(*known).findings(explanation->toPlainText())));
}

void LetterFindings::goTo(const LeakFinding &finding)
{
    for (QWidget *text : writtenTexts(*window())) {
        if (showPlace(*text, finding))
            return;
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
