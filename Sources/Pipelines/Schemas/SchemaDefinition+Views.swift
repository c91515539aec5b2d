/// Definitions of how a rubric's skills are looked at.
extension SchemaDefinition {
  static let ofViews = [
    SchemaDefinition(
      "dimension",
      #"""
      {
        "description": "A view of a rubric: one of the few things that a screening asks about, and what to tick off.",
        "type": "object",
        "properties": {
          "dimension": {"description": "Its id.", "type": "string"},
          "title": {"description": "What reports call it.", "type": "string"},
          "skills": {"description": "Its level is the highest of these skills.", "type": "array", "items": {"type": "string"}},
          "checklist": {"description": "What to tick off, in order.", "type": "array", "items": {"$ref": "#/$defs/dimensionCheck"}}
        },
        "required": ["dimension", "title", "skills", "checklist"]
      }
      """#),
    SchemaDefinition(
      "dimensionCheck",
      #"""
      {
        "description": "One thing to tick off.",
        "type": "object",
        "properties": {
          "what": {"description": "What it is.", "type": "string"},
          "rules": {"description": "Ids of the rules that show it; one of them is enough.", "type": "array", "items": {"type": "string"}}
        },
        "required": ["what", "rules"]
      }
      """#),
    SchemaDefinition(
      "dimensionResult",
      #"""
      {
        "description": "What one candidate's documents show of one dimension.",
        "type": "object",
        "properties": {
          "dimension": {"description": "Its id.", "type": "string"},
          "level": {"description": "The highest level of its skills.", "type": "integer", "minimum": 0, "maximum": 4},
          "found": {"description": "What of the checklist is shown, in its order.", "type": "array", "items": {"type": "string"}},
          "missing": {"description": "What of it is not.", "type": "array", "items": {"type": "string"}}
        },
        "required": ["dimension", "level", "found", "missing"]
      }
      """#),
    SchemaDefinition(
      "roleProfile",
      #"""
      {
        "description": "A role that a rubric knows: the same skills under weights of its own.",
        "type": "object",
        "properties": {
          "profile": {"description": "Its id.", "type": "string"},
          "title": {"description": "What reports call it.", "type": "string"},
          "weights": {"description": "One weight for every skill, in rubric order; they add up to 100.", "type": "array", "items": {"$ref": "#/$defs/skillWeight"}}
        },
        "required": ["profile", "title", "weights"]
      }
      """#),
    SchemaDefinition(
      "profileFit",
      #"""
      {
        "description": "How far the evidence fits one role: what the skills alone are worth under its weights. It is no score, and nothing is ranked by it.",
        "type": "object",
        "properties": {
          "profile": {"description": "Id of the role.", "type": "string"},
          "fit": {"description": "0–100.", "type": "number", "minimum": 0, "maximum": 100}
        },
        "required": ["profile", "fit"]
      }
      """#),
  ]
}
