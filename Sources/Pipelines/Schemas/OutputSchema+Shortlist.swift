extension OutputSchema {
  /// The file shortlist.json: ranked assessments.
  static let shortlist = OutputSchema(
    "shortlist",
    #"""
    {
      "description": "The file shortlist.json: ranked assessments.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/shortlist/1"},
        "asOf": {"description": "The day that \"present\" means, as YYYY-MM-DD.", "type": "string"},
        "pipeline": {"description": "Rules that made it.", "type": "object", "properties": {"name": {"type": "string"}, "title": {"type": "string"}, "digest": {"type": "string"}}, "required": ["name", "title", "digest"]},
        "rubric": {"description": "What those rules call the skills, and what levels are worth.", "$ref": "#/$defs/rubricSummary"},
        "folder": {"description": "The applicants folder as it was given; links to the originals start from there.", "type": ["string", "null"]},
        "blind": {"description": "Whether names and all else that tells who somebody is are masked.", "type": "boolean"},
        "counts": {"description": "How many of everything there were.", "$ref": "#/$defs/counts"},
        "robustness": {"description": "How it was tried whether the order depends on the exact weights, if it was.", "anyOf": [{"$ref": "#/$defs/rankRobustness"}, {"type": "null"}]},
        "notices": {"description": "What a human should know of the run as a whole.", "type": "array", "items": {"$ref": "#/$defs/finding"}},
        "entries": {"description": "The ranked, best first.", "type": "array", "items": {"$ref": "#/$defs/shortlistEntry"}},
        "setAside": {"description": "The candidates that could not be assessed, by id.", "type": "array", "items": {"$ref": "#/$defs/setAside"}},
        "duplicates": {"description": "Candidates who may be one person; proposed, never merged.", "type": "array", "items": {"$ref": "#/$defs/duplicate"}}
      },
      "required": ["schema", "asOf", "pipeline", "rubric", "folder", "blind", "counts", "robustness",
        "notices", "entries",
        "setAside", "duplicates"]
    }
    """#)
}
