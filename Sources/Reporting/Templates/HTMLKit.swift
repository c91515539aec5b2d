extension Templates {
  /// The interview kit of one candidate as a sheet to print.
  static let htmlKit =
    pageHead(title: "Interview: {{#name}}{{name}}{{/name}}{{^name}}{{candidate}}{{/name}}") + #"""
      <header>
      <h1>Interview: <bdi>{{#name}}{{name}}{{/name}}{{^name}}{{candidate}}{{/name}}</bdi></h1>
      <p class="facts"><span>{{title}}</span> <span>as of {{asOf}}</span> <span class="mono"><bdi>{{candidate}}</bdi></span> <span class="soft">rules <span class="mono">{{pipeline}} {{pipelineDigest}}</span></span></p>
      <p class="disclaimer">{{disclaimer}} What is not shown here may be there all the same: ask.</p>
      {{#isBlind}}<p class="disclaimer">{{blindWords}}</p>{{/isBlind}}
      </header>
      <main>
      <section class="brief" aria-label="What the documents show">
      {{#scope}}<p><b>Scope shown</b>: {{words}}, <bdi>“{{quote}}”</bdi> <span class="soft"><bdi>{{place}}</bdi></span></p>{{/scope}}
      {{#hasProfiles}}<p><b>Roles that the evidence fits</b>, a hint and no score: {{profilesText}}</p>{{/hasProfiles}}
      {{#hasOpenGates}}<p><b>Not shown in the documents, so asked first</b>:</p><ul>{{#openGates}}<li>{{message}}</li>{{/openGates}}</ul>{{/hasOpenGates}}
      {{#hasFindings}}<p><b>To clear up</b>:</p><ul>{{#findings}}<li>{{message}}{{#quote}} <bdi>“{{quote}}”</bdi>{{/quote}}{{#place}} <span class="soft"><bdi>{{place}}</bdi></span>{{/place}}{{#ask}} {{ask}}{{/ask}}</li>{{/findings}}</ul>{{/hasFindings}}
      </section>
      <ol class="questions{{#isLong}} tight{{/isLong}}">
      {{#questions}}
      <li>
      <h2>{{number}}. {{skill}} <span class="soft">{{reason}}</span></h2>
      {{#hasQuote}}<p class="quote"><bdi>“{{before}}<b>{{quote}}</b>{{after}}”</bdi> <span class="soft"><bdi>{{#href}}<a href="{{href}}" rel="noopener noreferrer nofollow">{{place}}</a>{{/href}}{{^href}}{{place}}{{/href}}</bdi></span></p>{{/hasQuote}}
      {{#ask}}<p class="ask">{{ask}}</p>{{/ask}}
      <p class="thin"><span class="soft">A thin answer:</span> {{redFlag}}</p>
      <p class="lines" aria-hidden="true"></p>
      </li>
      {{/questions}}
      </ol>
      <section aria-labelledby="scorecard">
      <h2 id="scorecard">Scorecard <span class="soft">0 none · 1 named · 2 used · 3 deep · 4 openable by anyone. Fill it in before you look at anybody else’s, or at the levels in the shortlist.</span></h2>
      <div class="scorecard">
      {{#scorecard}}
      <div><span>{{title}}</span><span class="box" title="The interview shows"></span></div>
      {{/scorecard}}
      </div>
      <p class="sign"><span>Interviewer:</span><span>Day:</span><span>Outcome:</span></p>
      </section>
      </main>
      </body>
      </html>

      """#

  /// The style sheet of that sheet. The page's policy allows this text and no other, by its digest.
  static let htmlKitStyle = """
    :root { color-scheme: light dark; --ink: #1f2023; --paper: #ffffff; --soft: #55585e; --line: #c9c3b5; --rust: #9c4221; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #17181a; --soft: #b3b1ab; --line: #5a5e64; --rust: #f0a27c; } }
    * { box-sizing: border-box; }
    body { margin: 1.2rem auto; padding: 0 1.2rem; max-width: 62rem; background: var(--paper); color: var(--ink); font: 14px/1.4 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
    h1 { font-size: 1.45rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.12em; margin: 0; }
    h2 .soft { font-weight: 400; font-size: 0.85em; }
    p, ul, ol { margin: 0; }
    ul { padding-left: 1.2rem; }
    a { color: var(--rust); }
    a:focus-visible { outline: 2px solid var(--rust); outline-offset: 2px; }
    .soft { color: var(--soft); }
    .mono { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 0.9em; }
    .facts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
    .disclaimer { border-left: 3px solid var(--rust); padding-left: 0.6rem; margin-top: 0.3rem; }
    .brief { margin-top: 0.6rem; display: grid; gap: 0.15rem; }
    .brief .item { white-space: nowrap; }
    .brief .item:not(:last-child)::after { content: " ·"; }
    .questions { list-style: none; padding: 0; margin-top: 0.7rem; columns: 2; column-gap: 1.6rem; }
    .questions li { break-inside: avoid; padding: 0.35rem 0 0.45rem; border-top: 1px solid var(--line); }
    .quote, .thin { font-size: 0.9em; overflow-wrap: anywhere; }
    .ask { font-weight: 600; }
    .lines { height: 2.6rem; background: repeating-linear-gradient(transparent 0 1.25rem, var(--line) 1.25rem calc(1.25rem + 1px)); }
    .scorecard { columns: 2; column-gap: 1.6rem; }
    .scorecard div { display: flex; gap: 0.6rem; align-items: center; break-inside: avoid; padding: 0.1rem 0; }
    .scorecard div > :first-child { flex: 1; }
    .box { width: 2.4rem; height: 1.15rem; border: 1px solid var(--soft); }
    .sign { display: flex; gap: 1rem; margin-top: 0.6rem; }
    .sign span { flex: 1; border-bottom: 1px solid var(--soft); padding-bottom: 0.2rem; }
    @media (max-width: 40rem) { .questions, .scorecard { columns: 1; } }
    @media print {
      :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --rust: #000; }
      body { margin: 0; padding: 0; max-width: none; font-size: 7.6pt; line-height: 1.25; }
      h1 { font-size: 12pt; }
      a { color: inherit; text-decoration: none; }
      .questions li { padding: 0.8mm 0 1mm; }
      .lines { height: 8mm; background: repeating-linear-gradient(transparent 0 3.8mm, var(--line) 3.8mm calc(3.8mm + 0.2mm)); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .tight .lines { height: 4.6mm; }
      .box { height: 3.6mm; }
    }
    @page { size: A4; margin: 9mm 10mm; }

    """
}
