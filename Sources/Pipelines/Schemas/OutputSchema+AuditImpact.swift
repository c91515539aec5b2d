extension OutputSchema {
  /// What `assay audit impact --json` prints: rates of groups at every cut of a ranking.
  static let auditImpact = OutputSchema(
    "audit-impact",
    #"""
    {
      "description": "What assay audit impact --json prints: rates of groups at every cut of a ranking. Figures, no verdict.",
      "type": "object",
      "properties": {
        "schema": {"description": "Names the form.", "const": "assay/audit-impact/1"},
        "asOf": {"description": "The day that present meant in the run.", "type": "string"},
        "pipeline": {"$ref": "#/$defs/pipelineIdentity"},
        "groups": {
          "description": "The file of groups.",
          "type": "object",
          "properties": {
            "file": {"description": "Its path, as it was given.", "type": "string"},
            "digest": {"description": "SHA-256 of its bytes.", "type": "string"},
            "columns": {"description": "The attributes.", "type": "array", "items": {"type": "string"}},
            "rows": {"description": "How many candidates it names.", "type": "integer", "minimum": 0}
          },
          "required": ["file", "digest", "columns", "rows"]
        },
        "candidates": {
          "description": "Who was compared.",
          "type": "object",
          "properties": {
            "ranked": {"description": "How many the run ranks.", "type": "integer", "minimum": 0},
            "setAside": {"description": "How many it set aside.", "type": "integer", "minimum": 0},
            "notInFile": {"description": "Candidates of the run whom the file does not name.", "type": "array", "items": {"type": "string"}},
            "notInRun": {"description": "Candidates of the file who are not in the run.", "type": "array", "items": {"type": "string"}}
          },
          "required": ["ranked", "setAside", "notInFile", "notInRun"]
        },
        "scores": {
          "description": "The middle of all scores.",
          "type": "object",
          "properties": {
            "median": {"description": "Median of the scores of all who are ranked.", "type": ["number", "null"]},
            "atMedian": {"description": "How many have exactly it.", "type": "integer", "minimum": 0},
            "aboveMedian": {"description": "How many stand above it; where nobody does, scoring rates are not defined.", "type": "integer", "minimum": 0}
          },
          "required": ["median", "atMedian", "aboveMedian"]
        },
        "divisions": {"description": "Each attribute by itself, then all together if there are several.", "type": "array", "items": {
          "type": "object",
          "properties": {
            "columns": {"description": "The attributes.", "type": "array", "items": {"type": "string"}},
            "groups": {"description": "The groups.", "type": "array", "items": {
              "type": "object",
              "properties": {
                "group": {"description": "What it is called.", "type": "string"},
                "ranked": {"description": "How many are ranked.", "type": "integer", "minimum": 0},
                "setAside": {"description": "How many were set aside.", "type": "integer", "minimum": 0},
                "cutsBelowFourFifths": {"description": "At how many of the cuts its rate is below four fifths of the reference's.", "type": "integer", "minimum": 0}
              },
              "required": ["group", "ranked", "setAside", "cutsBelowFourFifths"]
            }},
            "unknown": {
              "description": "Those of whom no group is known; they are in no rate.",
              "type": "object",
              "properties": {
                "group": {"description": "The word unknown.", "const": "unknown"},
                "ranked": {"description": "How many are ranked.", "type": "integer", "minimum": 0},
                "setAside": {"description": "How many were set aside.", "type": "integer", "minimum": 0}
              },
              "required": ["group", "ranked", "setAside"]
            },
            "scoring": {"description": "Rates of those above the median.", "oneOf": [{"type": "null"}, {
              "type": "object",
              "properties": {
                "reference": {"$ref": "#/$defs/referenceGroup"},
                "highest": {"$ref": "#/$defs/highestGroup"},
                "rates": {"$ref": "#/$defs/groupRates"}
              },
              "required": ["reference", "highest", "rates"]
            }]},
            "selection": {"description": "Cut by cut, rates of those before it.", "type": "array", "items": {
              "type": "object",
              "properties": {
                "top": {"description": "How many are selected.", "type": "integer", "minimum": 0},
                "tie": {"description": "People with one score on both sides of the cut.", "oneOf": [{"type": "null"}, {
                  "type": "object",
                  "properties": {
                    "score": {"description": "The score.", "type": "number"},
                    "inside": {"description": "How many of them are selected.", "type": "integer", "minimum": 1},
                    "outside": {"description": "How many are not.", "type": "integer", "minimum": 1}
                  },
                  "required": ["score", "inside", "outside"]
                }]},
                "reference": {"$ref": "#/$defs/referenceGroup"},
                "highest": {"$ref": "#/$defs/highestGroup"},
                "rates": {"$ref": "#/$defs/groupRates"}
              },
              "required": ["top", "tie", "reference", "highest", "rates"]
            }}
          },
          "required": ["columns", "groups", "unknown", "scoring", "selection"]
        }},
        "limits": {"description": "What these figures are not.", "type": "array", "items": {"type": "string"}}
      },
      "required": ["schema", "asOf", "pipeline", "groups", "candidates", "scores", "divisions", "limits"]
    }
    """#)
}
