extension OutputSchema {
  /// The key of a blind run: who is who.
  static let blindKey = OutputSchema(
    "blind-key",
    #"""
    {
      "description": "The key of a blind run: which of its candidates is who.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/blind-key/1"},
        "candidates": {"description": "The candidates, in the order of their numbers.", "type": "array", "items": {
          "type": "object",
          "properties": {
            "candidate": {"description": "What the blind run calls it.", "type": "string"},
            "id": {"description": "Its id.", "type": "string"},
            "name": {"description": "Its name, if the documents tell.", "type": ["string", "null"]},
            "documents": {"description": "The paths of its files, in the order of their numbers.", "type": "array", "items": {"type": "string"}}
          },
          "required": ["candidate", "id", "name", "documents"]
        }}
      },
      "required": ["schema", "candidates"]
    }
    """#)
}
