/// Definitions of a row of evidence.
extension SchemaDefinition {
  static let ofEvidence = [
    SchemaDefinition(
      "evidenceRow",
      #"""
      {
        "description": "One signal and what it earned: the least of its shape and its four caps.",
        "type": "object",
        "properties": {
          "rule": {"description": "Id of the rule.", "type": "string"},
          "level": {"description": "The least of shape and caps.", "type": "integer", "minimum": 0, "maximum": 4},
          "shape": {"description": "1 named, 2 work described, 3 depth shown.", "type": "integer", "minimum": 1, "maximum": 3},
          "because": {"description": "What gave the statement its shape.", "type": "array", "items": {"type": "string"}},
          "caps": {"description": "The four other terms of the law.", "$ref": "#/$defs/caps"},
          "assertion": {"description": "What the statement says about it.", "$ref": "#/$defs/assertion"},
          "cue": {"description": "The words that made it so.", "type": ["string", "null"]},
          "counted": {"description": "Whether it is the best evidence of its rule.", "type": "boolean"},
          "artefact": {"description": "Whether anyone can open it.", "$ref": "#/$defs/artefact"},
          "link": {"description": "What to open.", "type": ["string", "null"]},
          "spilledFrom": {"description": "The rule whose spill this is.", "type": ["string", "null"]},
          "entry": {"description": "Index into the candidate's entries.", "type": "integer", "minimum": 0},
          "document": {"description": "Id of the document.", "type": "string"},
          "section": {"description": "Part of the document.", "$ref": "#/$defs/sectionKind"},
          "line": {"description": "1-based line, where there are lines.", "type": ["integer", "null"], "minimum": 1},
          "page": {"description": "1-based page, where there are pages.", "type": ["integer", "null"], "minimum": 1},
          "pointer": {"description": "JSON Pointer, where the file is JSON.", "type": ["string", "null"]},
          "span": {"description": "Bytes of the quote in the document's text.", "$ref": "#/$defs/span"},
          "quote": {"description": "Exactly those bytes.", "type": "string"},
          "before": {"description": "What precedes them in the statement.", "type": "string"},
          "after": {"description": "What follows them there.", "type": "string"}
        },
        "required": ["rule", "level", "shape", "because", "caps", "assertion", "cue", "counted", "artefact",
          "link", "spilledFrom", "entry", "document", "section", "line", "page", "pointer", "span", "quote",
          "before", "after"]
      }
      """#),
    SchemaDefinition(
      "caps",
      #"""
      {
        "description": "The most that each circumstance leaves, 0–4.",
        "type": "object",
        "properties": {
          "term": {"description": "By the rule's own cap.", "type": "integer", "minimum": 0, "maximum": 4},
          "section": {"description": "By the part of the document.", "type": "integer", "minimum": 0, "maximum": 4},
          "cue": {"description": "By the words that change what the statement asserts.", "type": "integer", "minimum": 0, "maximum": 4},
          "context": {"description": "By whether the entry is about the rubric's subject.", "type": "integer", "minimum": 0, "maximum": 4}
        },
        "required": ["term", "section", "cue", "context"]
      }
      """#),
  ]
}
