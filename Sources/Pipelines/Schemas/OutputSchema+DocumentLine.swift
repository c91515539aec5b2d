extension OutputSchema {
  /// A line of documents.ndjson: what became of one file.
  static let documentLine = OutputSchema(
    "document",
    #"""
    {
      "description": "A line of documents.ndjson: what became of one file.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/document/1"},
        "candidate": {"description": "Id of the candidate.", "type": "string"},
        "path": {"description": "Path shown in reports.", "type": "string"},
        "digest": {"description": "SHA-256 of its bytes, as sha256:…, empty where they could not be read.", "type": "string"},
        "kind": {"description": "What it is about.", "$ref": "#/$defs/documentKind"},
        "format": {"description": "What it was recognised as.", "type": "string"},
        "encoding": {"description": "How it was decoded.", "type": "string"},
        "status": {"description": "What became of it.", "$ref": "#/$defs/documentStatus"},
        "reason": {"description": "Why it was not read whole.", "type": ["string", "null"]},
        "remedy": {"description": "What to do about it.", "type": ["string", "null"]},
        "byteCount": {"description": "Size of the file.", "type": "integer", "minimum": 0},
        "characters": {"description": "Bytes of text that were read from it.", "type": "integer", "minimum": 0},
        "sections": {"description": "How many sections it has.", "type": "integer", "minimum": 0},
        "entries": {"description": "How many entries it has.", "type": "integer", "minimum": 0},
        "losses": {"description": "What did not arrive.", "type": "array", "items": {"$ref": "#/$defs/loss"}},
        "hidden": {"description": "What was there for programs only.", "type": "array", "items": {"$ref": "#/$defs/hiddenText"}}
      },
      "required": ["schema", "candidate", "path", "digest", "kind", "format", "encoding", "status",
        "reason", "remedy", "byteCount", "characters", "sections", "entries", "losses", "hidden"]
    }
    """#)
}
