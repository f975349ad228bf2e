// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/complaint/casechecks.h>
#include <ui/wording/today.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestReason = 300;

} // namespace

CaseChecks::CaseChecks(QWidget *parent)
    : QFrame(parent), m_label(plainLabel(this)), m_button(new QPushButton(tr("Put right"), this)),
      m_menu(new QMenu(this))
{
    setObjectName(u"caseChecks"_s);
    setFrameShape(QFrame::StyledPanel);
    m_label->setObjectName(u"checksLabel"_s);
    QSizePolicy policy = m_label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // a reason may hold a word wider than the window
    m_label->setSizePolicy(policy);
    m_button->setObjectName(u"checksButton"_s);
    m_button->setToolTip(tr("Go to where it is put right"));
    m_button->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    row->setContentsMargins(margin, margin, margin, margin);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    hide();
}

void CaseChecks::display(const CaseFile &file, bool privacy)
{
    QStringList lines;
    if (file.putOff)
        lines << sentenceCase(
            wording(PutOffUntil{file.putOff->until, file.putOff->reason.left(longestReason)}, !privacy));
    QStringList found;
    m_menu->clear();
    for (const Check &check : file.checks) {
        found << wording(check);
        QAction *action = m_menu->addAction(sentenceCase(found.last()));
        action->setToolTip(mending(check));
        connect(action, &QAction::triggered, this, [this, check] { Q_EMIT mendRequested(check); });
    }
    if (!found.isEmpty())
        lines << tr("To check: %1.").arg(found.join(u"; "_s));
    gehoor::display(*m_label, lines.join(u'\n'));
    m_button->setVisible(!found.isEmpty());
    setVisible(!lines.isEmpty());
}

} // namespace gehoor
