// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/breaches/breachdialog.h>
#include <ui/breaches/momentfield.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/prompts.h>
#include <ui/common/textfield.h>
#include <ui/wording/breaches.h>

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int boxesInARow = 2;
constexpr int highest = 640; // on the smallest screen

/// A box for each value, named by its key.
template <class Enum, std::size_t N>
QList<QCheckBox *> boxesOf(const Keys<Enum, N> &keys, const QString &name, QWidget *parent)
{
    QList<QCheckBox *> boxes;
    for (const auto &[value, key] : keys.entries()) {
        auto *box = new QCheckBox(sentenceCase(wording(value)), parent);
        box->setObjectName(name + u'_' + key);
        boxes.append(box);
    }
    return boxes;
}

template <class Enum, std::size_t N>
void check(const QList<QCheckBox *> &boxes, const Keys<Enum, N> &keys, const QList<Enum> &values)
{
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes.at(i)->setChecked(values.contains(keys.entries().at(std::size_t(i)).first));
}

template <class Enum, std::size_t N>
QList<Enum> checkedOf(const QList<QCheckBox *> &boxes, const Keys<Enum, N> &keys)
{
    QList<Enum> values;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i)->isChecked())
            values.append(keys.entries().at(std::size_t(i)).first);
    }
    return values;
}

QGridLayout *inRows(const QList<QCheckBox *> &boxes)
{
    auto *grid = new QGridLayout;
    for (int i = 0; i < int(boxes.size()); ++i)
        grid->addWidget(boxes.at(i), i / boxesInARow, i % boxesInARow);
    return grid;
}

} // namespace

BreachDialog::BreachDialog(Desk &desk, Prompts &prompts, std::optional<Breach> before,
                           std::optional<ComplaintId> proposed, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_before(std::move(before)),
      m_shown(m_before ? m_before->facts
                       : BreachFacts{.discovered = desk.clock.now(), .what = {}, .complaint = proposed}),
      m_discovered(new QDateTimeEdit(this)), m_kind(new QComboBox(this)), m_what(new TextField(this)),
      m_fromKnown(new QCheckBox(tr("It happened &from"), this)), m_from(new QDateEdit(this)),
      m_untilKnown(new QCheckBox(tr("&until"), this)), m_until(new QDateEdit(this)),
      m_case(new QLineEdit(this)), m_paper(new QComboBox(this)), m_people(new QSpinBox(this)),
      m_affected(boxesOf(affectedKeys, u"affected"_s, this)),
      m_data(boxesOf(breachedDataKeys, u"data"_s, this)), m_encrypted(new QComboBox(this))
{
    setWindowTitle(m_before ? tr("Data breach %1").arg(m_before->id.value()) : tr("Record a data breach"));
    nameFields();
    layOut();
    fillIn(m_shown);
    connect(m_case, &QLineEdit::textChanged, this, &BreachDialog::offerPapers);
    acceptOnCtrlEnterOnly(*this);
    m_what->setFocus();
}

void BreachDialog::nameFields()
{
    m_discovered->setObjectName(u"discoveredEdit"_s);
    m_kind->setObjectName(u"kindBox"_s);
    m_what->setObjectName(u"whatEdit"_s);
    m_what->setTabChangesFocus(true);
    m_fromKnown->setObjectName(u"fromKnownBox"_s);
    m_from->setObjectName(u"fromEdit"_s);
    m_from->setAccessibleName(tr("the first day on which it happened"));
    m_untilKnown->setObjectName(u"untilKnownBox"_s);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setAccessibleName(tr("the last day on which it happened"));
    m_case->setObjectName(u"caseEdit"_s);
    m_case->setPlaceholderText(tr("case number, if it concerns one"));
    m_paper->setObjectName(u"paperBox"_s);
    m_people->setObjectName(u"peopleBox"_s);
    m_people->setRange(0, mostPeopleAffected);
    m_people->setSpecialValueText(tr("not known"));
    m_encrypted->setObjectName(u"encryptedBox"_s);
    connect(m_fromKnown, &QAbstractButton::toggled, this, [this](bool known) {
        m_from->setEnabled(known);
        m_untilKnown->setEnabled(known);
        m_until->setEnabled(known && m_untilKnown->isChecked());
    });
    connect(m_untilKnown, &QAbstractButton::toggled, m_until, &QWidget::setEnabled);
}

void BreachDialog::fillIn(const BreachFacts &facts)
{
    const QDate today = m_desk.clock.today();
    const QDateTime earliest(earliestDay(), QTime(0, 0));
    setUpMoment(*m_discovered, facts.discovered, earliest, m_desk.clock.now());
    offer(*m_kind, breachKindKeys, facts.kind);
    fill(*m_what, facts.what);
    setUpDay(*m_from, facts.from.value_or(today), earliestDay(), today);
    setUpDay(*m_until, facts.until.value_or(today), earliestDay(), today);
    m_fromKnown->setChecked(facts.from.has_value());
    m_untilKnown->setChecked(facts.until.has_value());
    m_from->setEnabled(facts.from.has_value());
    m_untilKnown->setEnabled(facts.from.has_value());
    m_until->setEnabled(facts.until.has_value());
    const auto links = linksOf(m_desk, facts);
    if (!links) {
        m_unread = links.error();
        m_prompts.tell(this, *m_unread);
    }
    m_case->setText(links ? links->number : QString());
    offerPapers();
    m_people->setValue(facts.people.value_or(0));
    check(m_affected, affectedKeys, facts.affected);
    check(m_data, breachedDataKeys, facts.data);
    offer(*m_encrypted, encryptedKeys, facts.encrypted);
}

void BreachDialog::layOut()
{
    QLabel *explanation = plainLabel(this);
    explanation->setText(
        tr("First make sure that everybody is safe: record it after that. Name nobody in your "
           "own words if it can be told without. The law asks to record every data breach, "
           "reported or not (AVG, article 33)."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Keep"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    tabThrough(*column);
    resize(fontMetrics().averageCharWidth() * 120, std::min(sizeHint().height(), highest));
}

void BreachDialog::addFields(QFormLayout &form)
{
    auto *days = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_fromKnown), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_untilKnown), static_cast<QWidget *>(m_until)})
        days->addWidget(part);
    days->addStretch(1);
    form.addRow(tr("&Discovered on"), m_discovered);
    form.addRow(tr("&What happened"), m_what);
    form.addRow(tr("&Kind"), m_kind);
    form.addRow(tr("When"), days);
    form.addRow(tr("&Case"), m_case);
    form.addRow(tr("&Letter or bundle that went wrong"), m_paper);
    form.addRow(tr("How many &people are affected"), m_people);
    form.addRow(tr("Whose data"), inRows(m_affected));
    form.addRow(tr("Which data"), inRows(m_data));
    form.addRow(tr("&Encrypted"), m_encrypted);
}

