// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_letterspage.h"

#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/letters/letterdialog.h>
#include <ui/letters/letterspage.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDate lastDay(const Letter &letter)
{
    return letter.withdrawn.value_or(letter.posted.value_or(letter.finalised.value_or(letter.drafted)));
}

} // namespace

LetterKind fittingKind(const CaseFile &file)
{
    const auto any = [&](Verdict verdict) {
        return std::any_of(file.assessments.begin(), file.assessments.end(),
                           [&](const Assessment &assessment) { return assessment.verdict == verdict; });
    };
    const auto all = [&](Ground ground) {
        return std::all_of(file.assessments.begin(), file.assessments.end(),
                           [&](const Assessment &assessment) { return assessment.ground == ground; });
    };
    if (any(Verdict::NotAdmissible)) {
        if (all(Ground::Client))
            return LetterKind::ReferralClient;
        if (all(Ground::Employee))
            return LetterKind::ReferralEmployee;
        // One letter that says both, once both can be said of every part.
        const bool judged = file.assessments.size() == file.complaint.parts.size() &&
                            !any(Verdict::MoreInformation) && !any(Verdict::NotAComplaint);
        return judged && any(Verdict::Admissible) && !file.referrals.isEmpty() ? LetterKind::PartlyAdmissible
                                                                               : LetterKind::NotAdmissible;
    }
    if (!file.referrals.isEmpty())
        return LetterKind::Forwarded;
    return any(Verdict::MoreInformation) ? LetterKind::InformationRequest : LetterKind::Acknowledgement;
}

QString LettersModel::heading(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("No.");
    case KindColumn:
        return tr("Letter");
    case LanguageColumn:
        return tr("Language");
    case StateColumn:
        return tr("State");
    default:
        return tr("On");
    }
}

QVariant LettersModel::cell(const Letter &letter, int column, int role) const
{
    if (role == IdRole)
        return letter.id.value();
    if (role == SortRole && column == DayColumn)
        return lastDay(letter);
    if (role == SortRole && column == NumberColumn)
        return letter.number;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case NumberColumn:
        return letter.number;
    case KindColumn:
        return sentenceCase(wording(letter.kind));
    case LanguageColumn:
        return wording(letter.content.language);
    case StateColumn:
        return wording(letter.state);
    default:
        return shortDate(lastDay(letter));
    }
}

LettersPage::LettersPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LettersPage>()), m_desk(desk), m_prompts(prompts),
      m_model(new LettersModel(this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_model);
    setUpTable(*m_ui->table, tr("Letters of this case"), {5, 0, 12, 12, 17});
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LettersPage::displayChosen);
    const auto openChosen = [this] {
        if (const Letter *letter = chosenLetter())
            open(*letter);
    };
    connect(m_ui->table, &QTableView::activated, this, openChosen);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, openChosen);
    connect(m_ui->newButton, &QAbstractButton::clicked, this, &LettersPage::begin);
    connect(m_ui->discardButton, &QAbstractButton::clicked, this, &LettersPage::discard);
    connect(m_ui->withdrawButton, &QAbstractButton::clicked, this, &LettersPage::withdraw);
}

LettersPage::~LettersPage() = default;

void LettersPage::display(const CaseFile &file)
{
    m_file = file;
    m_model->setRows(file.letters);
    m_ui->emptyLabel->setVisible(file.letters.isEmpty());
    m_ui->newButton->setEnabled(!file.readOnly);
    m_ui->table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    displayChosen();
}

const Letter *LettersPage::chosenLetter() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void LettersPage::displayChosen()
{
    const Letter *const letter = chosenLetter();
    m_ui->openButton->setEnabled(letter);
    m_ui->discardButton->setEnabled(letter && letter->state == LetterState::Draft && !m_file->readOnly);
    m_ui->withdrawButton->setEnabled(letter && letter->state == LetterState::Final && !m_file->readOnly);
}

void LettersPage::open(const Letter &letter)
{
    if (m_file)
        LetterDialog(m_desk, m_prompts, *m_file, letter, this).exec();
}

void LettersPage::workOn(LetterKind kind, std::optional<ForwardingId> forwarding)
{
    if (!m_file)
        return;
    const auto isFor = [&](const Letter &letter) {
        const auto request = m_desk.letters.request(letter.id);
        return request && request->forwarding == forwarding;
    };
    const auto unposted =
        std::find_if(m_file->letters.crbegin(), m_file->letters.crend(), [&](const Letter &letter) {
            return letter.kind == kind &&
                   (letter.state == LetterState::Draft || letter.state == LetterState::Final) &&
                   (!forwarding || isFor(letter));
        });
    if (unposted != m_file->letters.crend())
        return open(*unposted);
    LetterRequest request;
    request.kind = kind;
    request.language = m_file->complaint.details.letterLanguage;
    request.forwarding = forwarding;
    LetterDialog(m_desk, m_prompts, *m_file, request, this).exec();
}

/// Puts the letter with this number in sight; nullptr when it is gone.
const Letter *LettersPage::choose(int number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).number != number)
            continue;
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
        return chosenLetter();
    }
    return nullptr;
}

void LettersPage::openNumber(int number)
{
    if (const Letter *const letter = choose(number))
        open(Letter(*letter));
}

void LettersPage::checkForLeaks(int number)
{
    const Letter *const letter = choose(number);
    if (!letter)
        return;
    const LetterId id = letter->id;
    const auto found = m_desk.letters.leaks(id);
    if (!found)
        return m_prompts.tell(this, found.error());
    constexpr qsizetype enough = 5;
    QStringList words;
    for (const LeakFinding &finding : found->mid(0, enough))
        words << finding.matched;
    const QString result =
        found->isEmpty()
            ? tr("Letter %1 was posted without a leak check. Held against what is protected now, nothing "
                 "is found in it.")
                  .arg(number)
            : tr("Letter %1 was posted without a leak check. It cannot be unsent. Found in %n place(s): %2",
                 nullptr, int(found->size()))
                  .arg(number)
                  .arg(words.join(u"; "_s));
    if (!m_prompts.confirm(this, result, tr("&Record as checked"), tr("&Not yet")))
        return;
    if (const auto done = m_desk.letters.markLeakChecked(id); !done)
        m_prompts.tell(this, done.error());
}

void LettersPage::begin()
{
    if (!m_file)
        return;
    LetterRequest request;
    request.kind = fittingKind(*m_file);
    request.language = m_file->complaint.details.letterLanguage;
    LetterDialog(m_desk, m_prompts, *m_file, request, this).exec();
}

void LettersPage::beginMemo(ForwardingId forwarding)
{
    if (!m_file)
        return;
    LetterRequest request;
    request.kind = LetterKind::Memo;
    request.forwarding = forwarding;
    LetterDialog(m_desk, m_prompts, *m_file, request, this).exec();
}

void LettersPage::withdraw()
{
    const Letter *const letter = chosenLetter();
    if (!letter)
        return;
    m_prompts.askText(
        this, tr("Withdraw letter %1").arg(letter->number),
        tr("The letter stays in the register, but it is not posted. Why is it withdrawn?"), true,
        [this, id = letter->id](const QString &reason) { return m_desk.letters.withdraw(id, reason); });
}

void LettersPage::discard()
{
    const Letter *const letter = chosenLetter();
    if (!letter || !m_prompts.confirm(this, tr("Throw away draft %1?").arg(letter->number), tr("&Throw away"),
                                      tr("&Keep")))
        return;
    if (const auto discarded = m_desk.letters.discard(letter->id); !discarded)
        m_prompts.tell(this, discarded.error());
}

} // namespace gehoor
