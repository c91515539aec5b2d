#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser whose buffers are reused from document to document.
typedef struct csimdjson_parser csimdjson_parser;

csimdjson_parser *csimdjson_new(void);
void csimdjson_free(csimdjson_parser *parser);

/// Parses `length` bytes as one JSON text. Returns NULL and keeps the result until the next call, or
/// returns the library's message, which lives as long as the process.
const char *csimdjson_parse(csimdjson_parser *parser, const uint8_t *bytes, size_t length);

/// The tape and the string buffer of the last text parsed (simdjson's documented tape format).
const uint64_t *csimdjson_tape(const csimdjson_parser *parser);
const uint8_t *csimdjson_strings(const csimdjson_parser *parser);

#ifdef __cplusplus
}
#endif
