// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>
#include <ui/common/tableviewsetup.h>
#include <ui/help/manualview.h>
#include <ui/wording/wording.h>

#include <QFile>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int contentsInCharacters = 64;
constexpr int chapterLevel = 2; ///< of a heading; below it are sections, above it the title of the whole

QString manual(Language language)
{
    QFile file(u":/manual/manual.%1.md"_s.arg(languageKeys.key(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Which heading this is below the title; in every language they are as many, in the same order.
int placeOf(const QString &englishHeading)
{
    int place = 0;
    for (const QString &line : manual(Language::English).split(u'\n')) {
        if (!line.startsWith(u"##"))
            continue;
        if (line.section(u' ', 1) == englishHeading)
            return place;
        ++place;
    }
    return -1;
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QWidget(parent), m_contents(new QTreeWidget(this)), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(u"manualBrowser"_s);
    m_text->setAccessibleName(tr("manual"));
    m_text->setOpenLinks(false);
    m_text->setMarkdown(manual(screenLanguage()));
    m_text->document()->setDocumentMargin(fontMetrics().height());
    connect(m_text, &QTextBrowser::anchorClicked, m_text,
            [this](const QUrl &link) { m_text->scrollToAnchor(link.fragment()); });
    m_contents->setObjectName(u"contentsTree"_s);
    setUpTree(*m_contents, tr("contents of the manual"), {0});
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(fontMetrics().height());
    m_contents->setFixedWidth(fontMetrics().averageCharWidth() * contentsInCharacters);
    listChapters();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualView::showChapter);
    connect(m_contents, &QTreeWidget::itemClicked, this, &ManualView::showChapter);
    doOnEnter(*m_contents, [this] {
        showChapter();
        m_text->setFocus();
    });
}

void ManualView::goTo(const QString &chapter)
{
    QTreeWidgetItemIterator heading(m_contents);
    heading += placeOf(chapter);
    if (!*heading)
        return;
    m_contents->setCurrentItem(*heading);
    m_contents->setFocus();
    QTimer::singleShot(0, this, &ManualView::showChapter); // once more where it was only now given its width
}

void ManualView::listChapters()
{
    QTreeWidgetItem *chapter = nullptr;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < chapterLevel)
            continue;
        auto *heading = new QTreeWidgetItem(QStringList(block.text()));
        heading->setData(0, Qt::UserRole, block.blockNumber());
        if (level > chapterLevel && chapter) {
            chapter->addChild(heading);
        } else {
            m_contents->addTopLevelItem(heading);
            chapter = heading;
        }
    }
    m_contents->expandAll();
    m_contents->setCurrentItem(m_contents->topLevelItem(0));
}

void ManualView::showChapter()
{
    const int heading = m_contents->currentItem()->data(0, Qt::UserRole).toInt();
    m_text->moveCursor(QTextCursor::End); // what is come to from below stands at the top
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(heading)));
}

} // namespace gehoor
