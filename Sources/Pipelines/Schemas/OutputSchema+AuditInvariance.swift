extension OutputSchema {
  /// What `assay audit invariance --json` prints: what came of rewriting every document.
  static let auditInvariance = OutputSchema(
    "audit-invariance",
    #"""
    {
      "description": "What assay audit invariance --json prints: what came of rewriting every document.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/audit-invariance/1"},
        "asOf": {"description": "The day that present meant.", "type": "string"},
        "pipeline": {"$ref": "#/$defs/pipelineIdentity"},
        "candidates": {"description": "How many candidates there were.", "type": "integer", "minimum": 0},
        "unread": {"description": "Those of whom nothing could be read.", "type": "array", "items": {"type": "string"}},
        "identityViolations": {"description": "How many rewrites of who somebody is changed anything.", "type": "integer", "minimum": 0},
        "relations": {"description": "What came of each kind of rewrite.", "type": "array", "items": {
          "type": "object",
          "properties": {
            "relation": {"description": "Its name.", "type": "string"},
            "title": {"description": "What is written.", "type": "string"},
            "family": {"description": "Who somebody is, how a document is made, or what it says.", "enum": ["identity", "form", "content"]},
            "expected": {"description": "What is promised: same (evidence included), equal (levels and score), notLower, notHigher; measured promises nothing.", "enum": ["same", "equal", "notLower", "notHigher", "measured"]},
            "candidates": {"description": "On how many candidates it could be tried.", "type": "integer", "minimum": 0},
            "cases": {"description": "How many rewrites there were.", "type": "integer", "minimum": 0},
            "violations": {"description": "How many broke what is promised.", "type": "integer", "minimum": 0},
            "score": {
              "description": "What became of scores, in points.",
              "type": "object",
              "properties": {
                "changed": {"description": "How many changed.", "type": "integer", "minimum": 0},
                "lowest": {"description": "The largest fall.", "type": "number", "maximum": 0},
                "mean": {"description": "The mean change.", "type": ["number", "null"]},
                "highest": {"description": "The largest rise.", "type": "number", "minimum": 0}
              },
              "required": ["changed", "lowest", "mean", "highest"]
            },
            "examples": {"description": "The first violations.", "type": "array", "items": {
              "type": "object",
              "properties": {
                "candidate": {"description": "Id of the candidate.", "type": "string"},
                "written": {"description": "What was written.", "type": "string"},
                "changes": {"description": "What changed.", "type": "array", "items": {"type": "string"}}
              },
              "required": ["candidate", "written", "changes"]
            }}
          },
          "required": ["relation", "title", "family", "expected", "candidates", "cases", "violations", "score", "examples"]
        }}
      },
      "required": ["schema", "asOf", "pipeline", "candidates", "unread", "identityViolations", "relations"]
    }
    """#)
}
