// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/texts/newstandarddialog.h>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A read-only text in which the lines that the other has not are bold.
QPlainTextEdit *side(const QString &text, const QString &other, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    display(*view, text);
    const QStringList lines = other.split(u'\n');
    const QSet<QString> known(lines.cbegin(), lines.cend());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        if (known.contains(block.text()))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
    return view;
}

} // namespace

NewStandardDialog::NewStandardDialog(Desk &desk, Prompts &prompts, TextName name, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_name(std::move(name))
{
    setWindowTitle(tr("New standard text: %1").arg(wording(m_name)));
    const KeptText kept = desk.texts.find(m_name).value_or(KeptText());
    QLabel *explanation = plainLabel(this);
    explanation->setText(tr("Gehoor has a new standard text since you made your own. Your own text stands "
                            "until you choose. Lines in bold are not in the other text."));
    QPlainTextEdit *own = side(standingText(kept), kept.shipped, this);
    QPlainTextEdit *standard = side(kept.shipped, standingText(kept), this);
    own->setObjectName(u"ownText"_s);
    standard->setObjectName(u"standardText"_s);
    auto *ownLabel = new QLabel(tr("Your &own text"), this);
    auto *standardLabel = new QLabel(tr("The &new standard text"), this);
    ownLabel->setBuddy(own);
    standardLabel->setBuddy(standard);
    auto *grid = new QGridLayout;
    grid->addWidget(ownLabel, 0, 0);
    grid->addWidget(standardLabel, 0, 1);
    grid->addWidget(own, 1, 0);
    grid->addWidget(standard, 1, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Take over the new text"), QDialogButtonBox::ActionRole);
    QPushButton *keep = buttons->addButton(tr("&Keep your own text"), QDialogButtonBox::ActionRole);
    // Neither text is taken by an Enter that was meant for something else.
    buttons->addButton(tr("&Decide later"), QDialogButtonBox::RejectRole)->setDefault(true);
    take->setObjectName(u"takeOverButton"_s);
    keep->setObjectName(u"keepOwnButton"_s);
    for (QPushButton *button : {take, keep})
        button->setEnabled(desk.file.access() == Access::Write);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(grid, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
    connect(take, &QPushButton::clicked, this, [this] { finish(m_desk.texts.restore(m_name, 0)); });
    connect(keep, &QPushButton::clicked, this, [this] { finish(m_desk.texts.keepOwn(m_name)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &NewStandardDialog::reject);
}

void NewStandardDialog::finish(const Result<> &done)
{
    if (!done)
        return m_prompts.tell(this, done.error());
    accept();
}

} // namespace gehoor
