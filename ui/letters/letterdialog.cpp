// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_letterdialog.h"

#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/letters/leakquestion.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letterfindings.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/letterstanding.h>
#include <ui/letters/letterwarnings.h>
#include <ui/letters/paperjob.h>
#include <ui/letters/textknowledge.h>
#include <ui/letters/wayquestion.h>

#include <QDir>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int beforePreview = 250;

} // namespace

LetterDialog::LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::LetterDialog>()), m_desk(desk), m_prompts(prompts),
      m_file(std::move(file)), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(beforePreview);
    addPreview();
    addFindings();
    pressNothingOnEnter(*this);
}

LetterDialog::LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, const LetterRequest &request,
                           QWidget *parent)
    : LetterDialog(desk, prompts, std::move(file), parent)
{
    m_ui->fields->propose(m_desk, m_file, request);
    connectFields();
    compose();
    displayState();
}

LetterDialog::LetterDialog(Desk &desk, Prompts &prompts, CaseFile file, Letter letter, QWidget *parent)
    : LetterDialog(desk, prompts, std::move(file), parent)
{
    m_letter = std::move(letter);
    const auto request = m_desk.letters.request(m_letter->id);
    if (!request)
        m_prompts.tell(parent, request.error());
    m_ui->fields->propose(m_desk, m_file, request.value_or(LetterRequest{.kind = m_letter->kind}));
    if (request)
        m_ui->fields->restore(*request);
    connectFields();
    m_touched = false;
    m_keptEdited = m_letter->edited.has_value();
    displayContent(m_letter->content);
    displayState();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::addPreview()
{
    showAsPdf(*m_printer);
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setAccessibleName(tr("The letter as it will be printed"));
    m_preview->fitToWidth();
    m_ui->previewColumn->addWidget(m_preview, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_composed)
            paintLetter(shown(), *printer);
    });
}

void LetterDialog::addFindings()
{
    const LetterFindings::Source source{
        .kind = [this] { return m_ui->fields->kind(); },
        .shown = [this] { return m_composed ? std::optional(shown()) : std::nullopt; },
        .kept = [this] { return m_touched || m_ui->text->isChanged() ? std::nullopt : m_letter; },
        .keep = [this] { return keep(); }};
    m_findings = new LetterFindings(m_desk, m_prompts, m_file.complaint, source, *this);
    m_ui->viewColumn->addWidget(m_findings);
    tabThrough(*layout());
}

void LetterDialog::connectFields()
{
    connect(&m_pause, &QTimer::timeout, this, &LetterDialog::compose);
    connect(m_ui->fields, &LetterChoices::changed, this, &LetterDialog::touch);
    connect(m_ui->text, &LetterText::changed, this, &LetterDialog::displayState);
    connect(m_ui->text, &LetterText::wordAdded, this,
            [this](Language language, const QString &word) { keepWord(m_desk.words.add(language, word)); });
    connect(m_ui->text, &LetterText::wordRemoved, this, [this](Language language, const QString &word) {
        keepWord(m_desk.words.remove(language, word));
    });
    connect(m_ui->views, &QTabWidget::currentChanged, this, &LetterDialog::displayView);
    connect(m_ui->anewButton, &QAbstractButton::clicked, this, &LetterDialog::composeAnew);
    connect(m_ui->draftButton, &QAbstractButton::clicked, this, &LetterDialog::keepDraft);
    connect(m_ui->finalButton, &QAbstractButton::clicked, this, &LetterDialog::makeFinal);
    connect(m_ui->printButton, &QAbstractButton::clicked, this, &LetterDialog::print);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, [this] { save(LetterForm::Pdf); });
    connect(m_ui->mailButton, &QAbstractButton::clicked, this, [this] { save(LetterForm::MailDraft); });
    connect(m_ui->postedButton, &QAbstractButton::clicked, this, &LetterDialog::recordPosted);
    connect(m_ui->notPostedButton, &QAbstractButton::clicked, this, &LetterDialog::recordNotPosted);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &LetterDialog::reject);
    acceptOnCtrlEnter(*this);
}

void LetterDialog::touch()
{
    m_touched = true;
    m_pause.start();
    displayState();
}

void LetterDialog::compose()
{
    m_pause.stop();
    displayContent(m_desk.letters.preview(m_file.complaint.id, m_ui->fields->request()));
    displayState();
}

void LetterDialog::composeAnew()
{
    if (isEdited() &&
        !m_prompts.confirm(this, tr("Compose the letter anew? What you changed in its text is lost."),
                           tr("&Compose anew"), tr("&Keep my text")))
        return;
    m_keptEdited = false;
    m_touched = true;
    compose();
}

bool LetterDialog::isEdited() const
{
    return m_keptEdited || m_ui->text->isChanged();
}

