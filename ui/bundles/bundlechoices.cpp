// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/bundlechoices.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/wording/bundles.h>

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype wordsShown = 60;

/// Somebody else's words on a button or box, where an ampersand would be taken for a sign.
QString onBox(const QString &words)
{
    QString shown = words.simplified();
    if (shown.size() > wordsShown)
        shown = shown.left(wordsShown) + u'…';
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

BundleChoices::BundleChoices(Desk &desk, const CaseFile &file, const BundleChoice &proposed, QWidget *parent)
    : QScrollArea(parent), m_reader(new DocumentReader(desk.complaints, this)),
      m_forwarding(proposed.forwarding), m_page(new QWidget), m_column(new QVBoxLayout(m_page)),
      m_anonymous(file.complaint.details.complainant.anonymous)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addHeading(tr("Parts of the complaint"));
    addParts(file, proposed.parts);
    addHeading(tr("Of the complainant"));
    m_name = addBox(tr("&Name"), u"nameBox"_s);
    m_contact = addBox(tr("&How to reach them (the safe channel)"), u"contactBox"_s);
    if (m_anonymous)
        addReason(tr("They want to stay anonymous: neither goes along."));
    m_capacity = addBox(tr("&Capacity"), u"capacityBox"_s);
    m_remedy = addBox(tr("What they hope &for"), u"remedyBox"_s);
    m_masked = addBox(tr("&Take out of their words what is protected"), u"maskedBox"_s);
    addHeading(tr("Documents"));
    for (const Document &document : file.documents)
        addDocument(document);
    if (file.documents.isEmpty())
        m_column->addWidget(new QLabel(tr("The case holds no documents.")));
    auto *label = new QLabel(tr("&Language of the bundle"));
    m_language = new QComboBox;
    m_language->setObjectName(u"languageBox"_s);
    offer(*m_language, languageKeys, proposed.language);
    label->setBuddy(m_language);
    m_column->addSpacing(8);
    m_column->addWidget(label);
    m_column->addWidget(m_language);
    m_column->addStretch(1);
    setWidget(m_page);
    showThrough(*this);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BundleChoices::follow);
    connect(m_reader, &DocumentReader::documentRead, this, &BundleChoices::follow);
}

QCheckBox *BundleChoices::addBox(const QString &words, const QString &name)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    m_column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &BundleChoices::follow);
    // What the keys reach is in sight.
    setMinimumWidth(std::max(minimumWidth(), box->sizeHint().width() +
                                                 verticalScrollBar()->sizeHint().width() +
                                                 m_column->contentsMargins().left() * 2));
    return box;
}

void BundleChoices::addHeading(const QString &words)
{
    auto *heading = new QLabel(words);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    m_column->addSpacing(m_column->count() > 0 ? 8 : 0);
    m_column->addWidget(heading);
}

void BundleChoices::addReason(const QString &words)
{
    auto *reason = plainLabel(m_page);
    reason->setObjectName(u"anonymousLabel"_s);
    reason->setText(words);
    reason->setIndent(24);
    m_column->addWidget(reason);
    for (QCheckBox *const box : {m_name, m_contact})
        box->setAccessibleDescription(words);
}

void BundleChoices::addParts(const CaseFile &file, const QList<PartId> &parts)
{
    for (const Part &part : file.complaint.parts) {
        if (parts.contains(part.id))
            m_parts.append(
                {part.id, addBox(tr("Part %1: %2").arg(part.number).arg(onBox(part.text.left(300))),
                                 u"part%1"_s.arg(part.number))});
    }
}

void BundleChoices::addDocument(const Document &document)
{
    const QString size = QLocale().formattedDataSize(document.size, 0, QLocale::DataSizeSIFormat);
    const QString number = QString::number(m_documents.size() + 1);
    DocumentRow row{.document = document,
                    .box = addBox(tr("%1 (%2)").arg(onBox(document.name), size), u"document"_s + number),
                    .note = plainLabel(m_page),
                    .lookedAt = nullptr};
    row.note->setObjectName(u"documentNote"_s + number);
    row.note->setIndent(24);
    row.note->hide();
    m_column->addWidget(row.note);
    row.lookedAt = addBox(tr("I looked at all of it"), u"lookedAt"_s + number);
    row.lookedAt->setAccessibleName(tr("I looked at all of %1").arg(document.name));
    row.lookedAt->hide();
    m_documents.append(row);
}

void BundleChoices::takeFocus()
{
    (m_parts.isEmpty() ? m_name : m_parts.constFirst().second)->setFocus();
}

BundleChoice BundleChoices::choice() const
{
    BundleChoice choice{.forwarding = m_forwarding,
                        .name = m_name->isChecked(),
                        .contact = m_name->isChecked() && m_contact->isChecked(),
                        .capacity = m_capacity->isChecked(),
                        .remedy = m_remedy->isChecked(),
                        .masked = m_masked->isChecked(),
                        .language = chosen<Language>(*m_language)};
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked())
            choice.parts.append(part);
    }
    for (const DocumentRow &row : m_documents) {
        if (!row.box->isChecked())
            continue;
        choice.documents.append(row.document.id);
        if (row.lookedAt->isChecked() && !row.lookedAt->isHidden())
            choice.lookedAt.append(row.document.id);
    }
    return choice;
}

void BundleChoices::display(const BundleChoice &choice, bool changeable)
{
    m_displaying = true;
    for (const auto &[part, box] : m_parts)
        box->setChecked(choice.parts.contains(part));
    m_name->setChecked(choice.name);
    m_contact->setChecked(choice.contact);
    m_capacity->setChecked(choice.capacity);
    m_remedy->setChecked(choice.remedy);
    m_masked->setChecked(choice.masked);
    m_language->setCurrentIndex(m_language->findData(int(choice.language)));
    for (const DocumentRow &row : m_documents) {
        row.box->setChecked(choice.documents.contains(row.document.id));
        row.lookedAt->setChecked(choice.lookedAt.contains(row.document.id));
    }
    m_displaying = false;
    m_page->setEnabled(changeable);
    follow();
}

std::optional<Result<QList<DocumentPages>>> BundleChoices::documents() const
{
    QList<DocumentPages> documents;
    for (const DocumentRow &row : m_documents) {
        if (!row.box->isChecked())
            continue;
        const auto read = m_reader->read(row.document.id);
        if (!read)
            return {};
        if (!*read)
            return Result<QList<DocumentPages>>(failureOf(*read));
        documents.append(**read);
    }
    return Result<QList<DocumentPages>>(documents);
}

void BundleChoices::follow()
{
    if (m_displaying)
        return;
    m_name->setEnabled(!m_anonymous);
    m_contact->setEnabled(!m_anonymous && m_name->isChecked());
    for (const DocumentRow &row : m_documents)
        displayDocument(row);
    Q_EMIT changed();
}

void BundleChoices::displayDocument(const DocumentRow &row)
{
    const bool wanted = row.box->isChecked();
    if (wanted && m_page->isEnabled())
        m_reader->want(row.document);
    const auto read = m_reader->read(row.document.id);
    row.note->setVisible(wanted && (read || m_page->isEnabled()));
    row.lookedAt->setVisible(wanted && read && *read && !(*read)->readWhole);
    if (!read)
        gehoor::display(*row.note, tr("being read…"));
    else
        gehoor::display(*row.note, *read ? formWords(**read) : wording(read->error()));
}

} // namespace gehoor
