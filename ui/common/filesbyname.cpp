// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/filesbyname.h>

#include <QEvent>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QMimeDatabase>

namespace gehoor {
namespace {

class ByName final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &info) const override
    {
        return info.isFile() ? icon(File) : QFileIconProvider::icon(info);
    }
    QString type(const QFileInfo &info) const override
    {
        if (!info.isFile())
            return QFileIconProvider::type(info);
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

/// When it is shown nothing was looked at yet but folders: of files the dialog hears by the event loop.
bool FilesByName::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QFileDialog *>(watched)) {
            static ByName byName; // no dialog takes it over
            dialog->setIconProvider(&byName);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
