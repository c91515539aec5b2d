extension OutputSchema {
  /// A line of a decision log: what a person decided about one candidate of a run.
  static let decision = OutputSchema(
    "decision",
    #"""
    {
      "description": "A line of a decision log: what a person decided about one candidate of a run.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/decision/1"},
        "run": {"description": "SHA-256 of the run's shortlist.json, as sha256:….", "type": "string"},
        "candidate": {"description": "Id of the candidate.", "type": "string"},
        "at": {"description": "When it was recorded, in UTC.", "type": "string"},
        "by": {"description": "Who decided.", "type": "string"},
        "outcome": {"description": "What was decided.", "type": "string"},
        "because": {"description": "Why.", "type": "string"},
        "levels": {"description": "The levels that an interview gave, by skill.", "type": "object",
          "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 4}}
      },
      "required": ["schema", "run", "candidate", "at", "by", "outcome", "because", "levels"]
    }
    """#)
}
