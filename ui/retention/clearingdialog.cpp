// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/deskaside.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/retention/clearingdialog.h>
#include <ui/wording/retention.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// By their numbers, as many as are taken in at a glance.
QString named(const QList<ClearingPreview> &cases)
{
    constexpr qsizetype most = 8;
    const QList<ClearingPreview> first = cases.mid(0, most);
    QStringList numbers;
    for (const ClearingPreview &one : first)
        numbers << one.of.number;
    return numbers.join(u", "_s) + (cases.size() > most ? u"…"_s : QString());
}

} // namespace

ClearingDialog::ClearingDialog(Desk &desk, Prompts &prompts, QList<ClearingPreview> shown, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts), m_shown(std::move(shown)),
      m_anonymise(new QRadioButton(tr("&Anonymise"), this)),
      m_destroy(new QRadioButton(tr("&Destroy"), this)), m_stays(plainLabel(this))
{
    setWindowTitle(tr("What goes"));
    m_anonymise->setObjectName(u"anonymiseButton"_s);
    m_destroy->setObjectName(u"destroyButton"_s);
    m_stays->setObjectName(u"staysLabel"_s);
    m_anonymise->setChecked(true);
    layOut();
    connect(m_anonymise, &QRadioButton::toggled, this, &ClearingDialog::displayWhatStays);
    displayWhatStays();
}

void ClearingDialog::layOut()
{
    QStringList lines;
    for (const ClearingPreview &preview : std::as_const(m_shown))
        lines << wording(preview) << QString();
    auto *goes = new QPlainTextEdit(this);
    goes->setObjectName(u"goesText"_s);
    goes->setAccessibleName(tr("what goes"));
    goes->setReadOnly(true);
    goes->setTabChangesFocus(true);
    display(*goes, lines.join(u'\n').trimmed());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    nameButtons(*buttons, tr("Clear…"));
    acceptOnCtrlEnter(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(goes, 1);
    layout->addWidget(m_anonymise);
    layout->addWidget(m_destroy);
    layout->addWidget(m_stays);
    layout->addWidget(buttons);
    tabThrough(*layout);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
}

ClearedHow ClearingDialog::how() const
{
    return m_destroy->isChecked() ? ClearedHow::Destroyed : ClearedHow::Anonymised;
}

void ClearingDialog::displayWhatStays()
{
    m_stays->setText(stays(how()));
}

/// What was shown is what goes: a case that changed meanwhile is refused.
void ClearingDialog::accept()
{
    const bool destroys = how() == ClearedHow::Destroyed;
    const int count = int(m_shown.size());
    const QString question = destroys ? tr("Destroy %n case(s)? This cannot be undone.", nullptr, count)
                                      : tr("Anonymise %n case(s)? This cannot be undone.", nullptr, count);
    if (!m_prompts.confirm(this, question + u"\n\n"_s + named(m_shown),
                           destroys ? tr("&Destroy") : tr("&Anonymise"), tr("Do &nothing")))
        return;
    const auto clear = [this, way = how()](Desk &at) { return at.retention.clear(m_shown, way); };
    const auto done = actAside(m_desk, clear, tr("Clearing, and writing the file anew…"), this);
    if (!done)
        m_prompts.tell(this, done.error());
    if (done || done.error().kind == ErrorKind::NotRewritten)
        QDialog::accept();
    else
        reject();
}

} // namespace gehoor
