// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/pagelayout.h>
#include <ui/triage/policybox.h>
#include <ui/wording/wording.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString tooOldWords(std::optional<bool> applies, int months, const Part &part)
{
    if (!applies)
        return PolicyBox::tr("Did it happen more than %n month(s) before it was received?", nullptr, months);
    const QString day = longDate(*part.happened);
    if (*applies)
        return PolicyBox::tr(
                   "Look again: it happened on %1, more than %n month(s) before it was received. The "
                   "information sheet sets no limit in time.",
                   nullptr, months)
            .arg(day);
    return PolicyBox::tr("It happened on %1, no more than %n month(s) before it was received.", nullptr,
                         months)
        .arg(day);
}

} // namespace

QString policyWords(const PolicyRemark &remark, const Policy &policy, const Part &part)
{
    switch (remark.question) {
    case PolicyQuestion::TooOld:
        return tooOldWords(remark.applies, policy.tooOldMonths, part);
    case PolicyQuestion::HandledBefore:
        if (!remark.applies)
            return PolicyBox::tr("Was it dealt with before?");
        return *remark.applies ? PolicyBox::tr("Look again: it was dealt with before. The information sheet "
                                               "says nothing of that.")
                               : PolicyBox::tr("It was not dealt with before.");
    case PolicyQuestion::Anonymous:
        return remark.applies.value_or(false)
                   ? PolicyBox::tr("Look again: the complainant is anonymous. The information sheet does not "
                                   "exclude that, but without a way to reach them no notice can be sent.")
                   : PolicyBox::tr("The complainant is known by name.");
    }
    Q_UNREACHABLE();
}

PolicyBox::PolicyBox(QWidget *parent)
    : QGroupBox(tr("The organisation's own policy, not in the information sheet"), parent),
      m_label(plainLabel(this)), m_button(new QPushButton(tr("&Update…")))
{
    setObjectName(u"policyGroup"_s);
    m_label->setObjectName(u"policyLabel"_s);
    m_button->setObjectName(u"policyButton"_s);
    m_button->setAccessibleName(tr("Note what the organisation's policy asks…"));
    m_button->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &PolicyBox::changeRequested);
}

void PolicyBox::display(const CaseFile &file, const Part &part)
{
    QStringList lines;
    bool asks = false;
    for (const PolicyRemark &remark : policyRemarks(file.policy, file.complaint.details, part)) {
        lines << u"• "_s + policyWords(remark, file.policy, part);
        asks = asks || !remark.applies;
    }
    setVisible(!lines.isEmpty());
    m_label->setText(lines.join(u'\n'));
    m_button->setVisible(asks && !file.closing && !file.readOnly);
}

} // namespace gehoor
