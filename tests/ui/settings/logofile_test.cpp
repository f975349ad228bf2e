// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/settings/logofile.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LogoFileTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    Result<Logo> from(const QByteArray &content, const QString &name = u"logo"_s) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return logoFromFile(file.fileName());
    }
    Result<Logo> fromPicture(const QImage &picture) const
    {
        EXPECT_TRUE(picture.save(path(u"picture.png"_s)));
        return logoFromFile(path(u"picture.png"_s));
    }
    Result<Logo> fromSvg(const QByteArray &inside) const
    {
        return from("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
                    "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 60 18\">" +
                    inside + "</svg>");
    }

private:
    QTemporaryDir m_folder;
};

QImage pictureOf(const Logo &logo)
{
    return QImage::fromData(logo.png, "PNG");
}

TEST_F(LogoFileTest, drawsAPngOnWhiteWithoutTransparency)
{
    QImage picture(30, 10, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    picture.setPixelColor(5, 5, Qt::red);
    const auto logo = fromPicture(picture);
    ASSERT_TRUE(succeeded(logo));
    const QImage drawn = pictureOf(*logo);
    EXPECT_EQ(drawn.size(), QSize(30, 10));
    EXPECT_FALSE(drawn.hasAlphaChannel());
    EXPECT_EQ(drawn.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(drawn.pixelColor(5, 5), QColor(Qt::red));
}

TEST_F(LogoFileTest, makesALargePictureAsFineAsPaperShows)
{
    QImage picture(4000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const auto logo = fromPicture(picture);
    ASSERT_TRUE(succeeded(logo));
    EXPECT_EQ(pictureOf(*logo).width(), 1417); // 60 mm of 600 dots an inch
    EXPECT_EQ(pictureOf(*logo).pixelColor(700, 100), QColor(Qt::blue));
}

TEST_F(LogoFileTest, drawsAnSvgOnce)
{
    const auto logo = fromSvg("<defs><linearGradient id=\"g\"><stop stop-color=\"#00f\"/></linearGradient>"
                              "<rect id=\"r\" width=\"30\" height=\"18\"/></defs>"
                              "<style>.a { fill: url(#g) }</style>"
                              "<use xlink:href=\"#r\" fill=\"#f00\"/>"
                              "<rect class=\"a\" x=\"30\" width=\"30\" height=\"18\" fill=\"url(#g)\"/>");
    ASSERT_TRUE(succeeded(logo));
    const QImage drawn = pictureOf(*logo);
    EXPECT_EQ(drawn.size(), QSize(1417, 425));
    EXPECT_FALSE(drawn.hasAlphaChannel());
    EXPECT_EQ(drawn.pixelColor(300, 200), QColor(Qt::red));
    EXPECT_EQ(drawn.pixelColor(1100, 200), QColor(Qt::blue));
}

TEST_F(LogoFileTest, isTheSameForTheSameFile)
{
    const QByteArray drawing = "<circle cx=\"9\" cy=\"9\" r=\"8\"/>";
    EXPECT_EQ(fromSvg(drawing), fromSvg(drawing));
}

TEST_F(LogoFileTest, refusesWhatIsNoPicture)
{
    const QByteArray notPictures[] = {
        "",
        " ",
        "hello",
        "%PDF-1.4",
        "GIF89a",
        "\x89PNG\r\n\x1a\n",
        "\x89PNG\r\n\x1a\nIHDR and no more",
        "<html/>",
        "<svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>",
        QByteArray(1000, '\0'),
    };
    for (const QByteArray &content : notPictures)
        EXPECT_TRUE(failedWith(ErrorKind::NotAPicture, from(content))) << content.left(60).toStdString();
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound, logoFromFile(path(u"none.png"_s))));
    EXPECT_FALSE(logoFromFile(QDir::tempPath()).has_value());
}

TEST_F(LogoFileTest, refusesWhatIsTooLarge)
{
    QImage picture(20'000, 2, QImage::Format_Mono);
    picture.fill(0);
    EXPECT_TRUE(failedWith(ErrorKind::PictureTooLarge, fromPicture(picture)));
    QImage square(20'000, 20'000, QImage::Format_Mono);
    square.fill(0);
    EXPECT_TRUE(failedWith(ErrorKind::PictureTooLarge, fromPicture(square)));
    QFile file(path(u"large.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(50'000'000));
    EXPECT_TRUE(failedWith(ErrorKind::PictureTooLarge, logoFromFile(file.fileName())));
}

TEST_F(LogoFileTest, refusesADrawingThatIsMoreThanThat)
{
    const QByteArray unsafe[] = {
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<rect width=\"9\" height=\"9\" onload=\"alert(1)\"/>",
        "<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>",
        "<image href=\"http://example.org/x.png\" width=\"9\" height=\"9\"/>",
        "<image xlink:href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>",
        "<use xlink:href=\"other.svg#a\"/>",
        "<use href=\"file:///etc/passwd\"/>",
        "<style>@import 'http://example.org/x.css';</style>",
        "<style>@font-face { src: url(http://example.org/x.ttf) }</style>",
        "<style><![CDATA[ a { fill: url( 'http://example.org' ) } ]]></style>",
        "<style>a { fill: u\\72l(http://example.org) }</style>",
        "<rect style=\"fill:url(file:///etc/passwd)\" width=\"9\" height=\"9\"/>",
        "<rect fill=\"url(other.svg#g)\" width=\"9\" height=\"9\"/>",
        "<foreignObject><a/></foreignObject>",
        "<?xml-stylesheet href=\"http://example.org/x.css\"?>",
        "<g xml:base=\"http://example.org/\"/>",
    };
    for (const QByteArray &inside : unsafe)
        EXPECT_TRUE(failedWith(ErrorKind::PictureUnsafe, fromSvg(inside))) << inside.toStdString();
    EXPECT_TRUE(failedWith(
        ErrorKind::PictureUnsafe,
        from("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg><text>&b;</text></svg>")));
    EXPECT_TRUE(failedWith(
        ErrorKind::PictureUnsafe,
        from("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><text>&a;</text></svg>")));
}

TEST_F(LogoFileTest, takesADrawingWithTheUsualHeading)
{
    EXPECT_TRUE(succeeded(from("<?xml version=\"1.0\" standalone=\"no\"?>\n"
                               "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                               "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                               "<!-- drawn by hand -->\n"
                               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60mm\" height=\"18mm\" "
                               "viewBox=\"0 0 60 18\"><metadata/><rect width=\"60\" height=\"18\"/></svg>")));
}

TEST_F(LogoFileTest, refusesShapesRepeatedWithoutEnd)
{
    EXPECT_TRUE(failedWith(
        ErrorKind::PictureUnsafe,
        fromSvg("<g id=\"a\"><use xlink:href=\"#b\"/></g><g id=\"b\"><use xlink:href=\"#a\"/></g>")));
    EXPECT_TRUE(failedWith(ErrorKind::PictureUnsafe, fromSvg("<g id=\"a\"><use xlink:href=\"#a\"/></g>")));
    QByteArray levels = "<defs><rect id=\"l0\" width=\"1\" height=\"1\"/>";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        levels += "<g id=\"l" + QByteArray::number(i) + "\">";
        for (int j = 0; j < 10; ++j)
            levels += "<use xlink:href=\"#l" + before + "\"/>";
        levels += "</g>";
    }
    EXPECT_TRUE(failedWith(ErrorKind::PictureUnsafe, fromSvg(levels + "</defs><use xlink:href=\"#l10\"/>")));
    EXPECT_TRUE(failedWith(ErrorKind::PictureUnsafe, fromSvg(QByteArray("<g>").repeated(100'000) +
                                                             QByteArray("</g>").repeated(100'000))));
}

} // namespace
} // namespace gehoor
