// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/settings/responsibledialog.h>
#include <ui/triage/partdialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QLineEdit *edit(const QString &name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(longestField);
    field->setText(text);
    return field;
}

/// Areas as one line, and back.
QString joined(const QStringList &areas)
{
    return areas.join(u", "_s);
}

QStringList parted(const QString &line)
{
    return line.split(u',', Qt::SkipEmptyParts);
}

QLabel *knownThemes(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setObjectName(u"knownThemesLabel"_s);
    label->setText(
        ResponsibleDialog::tr("Gehoor offers for a part: %1. The words with which one begins are enough.")
            .arg(PartDialog::themes().join(u"; "_s)));
    return label;
}

} // namespace

ResponsibleDialog::ResponsibleDialog(Desk &desk, Prompts &prompts, const Responsible &responsible,
                                     QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_responsible(responsible),
      m_functionEdit(edit(u"functionEdit"_s, responsible.function, this)),
      m_nameEdit(edit(u"nameEdit"_s, responsible.name, this)),
      m_teamEdit(edit(u"teamEdit"_s, responsible.team, this)),
      m_emailEdit(edit(u"emailEdit"_s, responsible.email, this)),
      m_themesEdit(edit(u"themesEdit"_s, joined(responsible.themes), this)),
      m_locationsEdit(edit(u"locationsEdit"_s, joined(responsible.locations), this)),
      m_deputyBox(new QComboBox(this)), m_fromEdit(new QDateEdit(this)),
      m_untilBox(new QCheckBox(tr("Unt&il"), this)), m_untilEdit(new QDateEdit(this)),
      m_activeBox(new QCheckBox(tr("Complaints can be forwarded &here"), this))
{
    setWindowTitle(tr("Responsible person"));
    m_functionEdit->setPlaceholderText(tr("such as “team leader shelter”"));
    m_themesEdit->setPlaceholderText(tr("themes of complaints, with commas between them"));
    m_locationsEdit->setPlaceholderText(tr("as a complaint would name them, with commas between them"));
    m_activeBox->setObjectName(u"activeBox"_s);
    m_activeBox->setChecked(responsible.active);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"saveButton"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Function"), m_functionEdit);
    form->addRow(tr("&Name"), m_nameEdit);
    form->addRow(tr("&Team"), m_teamEdit);
    form->addRow(tr("&E-mail"), m_emailEdit);
    form->addRow(tr("The&mes"), m_themesEdit);
    form->addRow(QString(), knownThemes(this));
    form->addRow(tr("&Locations"), m_locationsEdit);
    addDeputy(*form);
    form->addRow(m_activeBox);
    form->addRow(buttons);
    acceptOnCtrlEnterOnly(*this);
    constexpr int charactersAcross = 80;
    sizeToWords(*this, charactersAcross);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResponsibleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ResponsibleDialog::reject);
}

void ResponsibleDialog::addDeputy(QFormLayout &form)
{
    m_deputyBox->setObjectName(u"deputyBox"_s);
    m_deputyBox->addItem(tr("nobody"), 0);
    const auto all = m_desk.forwarding.responsibles();
    for (const Responsible &each : all.value_or(QList<Responsible>())) {
        if (each.id != m_responsible.id)
            m_deputyBox->addItem(each.function.simplified(), each.id.value());
    }
    const auto &before = m_responsible.deputy;
    const QDate today = m_desk.clock.today();
    const QDate latest = today.addYears(20);
    m_fromEdit->setObjectName(u"deputyFromEdit"_s);
    m_untilEdit->setObjectName(u"deputyUntilEdit"_s);
    m_untilBox->setObjectName(u"deputyUntilBox"_s);
    m_untilEdit->setAccessibleName(tr("Last day of the deputy"));
    setUpDay(*m_fromEdit, before ? before->from : today, earliestDay(), latest);
    setUpDay(*m_untilEdit, before && before->to ? *before->to : today.addMonths(1), earliestDay(), latest);
    m_untilBox->setChecked(before && before->to);
    m_deputyBox->setCurrentIndex(std::max(0, m_deputyBox->findData(before ? before->id.value() : 0)));
    form.addRow(tr("&Deputy"), m_deputyBox);
    form.addRow(tr("F&rom"), m_fromEdit);
    form.addRow(m_untilBox, m_untilEdit);
    connect(m_deputyBox, &QComboBox::currentIndexChanged, this, &ResponsibleDialog::displayDeputy);
    connect(m_untilBox, &QCheckBox::toggled, this, &ResponsibleDialog::displayDeputy);
    displayDeputy();
}

void ResponsibleDialog::displayDeputy()
{
    const bool someone = m_deputyBox->currentIndex() > 0;
    m_fromEdit->setEnabled(someone);
    m_untilBox->setEnabled(someone);
    m_untilEdit->setEnabled(someone && m_untilBox->isChecked());
}

std::optional<Deputy> ResponsibleDialog::deputy() const
{
    if (m_deputyBox->currentIndex() <= 0)
        return std::nullopt;
    return Deputy{.id = ResponsibleId(m_deputyBox->currentData().toLongLong()),
                  .from = m_fromEdit->date(),
                  .to = m_untilBox->isChecked() ? std::optional(m_untilEdit->date()) : std::nullopt};
}

void ResponsibleDialog::accept()
{
    Responsible changed = m_responsible;
    changed.function = m_functionEdit->text();
    changed.name = m_nameEdit->text();
    changed.team = m_teamEdit->text();
    changed.email = m_emailEdit->text();
    // An area with a comma in it, from a list that was imported, stays whole while nobody types.
    if (m_themesEdit->isModified())
        changed.themes = parted(m_themesEdit->text());
    if (m_locationsEdit->isModified())
        changed.locations = parted(m_locationsEdit->text());
    changed.deputy = deputy();
    changed.active = m_activeBox->isChecked();
    const auto kept = m_desk.forwarding.saveResponsible(changed);
    if (!kept)
        return m_prompts.tell(this, kept.error());
    QDialog::accept();
}

} // namespace gehoor
