#pragma once
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

/// A locale in which names are UTF-8, to be freed; 0 where there is none.
static inline locale_t clibarchive_utf8_locale(void) { return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

/// Whether the entry is a regular file.
static inline int clibarchive_is_file(struct archive_entry *entry) { return archive_entry_filetype(entry) == AE_IFREG; }

/// Whether the entry is a folder.
static inline int clibarchive_is_folder(struct archive_entry *entry) { return archive_entry_filetype(entry) == AE_IFDIR; }
