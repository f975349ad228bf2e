// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_letterchoices.h"

#include <ui/common/fields.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/letters/explanationasked.h>
#include <ui/letters/letterchoices.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Until when terms of responses were extended, the latest; none when none was.
std::optional<QDate> extendedUntil(const CaseFile &file)
{
    std::optional<QDate> until;
    for (const NextStep &next : file.standing.nextSteps) {
        if (next.step == Step::RemindResponsible && next.due && !next.due->prolongings.isEmpty())
            until = std::max(until, std::optional(next.due->day));
    }
    return until;
}

/// The day the letter names, where the case has it already.
std::optional<QDate> knownDay(LetterKind kind, const CaseFile &file)
{
    return kind == LetterKind::ContactLimits ? nextLook(file.limits) : extendedUntil(file);
}

} // namespace

LetterChoices::LetterChoices(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::LetterChoices>())
{
    m_ui->setupUi(this);
    ClipboardGate::watchOwnWords(*m_ui->explanationEdit);
}

LetterChoices::~LetterChoices() = default;

void LetterChoices::propose(const Desk &desk, const CaseFile &file, const LetterRequest &request)
{
    m_desk = &desk;
    m_file = &file;
    offer(*m_ui->kindBox, letterKindKeys, request.kind);
    offer(*m_ui->languageBox, languageKeys, request.language);
    offerForwardings(request.forwarding);
    m_ui->withoutBox->setChecked(request.withoutExplanation);
    m_reasonBefore = request.noExplanationReason;
    fill(*m_ui->reasonEdit, m_reasonBefore);
    displayKind();
    connectFields();
}

void LetterChoices::restore(const LetterRequest &request)
{
    const QSignalBlocker quietDay(m_ui->untilEdit);
    const QSignalBlocker quietText(m_ui->explanationEdit);
    if (request.until && *request.until >= m_ui->untilEdit->minimumDate())
        m_ui->untilEdit->setDate(*request.until);
    if (request.explanation) {
        fill(*m_ui->explanationEdit, *request.explanation);
        m_ui->explanationEdit->document()->setModified(true);
    }
}

void LetterChoices::connectFields()
{
    const auto chosenAnew = [this] {
        displayKind();
        Q_EMIT changed();
    };
    connect(m_ui->kindBox, &QComboBox::activated, this, chosenAnew);
    connect(m_ui->languageBox, &QComboBox::activated, this, chosenAnew);
    connect(m_ui->forwardingBox, &QComboBox::activated, this, chosenAnew);
    connect(m_ui->withoutBox, &QAbstractButton::clicked, this, chosenAnew);
    connect(m_ui->untilEdit, &QDateEdit::dateChanged, this, &LetterChoices::changed);
    connect(m_ui->explanationEdit, &QPlainTextEdit::textChanged, this, &LetterChoices::changed);
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, &LetterChoices::changed);
}

LetterKind LetterChoices::kind() const
{
    return chosen<LetterKind>(*m_ui->kindBox);
}

bool LetterChoices::isTyped() const
{
    return m_ui->explanationEdit->document()->isModified();
}

void LetterChoices::offerForwardings(const std::optional<ForwardingId> &chosen)
{
    for (const Referral &referral : std::as_const(m_file->referrals)) {
        m_ui->forwardingBox->addItem(
            tr("%1, on %2").arg(referral.function.simplified(), shortDate(referral.day)),
            referral.id.value());
        if (chosen == referral.id)
            m_ui->forwardingBox->setCurrentIndex(m_ui->forwardingBox->count() - 1);
    }
}

LetterRequest LetterChoices::request() const
{
    LetterRequest request;
    request.kind = kind();
    request.language = chosen<Language>(*m_ui->languageBox);
    request.withoutExplanation = isRefusal(request.kind) && m_ui->withoutBox->isChecked();
    if (request.withoutExplanation)
        request.noExplanationReason = textOf(*m_ui->reasonEdit, m_reasonBefore);
    else if (const QString own = textOf(*m_ui->explanationEdit, m_usual); own != m_usual)
        request.explanation = own;
    if (!goesToComplainant(request.kind) && m_ui->forwardingBox->currentIndex() >= 0)
        request.forwarding = ForwardingId(m_ui->forwardingBox->currentData().toLongLong());
    if (proposedDay(request.kind, m_desk->clock.today(), Terms()))
        request.until = m_ui->untilEdit->date();
    return request;
}

/// The sentences of the criteria for the grounds of this case, which the letter has when nothing else is
/// typed.
QString LetterChoices::usualExplanation() const
{
    QStringList sentences;
    if (!isRefusal(kind()))
        return {};
    const auto criteria = m_desk->triage.criteria(m_file->assessments);
    for (const Assessment &assessment : m_file->assessments) {
        if (criteria && assessment.ground)
            sentences
                << criteria->of(*assessment.ground).explanation.value(chosen<Language>(*m_ui->languageBox));
    }
    sentences.removeDuplicates();
    return sentences.join(u"\n\n"_s);
}

void LetterChoices::displayKind()
{
    displayExplanation(kind());
    const bool forResponsible = !goesToComplainant(kind());
    m_ui->forwardingBox->setVisible(forResponsible);
    m_ui->forwardingBoxLabel->setVisible(forResponsible);
    displayDay(kind());
}

void LetterChoices::displayExplanation(LetterKind kind)
{
    if (!m_ui->explanationEdit->document()->isModified()) {
        const QSignalBlocker quiet(m_ui->explanationEdit);
        m_usual = usualExplanation();
        fill(*m_ui->explanationEdit, m_usual);
    }
    const auto asked = explanationAsked(kind);
    const bool without = isRefusal(kind) && m_ui->withoutBox->isChecked();
    m_ui->explanationGroup->setVisible(asked.has_value());
    m_ui->explanationGroup->setTitle(asked ? asked->title : QString());
    m_ui->explanationEdit->setPlaceholderText(asked ? asked->hint : QString());
    m_ui->explanationEdit->setVisible(!without);
    m_ui->withoutBox->setVisible(isRefusal(kind));
    m_ui->reasonEdit->setVisible(without);
    m_ui->reasonEditLabel->setVisible(without);
}

/// The day the letter names, proposed anew for each kind.
void LetterChoices::displayDay(LetterKind kind)
{
    const QDate today = m_desk->clock.today();
    const auto proposed =
        proposedDay(kind, today, m_desk->settings.terms().value_or(Terms()), knownDay(kind, *m_file));
    m_ui->untilEdit->setVisible(proposed.has_value());
    m_ui->untilEditLabel->setVisible(proposed.has_value());
    if (!proposed || kind == m_dayOf)
        return;
    constexpr int mostYears = 5; // as a limit may be looked at again
    const QSignalBlocker quiet(m_ui->untilEdit);
    setUpDay(*m_ui->untilEdit, *proposed, today, today.addYears(mostYears));
    m_dayOf = kind;
}

} // namespace gehoor
