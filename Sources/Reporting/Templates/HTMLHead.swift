extension Templates {
  /// What every page begins with: it loads nothing, and runs what `policy` names.
  static func pageHead(title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>\(title)</title>
    <style>{{{style}}}</style>
    </head>
    <body>

    """
  }

  /// The HTML report up to the first row of its table.
  static let htmlHead =
    pageHead(title: "{{title}}: shortlist of {{asOf}}") + #"""
      <a class="skip" href="#ranking">Go to the shortlist</a>
      <header class="top">
      <h1>{{title}}: the shortlist</h1>
      <p class="facts">
      <span><b>{{ranked}}</b> of {{candidates}} ranked, {{shownOf}}</span>
      <span>as of <b>{{asOf}}</b></span>
      <span>{{documents}}: <b>{{ok}}</b> read whole{{#hasDegraded}}, <b>{{degraded}}</b> with losses{{/hasDegraded}}{{#hasFailed}}, <b>{{failed}}</b> not read{{/hasFailed}}{{#hasSkipped}}, <b>{{skipped}}</b> left aside{{/hasSkipped}}</span>
      {{#hasSetAside}}<span><a href="#set-aside"><b>{{setAsideCount}}</b> for a person to read</a></span>{{/hasSetAside}}
      <span class="soft">rules <span class="mono">{{pipeline}} {{pipelineDigest}}</span></span>
      </p>
      {{#rubricTitle}}<p class="soft small">The role’s own weights and gates over the skills of: {{rubricTitle}}</p>{{/rubricTitle}}
      <p class="disclaimer">{{disclaimer}}</p>
      {{#isBlind}}<p class="disclaimer">{{blindWords}}</p>{{/isBlind}}
      {{#notices}}<p class="notice">⚑ {{message}}{{#quote}} <span class="soft">It says: <bdi>{{quote}}</bdi>.</span>{{/quote}}</p>{{/notices}}
      {{#hasPages}}
      <nav class="pages" aria-label="Pages of the report"><span class="soft">Ranks</span>
      {{#pages}}{{#href}}<a href="{{href}}">{{ranks}}</a> {{/href}}{{^href}}<b aria-current="page">{{ranks}}</b> {{/href}}{{/pages}}
      </nav>
      {{/hasPages}}
      </header>
      <main>
      <section aria-labelledby="ranking">
      <h2 class="visually-hidden" id="ranking">Ranked candidates</h2>
      <div class="tools" id="tools" role="search" aria-label="Search, filter and compare" hidden>
      <label>Search <input id="search" type="search" autocomplete="off"></label>
      <label>Skill <select id="skill"><option value="">any</option></select></label>
      <label>at level <select id="level">{{#levels}}{{#shown}}<option value="{{level}}">{{level}} or more</option>{{/shown}}{{/levels}}</select></label>
      <label>Compare <select id="first"><option value="">nobody</option></select></label>
      <label>with <select id="second"><option value="">nobody</option></select></label>
      <output class="soft" id="count" for="search skill level"></output>
      </div>
      {{#newsWords}}<p class="news"><label><input type="checkbox" id="only-new" checked> {{newsWords}}</label></p>{{/newsWords}}
      <table class="comparison" id="comparison" hidden></table>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of the ranked candidates">
      <table class="ranking">
      <thead>
      <tr>
      <th scope="col" class="number">Rank</th>
      <th scope="col" class="by-words">Candidate</th>
      <th scope="col" class="by-words">Tier</th>
      <th scope="col" class="number">Score</th>
      {{#hasRobustness}}<th scope="col" class="number"><span title="{{robustWords}}">Top {{robustTop}}</span></th>{{/hasRobustness}}
      <th scope="col" class="tilt"><span>Practice</span></th>
      {{#skills}}
      <th scope="col" class="tilt"><span title="{{title}}: {{about}}">{{short}}</span></th>
      {{/skills}}
      <th scope="col" class="words">In the documents’ own words</th>
      </tr>
      </thead>
      <tbody>

      """#

  /// One row of that table.
  static let htmlRow = #"""
    <tr{{#isKnown}} class="known"{{/isKnown}}>
    <td class="number">{{rank}}{{#range}}<span class="gated" title="Rank without recency or without artefacts">{{range}}</span>{{/range}}{{#ties}}<span class="gated" title="{{ties}}">tie</span>{{/ties}}</td>
    <th scope="row" class="name"><a href="#candidate-{{rank}}"><bdi>{{#name}}{{name}}{{/name}}{{^name}}{{candidate}}{{/name}}</bdi></a>{{#name}}<br><span class="mono soft"><bdi>{{candidate}}</bdi></span>{{/name}}{{#novelty}}<br><span class="badge">{{novelty}}</span>{{/novelty}}{{#findingCount}}<br><span class="small soft">⚑ {{findingCount}}</span>{{/findingCount}}</th>
    <td><span class="tier">{{tier}}</span>{{#gated}}<span class="gated">{{gated}} by points</span>{{/gated}}</td>
    <td class="number score">{{score}}</td>
    {{#hasRobustness}}<td class="number">{{acceptability}} %<span class="gated">band {{band}}</span></td>{{/hasRobustness}}
    <td class="heat"><span class="level level-{{practice}}" title="Practice: {{practiceWords}}">{{practice}}</span></td>
    {{#cells}}
    <td class="heat"><span class="level level-{{level}}" title="{{title}}">{{#shown}}{{level}}{{/shown}}{{^shown}}<span aria-hidden="true">·</span><span class="visually-hidden">0</span>{{/shown}}{{#isVerified}}<sup aria-label="in the export">✓</sup>{{/isVerified}}{{#isVerifiable}}<sup aria-label="linked">↗</sup>{{/isVerifiable}}</span></td>
    {{/cells}}
    <td class="quote">{{#best}}<bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi>{{/best}}</td>
    </tr>

    """#

  /// What follows the table.
  static let htmlAfterTable = #"""
    </tbody>
    </table>
    </div>
    <ul class="legend" aria-label="What the numbers mean">
    {{#levels}}
    <li><span class="level level-{{level}}">{{#shown}}{{level}}{{/shown}}{{^shown}}·{{/shown}}</span> {{words}}</li>
    {{/levels}}
    <li>practice: how much work in the subject there is at all, {{practiceLegend}}</li>
    <li>✓ in a supplied export</li>
    <li>↗ linked, for you to open</li>
    <li>a range under the rank: where it would stand without recency, or without artefacts</li>
    </ul>
    {{#hasRobustness}}<p class="small soft">{{robustWords}}</p>{{/hasRobustness}}
    <p class="small soft">The score is practice ({{practiceWeight}} of 100) and ten weighted skills ({{skillsWeight}}). Tiers: {{tiers}}; not calibrated. {{#isPart}}Everybody is in <span class="mono">shortlist.csv</span> and <span class="mono">shortlist.json</span>.{{/isPart}}</p>
    </section>
    {{#hasSetAside}}
    <section class="list aside" aria-labelledby="set-aside">
    <h2 id="set-aside">For a person to read: {{setAsideCount}} set aside</h2>
    <p class="small soft">Nothing could be read of these, so they have no score. They are not below anybody.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Table of those set aside">
    <table>
    <thead><tr><th scope="col">Candidate</th><th scope="col">Why</th><th scope="col">File</th><th scope="col">What to do</th></tr></thead>
    <tbody>
    {{#setAside}}
    <tr><th scope="row"><bdi>{{candidate}}</bdi></th><td>{{reason}}</td>
    <td>{{#documents}}<bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{id}}</a>{{/href}}{{^href}}{{id}}{{/href}}</bdi>{{#reason}}: {{reason}}{{/reason}}<br>{{/documents}}</td>
    <td>{{#documents}}{{#remedy}}{{remedy}}{{/remedy}}<br>{{/documents}}</td></tr>
    {{/setAside}}
    </tbody>
    </table>
    </div>
    {{#setAsideMore}}<p class="small">and {{setAsideMore}} more, in <span class="mono">shortlist.csv</span></p>{{/setAsideMore}}
    </section>
    {{/hasSetAside}}
    {{#hasDuplicates}}
    <section class="list" aria-labelledby="duplicates">
    <h2 id="duplicates">Perhaps one person</h2>
    <ul>
    {{#duplicates}}
    <li><bdi>{{candidates}}</bdi>: {{reason}}</li>
    {{/duplicates}}
    </ul>
    </section>
    {{/hasDuplicates}}

    """#

  /// The end of the report.
  static let htmlEnd = #"""
    </main>
    <footer class="end">
    <p>{{disclaimer}}</p>
    <p>Made by Assay as of {{asOf}} with pipeline <span class="mono">{{pipeline}} {{pipelineDigest}}</span> and rubric <span class="mono">{{rubric}} {{rubricVersion}} {{rubricDigest}}</span>. Every number can be recomputed from <span class="mono">evidence.csv</span>, <span class="mono">skills.csv</span> and <span class="mono">scoring.csv</span>.</p>
    </footer>
    <script>{{{script}}}</script>
    </body>
    </html>

    """#
}
