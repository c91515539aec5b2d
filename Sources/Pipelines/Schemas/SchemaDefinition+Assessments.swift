/// Definitions of an assessment.
extension SchemaDefinition {
  static let ofAssessments = [
    SchemaDefinition(
      "assessment",
      #"""
      {
        "description": "One candidate measured against one rubric.",
        "type": "object",
        "properties": {
          "candidate": {"description": "Id of the candidate.", "type": "string"},
          "columns": {"description": "Carried through, never scored.", "type": "array", "items": {"$ref": "#/$defs/column"}},
          "setAside": {"description": "Why it is not ranked, if it is not.", "type": ["string", "null"]},
          "tier": {"description": "Letter of the tier, gates applied.", "type": "string"},
          "tierBeforeGates": {"description": "Letter by points alone.", "type": "string"},
          "score": {"description": "Total, 0–100.", "type": "number", "minimum": 0, "maximum": 100},
          "scoreWithoutRecency": {"description": "Total as if all work were recent.", "type": "number", "minimum": 0, "maximum": 100},
          "scoreWithoutArtefacts": {"description": "Total as if nothing were public.", "type": "number", "minimum": 0, "maximum": 100},
          "practice": {"description": "How much work in the home subject is shown at all.", "type": "integer", "minimum": 0, "maximum": 4},
          "practicePoints": {"description": "Points that practice is worth.", "type": "integer"},
          "practiceBecause": {"description": "What shows it.", "type": "array", "items": {"type": "string"}},
          "skills": {"description": "The skills, in rubric order.", "type": "array", "items": {"$ref": "#/$defs/skillAssessment"}},
          "scope": {"description": "How far the described work reaches, if any is described; never scored.", "anyOf": [{"$ref": "#/$defs/scope"}, {"type": "null"}]},
          "wording": {"description": "A print of the wording of the documents that the person wrote, if they are long enough.", "anyOf": [{"$ref": "#/$defs/wordingPrint"}, {"type": "null"}]},
          "claimedWork": {"description": "Repositories that the documents link to, held against exports; never scored.", "type": "array", "items": {"$ref": "#/$defs/claimedWork"}},
          "gates": {"description": "Conditions of the tiers.", "type": "array", "items": {"$ref": "#/$defs/gateResult"}},
          "findings": {"description": "What a human should know.", "type": "array", "items": {"$ref": "#/$defs/finding"}},
          "prompts": {"description": "What to ask in an interview.", "type": "array", "items": {"$ref": "#/$defs/prompt"}},
          "dimensions": {"description": "What of the rubric's dimensions is shown, in their order.", "type": "array", "items": {"$ref": "#/$defs/dimensionResult"}},
          "profiles": {"description": "Which roles the evidence fits, best first; empty where the rubric knows none.", "type": "array", "items": {"$ref": "#/$defs/profileFit"}},
          "contact": {"description": "Who the documents say it is.", "$ref": "#/$defs/contact"},
          "documents": {"description": "What became of each file.", "type": "array", "items": {"$ref": "#/$defs/documentRecord"}},
          "entries": {"description": "The pieces of work.", "type": "array", "items": {"$ref": "#/$defs/entryRecord"}}
        },
        "required": ["candidate", "columns", "setAside", "tier", "tierBeforeGates", "score",
          "scoreWithoutRecency", "scoreWithoutArtefacts", "practice", "practicePoints", "practiceBecause",
          "skills", "scope", "wording", "claimedWork", "gates", "findings", "prompts", "dimensions", "profiles", "contact", "documents",
          "entries"]
      }
      """#),
    SchemaDefinition(
      "skillAssessment",
      #"""
      {
        "description": "One skill of one candidate.",
        "type": "object",
        "properties": {
          "skill": {"description": "Id of the skill.", "type": "string"},
          "level": {"description": "0 none, 1 named, 2 used, 3 deep, 4 artefact.", "type": "integer", "minimum": 0, "maximum": 4},
          "depth": {"description": "0–3, artefact aside.", "type": "integer", "minimum": 0, "maximum": 3},
          "artefact": {"description": "Whether anyone can open it.", "$ref": "#/$defs/artefact"},
          "points": {"description": "0–100, before recency.", "type": "integer", "minimum": 0, "maximum": 100},
          "recency": {"description": "Percent of the points that count.", "type": "integer", "minimum": 0, "maximum": 100},
          "weight": {"description": "Weight in the total.", "type": "integer", "minimum": 0, "maximum": 100},
          "months": {"description": "Months of dated entries with evidence of level 2 or more, overlaps merged; nil if undated.", "type": ["integer", "null"], "minimum": 0},
          "lastUsed": {"description": "Last month of those entries.", "anyOf": [{"$ref": "#/$defs/month"}, {"type": "null"}]},
          "evidence": {"description": "What was found, best first.", "type": "array", "items": {"$ref": "#/$defs/evidenceRow"}},
          "rejected": {"description": "What looked like it and is not.", "type": "array", "items": {"$ref": "#/$defs/rejectedSense"}},
          "notFound": {"description": "Rules that found nothing.", "type": "array", "items": {"type": "string"}}
        },
        "required": ["skill", "level", "depth", "artefact", "points", "recency", "weight", "months",
          "lastUsed", "evidence", "rejected", "notFound"]
      }
      """#),
    SchemaDefinition(
      "gateResult",
      #"""
      {
        "description": "A condition of a tier, met or not shown.",
        "type": "object",
        "properties": {
          "gate": {"description": "Its id.", "type": "string"},
          "met": {"description": "Whether the documents show what it asks for.", "type": "boolean"},
          "caps": {"description": "The best tier it leaves, where it is not met.", "type": ["string", "null"]},
          "message": {"description": "What it asks for, in words.", "type": "string"}
        },
        "required": ["gate", "met", "caps", "message"]
      }
      """#),
    SchemaDefinition(
      "prompt",
      #"""
      {
        "description": "A question for an interview.",
        "type": "object",
        "properties": {
          "skill": {"description": "Skill that it is about.", "type": "string"},
          "ask": {"description": "The question.", "type": "string"},
          "redFlag": {"description": "What an answer without experience sounds like.", "type": "string"},
          "reason": {"description": "Why it is asked of this candidate.", "type": "string"}
        },
        "required": ["skill", "ask", "redFlag", "reason"]
      }
      """#),
  ]
}
