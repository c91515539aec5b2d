extension OutputSchema {
  /// What `assay --version --json` prints: what can change a result, for machines that must agree.
  static let version = OutputSchema(
    "version",
    #"""
    {
      "description": "What assay --version --json prints: what can change a result, for machines that must agree.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/version/1"},
        "engine": {"description": "Version of the program.", "type": "string"},
        "fingerprint": {"description": "One digest over everything that can change a result.", "type": "string"},
        "libraries": {"description": "Native libraries and their versions.", "type": "object", "additionalProperties": {"type": "string"}},
        "pipeline": {"$ref": "#/$defs/pipelineIdentity"}
      },
      "required": ["schema", "engine", "fingerprint", "libraries", "pipeline"]
    }
    """#)
}
