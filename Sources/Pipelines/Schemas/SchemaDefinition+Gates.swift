/// Definitions of tiers and gates.
extension SchemaDefinition {
  static let ofGates = [
    SchemaDefinition(
      "tierRule",
      #"""
      {
        "description": "A tier.",
        "type": "object",
        "properties": {
          "tier": {"description": "Its letter.", "type": "string"},
          "from": {"description": "The least total for it, in points.", "type": "integer"}
        },
        "required": ["tier", "from"]
      }
      """#),
    SchemaDefinition(
      "gateRule",
      #"""
      {
        "description": "A condition that caps the tier where it is not shown.",
        "type": "object",
        "properties": {
          "id": {"description": "Stable id.", "type": "string"},
          "message": {"description": "What it asks for, in words.", "type": "string"},
          "anyOf": {"description": "Met when one of these holds.", "type": "array", "items": {"$ref": "#/$defs/gateCondition"}},
          "caps": {"description": "The best tier left where none does.", "type": "string"}
        },
        "required": ["id", "message", "anyOf", "caps"]
      }
      """#),
    SchemaDefinition(
      "gateCondition",
      #"""
      {
        "description": "One way to meet a gate; all that it names must hold.",
        "type": "object",
        "properties": {
          "skill": {"description": "A skill …", "type": ["string", "null"]},
          "level": {"description": "… at this level or above.", "type": ["integer", "null"]},
          "practice": {"description": "Practice at this level or above.", "type": ["integer", "null"]},
          "deepSkills": {"description": "So many skills at level 3 or above …", "type": ["integer", "null"]},
          "amongst": {"description": "… of these, or of all where none is named.", "type": "array", "items": {"type": "string"}}
        },
        "required": ["skill", "level", "practice", "deepSkills", "amongst"]
      }
      """#),
  ]
}
