/// Definitions of what a shortlist keeps of its rubric.
extension SchemaDefinition {
  static let ofRubrics = [
    SchemaDefinition(
      "rubricSummary",
      #"""
      {
        "description": "As much of a rubric as a reader of its results needs: what its skills are called and what levels are worth.",
        "type": "object",
        "properties": {
          "name": {"description": "Its name: rust-developer.", "type": "string"},
          "version": {"description": "Its version.", "type": "string"},
          "digest": {"description": "SHA-256 over its files, as sha256:….", "type": "string"},
          "title": {"description": "What it is called in reports.", "type": "string"},
          "skills": {"description": "The skills, in rubric order.", "type": "array", "items": {"$ref": "#/$defs/skillHeading"}},
          "dimensions": {"description": "What a screening asks about, as a view of the skills.", "type": "array", "items": {"$ref": "#/$defs/dimension"}},
          "profiles": {"description": "The roles that it knows.", "type": "array", "items": {"$ref": "#/$defs/roleProfile"}},
          "scoring": {"description": "What levels are worth.", "$ref": "#/$defs/scoringRules"}
        },
        "required": ["name", "version", "digest", "title", "skills", "dimensions", "profiles", "scoring"]
      }
      """#),
    SchemaDefinition(
      "skillHeading",
      #"""
      {
        "description": "What a report calls a skill.",
        "type": "object",
        "properties": {
          "skill": {"description": "Its id.", "type": "string"},
          "title": {"description": "Its name.", "type": "string"},
          "about": {"description": "What it is, in a sentence.", "type": "string"}
        },
        "required": ["skill", "title", "about"]
      }
      """#),
    SchemaDefinition(
      "scoringRules",
      #"""
      {
        "description": "What levels are worth.",
        "type": "object",
        "properties": {
          "weights": {"description": "One for every skill, in rubric order; they add up to 100.", "type": "array", "items": {"$ref": "#/$defs/skillWeight"}},
          "depthPoints": {"description": "Points for depth 0–3.", "type": "array", "items": {"type": "integer"}},
          "verifiable": {"description": "Points that a concrete link adds.", "type": "integer"},
          "verified": {"description": "Points that presence in an export adds.", "type": "integer"},
          "mostPoints": {"description": "The most points of a skill.", "type": "integer"},
          "practiceWeight": {"description": "Weight of practice, of 100; the skills share the rest.", "type": "integer"},
          "practicePoints": {"description": "Points for practice 0–4.", "type": "array", "items": {"type": "integer"}},
          "recency": {"description": "How points fade, newest first.", "type": "array", "items": {"$ref": "#/$defs/recencyStep"}},
          "undatedPercent": {"description": "What counts of undated points.", "type": "integer"},
          "recencyExempt": {"description": "Skills that do not fade.", "type": "array", "items": {"type": "string"}},
          "sectionCaps": {"description": "The most that each part of a document leaves.", "type": "array", "items": {"$ref": "#/$defs/sectionCap"}},
          "impliedSkill": {"description": "The skill that described work in the subject implies.", "type": ["string", "null"]},
          "impliedLevel": {"description": "The level that it implies.", "type": "integer"},
          "impliedExcept": {"description": "Skills whose work implies nothing.", "type": "array", "items": {"type": "string"}},
          "listLength": {"description": "Signals in an unbroken list that make it a list.", "type": "integer"},
          "tiers": {"description": "Best first.", "type": "array", "items": {"$ref": "#/$defs/tierRule"}},
          "gates": {"description": "Conditions of the tiers.", "type": "array", "items": {"$ref": "#/$defs/gateRule"}},
          "alwaysAsked": {"description": "Skills that are asked about whatever their level.", "type": "array", "items": {"type": "string"}}
        },
        "required": ["weights", "depthPoints", "verifiable", "verified", "mostPoints", "practiceWeight",
          "practicePoints", "recency", "undatedPercent", "recencyExempt", "sectionCaps", "impliedSkill",
          "impliedLevel", "impliedExcept", "listLength", "tiers", "gates", "alwaysAsked"]
      }
      """#),
    SchemaDefinition(
      "skillWeight",
      #"""
      {
        "description": "The weight of one skill.",
        "type": "object",
        "properties": {
          "skill": {"description": "The skill.", "type": "string"},
          "weight": {"description": "Its share of 100.", "type": "integer"}
        },
        "required": ["skill", "weight"]
      }
      """#),
    SchemaDefinition(
      "recencyStep",
      #"""
      {
        "description": "What counts of points of a certain age.",
        "type": "object",
        "properties": {
          "months": {"description": "Up to so many months before the as-of day.", "type": "integer", "minimum": 0},
          "percent": {"description": "So much counts.", "type": "integer"}
        },
        "required": ["months", "percent"]
      }
      """#),
    SchemaDefinition(
      "sectionCap",
      #"""
      {
        "description": "The most that one part of a document leaves.",
        "type": "object",
        "properties": {
          "section": {"description": "The part.", "$ref": "#/$defs/sectionKind"},
          "cap": {"description": "0–4.", "type": "integer"}
        },
        "required": ["section", "cap"]
      }
      """#),
  ]
}
