// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_intakedialog.h"

#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/intake/intakedialog.h>
#include <ui/wording/wording.h>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {

IntakeDialog::IntakeDialog(const ComplaintDetails &details, QDate today, Prompts &prompts, Keep keep,
                           QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IntakeDialog>()), m_before(details), m_prompts(prompts),
      m_keep(std::move(keep))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->hide();
    m_ui->sharedLabel->hide();
    setKeepText(tr("Keep"));
    acceptOnCtrlEnterOnly(*this);
    makeRoom();
    fillFields(today);
    for (const QLineEdit *edit : {m_ui->nameEdit, m_ui->emailEdit, m_ui->phoneEdit, m_ui->representativeEdit})
        connect(edit, &QLineEdit::textChanged, this, &IntakeDialog::displayShared);
    connect(m_ui->addressEdit, &QPlainTextEdit::textChanged, this, &IntakeDialog::displayShared);
}

IntakeDialog::~IntakeDialog() = default;

void IntakeDialog::setNote(const QString &note)
{
    display(*m_ui->noteLabel, note);
    m_ui->noteLabel->show();
}

void IntakeDialog::setKeepText(const QString &text)
{
    nameButtons(*m_ui->buttonBox, text);
}

void IntakeDialog::focusSafeChannel()
{
    // Or the style shows no box that has the keys; being shown takes it away.
    QTimer::singleShot(0, this, [this] { setAttribute(Qt::WA_KeyboardFocusChange); });
    m_ui->safeChannelBox->setFocus(Qt::OtherFocusReason);
}

void IntakeDialog::setProtected(const QList<ProtectedFact> &facts)
{
    m_facts = facts;
    displayShared();
}

void IntakeDialog::displayShared()
{
    constexpr qsizetype longestShown = 80;
    const Complainant complainant = typed().complainant;
    QStringList shared;
    for (const ProtectedFact &fact : std::as_const(m_facts)) {
        if (sharedWithComplainant(fact, complainant))
            shared << tr("“%1” (%2)").arg(fact.text.simplified().left(longestShown), wording(fact.kind));
    }
    m_ui->sharedLabel->setVisible(!shared.isEmpty());
    gehoor::display(*m_ui->sharedLabel,
                    u"⚠ "_s +
                        tr("The complainant has this too, and it is protected in this case: %1. Every letter "
                           "that holds it is stopped, their own address lines included. Protect it only "
                           "when the complainant may not see that somebody else has it.")
                            .arg(shared.join(u", "_s)));
}

/// For the hints, whatever the size of the letters.
void IntakeDialog::makeRoom()
{
    makeRoomForHint(*m_ui->representativeEdit);
    m_ui->addressEdit->setMinimumHeight(heightOfLines(*m_ui->addressEdit, 3));
    m_ui->addressEdit->setMaximumHeight(heightOfLines(*m_ui->addressEdit, 5));
    m_ui->remedyEdit->setMinimumHeight(heightOfLines(*m_ui->remedyEdit, 2));
}

void IntakeDialog::fillFields(QDate today)
{
    setUpDay(*m_ui->receivedEdit, m_before.received, earliestDay(), today);
    offer(*m_ui->channelBox, channelKeys, m_before.channel);
    fill(*m_ui->subjectEdit, m_before.subject);
    fill(*m_ui->textEdit, m_before.text);
    fill(*m_ui->remedyEdit, m_before.remedy);
    m_ui->safetyBox->setChecked(m_before.safetyFlag);
    m_ui->priorityBox->setChecked(m_before.priority == Priority::High);
    offer(*m_ui->languageBox, languageKeys, m_before.letterLanguage);

    const Complainant &who = m_before.complainant;
    fill(*m_ui->nameEdit, who.name);
    offer(*m_ui->formOfAddressBox, formOfAddressKeys, who.formOfAddress);
    offer(*m_ui->capacityBox, capacityKeys, who.capacity);
    fill(*m_ui->organisationEdit, who.organisation);
    fill(*m_ui->addressEdit, who.address);
    fill(*m_ui->emailEdit, who.email);
    fill(*m_ui->phoneEdit, who.phone);
    fill(*m_ui->representativeEdit, who.representative);
    m_ui->mandateBox->setChecked(who.mandateSeen);
    m_ui->anonymousBox->setChecked(who.anonymous);
    offer(*m_ui->safeChannelBox, safeChannelKeys, who.safeChannel);
    m_ui->noPostBox->setChecked(who.noPost);
}

