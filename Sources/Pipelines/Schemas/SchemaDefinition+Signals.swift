/// Definitions of what a document says.
extension SchemaDefinition {
  static let ofSignals = [
    SchemaDefinition(
      "signal",
      #"""
      {
        "description": "One rule matched in one statement.",
        "type": "object",
        "properties": {
          "rule": {"description": "Id of the rule.", "type": "string"},
          "skill": {"description": "Skill for which it speaks.", "type": "string"},
          "entry": {"description": "Index into the candidate's entries.", "type": "integer", "minimum": 0},
          "statement": {"description": "Number of the statement within its document.", "type": "integer", "minimum": 0},
          "evidence": {"description": "Where and what.", "$ref": "#/$defs/evidence"},
          "assertion": {"description": "What the statement says about it.", "$ref": "#/$defs/assertion"},
          "cue": {"description": "The words that made it so, if any did.", "type": ["string", "null"]},
          "cueCap": {"description": "The most that those words leave, 0–4.", "type": "integer", "minimum": 0, "maximum": 4},
          "shape": {"description": "1 named, 2 work described, 3 depth shown.", "type": "integer", "minimum": 1, "maximum": 3},
          "because": {"description": "What gave it its shape: verb: built, outcome: 11→4 min.", "type": "array", "items": {"type": "string"}},
          "inHomeContext": {"description": "Whether its entry is about the rubric's subject.", "type": "boolean"},
          "termCap": {"description": "The most that the rule earns.", "type": "integer", "minimum": 0, "maximum": 4},
          "contextCap": {"description": "The most that it earns in this context.", "type": "integer", "minimum": 0, "maximum": 4},
          "artefact": {"description": "Whether the statement or its entry links to something anyone can open.", "$ref": "#/$defs/artefact"},
          "link": {"description": "What it links to.", "type": ["string", "null"]},
          "spilledFrom": {"description": "The rule whose spill this is.", "type": ["string", "null"]}
        },
        "required": ["rule", "skill", "entry", "statement", "evidence", "assertion", "cue", "cueCap",
          "shape", "because", "inHomeContext", "termCap", "contextCap", "artefact", "link", "spilledFrom"]
      }
      """#),
    SchemaDefinition(
      "evidence",
      #"""
      {
        "description": "Where a signal stands and what it says there.",
        "type": "object",
        "properties": {
          "document": {"description": "Id of the document.", "type": "string"},
          "section": {"description": "Part of the document.", "$ref": "#/$defs/sectionKind"},
          "line": {"description": "1-based line in the file, where it has lines.", "type": ["integer", "null"], "minimum": 1},
          "page": {"description": "1-based page, where it has pages.", "type": ["integer", "null"], "minimum": 1},
          "pointer": {"description": "JSON Pointer, where the file is JSON.", "type": ["string", "null"]},
          "span": {"description": "The bytes of quote in the document's text.", "$ref": "#/$defs/span"},
          "quote": {"description": "Exactly those bytes.", "type": "string"},
          "before": {"description": "What precedes the quote in its statement, at most 160 bytes.", "type": "string"},
          "after": {"description": "What follows it there, at most 160 bytes.", "type": "string"}
        },
        "required": ["document", "section", "line", "page", "pointer", "span", "quote", "before", "after"]
      }
      """#),
    SchemaDefinition(
      "assertion",
      #"""
      {
        "description": "What a statement says about the thing that it names.",
        "enum": ["affirmed", "hedged", "negated", "aspirational", "otherPerson", "comparison"]
      }
      """#),
    SchemaDefinition(
      "artefact",
      #"""
      {
        "description": "Whether anyone can open what is claimed.",
        "enum": ["none", "verifiable", "verified"]
      }
      """#),
    SchemaDefinition(
      "rejectedSense",
      #"""
      {
        "description": "A match that means something else.",
        "type": "object",
        "properties": {
          "rule": {"description": "Id of the rule that would have matched.", "type": "string"},
          "document": {"description": "Id of the document.", "type": "string"},
          "line": {"description": "1-based line, where there are lines.", "type": ["integer", "null"], "minimum": 1},
          "span": {"description": "Where it stands.", "$ref": "#/$defs/span"},
          "quote": {"description": "What it says.", "type": "string"},
          "reason": {"description": "Why it is not a signal: finance, no home context, …", "type": "string"}
        },
        "required": ["rule", "document", "line", "span", "quote", "reason"]
      }
      """#),
  ]
}
