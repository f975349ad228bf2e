// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/xscreen.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

namespace gehoor {
namespace {

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
template <class Reply>
using XReply = std::unique_ptr<Reply, Freed>;

} // namespace

XScreen::XScreen() : m_connection(xcb_connect(nullptr, nullptr)) {}

XScreen::~XScreen()
{
    xcb_disconnect(m_connection);
}

xcb_window_t XScreen::windowOf(qint64 process) const
{
    const XReply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, root()), nullptr));
    if (!tree)
        return 0;
    const xcb_window_t *const windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        quint32 owner = 0;
        const QByteArray told = property(windows[i], "_NET_WM_PID");
        if (told.size() == sizeof owner)
            std::memcpy(&owner, told.constData(), sizeof owner);
        if (owner == process && isShown(windows[i]))
            return windows[i];
    }
    return 0;
}

QByteArray XScreen::titleOf(xcb_window_t window) const
{
    return property(window, "_NET_WM_NAME");
}

void XScreen::pressEnter(xcb_window_t window)
{
    constexpr xcb_keycode_t enter = 36;
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    xcb_key_press_event_t event{};
    event.detail = enter;
    event.root = root();
    event.event = window;
    event.same_screen = 1;
    for (const auto &[type, mask] : {std::pair(XCB_KEY_PRESS, XCB_EVENT_MASK_KEY_PRESS),
                                     std::pair(XCB_KEY_RELEASE, XCB_EVENT_MASK_KEY_RELEASE)}) {
        event.response_type = static_cast<uint8_t>(type);
        xcb_send_event(m_connection, 0, window, mask, reinterpret_cast<const char *>(&event));
    }
    xcb_flush(m_connection);
}

void XScreen::close(xcb_window_t window)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    xcb_flush(m_connection);
}

xcb_window_t XScreen::root() const
{
    return xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
}

xcb_atom_t XScreen::atom(const QByteArray &name) const
{
    const auto asked = xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    const XReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, asked, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

QByteArray XScreen::property(xcb_window_t window, const QByteArray &name) const
{
    constexpr uint32_t longest = 1024; // words of 32 bits
    const auto asked =
        xcb_get_property(m_connection, 0, window, atom(name), XCB_GET_PROPERTY_TYPE_ANY, 0, longest);
    const XReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, asked, nullptr));
    return reply ? QByteArray(static_cast<const char *>(xcb_get_property_value(reply.get())),
                              xcb_get_property_value_length(reply.get()))
                 : QByteArray();
}

bool XScreen::isShown(xcb_window_t window) const
{
    const auto asked = xcb_get_window_attributes(m_connection, window);
    const XReply<xcb_get_window_attributes_reply_t> reply(
        xcb_get_window_attributes_reply(m_connection, asked, nullptr));
    return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE;
}

} // namespace gehoor
