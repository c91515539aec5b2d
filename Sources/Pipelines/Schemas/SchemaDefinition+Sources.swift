/// Definitions of a candidate's files.
extension SchemaDefinition {
  static let ofSources = [
    SchemaDefinition(
      "column",
      #"""
      {
        "description": "A named value from a candidates file.",
        "type": "object",
        "properties": {
          "name": {"description": "The column's heading.", "type": "string"},
          "value": {"description": "The cell.", "type": "string"}
        },
        "required": ["name", "value"]
      }
      """#),
    SchemaDefinition(
      "documentSource",
      #"""
      {
        "description": "Where the bytes of one file are to be had.",
        "type": "object",
        "properties": {
          "id": {"description": "The path shown in reports: relative to the applicants folder, / between parts.", "type": "string"},
          "file": {"description": "The path to open, where the worker shares a disk with whoever discovered it.", "type": ["string", "null"]},
          "member": {"description": "The path inside the archive at file, where the document is a member of one.", "type": ["string", "null"]},
          "part": {"description": "The name of the file that came with the mail, where member is a mail and the document came with it.", "type": ["string", "null"]},
          "content": {"description": "The bytes themselves in base64, where it does not.", "type": ["string", "null"]},
          "problem": {"description": "Why the file cannot be opened at all, as discovery saw it: symlink, too-large, …", "type": ["string", "null"]}
        },
        "required": ["id", "file", "member", "part", "content", "problem"]
      }
      """#),
    SchemaDefinition(
      "finding",
      #"""
      {
        "description": "Something that a human should know or ask. Never an accusation.",
        "type": "object",
        "properties": {
          "code": {"description": "Stable name: hidden-text, vocabulary-only, …", "type": "string"},
          "message": {"description": "One sentence: what the document shows.", "type": "string"},
          "ask": {"description": "What to ask about it.", "type": ["string", "null"]},
          "document": {"description": "Where.", "type": ["string", "null"]},
          "line": {"description": "Where.", "type": ["integer", "null"], "minimum": 1},
          "quote": {"description": "What it says there.", "type": ["string", "null"]}
        },
        "required": ["code", "message", "ask", "document", "line", "quote"]
      }
      """#),
    SchemaDefinition(
      "month",
      #"""
      {
        "description": "A month, as YYYY-MM.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
      }
      """#),
    SchemaDefinition(
      "span",
      #"""
      {
        "description": "The UTF-8 bytes of a document's text from the first number up to, not including, the second.",
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2
      }
      """#),
  ]
}
