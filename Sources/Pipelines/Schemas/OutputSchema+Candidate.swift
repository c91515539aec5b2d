extension OutputSchema {
  /// A line of assay discover: a candidate and the files to read.
  static let candidate = OutputSchema(
    "candidate",
    #"""
    {
      "description": "A line of assay discover: a candidate and the files to read.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/candidate/1"},
        "id": {"description": "Stable slug of the folder's or file's name.", "type": "string"},
        "documents": {"description": "The files, ordered by path.", "type": "array", "items": {"$ref": "#/$defs/documentSource"}},
        "folder": {"description": "The applicants folder as it was given; links to the originals start from there.", "type": ["string", "null"]},
        "columns": {"description": "Further columns of a candidates file, carried through and never scored.", "type": "array", "items": {"$ref": "#/$defs/column"}},
        "findings": {"description": "What a human should know about how the files were grouped.", "type": "array", "items": {"$ref": "#/$defs/finding"}}
      },
      "required": ["schema", "id", "documents", "folder", "columns", "findings"]
    }
    """#)
}
