// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/application.h>
#include <core/desk.h>
#include <tests/bench/startmeasure.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Ends the program when what it waits for has been painted for the first time, and says on stdout how many
/// milliseconds that took.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<bool(const QObject *)> awaited) : m_awaited(std::move(awaited))
    {
        qApp->installEventFilter(this);
        m_timer.start();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_awaited(watched))
            QTimer::singleShot(0, qApp, [this] { // once it is on the screen
                std::printf("%f\n", static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
                std::fflush(stdout);
                QApplication::quit();
            });
        return false;
    }

private:
    std::function<bool(const QObject *)> m_awaited;
    QElapsedTimer m_timer;
};

bool isFilledList(const QObject *painted)
{
    const auto *list = qobject_cast<QTreeView *>(painted->parent()); // the day's work
    return list && painted == list->viewport() && list->model() && list->model()->rowCount() > 0;
}

/// A heading with two buttons beside it, over a list.
QWidget *emptyPage(QTreeWidget *list)
{
    auto *page = new QWidget;
    auto *top = new QHBoxLayout;
    auto *heading = new QLabel(u"Today"_s);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    heading->setFont(font);
    top->addWidget(heading, 1);
    for (const QString &name : {u"New complaint…"_s, u"Read mail…"_s}) {
        auto *button = new QToolButton;
        button->setText(name);
        top->addWidget(button);
    }
    auto *column = new QVBoxLayout(page);
    column->addLayout(top);
    column->addWidget(list, 1);
    return page;
}

/// The milliseconds from starting this program anew with `arguments` until it has painted, or those that it
/// says itself.
Measured untilPainted(const QStringList &arguments, bool asItSays = false)
{
    return [arguments, asItSays] {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"nl_NL.UTF-8"_s); // the language of those who use it
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        process.start(QApplication::applicationFilePath(), arguments);
        if (!process.waitForReadyRead(60'000))
            qFatal("no window was painted");
        const auto taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        process.waitForFinished();
        return asItSays ? process.readAllStandardOutput().trimmed().toDouble() : taken;
    };
}

} // namespace

int showEmptyWindow()
{
    QMainWindow window;
    for (const QString &name : {u"File"_s, u"Case"_s, u"View"_s, u"Help"_s})
        window.menuBar()->addMenu(name);
    window.addToolBar(u"Search"_s)->addWidget(new QLineEdit);
    auto *list = new QTreeWidget;
    list->setHeaderLabels({u"Case"_s, u"Complainant"_s, u"Stands"_s, u"Next step"_s, u"Due"_s});
    auto *pages = new QListWidget;
    pages->addItems({u"Today"_s, u"Cases"_s, u"Settings"_s});
    auto *centre = new QWidget;
    auto *across = new QHBoxLayout(centre);
    across->addWidget(pages);
    across->addWidget(emptyPage(list), 1);
    window.setCentralWidget(centre);
    const FirstPaint painted([&](const QObject *widget) { return widget == list->viewport(); });
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}

int showBareWindow()
{
    QWidget window;
    const FirstPaint painted([&](const QObject *widget) { return widget == &window; });
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}

int showProgram(const OpenedDesk &open, bool afterStart)
{
    const QTemporaryDir settings; // not those of whoever measures
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    std::unique_ptr<Desk> desk = afterStart ? nullptr : open();
    Application program;
    program.window().resize(1024, 700);
    if (afterStart) {
        program.window().show();
        QApplication::processEvents(); // the start page is painted
        QApplication::processEvents();
    }
    const FirstPaint painted(isFilledList);
    program.window().receive(afterStart ? open() : std::move(desk));
    program.window().show();
    return QApplication::exec();
}

void measureStart(Table &table, const QString &registerPath)
{
    const Measured bare = untilPainted({u"bare"_s});
    const Measured whole = untilPainted({u"window"_s, registerPath});
    table.compare(u"from the key to the painted list"_s, 1.5, untilPainted({u"key"_s, registerPath}, true),
                  bare);
    table.compare(u"from start to the painted list"_s, {}, whole, untilPainted({u"empty"_s}));
    table.compare(u"likewise, against a bare window"_s, {}, whole, bare);
}

} // namespace gehoor
