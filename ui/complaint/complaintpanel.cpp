// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_complaintpanel.h"

#include <core/basics/text.h>
#include <core/intake/mailreader.h>
#include <core/leaks/documenttext.h>
#include <ui/common/deskaside.h>
#include <ui/common/fields.h>
#include <ui/common/prompts.h>
#include <ui/common/textmenu.h>
#include <ui/complaint/complaintpanel.h>
#include <ui/leaks/passquestion.h>
#include <ui/leaks/protecttext.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A mail as it is read: who (save under privacy), when and about what over its words; other documents as far
/// as they are words.
QString originalText(const Document &document, const QByteArray &content, bool privacy)
{
    if (document.mediaType != u"message/rfc822"_s)
        return documentText(document.mediaType, content);
    const auto mail = readMail(content);
    if (!mail)
        return QString::fromUtf8(content);
    QStringList lines;
    if (!privacy)
        lines << ComplaintPanel::tr("From: %1")
                     .arg(QStringList{mail->fromName, mail->fromAddress}.join(u' ').trimmed());
    if (!privacy && !isBlank(mail->replyToWords))
        lines << ComplaintPanel::tr("Reply to: %1").arg(mail->replyToWords.simplified().left(500));
    if (mail->sent.isValid())
        lines << ComplaintPanel::tr("Sent: %1").arg(longDate(mail->sent.toLocalTime().date()));
    lines << ComplaintPanel::tr("Subject: %1").arg(mail->subject);
    for (const Attachment &attachment : mail->attachments)
        lines << ComplaintPanel::tr("Attached: %1").arg(attachment.name);
    return lines.join(u'\n') + u"\n\n"_s + mail->text;
}

/// With places at which a line may end, for names of files have hardly a space.
QString breakable(QString words)
{
    for (const QChar sign : {u'.', u'-', u'_'})
        words.replace(sign, QString(sign) + QChar(0x200b));
    return words;
}

/// Documents from about here on take longer to be read through and written than nobody feels.
constexpr qint64 largeDocument = 1'000'000;

/// Does something with the document, aside when it is large.
Result<> withDocument(const Document &document, Desk &desk, const std::function<Result<>(Desk &)> &work,
                      const QString &what)
{
    return document.size < largeDocument ? work(desk)
                                         : actAside(desk, work, what, QApplication::activeWindow());
}

} // namespace

ComplaintPanel::ComplaintPanel(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ComplaintPanel>()), m_desk(desk), m_prompts(prompts),
      m_makePart(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->partButton->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText));
    m_makePart->setText(m_ui->partButton->accessibleName());
    offerForWords(m_makePart);
    connect(m_makePart, &QAction::triggered, m_ui->partButton, &QAbstractButton::click);
    connect(m_ui->textView, &QPlainTextEdit::selectionChanged, this, &ComplaintPanel::displaySelection);
    connect(m_ui->partButton, &QAbstractButton::clicked, this,
            [this] { Q_EMIT partRequested(selectedWords()); });
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, &ComplaintPanel::changeRequested);
    connect(m_ui->originalButton, &QAbstractButton::toggled, this, &ComplaintPanel::displayText);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &ComplaintPanel::saveChosen);
    connect(m_ui->documentList, &QListWidget::itemActivated, this, &ComplaintPanel::saveChosen);
}

ComplaintPanel::~ComplaintPanel() = default;

void ComplaintPanel::offerForWords(QAction *action)
{
    m_ui->textView->addAction(action);
    showActionsInMenu(*m_ui->textView);
}

void ComplaintPanel::display(const CaseFile &file, bool privacy)
{
    const ComplaintDetails &details = file.complaint.details;
    const bool sameCase = m_file && m_file->complaint.id == file.complaint.id;
    const bool samePrivacy = m_privacy == privacy;
    m_file = file;
    m_privacy = privacy;

    m_ui->receivedLabel->setText(
        tr("Received on %1 %2").arg(longDate(details.received), arrival(details.channel)));
    gehoor::display(*m_ui->subjectLabel, details.subject.simplified());
    m_ui->subjectLabel->setVisible(!isBlank(details.subject));
    gehoor::display(*m_ui->remedyLabel, tr("Hopes for: %1").arg(details.remedy.trimmed().left(500)));
    m_ui->remedyLabel->setVisible(!isBlank(details.remedy));

    displayDocuments(file.documents);
    m_ui->saveButton->setEnabled(!file.readOnly);
    m_ui->changeButton->setEnabled(!file.readOnly);
    displayComplainant(details.complainant, privacy);
    displayAnew(sameCase, samePrivacy);
    displaySelection();
}

/// Whole, on as many lines as it takes: names often differ only in their middle.
void ComplaintPanel::displayDocuments(const QList<Document> &documents)
{
    QListWidget &list = *m_ui->documentList;
    list.clear();
    for (const Document &document : documents) {
        const QString words = u"%1: %2 (%3)"_s.arg(sentenceCase(wording(document.role)), document.name,
                                                   QLocale().formattedDataSize(document.size));
        auto *item = new QListWidgetItem(breakable(words), &list);
        item->setData(Qt::AccessibleTextRole, words);
        item->setToolTip(u"<qt>"_s + words.toHtmlEscaped() + u"</qt>"_s);
    }
    list.setCurrentRow(0);
    m_ui->documents->setVisible(!documents.isEmpty());
}

