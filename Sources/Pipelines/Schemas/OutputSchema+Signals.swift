extension OutputSchema {
  /// A line of assay extract: what a candidate's documents say.
  static let signals = OutputSchema(
    "signals",
    #"""
    {
      "description": "A line of assay extract: what a candidate's documents say.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/signals/1"},
        "pipeline": {"description": "Rules that made it.", "$ref": "#/$defs/pipelineIdentity"},
        "candidate": {"description": "Id of the candidate.", "type": "string"},
        "folder": {"description": "The applicants folder as it was given; links to the originals start from there.", "type": ["string", "null"]},
        "columns": {"description": "Carried through, never scored.", "type": "array", "items": {"$ref": "#/$defs/column"}},
        "contact": {"description": "Who the documents say it is.", "$ref": "#/$defs/contact"},
        "documents": {"description": "What became of each file.", "type": "array", "items": {"$ref": "#/$defs/documentRecord"}},
        "entries": {"description": "The pieces of work, in reading order over all documents.", "type": "array", "items": {"$ref": "#/$defs/entryRecord"}},
        "signals": {"description": "What was found, in reading order.", "type": "array", "items": {"$ref": "#/$defs/signal"}},
        "rejected": {"description": "What looked like a signal and is none.", "type": "array", "items": {"$ref": "#/$defs/rejectedSense"}},
        "claims": {"description": "What can be held against dates.", "type": "array", "items": {"$ref": "#/$defs/claim"}},
        "scope": {"description": "How far the described work reaches, if any is described.", "anyOf": [{"$ref": "#/$defs/scope"}, {"type": "null"}]},
        "wording": {"description": "A print of the wording of the documents that the person wrote, if they are long enough.", "anyOf": [{"$ref": "#/$defs/wordingPrint"}, {"type": "null"}]},
        "findings": {"description": "What a human should know.", "type": "array", "items": {"$ref": "#/$defs/finding"}}
      },
      "required": ["schema", "pipeline", "candidate", "folder", "columns", "contact", "documents",
        "entries", "signals", "rejected", "claims", "scope", "wording", "findings"]
    }
    """#)
}