void BreachDialog::offerPapers()
{
    m_paper->clear();
    m_paper->addItem(tr("none"));
    const auto complaint = m_desk.complaints.find(m_case->text().trimmed());
    m_papers = complaint.and_then([&](const Complaint &of) { return papersOf(m_desk, of.id); });
    const QList<BreachPaper> offered = m_papers.value_or(QList<BreachPaper>());
    for (const BreachPaper &paper : offered) {
        m_paper->addItem(sentenceCase(paper.words));
        if ((paper.letter && paper.letter == m_shown.letter) ||
            (paper.bundle && paper.bundle == m_shown.bundle))
            m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    m_paper->setEnabled(!offered.isEmpty());
}

Result<BreachFacts> BreachDialog::facts() const
{
    BreachFacts facts{.discovered = momentOf(*m_discovered, m_shown.discovered),
                      .what = textOf(*m_what, m_shown.what),
                      .kind = chosen<BreachKind>(*m_kind),
                      .affected = checkedOf(m_affected, affectedKeys),
                      .data = checkedOf(m_data, breachedDataKeys),
                      .encrypted = chosen<Encrypted>(*m_encrypted)};
    if (m_fromKnown->isChecked())
        facts.from = m_from->date();
    if (m_fromKnown->isChecked() && m_untilKnown->isChecked())
        facts.until = m_until->date();
    if (m_people->value() > 0)
        facts.people = m_people->value();
    if (m_unread)
        return tl::unexpected(*m_unread);
    const QString number = m_case->text().trimmed();
    if (number.isEmpty())
        return facts;
    const auto complaint = m_desk.complaints.find(number);
    if (!complaint)
        return failureOf(complaint);
    if (!m_papers)
        return failureOf(m_papers);
    facts.complaint = complaint->id;
    if (const int row = m_paper->currentIndex() - 1; row >= 0) {
        facts.letter = m_papers->at(row).letter;
        facts.bundle = m_papers->at(row).bundle;
    }
    return facts;
}

void BreachDialog::accept()
{
    const auto kept = facts().and_then([&](const BreachFacts &known) -> Result<> {
        if (m_before)
            return m_desk.breaches.change(m_before->id, known);
        return m_desk.breaches.record(known).map([](BreachId) {});
    });
    if (!kept)
        m_prompts.tell(this, kept.error());
    else
        QDialog::accept();
}

} // namespace gehoor
