// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_dossierpage.h"

#include <core/basics/text.h>
#include <ui/common/daytextdialog.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/tableviewsetup.h>
#include <ui/common/texttable.h>
#include <ui/complaint/complaintpanel.h>
#include <ui/complaint/dossierpage.h>
#include <ui/triage/verdictwords.h>

using namespace Qt::StringLiterals;

namespace gehoor {

DossierPage::DossierPage(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DossierPage>()), m_desk(desk), m_prompts(prompts)
{
    m_ui->setupUi(this);
    showThrough(*m_ui->scroll);
    m_contacts = new TextTable({tr("Day"), tr("Contact or note")}, this);
    m_documents =
        new TextTable({tr("Name"), tr("What"), tr("Size"), tr("Kind of file"), tr("SHA-256")}, this);
    m_verdicts = new TextTable({tr("Day"), tr("Part"), tr("Verdict"), tr("Reason"), tr("Remarks")}, this);
    m_trail = new TextTable({tr("When"), tr("What"), tr("Note")}, this);
    const auto setUp = [](QTableView *view, TextTable *table, const QString &name, const QList<int> &widths) {
        view->setModel(table);
        setUpTable(*view, name, widths);
    };
    setUp(m_ui->contactTable, m_contacts, tr("Contacts and notes"), {19, 0});
    setUp(m_ui->documentTable, m_documents, tr("Documents"), {0, 12, 11, 17, 11});
    setUp(m_ui->verdictTable, m_verdicts, tr("Verdicts"), {19, 10, 0, 15, 13});
    setUp(m_ui->auditTable, m_trail, tr("What was done in this case"), {25, 20, 0});
    connect(m_ui->noteButton, &QAbstractButton::clicked, this, &DossierPage::noteContact);
    connect(m_ui->accessButton, &QAbstractButton::clicked, this, &DossierPage::accessAsked);
    connect(m_ui->saveDocumentButton, &QAbstractButton::clicked, this, &DossierPage::saveChosen);
}

DossierPage::~DossierPage() = default;

void DossierPage::display(const CaseFile &file)
{
    m_file = file;
    QList<QStringList> contacts;
    for (const Contact &contact : file.contacts)
        contacts << QStringList{shortDate(contact.day), contact.text};
    m_contacts->setRows(contacts);

    QList<QStringList> documents;
    for (const Document &document : file.documents)
        documents << QStringList{document.name, wording(document.role),
                                 QLocale().formattedDataSize(document.size), document.mediaType,
                                 document.sha256};
    m_documents->setRows(documents);
    m_ui->documentTable->setCurrentIndex(m_documents->index(0, 0));
    m_ui->saveDocumentButton->setEnabled(!documents.isEmpty() && !file.readOnly);
    m_ui->noteButton->setEnabled(!file.readOnly);
    displayVerdicts();
    displayTrail();
}

void DossierPage::displayVerdicts()
{
    QList<QStringList> rows;
    for (const Part &part : m_file->complaint.parts) {
        const auto history = m_desk.triage.history(part.id);
        if (!history)
            continue;
        for (const Assessment &each : *history) {
            QStringList remarks;
            for (auto remark = each.remarks.cbegin(); remark != each.remarks.cend(); ++remark)
                remarks << u"%1: %2"_s.arg(int(remark.key()) + 1).arg(remark.value());
            rows << QStringList{shortDate(each.day), QString::number(part.number),
                                verdictWords(each.verdict, each.ground), each.reason, remarks.join(u"; "_s)};
        }
    }
    m_verdicts->setRows(rows);
}

void DossierPage::displayTrail()
{
    const auto lines = m_desk.file.audit(m_file->complaint.id).value_or(QList<AuditLine>());
    const QList<Hold> &holds = m_file->holds;
    QList<QStringList> rows;
    qsizetype set = 0;
    qsizetype lifted = 0;
    for (const AuditLine &line : lines) {
        const QDateTime at = line.at.toLocalTime();
        // The trail keeps no free text: why a case is kept stands with the hold.
        const QString note = line.kind == ActKind::HoldSet      ? holds.value(set++).reason
                             : line.kind == ActKind::HoldLifted ? holds.value(lifted++).liftingReason
                                                                : auditNote(line);
        rows.prepend(
            {shortDate(at.date()) + at.time().toString(u" HH:mm"_s), sentenceCase(auditAct(line)), note});
    }
    m_trail->setRows(rows);
}

void DossierPage::noteContact()
{
    if (!m_file)
        return;
    const ComplaintId id = m_file->complaint.id;
    DayTextDialog dialog(
        tr("Contact or note, case %1").arg(m_file->complaint.number.text()), tr("&What was said or noted"),
        earliestDay(), m_desk.clock.today(), m_prompts,
        [&](QDate day, const QString &text) { return m_desk.complaints.noteContact(id, day, text); }, this);
    dialog.exec();
}

void DossierPage::saveChosen()
{
    const QModelIndex index = m_ui->documentTable->currentIndex();
    if (m_file && index.isValid())
        saveDocument(m_desk, m_prompts, m_file->complaint.id, m_file->documents.at(index.row()), this);
}

} // namespace gehoor
