#pragma once
#include <libxml/xmlversion.h>
/* Debian's build pulls in ICU's headers, which clash with those of Foundation. Only the tail of a struct that
   this project never touches depends on them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// `xmlFree` is a mutable global, which Swift 6 refuses; this calls it.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

/// The version of the library that runs, as `20914` for 2.9.14.
static inline const char *clibxml2_version(void) { return xmlParserVersion; }
