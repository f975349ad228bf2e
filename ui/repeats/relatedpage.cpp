// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/markers.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/repeats/relatedmodel.h>
#include <ui/repeats/relatedpage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

RelatedPage::RelatedPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_prompts(prompts), m_table(new RelatedModel(tr("proposed"), this)),
      m_sentTable(new RelatedModel({}, this)), m_view(new QTableView(this)), m_sentView(new QTableView(this)),
      m_linkButton(new QPushButton(tr("Link"), this)),
      m_unlinkButton(new QPushButton(tr("Undo the link"), this)),
      m_notRelatedButton(new QPushButton(tr("Not related"), this)),
      m_numberButton(new QPushButton(tr("Link another case…"), this)), m_emptyLabel(plainLabel(this)),
      m_noneSentLabel(plainLabel(this))
{
    addWidgets();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RelatedPage::displayChosen);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(m_related, index.row()); });
    connect(m_sentView, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(m_sent, index.row()); });
    const auto onChosen = [this](QPushButton *button, Result<> (Repeats::*run)(ComplaintId, ComplaintId)) {
        connect(button, &QAbstractButton::clicked, this, [this, run] {
            if (const RelatedCase *const chosen = chosenCase())
                act(run, chosen->id);
        });
    };
    onChosen(m_linkButton, &Repeats::link);
    onChosen(m_unlinkButton, &Repeats::unlink);
    onChosen(m_notRelatedButton, &Repeats::notRelated);
    connect(m_numberButton, &QAbstractButton::clicked, this, &RelatedPage::linkByNumber);
}

void RelatedPage::addWidgets()
{
    m_view->setObjectName(u"relatedTable"_s);
    m_view->setModel(m_table);
    setUpTable(*m_view, tr("Linked and proposed cases"), {11, 12, 11, 9, 12, 10, 0});
    m_sentView->setObjectName(u"sentTable"_s);
    m_sentView->setModel(m_sentTable);
    setUpTable(*m_sentView, tr("Other cases of the same sender"), {11, 12, 11, 9, 12, 10, 0});
    setFocusProxy(m_view);
    m_linkButton->setObjectName(u"linkButton"_s);
    m_unlinkButton->setObjectName(u"unlinkButton"_s);
    m_notRelatedButton->setObjectName(u"notRelatedButton"_s);
    m_numberButton->setObjectName(u"linkNumberButton"_s);
    m_emptyLabel->setObjectName(u"noRelatedLabel"_s);
    m_emptyLabel->setText(tr("No case is linked to this one, and none looks like it."));
    m_noneSentLabel->setObjectName(u"noneSentLabel"_s);
    m_noneSentLabel->setText(tr("Nothing else came from this sender."));
    QLabel *explanation = plainLabel(this);
    explanation->setText(tr("For you only: nothing of this goes into a letter or bundle. Linked cases stay "
                            "cases of their own, and each is judged on its content."));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_linkButton, m_unlinkButton, m_notRelatedButton, m_numberButton}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *sent = new QLabel(tr("Other cases of the same sender"), this);
    sent->setFont(boldFont());
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_view, 1);
    column->addWidget(m_emptyLabel);
    column->addLayout(buttons);
    column->addWidget(sent);
    column->addWidget(m_sentView, 1);
    column->addWidget(m_noneSentLabel);
    tabThrough(*column);
}

void RelatedPage::display(const CaseFile &file, bool privacy)
{
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const int row = sameCase ? m_view->currentIndex().row() : 0;
    m_file = file;
    read();
    m_table->show(m_related, privacy);
    m_sentTable->show(m_sent, privacy);
    const int last = std::max(0, m_table->rowCount() - 1);
    m_view->setCurrentIndex(m_table->index(std::clamp(row, 0, last), 0));
    m_sentView->setCurrentIndex(m_sentTable->index(0, 0));
    m_emptyLabel->setVisible(m_related.isEmpty());
    m_noneSentLabel->setVisible(m_sent.isEmpty());
    m_numberButton->setEnabled(!file.readOnly);
    displayChosen();
}

void RelatedPage::read()
{
    const ComplaintId id = m_file->complaint.id;
    const auto linked = m_desk.repeats.links(id);
    const auto proposed = m_desk.repeats.proposals(id);
    const auto sent = m_desk.repeats.history(id);
    m_related = linked.value_or(QList<RelatedCase>()) + proposed.value_or(QList<RelatedCase>());
    m_sent = sent.value_or(QList<RelatedCase>());
    for (const auto *one : {&linked, &proposed, &sent}) {
        if (!*one)
            return m_prompts.tell(this, one->error());
    }
}

void RelatedPage::displayChosen()
{
    const RelatedCase *const chosen = chosenCase();
    const bool may = chosen && !m_file->readOnly;
    m_linkButton->setEnabled(may && !chosen->linked);
    m_notRelatedButton->setEnabled(may && !chosen->linked);
    m_unlinkButton->setEnabled(may && chosen->linked);
}

const RelatedCase *RelatedPage::chosenCase() const
{
    const int row = m_view->currentIndex().row();
    return m_file && row >= 0 && row < m_related.size() ? &m_related.at(row) : nullptr;
}

void RelatedPage::openRow(const QList<RelatedCase> &cases, int row)
{
    if (row < 0 || row >= cases.size())
        return;
    const ComplaintId id = cases.at(row).id; // the lists change as soon as it is opened
    Q_EMIT caseRequested(id);
}

void RelatedPage::act(Result<> (Repeats::*run)(ComplaintId, ComplaintId), ComplaintId other)
{
    if (const auto done = (m_desk.repeats.*run)(m_file->complaint.id, other); !done)
        m_prompts.tell(this, done.error());
}

void RelatedPage::linkByNumber()
{
    m_prompts.askText(this, tr("Link another case"), tr("Its number"), false, [&](const QString &number) {
        return m_desk.complaints.find(number.trimmed()).and_then([&](const Complaint &other) {
            return m_desk.repeats.link(m_file->complaint.id, other.id);
        });
    });
}

} // namespace gehoor
