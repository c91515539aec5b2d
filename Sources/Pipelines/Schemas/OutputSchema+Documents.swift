extension OutputSchema {
  /// A line of assay read: a candidate with every file read.
  static let documents = OutputSchema(
    "documents",
    #"""
    {
      "description": "A line of assay read: a candidate with every file read.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/documents/1"},
        "candidate": {"description": "Id of the candidate.", "type": "string"},
        "folder": {"description": "The applicants folder as it was given; links to the originals start from there.", "type": ["string", "null"]},
        "columns": {"description": "Carried through, never scored.", "type": "array", "items": {"$ref": "#/$defs/column"}},
        "documents": {"description": "The files, those that could not be read included.", "type": "array", "items": {"$ref": "#/$defs/document"}},
        "findings": {"description": "What a human should know.", "type": "array", "items": {"$ref": "#/$defs/finding"}}
      },
      "required": ["schema", "candidate", "folder", "columns", "documents", "findings"]
    }
    """#)
}
