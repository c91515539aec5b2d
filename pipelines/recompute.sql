-- Recomputes a run from its own rows, and prints every number that comes out otherwise. No row: no difference.
--
--   cd output/sample && sqlite3 :memory: < ../../pipelines/recompute.sql
--
-- What is given: the quotes with the five terms of their level and the month in which their work ended, the
-- practice level, and in scoring.csv what everything is worth. What is recomputed: levels, artefacts, points,
-- recency, shares, scores, gates, tiers and ranks.
.bail on
.import --csv scoring.csv scoring
.import --csv evidence.csv evidence
.import --csv skills.csv skills
.import --csv shortlist.csv shortlist
.mode list
.headers off
.separator "  "

WITH
constant AS (
  SELECT
    max(CASE key WHEN 'practice_weight' THEN value + 0 END) AS practice_weight,
    max(CASE key WHEN 'most_points' THEN value + 0 END) AS most_points,
    max(CASE key WHEN 'undated_percent' THEN value + 0 END) AS undated_percent,
    max(CASE key WHEN 'as_of_month' THEN value + 0 END) AS as_of
  FROM scoring WHERE kind = 'constant'
),
ranked AS (SELECT * FROM shortlist WHERE rank <> ''),

-- A row earns the least of its shape and its four caps.
earned AS (
  SELECT candidate, skill, rule, document, start, level + 0 AS written, counted, artefact,
    min(shape + 0, cap_term + 0, cap_section + 0, cap_cue + 0, cap_context + 0) AS level,
    CASE ended WHEN '' THEN NULL ELSE substr(ended, 1, 4) * 12 + substr(ended, 6, 2) - 1 END AS month
  FROM evidence
),

-- A skill is as deep as its best row, and as openable as the best that shows work.
best AS (
  SELECT candidate, skill, min(3, max(level)) AS depth,
    max(CASE WHEN level < 2 THEN 0 WHEN artefact = 'verified' THEN 2 WHEN artefact = 'verifiable' THEN 1 ELSE 0 END)
      AS opens
  FROM earned GROUP BY candidate, skill
),
-- It is as recent as the newest work that shows its depth.
newest AS (
  SELECT e.candidate, e.skill, max(e.month) AS month
  FROM earned e JOIN best b ON b.candidate = e.candidate AND b.skill = e.skill AND b.depth = e.level
  GROUP BY e.candidate, e.skill
),
depth AS (
  SELECT r.candidate, w.key AS skill, w.value + 0 AS weight, coalesce(b.depth, 0) AS depth,
    CASE coalesce(b.opens, 0) WHEN 2 THEN 'verified' WHEN 1 THEN 'verifiable' ELSE 'none' END AS artefact,
    n.month
  FROM ranked r
  CROSS JOIN (SELECT * FROM scoring WHERE kind = 'weight') w
  LEFT JOIN best b ON b.candidate = r.candidate AND b.skill = w.key
  LEFT JOIN newest n ON n.candidate = r.candidate AND n.skill = w.key
),
point AS (
  SELECT d.*,
    CASE WHEN artefact <> 'none' AND depth >= 2 THEN 4 ELSE depth END AS level,
    min(
      (SELECT most_points FROM constant),
      (SELECT value + 0 FROM scoring WHERE kind = 'depth' AND key = d.depth)
        + CASE WHEN d.depth >= 2 THEN (SELECT value + 0 FROM scoring WHERE kind = 'artefact' AND key = d.artefact)
          ELSE 0 END
    ) AS points,
    (SELECT value + 0 FROM scoring WHERE kind = 'depth' AND key = d.depth) AS depth_points,
    CASE
      WHEN depth = 0 OR skill IN (SELECT key FROM scoring WHERE kind = 'exempt') THEN 100
      WHEN month IS NULL THEN (SELECT undated_percent FROM constant)
      ELSE coalesce(
        (SELECT value + 0 FROM scoring
          WHERE kind = 'recency' AND (SELECT as_of FROM constant) - d.month <= key + 0
          ORDER BY key + 0 LIMIT 1),
        (SELECT value + 0 FROM scoring WHERE kind = 'recency' ORDER BY key + 0 DESC LIMIT 1),
        100)
    END AS recency
  FROM depth d
),

-- Points fade with age, rounded half up, and never below what a mention is worth.
faded AS (
  SELECT p.*,
    max((points * recency + 50) / 100, min(points, mention)) AS counted_points,
    max((depth_points * recency + 50) / 100, min(depth_points, mention)) AS counted_depth_points
  FROM point p, (SELECT value + 0 AS mention FROM scoring WHERE kind = 'depth' AND key = '1')
),
practice AS (
  SELECT candidate, practice + 0 AS level,
    (SELECT value + 0 FROM scoring WHERE kind = 'practice' AND key = practice) AS points,
    (SELECT value + 0 FROM scoring WHERE kind = 'practice' AND key + 0 = min(r.practice + 0, 3)) AS private_points
  FROM ranked r
),

-- Totals in tenths: practice at its weight, the skills at the rest.
total AS (
  SELECT p.candidate,
    (practice_weight * p.points * 100 + (100 - practice_weight) * sum(f.weight * f.counted_points) + 500) / 1000
      AS score,
    (practice_weight * p.points * 100 + (100 - practice_weight) * sum(f.weight * f.points) + 500) / 1000
      AS without_recency,
    (practice_weight * p.private_points * 100 + (100 - practice_weight) * sum(f.weight * f.counted_depth_points)
      + 500) / 1000 AS without_artefacts,
    sum(f.level >= 3) AS deep
  FROM practice p JOIN faded f USING (candidate), constant
  GROUP BY p.candidate
),

