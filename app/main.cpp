// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/application.h>
#include <app/commands/call.h>
#include <app/commands/democommand.h>
#include <app/translations.h>
#include <core/registerfile/pagesize.h>
#include <ui/demo/demo.h>
#include <ui/wording/words.h>

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace gehoor;

namespace {

/// Personal data pass through this program's memory and files: files are the owner's alone, and no crash
/// leaves a picture of the memory behind.
void protectOwner()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

/// On stderr stands what we say, not what the toolkit notes to itself.
void keepToolkitQuiet()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

/// The first of these that works; with the last there is no window. Qt alone would try one and abort.
void chooseDisplay(bool windowless)
{
    if (windowless)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        // Without the folder in which Wayland's socket stands, its library only complains.
        qputenv("QT_QPA_PLATFORM",
                qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") ? "xcb;offscreen" : "xcb;wayland;offscreen");
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Neither a command nor a file that is there, and nothing that looks like the path of one.
bool isMistyped(const QString &word)
{
    return !word.isEmpty() && word != u"demo" && !word.startsWith(u'-') && !word.contains(u'.') &&
           !word.contains(u'/') && !isCommand(word) && !QFileInfo::exists(word);
}

int refuseUsage()
{
    Call::message(usage());
    return ExitUsage;
}

int refuseMistyped(const QString &word)
{
    Call::message(Words::tr("There is no command “%1”, and no register of that name here. Use one of these:")
                      .arg(word));
    return refuseUsage();
}

int runWithoutWindow(const QStringList &arguments)
{
    const QString &word = arguments.constFirst();
    if (word == u"--help")
        Call::print(usage());
    else if (word == u"--version")
        Call::print(u"gehoor "_s + QCoreApplication::applicationVersion());
    else
        return isCommand(word) ? runCommand(arguments) : refuseMistyped(word);
    return Call::finish();
}

int refuseWindow()
{
    Call::message(
        Words::tr("There is no display here, so no window can be shown. These commands need none:"));
    Call::message(usage());
    return ExitRefused;
}

} // namespace

int main(int argc, char *argv[])
{
    protectOwner();
    static_cast<void>(keepToOnePageSize()); // before anything else in this process uses SQLite
    QCoreApplication::setApplicationName(u"gehoor"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GEHOOR_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const QString word = arguments.value(0);
    const bool windowless = isCommand(word) || isMistyped(word) || word == u"--help" || word == u"--version";
    chooseDisplay(windowless);
    keepToolkitQuiet();
    int nameAlone = 1; // an option of Qt's own is none of ours, and a wrong one would abort
    const QApplication application(nameAlone, argv);
    const bool showsWindow = QGuiApplication::platformName() != u"offscreen";
    if (showsWindow)
        qInstallMessageHandler(nullptr);
    installLanguage(languageOf(QLocale::system())); // the window goes on in the one that was chosen
    if (windowless)
        return runWithoutWindow(arguments);
    QString registerPath = word;
    if (word == u"demo") {
        const DemoRun demo = runDemo(arguments);
        if (demo.registerPath.isEmpty())
            return demo.status;
        if (!showsWindow)
            return Call::finish();
        registerPath = demo.registerPath;
    } else if (word.startsWith(u'-') || arguments.size() > 1) {
        return refuseUsage();
    } else if (!showsWindow) {
        return refuseWindow();
    }
    return Application().run(registerPath);
}