ComplaintDetails IntakeDialog::typed() const
{
    ComplaintDetails details;
    details.received = m_ui->receivedEdit->date();
    details.channel = chosen<Channel>(*m_ui->channelBox);
    details.subject = textOf(*m_ui->subjectEdit, m_before.subject);
    details.text = textOf(*m_ui->textEdit, m_before.text);
    details.remedy = textOf(*m_ui->remedyEdit, m_before.remedy);
    details.safetyFlag = m_ui->safetyBox->isChecked();
    details.priority = m_ui->priorityBox->isChecked() ? Priority::High : Priority::Normal;
    details.letterLanguage = chosen<Language>(*m_ui->languageBox);

    const Complainant &before = m_before.complainant;
    Complainant &who = details.complainant;
    who.name = textOf(*m_ui->nameEdit, before.name);
    who.formOfAddress = chosen<FormOfAddress>(*m_ui->formOfAddressBox);
    who.capacity = chosen<Capacity>(*m_ui->capacityBox);
    who.organisation = textOf(*m_ui->organisationEdit, before.organisation);
    who.address = textOf(*m_ui->addressEdit, before.address);
    who.email = textOf(*m_ui->emailEdit, before.email);
    who.phone = textOf(*m_ui->phoneEdit, before.phone);
    who.representative = textOf(*m_ui->representativeEdit, before.representative);
    who.mandateSeen = m_ui->mandateBox->isChecked();
    who.anonymous = m_ui->anonymousBox->isChecked();
    who.safeChannel = chosen<SafeChannel>(*m_ui->safeChannelBox);
    who.noPost = m_ui->noPostBox->isChecked();
    return details;
}

void IntakeDialog::accept()
{
    if (const auto kept = m_keep(typed()); !kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

void IntakeDialog::reject()
{
    if (typed() == m_before ||
        m_prompts.confirm(this, tr("Throw away what you typed here?"), tr("&Throw away"), tr("&Keep typing")))
        QDialog::reject();
}

std::optional<ComplaintId> logByHand(Desk &desk, Prompts &prompts, QWidget *parent)
{
    std::optional<ComplaintId> logged;
    ComplaintDraft draft;
    draft.details.received = desk.clock.today();
    draft.details.channel = Channel::Phone;
    IntakeDialog dialog(
        draft.details, desk.clock.today(), prompts,
        [&](const ComplaintDetails &details) -> Result<> {
            draft.details = details;
            const auto complaint = desk.intake.log(draft);
            if (!complaint)
                return failureOf(complaint);
            logged = complaint->id;
            return {};
        },
        parent);
    dialog.setWindowTitle(IntakeDialog::tr("New complaint"));
    dialog.setKeepText(IntakeDialog::tr("Log the complaint"));
    dialog.exec();
    return logged;
}

void changeDetails(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent)
{
    IntakeDialog dialog(
        complaint.details, desk.clock.today(), prompts,
        [&](const ComplaintDetails &details) { return desk.complaints.change(complaint.id, details); },
        parent);
    dialog.setProtected(desk.leaks.facts(complaint.id).value_or(QList<ProtectedFact>()));
    dialog.setWindowTitle(IntakeDialog::tr("Change case %1").arg(complaint.number.text()));
    dialog.exec();
}

void askSafeChannel(Desk &desk, Prompts &prompts, const Complaint &complaint, QWidget *parent)
{
    IntakeDialog dialog(
        complaint.details, desk.clock.today(), prompts,
        [&](const ComplaintDetails &details) { return desk.complaints.change(complaint.id, details); },
        parent);
    dialog.setProtected(desk.leaks.facts(complaint.id).value_or(QList<ProtectedFact>()));
    dialog.setWindowTitle(IntakeDialog::tr("Change case %1").arg(complaint.number.text()));
    dialog.setNote(
        IntakeDialog::tr("Ask the complainant which way is safe to reach them, and record it under "
                         "“Safe channel”."));
    dialog.focusSafeChannel();
    dialog.exec();
}

} // namespace gehoor
