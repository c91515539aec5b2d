extension OutputSchema {
  /// A line of assay assess and of assessments.ndjson: one candidate measured.
  static let assessment = OutputSchema(
    "assessment",
    #"""
    {
      "description": "A line of assay assess and of assessments.ndjson: one candidate measured.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/assessment/1"},
        "pipeline": {"description": "Rules that made it.", "$ref": "#/$defs/pipelineIdentity"},
        "asOf": {"description": "The day that \"present\" means, as YYYY-MM-DD.", "type": "string"},
        "folder": {"description": "The applicants folder as it was given; links to the originals start from there.", "type": ["string", "null"]},
        "assessment": {"description": "The assessment.", "$ref": "#/$defs/assessment"}
      },
      "required": ["schema", "pipeline", "asOf", "folder", "assessment"]
    }
    """#)
}
