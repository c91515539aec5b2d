extension Templates {
  /// One candidate's section of the HTML report.
  static let htmlCandidate = #"""
    <article{{#isKnown}} class="known"{{/isKnown}} aria-labelledby="candidate-{{rank}}">
    <div class="who">
    <div>
    <h2 id="candidate-{{rank}}"><span class="place">{{rank}}</span><bdi>{{#name}}{{name}}{{/name}}{{^name}}{{candidate}}{{/name}}</bdi>{{#novelty}} <span class="badge">{{novelty}}</span>{{/novelty}}</h2>
    <p class="contact">{{#name}}<span class="mono soft"><bdi>{{candidate}}</bdi></span>{{/name}}
    {{#emails}}<span><bdi>{{.}}</bdi></span> {{/emails}}{{#phones}}<span><bdi>{{.}}</bdi></span> {{/phones}}{{#links}}<span>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow"><bdi>{{text}}</bdi></a>{{/href}}{{^href}}<bdi>{{text}}</bdi>{{/href}}</span> {{/links}}{{#location}}<span><bdi>{{location}}</bdi></span>{{/location}}</p>
    <p class="contact soft small">{{#documents}}<span><bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{id}}</a>{{/href}}{{^href}}{{id}}{{/href}}</bdi>, {{status}}{{#notes}} ({{notes}}){{/notes}}</span> {{/documents}}{{#columns}}<span><bdi>{{name}}: {{value}}</bdi></span> {{/columns}}</p>
    </div>
    <div class="verdict">
    <div><span class="tier">{{tier}}</span><span class="under">{{#gated}}{{gated}} by points{{/gated}}{{^gated}}tier{{/gated}}</span></div>
    <div><span class="big">{{score}}</span><span class="under">of 100</span></div>
    </div>
    </div>
    <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="What the score is made of; the table says it in numbers">
    {{#segments}}
    <rect class="{{shade}}" x="{{x}}" y="0" width="{{width}}" height="10"><title>{{title}} {{share}}</title></rect>
    {{/segments}}
    </svg>
    {{#hasFindings}}
    <div class="notes">
    <ul>
    {{#findings}}
    <li>⚑ {{message}}{{#quote}} <bdi>“{{quote}}”</bdi>{{/quote}}{{#place}} <span class="soft"><bdi>{{place}}</bdi></span>{{/place}}{{#ask}}<br><span class="soft">{{ask}}</span>{{/ask}}</li>
    {{/findings}}
    </ul>
    </div>
    {{/hasFindings}}
    {{#hasClaims}}
    <details><summary>Work that the documents link to, held against the exports</summary>
    <ul class="told">
    {{#claims}}
    <li>{{standing}}: <bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{link}}</a>{{/href}}{{^href}}{{link}}{{/href}}</bdi>. {{because}} <bdi>“{{quote}}”</bdi> <span class="soft"><bdi>{{place}}</bdi></span>{{#exportQuote}} <bdi>“{{exportQuote}}”</bdi> <span class="soft"><bdi>{{export}}</bdi></span>{{/exportQuote}}</li>
    {{/claims}}
    </ul>
    </details>
    {{/hasClaims}}
    <div class="columns">
    <div>
    {{#skills}}
    <div class="skill">
    <header><span class="level level-{{level}}">{{level}}</span><h3>{{title}}</h3><span class="soft">{{levelWords}}{{#artefact}}, {{artefact}}{{/artefact}}{{#span}} · {{span}} of work{{/span}}{{#lastUsed}} · last {{lastUsed}}{{/lastUsed}}</span></header>
    {{#quotes}}
    <blockquote>
    <p><bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi></p>
    <footer><bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{place}}</a>{{/href}}{{^href}}{{place}}{{/href}}</bdi>{{#openable}} · {{openable}}: <bdi>{{#artefactHref}}<a href="{{artefactHref}}" rel="noopener noreferrer nofollow">{{artefactLink}}</a>{{/artefactHref}}{{^artefactHref}}{{artefactLink}}{{/artefactHref}}</bdi>{{/openable}}
    <span class="law">{{law}}</span>{{#also}}<span class="law">also “<bdi>{{quote}}</bdi>”: {{law}}</span>{{/also}}</footer>
    </blockquote>
    {{/quotes}}
    <div class="folds">
    {{#hasMore}}
    <details><summary>{{moreCount}} more</summary>
    <ul class="told">
    {{#more}}
    <li><bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi> <span class="soft"><bdi>{{place}}</bdi></span><span class="law">{{law}}</span>{{#also}}<span class="law">also “<bdi>{{quote}}</bdi>”: {{law}}</span>{{/also}}</li>
    {{/more}}
    {{#left}}
    <li class="soft">and {{left}} more, in shortlist.json</li>
    {{/left}}
    </ul>
    </details>
    {{/hasMore}}
    {{#hasBeside}}
    <details><summary>Seen, and not counted: {{besideCount}}</summary>
    <ul>
    {{#uncounted}}
    <li><bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi> <span class="soft"><bdi>{{place}}</bdi></span><span class="law">{{law}}</span></li>
    {{/uncounted}}
    {{#rejected}}
    <li><bdi>“{{quote}}”</bdi> is not {{term}}: {{reason}} <span class="soft"><bdi>{{place}}</bdi></span></li>
    {{/rejected}}
    {{#besideLeft}}
    <li class="soft">and {{besideLeft}} more, in shortlist.json</li>
    {{/besideLeft}}
    </ul>
    </details>
    {{/hasBeside}}
    {{#hasNotFound}}
    <p class="small soft not-found">Looked for, and not found: {{notFoundText}}</p>
    {{/hasNotFound}}
    </div>
    </div>
    {{/skills}}
    {{#hasAbsent}}
    <div class="skill">
    <h3>Not shown in these documents</h3>
    <p class="on-paper">{{absentText}}</p>
    <div class="folds">
    {{#absent}}
    <details><summary>{{title}}{{#hasBeside}} (seen, and not counted: {{besideCount}}){{/hasBeside}}</summary>
    <ul>
    {{#uncounted}}
    <li><bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi> <span class="soft"><bdi>{{place}}</bdi></span><span class="law">{{law}}</span></li>
    {{/uncounted}}
    {{#rejected}}
    <li><bdi>“{{quote}}”</bdi> is not {{term}}: {{reason}} <span class="soft"><bdi>{{place}}</bdi></span></li>
    {{/rejected}}
    {{#besideLeft}}
    <li class="soft">and {{besideLeft}} more, in shortlist.json</li>
    {{/besideLeft}}
    {{#hasNotFound}}
    <li class="soft">Looked for, and not found: {{notFoundText}}</li>
    {{/hasNotFound}}
    </ul>
    </details>
    {{/absent}}
    </div>
    </div>
    {{/hasAbsent}}
    </div>
    <div class="side">
    <h3>What the score is made of</h3>
    <table class="sum">
    <thead><tr><th scope="col"><span class="visually-hidden">Part</span></th><th scope="col">level</th><th scope="col">points</th><th scope="col">counts</th><th scope="col">weight</th><th scope="col">adds</th></tr></thead>
    <tbody>
    <tr><th scope="row">Practice</th><td>{{practice}}</td><td>{{practicePoints}}</td><td>{{practicePoints}}</td><td>{{practiceWeight}} %</td><td>{{practiceShare}}</td></tr>
    {{#shares}}
    <tr{{^adds}} class="nothing"{{/adds}}><th scope="row">{{title}}</th><td>{{level}}</td><td>{{points}}{{#fades}} × {{recency}} %{{/fades}}</td><td>{{counted}}</td><td>{{weight}} %</td><td>{{share}}</td></tr>
    {{/shares}}
    </tbody>
    <tfoot><tr><th scope="row" colspan="5">Sum {{sum}}, as a score</th><td>{{score}}</td></tr></tfoot>
    </table>
    <p class="small soft">A skill adds its counted points times its weight times {{skillsWeight}} %. Without recency {{withoutRecencyScore}} (rank {{withoutRecencyRank}}), without artefacts {{withoutArtefactsScore}} (rank {{withoutArtefactsRank}}).{{#firmness}} It stands {{firmness}}.{{/firmness}}{{#ties}} It {{ties}}.{{/ties}}</p>
    {{#hasDimensions}}
    <h3>Dimensions of screening</h3>
    <ul class="dimensions">
    {{#dimensions}}
    <li><span class="level level-{{level}}" title="{{levelWords}}">{{level}}</span><div><b>{{title}}</b>{{#found}}<br><span>✓ {{found}}</span>{{/found}}{{#missing}}<br><span class="soft">not shown: {{missing}}</span>{{/missing}}</div></li>
    {{/dimensions}}
    </ul>
    {{/hasDimensions}}
    {{#hasProfiles}}
    <h3>Roles that the evidence fits</h3>
    <ul class="profiles">
    {{#profiles}}
    <li>{{title}} <b>{{fit}}</b></li>
    {{/profiles}}
    </ul>
    <p class="small soft">What the skills alone are worth under each role’s weights: a hint, and no score.</p>
    {{/hasProfiles}}
    {{#hasPractice}}
    <h3>Practice {{practice}}: {{practiceWords}}</h3>
    <ul>
    {{#practiceBecause}}
    <li><bdi>{{.}}</bdi></li>
    {{/practiceBecause}}
    </ul>
    {{/hasPractice}}
    {{#scope}}
    <h3>Scope shown: {{words}}</h3>
    <p class="small"><bdi>{{before}}<mark>{{quote}}</mark>{{after}}</bdi> <span class="soft"><bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{place}}</a>{{/href}}{{^href}}{{place}}{{/href}}</bdi></span></p>
    {{/scope}}
    {{#hasGates}}
    <h3>Conditions of the tiers</h3>
    <ul class="gates">
    {{#gates}}
    <li><span class="sign">{{#met}}✓{{/met}}{{^met}}–{{/met}}</span>{{message}}{{^met}} <span class="soft">(not shown: tier {{caps}} at most)</span>{{/met}}</li>
    {{/gates}}
    </ul>
    {{/hasGates}}
    {{#hasPrompts}}
    <h3>To ask in an interview</h3>
    <ol class="ask">
    {{#prompts}}
    <li><span class="soft small">{{skill}}: {{reason}}</span><br><q>{{ask}}</q><br><span class="small"><span class="soft">A thin answer:</span> {{redFlag}}</span></li>
    {{/prompts}}
    </ol>
    {{/hasPrompts}}
    </div>
    </div>
    <p class="up"><a href="#ranking">Back to the shortlist</a>{{#kitHref}} · <a href="{{kitHref}}">Interview kit</a>{{/kitHref}}</p>
    </article>

    """#
}
