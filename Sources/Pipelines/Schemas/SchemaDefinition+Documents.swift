/// Definitions of a file that was read.
extension SchemaDefinition {
  static let ofDocuments = [
    SchemaDefinition(
      "document",
      #"""
      {
        "description": "One file that was read, with its sections and entries found. Its text never changes.",
        "type": "object",
        "properties": {
          "id": {"description": "The path shown in reports.", "type": "string"},
          "kind": {"description": "What it is about.", "$ref": "#/$defs/documentKind"},
          "format": {"description": "What it was recognised as: text, markdown, html, europass-skillspassport, …", "type": "string"},
          "encoding": {"description": "How its bytes were decoded: utf-8, windows-1252, …", "type": "string"},
          "digest": {"description": "SHA-256 of the file's bytes, as sha256:….", "type": "string"},
          "byteCount": {"description": "Size of the file.", "type": "integer", "minimum": 0},
          "status": {"description": "Whether it was read whole.", "$ref": "#/$defs/documentStatus"},
          "reason": {"description": "Why it was not, as a stable code.", "type": ["string", "null"]},
          "remedy": {"description": "What a person can do about it.", "type": ["string", "null"]},
          "text": {"description": "The text, UTF-8 in NFC with line feeds.", "type": "string"},
          "places": {"description": "Where the text stands in the file; empty where line n of the text is line n of the file.", "type": "array", "items": {"$ref": "#/$defs/sourcePlace"}},
          "sections": {"description": "The sections, in reading order.", "type": "array", "items": {"$ref": "#/$defs/section"}},
          "losses": {"description": "What did not arrive in the text.", "type": "array", "items": {"$ref": "#/$defs/loss"}},
          "hidden": {"description": "What was there to be found by programs and not by people.", "type": "array", "items": {"$ref": "#/$defs/hiddenText"}},
          "contact": {"description": "Who it says it is about.", "$ref": "#/$defs/contact"},
          "owner": {"description": "Login of the account, for GitHub documents.", "type": ["string", "null"]}
        },
        "required": ["id", "kind", "format", "encoding", "digest", "byteCount", "status", "reason", "remedy",
          "text", "places", "sections", "losses", "hidden", "contact", "owner"]
      }
      """#),
    SchemaDefinition(
      "documentKind",
      #"""
      {
        "description": "What a file is about.",
        "enum": ["resume", "githubProfile", "coverLetter", "other"]
      }
      """#),
    SchemaDefinition(
      "documentStatus",
      #"""
      {
        "description": "What became of a file. Every discovered file ends in exactly one of these.",
        "enum": ["ok", "degraded", "failed", "skipped"]
      }
      """#),
    SchemaDefinition(
      "sourcePlace",
      #"""
      {
        "description": "Where the text from offset on stands in the original file, up to the next place.",
        "type": "object",
        "properties": {
          "offset": {"description": "UTF-8 offset into the document's text.", "type": "integer", "minimum": 0},
          "line": {"description": "1-based line in the file, where the file has lines.", "type": ["integer", "null"], "minimum": 1},
          "page": {"description": "1-based page, for paged formats.", "type": ["integer", "null"], "minimum": 1},
          "pointer": {"description": "JSON Pointer (RFC 6901), for JSON.", "type": ["string", "null"]}
        },
        "required": ["offset", "line", "page", "pointer"]
      }
      """#),
    SchemaDefinition(
      "loss",
      #"""
      {
        "description": "Something of a file that did not arrive in the text.",
        "type": "object",
        "properties": {
          "code": {"description": "Stable name such as bad-bytes-replaced or nul-removed.", "type": "string"},
          "count": {"description": "How often.", "type": "integer", "minimum": 0},
          "detail": {"description": "A sentence for people.", "type": ["string", "null"]}
        },
        "required": ["code", "count", "detail"]
      }
      """#),
    SchemaDefinition(
      "hiddenText",
      #"""
      {
        "description": "Text that a reader of the original would not see. It earns nothing.",
        "type": "object",
        "properties": {
          "reason": {"description": "How it was hidden: display-none, comment, meta-keywords, white-text, …", "type": "string"},
          "text": {"description": "What it says, shortened to 200 characters.", "type": "string"},
          "characters": {"description": "Its whole length.", "type": "integer", "minimum": 0},
          "line": {"description": "Where it begins in the file, if known.", "type": ["integer", "null"], "minimum": 1}
        },
        "required": ["reason", "text", "characters", "line"]
      }
      """#),
    SchemaDefinition(
      "contact",
      #"""
      {
        "description": "Who a document says it is about. Shown beside the id, never scored.",
        "type": "object",
        "properties": {
          "name": {"description": "The name in the contact block.", "type": ["string", "null"]},
          "emails": {"description": "E-mail addresses, lower-cased, in order of appearance.", "type": "array", "items": {"type": "string"}},
          "phones": {"description": "Telephone numbers as written.", "type": "array", "items": {"type": "string"}},
          "links": {"description": "Profile and home page addresses.", "type": "array", "items": {"type": "string"}},
          "location": {"description": "A place, as written.", "type": ["string", "null"]},
          "spans": {"description": "Where in the text the contact block stands; no signal is taken from there.", "type": "array", "items": {"$ref": "#/$defs/span"}}
        },
        "required": ["name", "emails", "phones", "links", "location", "spans"]
      }
      """#),
    SchemaDefinition(
      "link",
      #"""
      {
        "description": "An address in the text.",
        "type": "object",
        "properties": {
          "url": {"description": "The whole address.", "type": "string"},
          "span": {"description": "The text that carries it.", "$ref": "#/$defs/span"}
        },
        "required": ["url", "span"]
      }
      """#),
  ]
}