/// After all else, which would wait for a large original; nor does that stay in sight with its names
/// meanwhile.
void ComplaintPanel::displayAnew(bool sameCase, bool samePrivacy)
{
    QAbstractButton &original = *m_ui->originalButton;
    if (!sameCase && original.isChecked())
        return original.setChecked(false); // which displays
    if (original.isChecked() && samePrivacy)
        return; // what is in sight stays as it is
    if (original.isChecked())
        m_ui->textView->clear();
    displayText();
}

void ComplaintPanel::switchOriginal()
{
    m_ui->originalButton->toggle();
    m_ui->textView->setFocus(Qt::ShortcutFocusReason);
}

/// Empty when there is none, or none that holds text.
Result<QString> ComplaintPanel::readOriginal()
{
    const QList<Document> documents = m_file->documents; // the case may be read anew meanwhile
    const auto found = std::find_if(documents.begin(), documents.end(), [](const Document &document) {
        return document.role == DocumentRole::Original;
    });
    if (found == documents.end())
        return QString();
    QString text;
    const auto read = [&, privacy = m_privacy](Desk &at) {
        return at.complaints.documentContent(found->id).map(
            [&](const QByteArray &content) { text = originalText(*found, content, privacy); });
    };
    return withDocument(*found, m_desk, read, tr("Reading the original…")).map([&] { return text; });
}

void ComplaintPanel::displayText()
{
    if (!m_file)
        return;
    const bool original = m_ui->originalButton->isChecked();
    QString text = m_file->complaint.details.text;
    m_ui->textView->setPlaceholderText({});
    if (original) {
        const auto read = readOriginal();
        if (!read)
            return m_prompts.tell(this, read.error());
        text = *read;
        m_ui->textView->setPlaceholderText(
            tr("The original holds no text that can be shown here. Save it to look at it."));
    }
    m_ui->originalLabel->setVisible(original);
    m_ui->textView->setAccessibleName(original ? tr("The original of the complaint") : tr("The complaint"));
    if (text == m_shown && !m_ui->textView->document()->isEmpty())
        return; // so that the place in the text stays
    m_shown = text;
    gehoor::display(*m_ui->textView, text);
}

QString ComplaintPanel::selectedWords() const
{
    return m_ui->textView->textCursor()
        .selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n')
        .trimmed();
}

void ComplaintPanel::displaySelection()
{
    const bool open = m_file && !m_file->readOnly && !m_file->closing;
    m_ui->partButton->setEnabled(open && !isBlank(selectedWords()));
    m_makePart->setEnabled(m_ui->partButton->isEnabled());
}

void ComplaintPanel::displayComplainant(const Complainant &complainant, bool privacy)
{
    QStringList lines;
    const auto add = [&](const QString &line) {
        if (!isBlank(line))
            lines << line.left(500);
    };
    add(complainantName(complainant, privacy));
    if (complainant.organisation != lines.value(0))
        add(complainant.organisation);
    if (privacy) {
        add(tr("Address, e-mail and phone are hidden (F9 shows them)"));
    } else {
        add(complainant.address.trimmed());
        add(complainant.email);
        add(complainant.phone);
    }
    if (!isBlank(complainant.representative)) {
        const QString &name = complainant.representative;
        const QString mandate = complainant.mandateSeen ? tr("mandate seen") : tr("mandate not seen");
        add(tr("Represented by %1, %2").arg(privacy ? initials(name) : name, mandate));
    }
    add(tr("Safe channel: %1").arg(wording(complainant.safeChannel)));
    if (complainant.noPost)
        add(tr("NO POST to this address"));
    if (complainant.anonymous)
        add(tr("Wants to stay anonymous"));
    gehoor::display(*m_ui->complainantLabel, lines.join(u'\n'));
}

void ComplaintPanel::saveChosen()
{
    const int row = m_ui->documentList->currentRow();
    if (m_file && !m_file->readOnly && row >= 0)
        saveDocument(m_desk, m_prompts, m_file->complaint.id, m_file->documents.at(row), this);
}

void saveDocument(Desk &desk, Prompts &prompts, ComplaintId complaint, const Document &chosen,
                  QWidget *parent)
{
    const Document document = chosen; // the page reads its case anew meanwhile
    const QString path =
        prompts.saveFile(parent, ComplaintPanel::tr("Save the document"),
                         QDir::home().filePath(document.name), ComplaintPanel::tr("All files (*)"));
    if (path.isEmpty())
        return;
    QList<LeakFinding> shows;
    const auto lookThrough = [&](Desk &at) {
        return at.leaks.findings(complaint, document).map([&](const QList<LeakFinding> &found) {
            shows = found;
        });
    };
    if (const auto looked =
            withDocument(document, desk, lookThrough, ComplaintPanel::tr("Looking through the document…"));
        !looked)
        return prompts.tell(parent, looked.error());
    letLeave({{complaint, shows}}, prompts, parent, [&](const QString &reason) {
        return withDocument(
            document, desk,
            [&](Desk &at) { return at.leaks.saveDocument(complaint, document, path, reason); },
            ComplaintPanel::tr("The document is being saved…"));
    });
}

} // namespace gehoor
