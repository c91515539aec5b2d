extension OutputSchema {
  /// What `assay diff --json` prints: what is different between two runs.
  static let difference = OutputSchema(
    "difference",
    #"""
    {
      "description": "What assay diff --json prints: what is different between two runs.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/difference/1"},
        "asOf": {"description": "The days that present meant, earlier run first.", "type": "array", "items": {"type": "string"}},
        "otherRules": {"description": "Whether the rules differ.", "type": "boolean"},
        "unchanged": {"description": "How many candidates stand where they stood.", "type": "integer", "minimum": 0},
        "changes": {"description": "By kind, and in each kind by rank.", "type": "array", "items": {
          "type": "object",
          "properties": {
            "candidate": {"description": "Id of the candidate.", "type": "string"},
            "change": {"description": "What happened.", "enum": ["new", "gone", "newlyUnreadable", "newlyReadable", "rescored", "moved"]},
            "before": {"description": "Where it stood.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/place"}]},
            "after": {"description": "Where it stands.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/place"}]},
            "causes": {"description": "files, rules, day, others, or the reason why it cannot be read.", "type": "array", "items": {"type": "string"}}
          },
          "required": ["candidate", "change", "before", "after", "causes"]
        }}
      },
      "required": ["schema", "asOf", "otherRules", "unchanged", "changes"]
    }
    """#)
}