LetterContent LetterDialog::shown() const
{
    LetterContent content = *m_composed;
    if (m_ui->text->isChanged())
        content.body = toHtml(m_ui->text->edit().paragraphs());
    return content;
}

void LetterDialog::displayContent(const Result<LetterContent> &content)
{
    m_composed = content ? std::optional<LetterContent>(*content) : std::nullopt;
    m_preview->setVisible(m_composed.has_value());
    m_ui->problemLabel->setVisible(!m_composed.has_value());
    m_ui->views->setTabEnabled(m_ui->views->indexOf(m_ui->textView), m_composed.has_value());
    m_ui->text->edit().setBody(m_composed ? m_composed->body : QString());
    if (m_composed)
        displayKnowledge();
    else
        display(*m_ui->problemLabel, wording(content.error()));
    m_findings->look();
    displayView();
}

void LetterDialog::displayKnowledge()
{
    m_ui->text->look(textKnowledge(m_desk, m_file, m_ui->fields->request()));
}

void LetterDialog::keepWord(const Result<> &kept)
{
    if (!kept)
        m_prompts.tell(this, kept.error());
    displayKnowledge();
}

/// The page is painted when it is looked at, and the text is worked on when it is.
void LetterDialog::displayView()
{
    if (m_pause.isActive())
        return compose();
    if (m_ui->views->currentWidget() == m_ui->textView)
        m_ui->text->edit().setFocus();
    else if (m_composed)
        m_preview->updatePreview();
}

void LetterDialog::displayWarnings()
{
    const WayFacts facts = wayFactsOf(m_file.complaint.details.complainant, m_file.history);
    const QStringList warnings = m_letter && m_letter->state != LetterState::Draft
                                     ? letterWarnings(*m_letter, facts)
                                     : letterWarnings(m_ui->fields->kind(), facts, PostedBy::Post);
    display(*m_ui->warningLabel, u"⚠ "_s + warnings.join(u"\n\n⚠ "_s));
    m_ui->warningLabel->setVisible(!warnings.isEmpty());
}

void LetterDialog::displayState()
{
    const bool final = m_letter && m_letter->state != LetterState::Draft;
    const bool posted = m_letter && m_letter->state == LetterState::Posted;
    const bool withdrawn = m_letter && m_letter->state == LetterState::Withdrawn;
    const bool kept = m_letter && !m_touched && !m_ui->text->isChanged();
    QString state = m_letter && (final || kept) ? letterStanding(*m_letter) : tr("Not kept yet");
    if (!final && isEdited())
        state += u'\n' + tr("The text is yours now. To choose otherwise, compose the letter anew.");
    if (m_file.readOnly)
        state += u'\n' + tr("The register is open for reading only.");
    display(*m_ui->stateLabel, state);
    const QString name = m_letter ? tr("Letter %1").arg(m_letter->number) : tr("New letter");
    setWindowTitle(tr("%1, case %2").arg(name, m_file.complaint.number.text()));

    displayWarnings();
    m_findings->lookSoon();

    const bool may = !m_file.readOnly;
    m_ui->fields->setEnabled(!final && may && !isEdited());
    m_ui->text->setReadOnly(final || !may);
    m_ui->anewButton->setVisible((kept || isEdited()) && !final && may);
    m_ui->draftButton->setVisible(!final);
    m_ui->draftButton->setEnabled(m_composed && !kept && may);
    m_ui->finalButton->setVisible(!final);
    m_ui->finalButton->setEnabled(m_composed && may);
    for (QPushButton *button : {m_ui->printButton, m_ui->saveButton, m_ui->mailButton}) {
        button->setVisible(final && !withdrawn);
        button->setEnabled(may);
    }
    m_ui->mailButton->setVisible(final && !withdrawn && canBeMailed());
    m_ui->notPostedButton->setVisible(posted && may);
    const bool awaitsPost = final && !posted && !withdrawn;
    m_ui->posting->setVisible(awaitsPost && may);
    if (awaitsPost) {
        offer(*m_ui->postedByBox, postedByKeys, proposedPosting(m_file.complaint.details.complainant));
        setUpDay(*m_ui->postedEdit, m_desk.clock.today(), m_letter->finalised.value_or(QDate()),
                 m_desk.clock.today());
    }
    m_step = posted || withdrawn || !may ? m_ui->closeButton : final ? m_ui->printButton : m_ui->finalButton;
}

bool LetterDialog::canBeMailed() const
{
    const auto mail = m_desk.letters.mayMail(*m_letter);
    return mail || (opensWithReason(mail.error()) && !isBlank(m_file.complaint.details.complainant.email));
}

