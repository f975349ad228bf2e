// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/deadlines/extenddialog.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {

ExtendDialog::ExtendDialog(Desk &desk, Prompts &prompts, const CaseFile &file, const QList<Referral> &waiting,
                           QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_waiting(waiting),
      m_terms(desk.settings.terms().value_or(Terms())), m_part(new QComboBox(this)),
      m_length(new QSpinBox(this)), m_reason(new TextField(this)), m_consent(consentGroup()),
      m_outcome(plainLabel(this))
{
    setWindowTitle(tr("Extend the term of a response"));
    fill(file, waiting);
    auto *form = new QFormLayout;
    form->addRow(tr("&Part"), m_part);
    form->addRow(tr("&Extend by (%1)").arg(wording(m_terms.extension.unit)), m_length);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Extend"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_consent);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    acceptOnCtrlEnterOnly(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExtendDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ExtendDialog::displayOutcome);
    connect(m_length, &QSpinBox::valueChanged, this, &ExtendDialog::displayOutcome);
    connect(m_consent, &QGroupBox::toggled, this, &ExtendDialog::displayOutcome);
    displayOutcome();
    m_length->setFocus();
}

void ExtendDialog::fill(const CaseFile &file, const QList<Referral> &waiting)
{
    m_part->setObjectName(u"partBox"_s);
    for (const Referral &one : waiting) {
        const auto part = std::find_if(file.complaint.parts.begin(), file.complaint.parts.end(),
                                       [&](const Part &each) { return each.id == one.part; });
        const int number = part == file.complaint.parts.end() ? 0 : part->number;
        m_part->addItem(tr("Part %1, with: %2").arg(number).arg(one.function.simplified().left(60)));
    }
    m_length->setObjectName(u"lengthBox"_s);
    m_length->setRange(shortestTerm, longestTerm(m_terms.extension.unit));
    m_length->setValue(m_terms.extension.length);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_outcome->setObjectName(u"outcomeLabel"_s);
}

QGroupBox *ExtendDialog::consentGroup()
{
    auto *group = new QGroupBox(tr("The complainant &agreed"), this);
    group->setObjectName(u"consentGroup"_s);
    group->setCheckable(true);
    group->setChecked(false);
    m_consentDay = new QDateEdit(group);
    m_consentDay->setObjectName(u"consentDayEdit"_s);
    setUpDay(*m_consentDay, m_desk.clock.today(), earliestDay(), m_desk.clock.today());
    m_consentHow = new QLineEdit(group);
    m_consentHow->setObjectName(u"consentHowEdit"_s);
    m_consentHow->setMaxLength(longestField);
    m_consentHow->setPlaceholderText(tr("by phone, in a mail…"));
    auto *form = new QFormLayout(group);
    form->addRow(tr("&On"), m_consentDay);
    form->addRow(tr("&How"), m_consentHow);
    return group;
}

const Referral &ExtendDialog::referral() const
{
    return m_waiting.at(std::max(0, m_part->currentIndex()));
}

Extension ExtendDialog::extension() const
{
    Extension extension{.day = m_desk.clock.today(),
                        .length = m_length->value(),
                        .unit = m_terms.extension.unit,
                        .reason = textOf(*m_reason, {})};
    if (m_consent->isChecked())
        extension.consent = Consent{m_consentDay->date(), m_consentHow->text()};
    return extension;
}

void ExtendDialog::displayOutcome()
{
    m_before = m_desk.deadlines.extensions(referral().id).value_or(QList<Extension>());
    const TermFacts now{.start = referral().day, .startedBy = TermStart::Forwarded, .extensions = m_before};
    TermFacts then = now;
    then.extensions.append(extension());
    const QString from = shortDate(dueDate(Term::Respond, now, m_terms).day);
    const QString to = shortDate(dueDate(Term::Respond, then, m_terms).day);
    QString words = tr("The response is due on %1, then on %2. After this you tell the complainant of the "
                       "delay.")
                        .arg(from, to);
    const bool needsConsent = !m_before.isEmpty() || m_length->value() > m_terms.extension.length;
    if (needsConsent && !m_consent->isChecked())
        words += u' ' + tr("The organisation's own policy allows one extension, by at most %1; "
                           "further only when the complainant agrees.")
                            .arg(lengthWords(m_terms.extension.length, m_terms.extension.unit));
    m_outcome->setText(words);
}

void ExtendDialog::accept()
{
    const Extension wanted = extension();
    const auto kept = m_desk.deadlines.extend(referral().id, wanted.length, wanted.reason, wanted.consent);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    QDialog::accept();
}

} // namespace gehoor
