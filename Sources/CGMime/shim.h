#pragma once
#include <gmime/gmime.h>

// GObject's casts are macros, which Swift does not see.

/// What a part of a message is.
typedef enum { cgmime_multipart, cgmime_message, cgmime_leaf, cgmime_other } cgmime_kind;

static inline cgmime_kind cgmime_kind_of(GMimeObject *part) {
  if (GMIME_IS_MULTIPART(part)) return cgmime_multipart;
  if (GMIME_IS_MESSAGE_PART(part)) return cgmime_message;
  return GMIME_IS_PART(part) ? cgmime_leaf : cgmime_other;
}

/// Returns the message in `count` bytes, which are copied; NULL where there is none. To be given back.
static inline GMimeMessage *cgmime_message_in(const char *bytes, size_t count) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  g_object_unref(stream);
  return message;
}

static inline void cgmime_give_back(GMimeMessage *message) { g_object_unref(message); }

static inline int cgmime_count(GMimeObject *part) { return g_mime_multipart_get_count((GMimeMultipart *)part); }
static inline GMimeObject *cgmime_child(GMimeObject *part, int index) {
  return g_mime_multipart_get_part((GMimeMultipart *)part, index);
}
static inline GMimeObject *cgmime_inner(GMimeObject *part) {
  GMimeMessage *message = g_mime_message_part_get_message((GMimeMessagePart *)part);
  return message ? g_mime_message_get_mime_part(message) : NULL;
}

/// Whether the media type of a part is `type`/`subtype`; `*` stands for any.
static inline int cgmime_is(GMimeObject *part, const char *type, const char *subtype) {
  GMimeContentType *found = g_mime_object_get_content_type(part);
  return found && g_mime_content_type_is_type(found, type, subtype);
}

static inline const char *cgmime_charset(GMimeObject *part) {
  GMimeContentType *found = g_mime_object_get_content_type(part);
  return found ? g_mime_content_type_get_parameter(found, "charset") : NULL;
}

static inline int cgmime_is_attachment(GMimeObject *part) {
  GMimeContentDisposition *found = g_mime_object_get_content_disposition(part);
  return found && g_mime_content_disposition_is_attachment(found);
}

/// The name of a part's file, decoded; NULL where it has none.
static inline const char *cgmime_file_name(GMimeObject *part) { return g_mime_part_get_filename((GMimePart *)part); }

/// Calls `take` with the decoded content of a part, whose characters are brought to UTF-8 from `charset` if it is
/// not NULL.
static inline void cgmime_content(
  GMimeObject *part, const char *charset, void *context, void (*take)(void *, const unsigned char *, size_t)
) {
  GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)part);
  if (!content) return;
  GMimeStream *stream = g_mime_stream_mem_new();
  GMimeStream *target = g_mime_stream_filter_new(stream);
  GMimeFilter *filter = charset ? g_mime_filter_charset_new(charset, "utf-8") : NULL;
  if (filter) {
    g_mime_stream_filter_add((GMimeStreamFilter *)target, filter);
    g_object_unref(filter);
  }
  g_mime_data_wrapper_write_to_stream(content, target);
  g_mime_stream_flush(target);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
  if (bytes) take(context, bytes->data, bytes->len);
  g_object_unref(target);
  g_object_unref(stream);
}
