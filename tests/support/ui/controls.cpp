// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isControl(const QWidget &widget)
{
    const bool part = qobject_cast<QAbstractSpinBox *>(widget.parentWidget()) ||
                      qobject_cast<QComboBox *>(widget.parentWidget()) ||
                      qobject_cast<QLineEdit *>(widget.parentWidget()) ||
                      widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(&widget);
    return !part && widget.focusPolicy() != Qt::NoFocus &&
           (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
            qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
            qobject_cast<const QPlainTextEdit *>(&widget));
}

} // namespace

QList<QWidget *> controlsOf(const QWidget &page)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible() && isControl(*widget))
            controls << widget;
    }
    return controls;
}

bool sees(const QWidget &window, const QString &name)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

std::string told(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString name = widget.objectName().isEmpty() && button ? button->text() : widget.objectName();
    return (QString::fromLatin1(widget.metaObject()->className()) + u' ' + name).toStdString();
}

} // namespace gehoor
