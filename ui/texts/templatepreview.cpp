// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatefields.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/letters/letterprinter.h>
#include <ui/texts/templatepreview.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostCases = 50;
/// So many are tried to find one that the letter fits: more would be felt.
constexpr int mostTried = 20;

/// In which letters a text is looked at: its own, or for a piece those that take it in.
QList<LetterKind> kindsFor(const TextName &name)
{
    if (const auto kind = letterKindKeys.value(name.key))
        return {*kind};
    return {LetterKind::NotAdmissible, LetterKind::Closing, LetterKind::Memo};
}

} // namespace

TemplatePreview::TemplatePreview(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_caseBox(new QComboBox(this)), m_message(plainLabel(this)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(new QPrintPreviewWidget(m_printer.get(), this))
{
    showAsPdf(*m_printer);
    m_caseBox->setObjectName(u"previewCaseBox"_s);
    m_message->setObjectName(u"previewMessage"_s);
    m_preview->setAccessibleName(tr("The letter as it will be printed"));
    m_preview->fitToWidth();
    auto *label = new QLabel(tr("Example fro&m case"), this);
    label->setBuddy(m_caseBox);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_caseBox);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
    connect(m_caseBox, &QComboBox::activated, this, &TemplatePreview::compose);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_shown)
            paintLetter(*m_shown, *printer);
    });
}

TemplatePreview::~TemplatePreview() = default;

void TemplatePreview::display(const TextName &name, const QString &text)
{
    const bool other = !(name == m_name) || m_caseBox->count() == 0;
    m_name = name;
    m_text = text;
    if (other)
        offerCases();
    compose();
}

/// The newest cases, one that the letter fits chosen.
void TemplatePreview::offerCases()
{
    const QSignalBlocker quiet(m_caseBox);
    m_caseBox->clear();
    int fitting = -1;
    for (const OverviewRow &row : m_desk.overview.rows({}, mostCases).value_or(QList<OverviewRow>())) {
        m_caseBox->addItem(u"%1, %2"_s.arg(row.number, wording(row.standing)), row.id.value());
        if (fitting < 0 && m_caseBox->count() <= mostTried && composed(row.id))
            fitting = m_caseBox->count() - 1;
    }
    m_caseBox->setCurrentIndex(std::max(fitting, 0));
}

Result<LetterContent> TemplatePreview::composed(ComplaintId complaint) const
{
    Result<LetterContent> content = failure(ErrorKind::UnknownText, m_name.key);
    for (const LetterKind kind : kindsFor(m_name)) {
        LetterRequest request{.kind = kind, .language = m_name.language};
        content = m_desk.letters.tryOut(complaint, request, {{m_name, m_text}});
        const bool wantsWords = !content && (content.error().kind == ErrorKind::EmptyText ||
                                             content.error().kind == ErrorKind::ReasonMissing);
        if (wantsWords) {
            request.explanation = tr("(Here stands the explanation that you write.)");
            content = m_desk.letters.tryOut(complaint, request, {{m_name, m_text}});
        }
        if (content)
            break;
    }
    return content;
}

void TemplatePreview::compose()
{
    m_shown.reset();
    if (m_caseBox->currentIndex() < 0) {
        m_message->setText(tr("There is no case yet to show the letter with."));
    } else {
        const ComplaintId example(m_caseBox->currentData().toLongLong());
        const auto content = composed(example);
        m_message->setText(content ? QString() : wording(content.error()));
        if (content) {
            m_desk.readings.caseOpened(example); // the page names who complained
            m_shown = *content;
        }
    }
    m_message->setVisible(!m_shown);
    m_preview->setVisible(m_shown.has_value());
    m_preview->updatePreview();
}

} // namespace gehoor
