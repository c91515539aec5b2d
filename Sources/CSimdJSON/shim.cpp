#include "CSimdJSON.h"
#include <new>
#include <simdjson.h>

struct csimdjson_parser {
  simdjson::dom::parser parser;
};

csimdjson_parser *csimdjson_new(void) { return new (std::nothrow) csimdjson_parser(); }
void csimdjson_free(csimdjson_parser *parser) { delete parser; }

const char *csimdjson_parse(csimdjson_parser *parser, const uint8_t *bytes, size_t length) {
  // `true` lets the library copy the input when it lacks the padding that it reads past the end.
  simdjson::error_code error = parser->parser.parse(bytes, length, true).error();
  return error ? simdjson::error_message(error) : nullptr;
}

const uint64_t *csimdjson_tape(const csimdjson_parser *parser) { return parser->parser.doc.tape.get(); }
const uint8_t *csimdjson_strings(const csimdjson_parser *parser) { return parser->parser.doc.string_buf.get(); }
