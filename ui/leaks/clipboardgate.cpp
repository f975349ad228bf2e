// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/prompts.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/leaks/passquestion.h>
#include <ui/leaks/protecttext.h>

#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTimer>

namespace gehoor {
namespace {

/// All words that are offered, in whichever form.
QString wordsOf(const QMimeData &data)
{
    QString words = data.text();
    if (data.hasHtml())
        words += QChar::ParagraphSeparator + QTextDocumentFragment::fromHtml(data.html()).toPlainText();
    return words;
}

/// Whether it was copied in this program. What another copied comes in a class of the platform's; not every
/// platform knows whose its clipboard is.
bool isOurs(const QMimeData &data)
{
    return data.metaObject() == &QMimeData::staticMetaObject;
}

/// The text that a press of the mouse would begin to drag; none when it would not.
QWidget *draggedFrom(QWidget *pressed)
{
    QWidget *const text = pressed->parentWidget();
    if (qobject_cast<QPlainTextEdit *>(text) || qobject_cast<QTextEdit *>(text))
        return selectedText(text).isEmpty() ? nullptr : text;
    return qobject_cast<QLabel *>(pressed) && !selectedText(pressed).isEmpty() ? pressed : nullptr;
}

constexpr char ownWords[] = "wordsOfTheOrganisation";
constexpr char caseOfWords[] = "caseOfTheWords"; // 0 for none

/// Whose words are copied: of the text in which the keys are.
Speaker speakerInFocus()
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->property(ownWords).toBool())
            return Speaker::Organisation;
    }
    return Speaker::Anybody;
}

void deselect(QWidget *widget)
{
    const auto clear = [](auto *text) {
        QTextCursor cursor = text->textCursor();
        cursor.clearSelection();
        text->setTextCursor(cursor);
    };
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        clear(plain);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget))
        clear(rich);
    else if (auto *label = qobject_cast<QLabel *>(widget))
        label->setSelection(0, 0);
}

} // namespace

ClipboardGate::ClipboardGate(Desk &desk, Prompts &prompts, CaseInSight caseInSight, QObject *parent)
    : QObject(parent), m_desk(desk), m_prompts(prompts), m_caseInSight(std::move(caseInSight))
{
    connect(QApplication::clipboard(), &QClipboard::changed, this, &ClipboardGate::look);
    qApp->installEventFilter(this);
}

void ClipboardGate::watchOwnWords(QWidget &widget)
{
    widget.setProperty(ownWords, true);
}

void ClipboardGate::watchCase(QWidget &widget, std::optional<ComplaintId> complaint)
{
    widget.setProperty(caseOfWords, complaint ? complaint->value() : qint64(0));
}

std::optional<ComplaintId> ClipboardGate::caseInFocus() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const QVariant marked = widget->property(caseOfWords);
        if (marked.isValid())
            return marked.toLongLong() > 0 ? std::optional(ComplaintId(marked.toLongLong())) : std::nullopt;
    }
    return m_caseInSight();
}

void ClipboardGate::clearOurs()
{
    QClipboard &clipboard = *QApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard.supportsSelection())
            continue;
        const QMimeData *const data = clipboard.mimeData(mode);
        if (data && isOurs(*data) && !data->formats().isEmpty())
            clipboard.clear(mode);
    }
}

bool ClipboardGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *press = static_cast<QMouseEvent *>(event);
        if (press->button() == Qt::LeftButton && !press->modifiers().testFlag(Qt::ShiftModifier)) {
            if (QWidget *const text = draggedFrom(static_cast<QWidget *>(watched)))
                deselect(text);
        }
    }
    return QObject::eventFilter(watched, event);
}

void ClipboardGate::look(QClipboard::Mode mode)
{
    QClipboard &clipboard = *QApplication::clipboard();
    const QMimeData *const data = m_ours ? nullptr : clipboard.mimeData(mode);
    if (!data || !isOurs(*data))
        return;
    const QString words = wordsOf(*data);
    if (words.isEmpty())
        return;
    const auto complaint = caseInFocus();
    const Speaker speaker = speakerInFocus();
    const auto shows = m_desk.leaks.findings(complaint, words, speaker);
    if (shows && shows->isEmpty())
        return;
    const QString text = data->text();
    clipboard.clear(mode);
    if (mode == QClipboard::Clipboard) // not within the copying, which a question would hold up
        QTimer::singleShot(0, this, [this, text, complaint, speaker] { askFor(text, complaint, speaker); });
}

void ClipboardGate::askFor(const QString &text, std::optional<ComplaintId> complaint, Speaker speaker)
{
    QWidget *const parent = QApplication::activeWindow();
    const auto shows = m_desk.leaks.findings(complaint, text, speaker);
    if (!shows)
        return m_prompts.tell(parent, shows.error());
    letLeave({{complaint, *shows}}, m_prompts, parent, [&](const QString &reason) {
        return m_desk.leaks.release(WayOut::Copy, complaint, text, reason, speaker).map([&] {
            m_ours = true;
            QApplication::clipboard()->setText(text);
            m_ours = false;
        });
    });
}

} // namespace gehoor
