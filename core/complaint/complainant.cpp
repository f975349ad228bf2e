// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/complainant.h>

namespace gehoor {

bool isReachable(const Complainant &complainant)
{
    const bool byPost = !isBlank(complainant.address) && !complainant.noPost;
    const bool byAsking = !isBlank(complainant.phone) && !complainant.anonymous;
    return byPost || byAsking || !isBlank(complainant.email);
}

} // namespace gehoor
