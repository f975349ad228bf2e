// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Of a thing that Qt put together.
bool isPart(const QWidget &widget)
{
    return qobject_cast<QAbstractSpinBox *>(widget.parentWidget()) ||
           qobject_cast<QComboBox *>(widget.parentWidget()) ||
           qobject_cast<QLineEdit *>(widget.parentWidget()) ||
           qobject_cast<QAbstractItemView *>(widget.parentWidget()) ||
           qobject_cast<QTabBar *>(widget.parentWidget()) || widget.objectName().startsWith(u"qt_"_s) ||
           qobject_cast<const QHeaderView *>(&widget);
}

/// A label of which the words can be selected is worked with too.
bool isSelectable(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && (label->textInteractionFlags() & Qt::TextSelectableByMouse);
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || isSelectable(widget);
}

bool isForTheMouse(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) && widget.focusPolicy() == Qt::NoFocus;
}

QList<QWidget *> seen(const QWidget &page, bool forTheMouse)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool wanted = isControl(*widget) && isForTheMouse(*widget) == forTheMouse;
        if (wanted && widget->isVisible() && !isPart(*widget))
            controls << widget;
    }
    return controls;
}

} // namespace

QList<QWidget *> controlsOf(const QWidget &page)
{
    return seen(page, false);
}

QList<QWidget *> mouseButtonsOf(const QWidget &page)
{
    return seen(page, true);
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
