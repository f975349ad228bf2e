// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/ui/accessible.h>
#include <tests/support/ui/casetest.h>
#include <ui/common/theme.h>
#include <ui/complaint/casefile.h>
#include <ui/letters/letterdialog.h>
#include <ui/mainwindow.h>

#include <QListWidget>
#include <QTabWidget>
#include <QTranslator>

namespace gehoor {

struct Look
{
    const char *language;
    Theme theme;
};

inline void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.language << ' ' << QString(themeKeys.key(look.theme)).toStdString();
}

/// In each language of the screen, on light and on dark ground, on the smallest screen.
class AccessibilityTest : public CaseTest, public testing::WithParamInterface<Look>
{
protected:
    AccessibilityTest()
    {
        applyTheme(GetParam().theme);
        if (m_translator.load(QStringLiteral("gehoor_") + QLatin1StringView(GetParam().language),
                              QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&m_translator);
        id = log(QStringLiteral("R. Mulder"), 30, true);
    }
    ~AccessibilityTest() override
    {
        QCoreApplication::removeTranslator(&m_translator);
        applyTheme(Theme::System);
    }

    void show(MainWindow &window)
    {
        window.resize(1024, 700);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    CaseFile file() { return readCase(desk(), id).value(); }
    /// Looks at a dialog as it opens.
    void look(QDialog &dialog, const char *name)
    {
        dialog.setWindowModality(Qt::NonModal); // it is looked at by the test, not by the keyboard
        dialog.show();
        expectAccessible(dialog, name);
    }
    void lookAtLetter(const LetterRequest &request, const char *name)
    {
        LetterDialog dialog(desk(), answers, file(), request);
        look(dialog, name);
    }
    static void lookAtTabs(QWidget &window, const QString &tabs)
    {
        auto *widget = window.findChild<QTabWidget *>(tabs);
        for (int tab = 0; tab < widget->count(); ++tab) {
            widget->setCurrentIndex(tab);
            expectAccessible(window, widget->tabText(tab).toUtf8().constData());
        }
    }

    static void lookAtSettings(QWidget &window)
    {
        auto *list = window.findChild<QListWidget *>(QStringLiteral("settingsTabs"));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            expectAccessible(window, list->item(row)->text().toUtf8().constData());
        }
    }

    ComplaintId id{0};

private:
    QTranslator m_translator;
};

inline auto everyLook()
{
    return testing::Values(Look{"nl", Theme::Light}, Look{"nl", Theme::Dark}, Look{"en", Theme::System});
}

} // namespace gehoor