Result<Letter> LetterDialog::keep()
{
    // What was typed and taken back is no edit.
    const bool changed = m_ui->text->isChanged() && shown().body != m_composed->body;
    if (m_letter && !m_touched && !changed) {
        m_ui->text->setChanged(false);
        return *m_letter;
    }
    const auto text = changed ? std::optional(m_ui->text->edit().paragraphs()) : std::nullopt;
    auto kept = m_letter && !m_touched
                    ? m_desk.letters.edit(m_letter->id, *text)
                    : m_desk.letters.draft(m_file.complaint.id, m_ui->fields->request(), text);
    if (!kept)
        return kept;
    if (m_letter && m_touched) {
        if (const auto discarded = m_desk.letters.discard(m_letter->id); !discarded)
            return failureOf(discarded);
    }
    m_letter = *kept;
    m_touched = false;
    m_keptEdited = m_letter->edited.has_value();
    m_composed = m_letter->content;
    m_ui->text->setChanged(false);
    m_preview->updatePreview();
    return kept;
}

void LetterDialog::keepDraft()
{
    if (const auto kept = keep(); !kept)
        m_prompts.tell(this, kept.error());
    displayState();
}

void LetterDialog::makeFinal()
{
    const auto finalise = [this](const Letter &kept) {
        return pdfToKeep(kept.content).and_then([&](const QByteArray &pdf) {
            return m_desk.letters.finalise(kept.id, pdf);
        });
    };
    const auto kept =
        keep().and_then([this](const Letter &draft) { return m_desk.letters.dateToday(draft.id); });
    if (kept && m_composed != kept->content) {
        m_letter = *kept;
        m_composed = kept->content;
        m_preview->updatePreview();
    }
    auto letter = kept.and_then(finalise);
    while (!letter && letter.error().kind == ErrorKind::Leak &&
           letLeaksPass(m_desk.letters, kept->id, m_prompts, this))
        letter = finalise(*kept);
    if (letter)
        m_letter = *letter;
    else if (letter.error().kind != ErrorKind::Leak)
        m_prompts.tell(this, letter.error());
    displayState();
    m_findings->look();
    if (letter)
        m_ui->printButton->setFocus();
    else if (letter.error().kind == ErrorKind::Leak)
        m_findings->goToFirstStop();
}

void LetterDialog::print()
{
    const auto mayPrint = [this](const QString &despite) {
        return m_desk.letters.mayPrint(*m_letter, despite);
    };
    if (!letGo(m_despite, mayPrint, m_prompts, this))
        return;
    printPage(m_letter->content, m_prompts, this,
              [this](const auto &open) { return m_desk.letters.markPrinted(m_letter->id, open, m_despite); });
}

/// Proposes the name for this form; the end of the name that is given says which form it becomes.
void LetterDialog::save(LetterForm form)
{
    const QString name = letterFileName(m_letter->content.reference, m_letter->number,
                                        m_letter->content.language, letterFormKeys.key(form));
    const QString filter = form == LetterForm::MailDraft
                               ? tr("Mail draft (*.eml)")
                               : tr("PDF, as it is printed (*.pdf);;Text for a word processor (*.odt)");
    const QString path = m_prompts.saveFile(this, tr("Save the letter"), QDir::home().filePath(name), filter);
    if (path.isEmpty())
        return;
    const auto write = [&](const QString &reason) {
        return m_desk.file.together([&] {
            return saveLetter(m_desk.letters, *m_letter, letterFormOf(path).value_or(form), path, reason);
        });
    };
    QString despite;
    letGo(despite, write, m_prompts, this);
}

void LetterDialog::recordPosted()
{
    const auto by = chosen<PostedBy>(*m_ui->postedByBox);
    const auto markPosted = [this, by](const QString &despite) {
        return m_desk.letters.markPosted(m_letter->id, m_ui->postedEdit->date(), by, despite);
    };
    QString despite = by == PostedBy::Post ? m_despite : QString();
    if (!letGo(despite, markPosted, m_prompts, this))
        return;
    goOn();
}

void LetterDialog::recordNotPosted()
{
    if (m_prompts.askText(
            this, tr("Letter %1 was not posted after all").arg(m_letter->number),
            tr("The letter is final again and still to be posted. The terms and the next step follow that. "
               "Why was it recorded as posted?"),
            true,
            [this](const QString &reason) { return m_desk.letters.markNotPosted(m_letter->id, reason); }))
        goOn();
}

void LetterDialog::goOn()
{
    if (const auto letter = m_desk.letters.find(m_letter->id))
        m_letter = *letter;
    displayState();
    m_step->setFocus();
}

/// Ctrl+Enter: what comes next for this letter.
void LetterDialog::accept()
{
    if (m_step->isEnabled())
        m_step->click();
}

void LetterDialog::reject()
{
    const bool typed = (m_touched && m_ui->fields->isTyped()) || m_ui->text->isChanged();
    if (!typed || m_prompts.confirm(this, tr("Throw away what you typed in this letter?"), tr("&Throw away"),
                                    tr("&Keep typing")))
        QDialog::reject();
}

} // namespace gehoor
