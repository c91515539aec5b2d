/// Definitions of a shortlist.
extension SchemaDefinition {
  static let ofShortlists = [
    SchemaDefinition(
      "place",
      #"""
      {
        "description": "Where a candidate stands in a run.",
        "type": "object",
        "properties": {
          "rank": {"description": "Its rank.", "type": "integer", "minimum": 1},
          "score": {"description": "Its score.", "type": "number"},
          "tier": {"description": "Its tier.", "type": "string"}
        },
        "required": ["rank", "score", "tier"]
      }
      """#),
    SchemaDefinition(
      "shortlistEntry",
      #"""
      {
        "description": "A ranked candidate: its positions, and its assessment's own fields beside them.",
        "type": "object",
        "properties": {
          "rank": {"description": "1 for the best.", "type": "integer", "minimum": 1},
          "withoutRecency": {"description": "As if all work were recent.", "type": "integer", "minimum": 1},
          "withoutArtefacts": {"description": "As if nothing were public.", "type": "integer", "minimum": 1},
          "acceptability": {"description": "In how many of 100 draws of the weights it stands among the first; see RankRobustness.", "type": ["integer", "null"], "minimum": 0, "maximum": 100},
          "band": {"description": "Candidates of one band may as well stand in another order; 1 for the best.", "type": ["integer", "null"], "minimum": 1},
          "ties": {"description": "How many others have as many points, deep skills and met gates: between them the id alone decides the order.", "type": ["integer", "null"], "minimum": 0},
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
        "required": ["rank", "withoutRecency", "withoutArtefacts", "acceptability", "band", "candidate",
          "columns", "setAside", "tier", "tierBeforeGates", "score", "scoreWithoutRecency",
          "scoreWithoutArtefacts", "practice", "practicePoints", "practiceBecause", "skills", "scope",
          "wording", "claimedWork", "gates", "findings", "prompts", "dimensions", "profiles", "contact", "documents", "entries"]
      }
      """#),
    SchemaDefinition(
      "setAside",
      #"""
      {
        "description": "A candidate that could not be assessed, and why.",
        "type": "object",
        "properties": {
          "candidate": {"description": "Id.", "type": "string"},
          "reason": {"description": "Why.", "type": "string"},
          "documents": {"description": "Paths of the files.", "type": "array", "items": {"type": "string"}},
          "files": {"description": "What became of each file.", "type": "array", "items": {"$ref": "#/$defs/documentRecord"}},
          "columns": {"description": "Carried through from a candidates file.", "type": "array", "items": {"$ref": "#/$defs/column"}}
        },
        "required": ["candidate", "reason", "documents", "files", "columns"]
      }
      """#),
    SchemaDefinition(
      "duplicate",
      #"""
      {
        "description": "Candidates who may be one person.",
        "type": "object",
        "properties": {
          "candidates": {"description": "Their ids, in order.", "type": "array", "items": {"type": "string"}},
          "reason": {"description": "What they share.", "type": "string"}
        },
        "required": ["candidates", "reason"]
      }
      """#),
    SchemaDefinition(
      "counts",
      #"""
      {
        "description": "How many of everything there were.",
        "type": "object",
        "properties": {
          "candidates": {"description": "Candidates discovered.", "type": "integer"},
          "ranked": {"description": "Those assessed and ranked.", "type": "integer"},
          "setAside": {"description": "Those that could not be assessed.", "type": "integer"},
          "documents": {"description": "Their files.", "$ref": "#/$defs/documentCounts"}
        },
        "required": ["candidates", "ranked", "setAside", "documents"]
      }
      """#),
    SchemaDefinition(
      "documentCounts",
      #"""
      {
        "description": "What became of the files; discovered is the sum of the others.",
        "type": "object",
        "properties": {
          "discovered": {"description": "All of them.", "type": "integer"},
          "ok": {"description": "Read whole.", "type": "integer"},
          "degraded": {"description": "Read with losses.", "type": "integer"},
          "failed": {"description": "Not read.", "type": "integer"},
          "skipped": {"description": "Left aside by a rule.", "type": "integer"}
        },
        "required": ["discovered", "ok", "degraded", "failed", "skipped"]
      }
      """#),
    SchemaDefinition(
      "rankRobustness",
      #"""
      {
        "description": "How it was tried whether the order depends on the exact weights.",
        "type": "object",
        "properties": {
          "top": {"description": "Acceptability counts the draws in which a candidate stands among so many first.", "type": "integer"},
          "draws": {"description": "How often the weights were drawn.", "type": "integer"},
          "variation": {"description": "By how many percent, at most, each weight was raised or lowered.", "type": "integer"}
        },
        "required": ["top", "draws", "variation"]
      }
      """#),
  ]
}
