// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/pagesize.h>

#include <sqlite3.h>
#include <utility>

namespace gehoor {
namespace {

sqlite3_pcache_methods2 ofSqlite;
thread_local bool anySize = false;
thread_local bool cameUponAnother = false;

/// What is kept in memory alone, as its temporary tables are, is not ciphered.
sqlite3_pcache *makeRoom(int pageSize, int beside, int isOfAFile)
{
    if (isOfAFile != 0 && pageSize != bytesOfPage && !anySize) {
        cameUponAnother = true;
        return nullptr;
    }
    return ofSqlite.xCreate(pageSize, beside, isOfAFile);
}

bool putInOwn()
{
    if (sqlite3_config(SQLITE_CONFIG_GETPCACHE2, &ofSqlite) != SQLITE_OK)
        return false;
    sqlite3_pcache_methods2 own = ofSqlite;
    own.xCreate = makeRoom;
    return sqlite3_config(SQLITE_CONFIG_PCACHE2, &own) == SQLITE_OK;
}

} // namespace

bool keepToOnePageSize()
{
    static const bool kept = putInOwn();
    return kept;
}

bool cameUponAnotherPageSize()
{
    return std::exchange(cameUponAnother, false);
}

AnyPageSize::AnyPageSize()
{
    static_cast<void>(keepToOnePageSize()); // before SQLite is used
    anySize = true;
}

AnyPageSize::~AnyPageSize()
{
    anySize = false;
}

} // namespace gehoor
