// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>
#include <ui/safety/safetynotice.h>

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Above whatever the dialog holds, in any layout.
void addNotice(QDialog &dialog)
{
    if (!dialog.layout() || dialog.findChild<QLabel *>(u"safetyNotice"_s, Qt::FindDirectChildrenOnly))
        return;
    auto *label = new QLabel(safetyWords(), &dialog);
    label->setObjectName(u"safetyNotice"_s);
    label->setTextFormat(Qt::PlainText);
    label->setFont(boldFont());
    label->setMargin(label->fontMetrics().height() / 2);
    dialog.layout()->setMenuBar(label);
}

bool isWork(const QDialog *dialog)
{
    return dialog && !qobject_cast<const QMessageBox *>(dialog) && !qobject_cast<const QFileDialog *>(dialog);
}

} // namespace

QString safetyWords()
{
    return QCoreApplication::translate("SafetyNotice", "⚠ Safety: threat or danger");
}

SafetyNotice::SafetyNotice(QWidget *page) : QObject(page), m_page(page)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SafetyNotice::eventFilter(QObject *watched, QEvent *event)
{
    // Before the first look at its size: then it is made large enough for the words.
    if (m_flagged && event->type() == QEvent::Polish) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        const QWidget *above = dialog ? dialog->parentWidget() : nullptr;
        while (above && above != m_page)
            above = above->parentWidget();
        if (above && isWork(dialog))
            addNotice(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