-- A gate is met where every condition of one of its alternatives holds.
alternative AS (SELECT DISTINCT gate, alternative FROM scoring WHERE alternative <> ''),
broken AS (
  SELECT f.candidate, c.gate, c.alternative
  FROM scoring c JOIN faded f ON f.skill = c.key
  WHERE c.kind = 'gate_skill' AND f.level < c.value + 0
  UNION
  SELECT p.candidate, c.gate, c.alternative
  FROM scoring c JOIN practice p ON p.level < c.value + 0
  WHERE c.kind = 'gate_practice'
  UNION
  SELECT f.candidate, c.gate, c.alternative
  FROM scoring c CROSS JOIN faded f
  WHERE c.kind = 'gate_deep'
  GROUP BY f.candidate, c.gate, c.alternative
  HAVING sum(
    f.level >= 3 AND (
      NOT EXISTS (SELECT 1 FROM scoring a
        WHERE a.kind = 'gate_amongst' AND a.gate = c.gate AND a.alternative = c.alternative)
      OR EXISTS (SELECT 1 FROM scoring a
        WHERE a.kind = 'gate_amongst' AND a.gate = c.gate AND a.alternative = c.alternative AND a.key = f.skill)
    )) < c.value + 0
),
gate AS (
  SELECT t.candidate, g.gate, g.key AS caps,
    EXISTS (
      SELECT 1 FROM alternative a WHERE a.gate = g.gate
        AND NOT EXISTS (SELECT 1 FROM broken b
          WHERE b.candidate = t.candidate AND b.gate = a.gate AND b.alternative = a.alternative)
    ) AS met
  FROM total t CROSS JOIN (SELECT * FROM scoring WHERE kind = 'gate') g
),
tier AS (
  SELECT t.*,
    coalesce(
      (SELECT key FROM scoring WHERE kind = 'tier' AND value * 10 <= t.score ORDER BY value + 0 DESC LIMIT 1),
      (SELECT key FROM scoring WHERE kind = 'tier' ORDER BY value + 0 LIMIT 1)
    ) AS by_points,
    (SELECT count(*) FROM gate g WHERE g.candidate = t.candidate AND g.met) AS gates_met
  FROM total t
),
result AS (
  SELECT t.*,
    (SELECT s.key FROM scoring s
      WHERE s.kind = 'tier' AND (s.key = t.by_points
        OR s.key IN (SELECT caps FROM gate g WHERE g.candidate = t.candidate AND NOT g.met))
      ORDER BY s.value + 0 LIMIT 1) AS tier,
    row_number() OVER (ORDER BY score DESC, deep DESC, gates_met DESC, candidate) AS rank,
    row_number() OVER (ORDER BY without_recency DESC, deep DESC, gates_met DESC, candidate) AS recency_rank,
    row_number() OVER (ORDER BY without_artefacts DESC, deep DESC, gates_met DESC, candidate) AS artefact_rank
  FROM tier t
),

compared(candidate, what, written, recomputed) AS (
  SELECT candidate, 'level of ' || rule || ' at ' || document || ':' || start, written, level FROM earned
  UNION ALL
  SELECT f.candidate, f.skill || ' ' || n.what,
    CASE n.what
      WHEN 'level' THEN s.level WHEN 'depth' THEN s.depth WHEN 'artefact' THEN s.artefact
      WHEN 'points' THEN s.points WHEN 'recency' THEN s.recency WHEN 'counted points' THEN s.counted_points
      WHEN 'weight' THEN s.weight
      ELSE CAST(round(s.share * 10000) AS INT) END,
    CASE n.what
      WHEN 'level' THEN f.level WHEN 'depth' THEN f.depth WHEN 'artefact' THEN f.artefact
      WHEN 'points' THEN f.points WHEN 'recency' THEN f.recency WHEN 'counted points' THEN f.counted_points
      WHEN 'weight' THEN f.weight
      ELSE (100 - (SELECT practice_weight FROM constant)) * f.weight * f.counted_points END
  FROM faded f
  LEFT JOIN skills s ON s.candidate = f.candidate AND s.skill = f.skill
  CROSS JOIN (
    SELECT 'level' AS what UNION ALL SELECT 'depth' UNION ALL SELECT 'artefact' UNION ALL SELECT 'points'
    UNION ALL SELECT 'recency' UNION ALL SELECT 'counted points' UNION ALL SELECT 'weight' UNION ALL SELECT 'share'
  ) n
  UNION ALL
  SELECT candidate, 'practice points', r.practice_points, p.points FROM practice p JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'score in tenths', CAST(round(r.score * 10) AS INT), t.score
  FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'score without recency in tenths', CAST(round(r.score_without_recency * 10) AS INT),
    t.without_recency
  FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'score without artefacts in tenths', CAST(round(r.score_without_artefacts * 10) AS INT),
    t.without_artefacts
  FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'tier by points', r.tier_before_gates, t.by_points
  FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'tier', r.tier, t.tier FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'gates met', r.gates_met, t.gates_met FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'rank', r.rank, t.rank FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'rank without recency', r.rank_without_recency, t.recency_rank
  FROM result t JOIN ranked r USING (candidate)
  UNION ALL
  SELECT candidate, 'rank without artefacts', r.rank_without_artefacts, t.artefact_rank
  FROM result t JOIN ranked r USING (candidate)
)
SELECT candidate, what, 'written ' || coalesce(written, 'nothing'), 'recomputed ' || coalesce(recomputed, 'nothing')
FROM compared
WHERE CAST(written AS TEXT) IS NOT CAST(recomputed AS TEXT)
ORDER BY candidate, what;
