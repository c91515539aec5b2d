extension Templates {
  /// The style sheet of the HTML report. The page's policy allows this text and no other, by its digest.
  static let htmlStyle = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #1f2023; --soft: #5a5d63; --faint: #6f7278; --line: #e2ded4;
      --rule: #c9c3b5; --rust: #9c4221; --mark: #ffe7b8; --note: #fdf3dc; --note-line: #c98a1b;
      --l1: #f5e6d8; --l1-ink: #5b3a22; --l2: #e6b995; --l2-ink: #3d1f0b; --l3: #b4562b; --l3-ink: #ffffff;
      --l4: #6d2a10; --l4-ink: #ffffff; --even: #c9835c; --odd: #dba989; --practice: #8d9096;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --card: #1e2022; --ink: #e8e6e1; --soft: #c0beb8; --faint: #9c9a94; --line: #33363a;
        --rule: #4a4e54; --rust: #f0a27c; --mark: #54400f; --note: #2b2619; --note-line: #c98a1b;
        --l1: #3a2d24; --l1-ink: #ecd3bf; --l2: #6b432a; --l2-ink: #fbe4d2; --l3: #c8713f; --l3-ink: #180a02;
        --l4: #f3b48c; --l4-ink: #241005; --even: #b4663a; --odd: #8a5234; --practice: #7d8087;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
      font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%;
    }
    main, header.top, footer { max-width: 82rem; margin: 0 auto; padding: 0 1.75rem; }
    h1, h2, h3 { font-family: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif;
      font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
    h1 { font-size: 2rem; letter-spacing: -0.01em; }
    h2 { font-size: 1.3rem; }
    h3 { font-size: 1.02rem; }
    p { margin: 0; }
    a { color: var(--rust); text-decoration-thickness: 1px; text-underline-offset: 2px; }
    a:focus-visible, summary:focus-visible { outline: 2px solid var(--rust); outline-offset: 2px; }
    code, .mono { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.85em; }
    .soft { color: var(--soft); }
    .small { font-size: 0.87rem; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .on-paper { display: none; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem; z-index: 1; }

    header.top { padding-top: 2.25rem; padding-bottom: 1.1rem; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.6rem; margin-top: 0.6rem; }
    .facts b { font-weight: 600; }
    .disclaimer { margin-top: 0.7rem; border-left: 3px solid var(--rust); padding-left: 0.7rem; max-width: 60rem; }

    .notice { margin-top: 0.7rem; background: var(--note); border-left: 3px solid var(--note-line); padding: 0.3rem 0.7rem; max-width: 60rem; }
    .pages { margin-top: 0.7rem; display: flex; flex-wrap: wrap; gap: 0.2rem 0.8rem; }
    .news { padding-bottom: 0.8rem; }
    .badge { display: inline-block; border: 1.5px solid var(--rust); color: var(--rust); border-radius: 0.6rem; padding: 0 0.45rem; font: 600 0.72rem/1.4 system-ui, "Noto Sans", "Liberation Sans", sans-serif; vertical-align: middle; }
    body:has(#only-new:checked) .known { display: none; }
    [hidden] { display: none !important; }
    .tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; align-items: center; padding: 0 0 0.8rem; font-size: 0.9rem; }
    .tools input, .tools select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 0.25rem; padding: 0.15rem 0.35rem; max-width: 13rem; }
    .tools :focus-visible, .ranking button:focus-visible { outline: 2px solid var(--rust); outline-offset: 2px; }
    .ranking button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: inherit; cursor: pointer; width: 100%; }
    .ranking [aria-sort] { color: var(--ink); }
    .ranking [aria-sort="ascending"] button::after { content: " ▲" / ""; }
    .ranking [aria-sort="descending"] button::after { content: " ▼" / ""; }
    .comparison { background: var(--card); border-block: 1px solid var(--rule); margin-bottom: 1.2rem; table-layout: fixed; }
    .comparison caption { font-weight: 600; padding-bottom: 0.3rem; }
    .comparison tbody th { font-weight: 400; color: var(--soft); }
    .comparison .differs th { font-weight: 600; color: var(--ink); }
    .comparison td, .comparison th { padding: 0.2rem 0.5rem; overflow-wrap: anywhere; }
    .comparison tr + tr > * { border-top: 1px solid var(--line); }

    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; }
    th { text-align: left; font-weight: 600; }
    td, th { padding: 0.4rem 0.5rem; vertical-align: top; }
    .ranking { background: var(--card); border-block: 1px solid var(--rule); }
    .ranking thead th { vertical-align: bottom; font-size: 0.82rem; color: var(--soft); border-bottom: 1px solid var(--rule); }
    .ranking tbody tr + tr > * { border-top: 1px solid var(--line); }
    .ranking .tilt { width: 2.3rem; min-width: 2.3rem; padding: 0.4rem 0.15rem; }
    .ranking .tilt span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; line-height: 1; margin-inline: auto; display: block; }
    .ranking th.name { font-weight: 400; min-width: 10.5rem; overflow-wrap: anywhere; }
    .ranking th.name a { font-weight: 600; font-size: 1.02rem; text-decoration: none; }
    .ranking th.name a:hover { text-decoration: underline; }
    .ranking .number { text-align: right; white-space: nowrap; }
    .ranking .score { font-weight: 600; font-size: 1.05rem; }
    .ranking .quote { font-size: 0.87rem; color: var(--soft); min-width: 17rem; line-height: 1.4; overflow-wrap: anywhere; }
    .ranking .heat { padding: 0.4rem 0.12rem; }
    .tier { display: inline-block; min-width: 1.6rem; text-align: center; border: 1.5px solid var(--ink); border-radius: 0.25rem; font-weight: 700; line-height: 1.45; }
    .gated { display: block; font-size: 0.72rem; color: var(--soft); line-height: 1.15; margin-top: 0.2rem; white-space: nowrap; }
    .level { display: flex; align-items: center; justify-content: center; width: 2.05rem; height: 1.8rem; border-radius: 0.2rem; font-weight: 600; position: relative; }
    .level-0 { color: var(--faint); font-weight: 400; }
    .level-1 { background: var(--l1); color: var(--l1-ink); }
    .level-2 { background: var(--l2); color: var(--l2-ink); }
    .level-3 { background: var(--l3); color: var(--l3-ink); }
    .level-4 { background: var(--l4); color: var(--l4-ink); }
    .level sup { font-size: 0.62rem; line-height: 0; margin-left: 1px; top: -0.35em; position: relative; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.3rem; align-items: center; margin: 0.8rem 0 0; padding: 0; list-style: none; font-size: 0.87rem; color: var(--soft); }
    .legend li { display: flex; align-items: center; gap: 0.4rem; }
    .legend .level { width: 1.5rem; height: 1.4rem; font-size: 0.82rem; color: inherit; }
    .legend .level-1 { color: var(--l1-ink); } .legend .level-2 { color: var(--l2-ink); }
    .legend .level-3 { color: var(--l3-ink); } .legend .level-4 { color: var(--l4-ink); }

    section.list { margin-top: 1.8rem; }
    section.list h2 { margin-bottom: 0.5rem; }
    .aside { background: var(--note); border-left: 4px solid var(--note-line); padding: 0.8rem 1rem; }
    .aside table td, .aside table th { padding: 0.25rem 0.9rem 0.25rem 0; }

    article { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
    article { margin-top: 2.6rem; padding-top: 1.4rem; border-top: 3px solid var(--ink); break-before: page; }
    .who { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.8rem 2rem; align-items: flex-start; }
    .who h2 { font-size: 1.65rem; overflow-wrap: anywhere; }
    .who h2 .place { color: var(--soft); font-weight: 400; margin-right: 0.35rem; }
    .who .contact { margin-top: 0.35rem; display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; overflow-wrap: anywhere; }
    .verdict { display: flex; gap: 1.4rem; align-items: baseline; }
    .verdict .big { font-family: Charter, "Iowan Old Style", Georgia, "Liberation Serif", serif; font-size: 2.1rem; line-height: 1; font-weight: 600; }
    .verdict .tier { font-size: 1.4rem; min-width: 2.2rem; }
    .verdict div { text-align: center; }
    .verdict .under { display: block; font-size: 0.78rem; color: var(--soft); margin-top: 0.3rem; }
    .bar { display: block; width: 100%; height: 0.85rem; margin-top: 1rem; background: var(--line); border-radius: 0.2rem; }
    .bar .practice { fill: var(--practice); } .bar .even { fill: var(--even); } .bar .odd { fill: var(--odd); }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 0 2.6rem; margin-top: 1.2rem; }
    .side { font-size: 0.9rem; }
    .side h3 { margin: 1.5rem 0 0.4rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--rule); }
    .side h3:first-child { margin-top: 0; }
    .side ul { margin: 0; padding-left: 1.1rem; }
    .side li + li { margin-top: 0.3rem; }
    .sum td, .sum th { padding: 0.17rem 0.22rem; font-weight: 400; }
    .sum td { text-align: right; white-space: nowrap; }
    .sum thead th { color: var(--soft); font-size: 0.78rem; text-align: right; }
    .sum thead th:first-child, .sum tbody th, .sum tfoot th { text-align: left; padding-left: 0; }
    .sum tfoot td, .sum tfoot th { border-top: 1px solid var(--ink); font-weight: 700; }
    .sum .nothing * { color: var(--faint); }
    .notes { background: var(--note); border-left: 4px solid var(--note-line); padding: 0.6rem 0.9rem; margin-top: 1rem; }
    .notes ul { margin: 0; padding: 0; list-style: none; }
    .notes li + li { margin-top: 0.5rem; }
    .ask { list-style: none; padding: 0 !important; }
    .ask li { padding: 0.5rem 0; margin: 0 !important; }
    .ask li + li { border-top: 1px solid var(--line); }
    .ask q { quotes: none; font-weight: 600; }
    .dimensions, .profiles { list-style: none; padding: 0 !important; }
    .dimensions li { display: flex; gap: 0.6rem; break-inside: avoid; }
    .dimensions .level { flex: none; width: 1.5rem; height: 1.4rem; font-size: 0.82rem; }
    .profiles li { display: flex; justify-content: space-between; margin: 0 !important; }
    .gates { list-style: none; padding: 0 !important; }
    .gates li { padding-left: 1.5rem; text-indent: -1.5rem; }
    .gates .sign { display: inline-block; width: 1.5rem; text-indent: 0; font-weight: 700; }

    .skill { padding: 0 0 0.85rem; }
    .skill + .skill { border-top: 1px solid var(--line); padding-top: 0.85rem; }
    .skill > header { display: flex; gap: 0.6rem; align-items: center; flex-wrap: wrap; }
    .skill > header .level { flex: none; }
    .skill > header .soft { font-size: 0.87rem; }
    blockquote { margin: 0.6rem 0 0; padding: 0; }
    blockquote p { overflow-wrap: anywhere; font-family: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif; font-size: 1.04rem; line-height: 1.45; }
    mark { background: var(--mark); color: var(--ink); padding: 0.05em 0.15em; border-radius: 0.15em; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
    blockquote footer { padding: 0; font-size: 0.82rem; color: var(--soft); overflow-wrap: anywhere; }
    .law { display: block; color: var(--soft); font-size: 0.8rem; }
    .folds { display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; margin-top: 0.5rem; }
    details { font-size: 0.87rem; }
    details[open] { flex-basis: 100%; }
    summary { cursor: pointer; color: var(--soft); width: fit-content; }
    details ul { margin: 0.4rem 0 0; padding-left: 1.2rem; }
    details li { overflow-wrap: anywhere; }
    .up { font-size: 0.87rem; margin-top: 1.2rem; }
    footer.end { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--rule); }

    @media (max-width: 62rem) { .columns { grid-template-columns: minmax(0, 1fr); } .side { margin-top: 1.5rem; } }
    @media (max-width: 40rem) {
      main, header.top, footer { padding: 0 0.8rem; }
      h1 { font-size: 1.5rem; }
      .scroll { overflow-x: visible; }
      .ranking, .ranking thead, .ranking tbody { display: block; }
      .ranking tr { display: grid; grid-template-columns: repeat(11, minmax(0, 1fr)); align-items: start; padding: 0.35rem 0; }
      .ranking tbody tr + tr { border-top: 1px solid var(--line); }
      .ranking tbody tr + tr > *, .ranking thead th { border: 0; }
      .ranking td, .ranking th, .ranking .heat, .ranking .tilt { padding: 0.15rem; width: auto; min-width: 0; }
      .ranking th.name, .ranking thead th:nth-child(2) { grid-column: span 5; min-width: 0; }
      .ranking .score, .ranking thead th:nth-child(4), .ranking :nth-child(5) { grid-column: span 2; }
      .ranking .quote, .ranking .words { grid-column: 1 / -1; min-width: 0; }
      .ranking .words { display: none; }
      .ranking .quote bdi { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
      .ranking .level { width: 100%; height: 1.5rem; }
      .tools input, .tools select { max-width: 9rem; }
      .aside table, .aside tbody, .aside tr, .aside td, .aside th { display: block; }
      .aside thead { display: none; }
      .sum { font-size: 0.82rem; }
    }
    @media (forced-colors: active) { .level { border: 1px solid; } mark { forced-color-adjust: none; } }
    @media print {
      :root { color-scheme: light; --paper: #fff; --card: #fff; }
      html { font-size: 10px; }
      body { font-size: 8.4pt; line-height: 1.32; }
      main, header.top, footer { max-width: none; padding-inline: 0; }
      header.top { padding-top: 0; }
      .skip, .up, .folds, .not-found, .tools, .pages, .news, .ranking .quote, .ranking .words { display: none; }
      .on-paper { display: block; }
      article { content-visibility: visible; break-before: auto; margin-top: 7mm; padding-top: 3mm; border-top-width: 1.5pt; }
      .who, .bar { break-after: avoid; }
      .who h2 { font-size: 13pt; }
      .scroll { overflow: visible; }
      .columns { display: block; margin-top: 2mm; }
      .columns > :first-child { columns: 2; column-gap: 6mm; }
      .skill { padding-bottom: 1.2mm; }
      .skill + .skill { padding-top: 1.2mm; }
      blockquote { margin-top: 0.8mm; }
      blockquote p { font-size: 8.8pt; line-height: 1.28; }
      blockquote footer, .law { font-size: 7pt; line-height: 1.25; }
      .law + .law { display: none; }
      .side { columns: 3; column-gap: 5mm; font-size: 7.8pt; margin-top: 2mm; border-top: 1px solid var(--rule); padding-top: 1.5mm; }
      .side h3 { break-after: avoid; margin: 1.5mm 0 0.6mm; padding-bottom: 0.4mm; }
      .side li + li, .notes li + li { margin-top: 0.3mm; }
      .ask li { padding: 0.5mm 0; }
      .notes { padding: 1mm 2mm; margin-top: 1.5mm; }
      .sum td, .sum th { padding: 0.1mm 0.6mm; }
      blockquote, .skill > header, .ask li, .gates li, .sum, tr { break-inside: avoid; }
      .skill > header { break-after: avoid; }
      .level { width: 6mm; height: 5mm; }
      .level, mark, .bar, .aside, .notes { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }
    @page { margin: 11mm; }

    """
}
