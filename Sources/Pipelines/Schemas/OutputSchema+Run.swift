extension OutputSchema {
  /// The file run.json: what made a run, and how it went; the only file that may differ between equal runs.
  static let run = OutputSchema(
    "run",
    #"""
    {
      "description": "The file run.json: what made a run, and how it went; the only file that may differ between equal runs.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/run/1"},
        "engine": {"description": "Version of the program.", "type": "string"},
        "fingerprint": {"description": "One digest over everything that can change a result.", "type": "string"},
        "libraries": {"description": "Native libraries and their versions.", "type": "object", "additionalProperties": {"type": "string"}},
        "pipeline": {"$ref": "#/$defs/pipelineIdentity"},
        "asOf": {"description": "The day that \"present\" means, as YYYY-MM-DD.", "type": "string"},
        "isolation": {"description": "How documents were kept apart from the program.", "type": "string"},
        "jobs": {"description": "How many documents were read at a time.", "type": "integer", "minimum": 1},
        "top": {"description": "How many candidates the reports for people show.", "type": "integer", "minimum": 1},
        "retention": {"description": "For how long it is to be kept; null if the pipeline does not say.", "type": ["object", "null"],
          "properties": {
            "days": {"description": "Days after asOf.", "type": "integer", "minimum": 1},
            "purgeAfter": {"description": "The last of them, as YYYY-MM-DD.", "type": "string"}
          }, "required": ["days", "purgeAfter"]},
        "counts": {"$ref": "#/$defs/counts"},
        "started": {"description": "When it began, in UTC.", "type": "string"},
        "finished": {"description": "When it ended, in UTC.", "type": "string"},
        "milliseconds": {"description": "Where the time went, stage by stage.", "type": "object", "additionalProperties": {"type": "integer"}},
        "peakKilobytes": {"description": "The most memory that it held.", "type": ["integer", "null"]}
      },
      "required": ["schema", "engine", "fingerprint", "libraries", "pipeline", "asOf", "isolation", "jobs", "top",
        "retention", "counts", "started", "finished", "milliseconds", "peakKilobytes"]
    }
    """#)
}
