// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatefields.h>
#include <ui/texts/insertmenu.h>
#include <ui/wording/fieldmeanings.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct InsertMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(InsertMenu)
};

void add(QMenu &menu, const QString &what, const QString &before, const QString &after, const Insert &insert)
{
    QObject::connect(menu.addAction(what), &QAction::triggered, &menu, [=] { insert(before, after); });
}

QString described(const TemplateField &field)
{
    return u"%1 – %2"_s.arg(field.name, fieldMeaning(field.name));
}

/// What stands between the marks of a list or group, to begin with: its texts.
QString inside(const TemplateField &field)
{
    QStringList texts;
    for (const TemplateField &one : field.fields) {
        if (one.kind == FieldKind::Text)
            texts.append(u"{{%1}}"_s.arg(one.name));
    }
    return field.kind == FieldKind::List && field.fields.isEmpty() ? u"{{.}}"_s : texts.join(u' ');
}

void addFields(QMenu &menu, const QList<TemplateField> &fields, const Insert &insert)
{
    QMenu *texts = menu.addMenu(InsertMenuWords::tr("&Field"));
    QMenu *choices = menu.addMenu(InsertMenuWords::tr("&Only if"));
    QMenu *otherwise = menu.addMenu(InsertMenuWords::tr("Only if &not"));
    QMenu *lists = menu.addMenu(InsertMenuWords::tr("&List or group"));
    for (const TemplateField &field : fields) {
        const QString end = u"{{/%1}}"_s.arg(field.name);
        if (field.kind == FieldKind::Text)
            add(*texts, described(field), u"{{%1}}"_s.arg(field.name), {}, insert);
        if (field.kind == FieldKind::List || field.kind == FieldKind::Group)
            add(*lists, described(field), u"{{#%1}}"_s.arg(field.name) + inside(field), end, insert);
        else
            add(*choices, described(field), u"{{#%1}}"_s.arg(field.name), end, insert);
        add(*otherwise, described(field), u"{{^%1}}"_s.arg(field.name), end, insert);
    }
}

void addPieces(QMenu &menu, const TextName &name, const Insert &insert)
{
    QMenu *pieces = menu.addMenu(InsertMenuWords::tr("&Piece"));
    for (const QString &piece : letterPieces()) {
        if (piece != name.key)
            add(*pieces, u"%1 – %2"_s.arg(piece, wording(TextName{name.kind, piece, name.language})),
                u"{{>%1}}"_s.arg(piece), {}, insert);
    }
}

void addLayout(QMenu &menu, const Insert &insert)
{
    QMenu *layout = menu.addMenu(InsertMenuWords::tr("L&ayout"));
    add(*layout, InsertMenuWords::tr("&Paragraph"), u"<p>"_s, u"</p>"_s, insert);
    add(*layout, InsertMenuWords::tr("&Heading"), u"<h2>"_s, u"</h2>"_s, insert);
    add(*layout, InsertMenuWords::tr("&List"), u"<ul>\n<li>"_s, u"</li>\n</ul>"_s, insert);
    add(*layout, InsertMenuWords::tr("Nu&mbered list"), u"<ol>\n<li>"_s, u"</li>\n</ol>"_s, insert);
    add(*layout, InsertMenuWords::tr("&Item"), u"<li>"_s, u"</li>"_s, insert);
    add(*layout, InsertMenuWords::tr("&Bold"), u"<b>"_s, u"</b>"_s, insert);
    add(*layout, InsertMenuWords::tr("&New line"), u"<br/>"_s, {}, insert);
}

/// A piece can have what every letter has: the check tells where it is taken in and cannot have more.
QList<TemplateField> fieldsOf(const TextName &name)
{
    const auto kind = letterKindKeys.value(name.key);
    if (kind)
        return templateFields(*kind);
    const QList<TemplateField> refusal = templateFields(LetterKind::NotAdmissible);
    if (name.key == u"why"_s || name.key == u"followup"_s)
        return refusal;
    if (name.key == u"parts"_s) {
        const auto concerned = std::find_if(refusal.begin(), refusal.end(), [](const TemplateField &field) {
            return field.name == u"concerned"_s;
        });
        return concerned->fields;
    }
    return templateFields(LetterKind::ReferralEmployee);
}

} // namespace

void fillInsertMenu(QMenu &menu, const TextName &name, const Insert &insert)
{
    menu.clear();
    if (name.kind != TextKind::Letter)
        return;
    addFields(menu, fieldsOf(name), insert);
    addPieces(menu, name, insert);
    addLayout(menu, insert);
}

} // namespace gehoor
