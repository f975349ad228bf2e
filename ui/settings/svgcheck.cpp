// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/svgcheck.h>

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostShapes = 50'000; ///< once every repetition is written out
constexpr int deepest = 100;

bool isForeign(const QString &element)
{
    static const QStringList foreign{u"script"_s, u"image"_s,         u"feImage"_s, u"video"_s,
                                     u"audio"_s,  u"foreignObject"_s, u"iframe"_s};
    return foreign.contains(element, Qt::CaseInsensitive);
}

/// Whether a style or an attribute's value refers to anything but a part of the drawing.
bool reachesOut(const QString &value)
{
    static const QRegularExpression reference(
        u"@import|url\\s*\\(\\s*[\"']?\\s*(?!#)|expression|javascript:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return value.contains(u'\\') || value.contains(reference);
}

bool isSafe(const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.name().toString();
    const QString value = attribute.value().toString();
    if (name.startsWith(u"on"_s, Qt::CaseInsensitive) || name == u"base")
        return false;
    if (name == u"href" || name == u"src")
        return value.startsWith(u'#');
    return !reachesOut(value);
}

/// The elements of a drawing, as far as repetition goes.
class Shapes
{
public:
    void open(const QXmlStreamAttributes &attributes, bool repeats)
    {
        const int self = int(m_all.size());
        m_all.push_back({});
        if (!m_open.empty())
            m_all[m_open.back()].children.push_back(self);
        const QString id = attributes.value("id"_L1).toString();
        if (!id.isEmpty())
            m_named.insert(id, self);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (repeats && attribute.name() == "href"_L1)
                m_all.back().target = attribute.value().mid(1).toString();
        }
        m_open.push_back(self);
    }
    void close() { m_open.pop_back(); }
    std::size_t depth() const { return m_open.size(); }

    bool areFew() { return m_all.empty() || drawn(0) <= mostShapes; }

private:
    struct Shape
    {
        std::vector<int> children;
        QString target; ///< of a `use`
        int drawn = 0;
        bool counting = false;
    };

    /// How many shapes are drawn for this one; too many for a ring of references.
    int drawn(int index)
    {
        constexpr int tooMany = mostShapes + 1;
        if (m_all[index].counting)
            return tooMany;
        if (m_all[index].drawn > 0)
            return m_all[index].drawn;
        m_all[index].counting = true;
        int sum = 1;
        for (const int child : m_all[index].children)
            sum = qMin(tooMany, sum + drawn(child));
        if (const auto target = m_named.constFind(m_all[index].target); target != m_named.constEnd())
            sum = qMin(tooMany, sum + drawn(*target));
        m_all[index].counting = false;
        m_all[index].drawn = sum;
        return sum;
    }

    std::vector<Shape> m_all;
    std::vector<int> m_open;
    QHash<QString, int> m_named;
};

} // namespace

Result<> isPlainDrawing(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    Shapes shapes;
    bool isSvg = false;
    bool inStyle = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty() || !xml.notationDeclarations().isEmpty())
                return failure(ErrorKind::PictureUnsafe);
            break;
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return failure(ErrorKind::PictureUnsafe);
        case QXmlStreamReader::StartElement:
            if (!isSvg && xml.name() != "svg"_L1)
                return failure(ErrorKind::NotAPicture);
            isSvg = true;
            inStyle = xml.name() == "style"_L1;
            shapes.open(xml.attributes(), xml.name() == "use"_L1);
            if (isForeign(xml.name().toString()) || shapes.depth() > deepest)
                return failure(ErrorKind::PictureUnsafe);
            for (const auto &attributes = xml.attributes();
                 const QXmlStreamAttribute &attribute : attributes) {
                if (!isSafe(attribute))
                    return failure(ErrorKind::PictureUnsafe);
            }
            break;
        case QXmlStreamReader::Characters:
            if (inStyle && reachesOut(xml.text().toString()))
                return failure(ErrorKind::PictureUnsafe);
            break;
        case QXmlStreamReader::EndElement:
            inStyle = false;
            shapes.close();
            break;
        default:
            break;
        }
    }
    if (!isSvg || xml.hasError())
        return failure(ErrorKind::NotAPicture);
    return shapes.areFew() ? Result<>() : failure(ErrorKind::PictureUnsafe);
}

} // namespace gehoor
