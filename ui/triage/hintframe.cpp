// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/triage/hintframe.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {

HintFrame::HintFrame(QWidget *parent) : QFrame(parent), m_label(plainLabel(this))
{
    setObjectName(u"hintFrame"_s);
    setFrameShape(QFrame::StyledPanel);
    m_label->setObjectName(u"hintLabel"_s);
    auto *make = new QPushButton(tr("Ma&ke a part…"));
    make->setObjectName(u"hintButton"_s);
    make->setAccessibleName(tr("Make a part of the complainant's own treatment…"));
    make->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(make);
    connect(make, &QAbstractButton::clicked, this, [this] {
        if (const auto hint = m_hint)
            Q_EMIT partRequested(hint->ownSentence);
    });
}

void HintFrame::display(const std::optional<SplitHint> &hint)
{
    m_hint = hint;
    setVisible(hint.has_value());
    if (hint)
        gehoor::display(*m_label,
                        tr("Two things may stand here that are judged apart: the complainant's own treatment "
                           "(“%1”) and the help to another person (“%2”).")
                            .arg(hint->own.simplified(), hint->other.simplified()));
}

} // namespace gehoor
