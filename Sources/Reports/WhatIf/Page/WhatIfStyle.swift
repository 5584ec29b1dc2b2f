/// The looks of pages for managers, over those of every page: dark text on white, one accent colour, each
/// tint with a pattern of its own. Contrast is AA or better: the faintest text, `--soft`, has 7.4 to 1.
let whatIfStyle: StaticString = """
  :root { --ink: #1d2327; --soft: #4d575e; --line: #d4d9dc; --head: #f3f5f6; --accent: #0b5a63; }
  body { font-size: 16px; line-height: 1.5; }
  header, section { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
  header { padding-top: 32px; padding-bottom: 8px; border-bottom: 0; }
  header::after { content: ""; display: block; height: 3px; width: 72px; background: var(--accent);
    margin-top: 12px; }
  h1 { font-size: 1.9em; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; }
  h2 { font-size: 1.3em; margin: 48px 0 12px; font-weight: 650; }
  h3 { font-size: 1em; margin: 0 0 4px; font-weight: 650; }
  a, .kind, summary { color: var(--accent); }
  .kind { font-size: 0.85em; font-weight: 650; letter-spacing: 0.06em; margin: 0 0 4px;
    text-transform: uppercase; }
  .extent { font-size: 1.05em; }
  .note, .stamp { color: var(--soft); font-size: 0.9em; }
  .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .patterns { position: absolute; width: 0; height: 0; }
  .cards, .multiples { display: grid; gap: 20px;
    grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); }
  .card { border: 1px solid var(--line); border-top: 3px solid var(--line); border-radius: 6px;
    padding: 18px 20px; display: flex; flex-direction: column; break-inside: avoid; }
  .card.change { border-top-color: var(--accent); }
  .card h3, .card p { overflow-wrap: anywhere; }
  .card p { margin: 0 0 14px; }
  .card dl { display: grid; grid-template-columns: 1fr auto auto; margin: auto 0 0;
    font-variant-numeric: tabular-nums; }
  .card dt, .card dd { margin: 0; padding: 5px 0; border-top: 1px solid var(--line); }
  .card dt { color: var(--soft); font-size: 0.92em; }
  .card dd { text-align: right; font-weight: 650; padding-left: 10px; }
  .card dd.difference { font-weight: 400; min-width: 4.6em; }
  .number { display: inline-block; min-width: 1.6em; text-align: center; border-radius: 4px;
    background: var(--accent); color: #ffffff; font-size: 0.85em; font-weight: 650;
    margin-right: 8px; }
  .difference { display: block; color: var(--soft); font-weight: 400; }
  .compared td .difference { font-size: 0.9em; }
  .plain { list-style: none; padding: 0; }
  .plain li { margin: 6px 0; max-width: 90ch; }
  figure { margin: 0 0 8px; }
  figcaption { max-width: 75ch; margin-bottom: 12px; break-after: avoid; }
  .chart { max-width: 480px; break-inside: avoid; }
  .chart text { font-size: 12px; }
  .chart .end { text-anchor: end; }
  .chart .mid { text-anchor: middle; }
  .chart .faint { fill: var(--soft); }
  .chart .rule { stroke: var(--line); stroke-width: 1; }
  .chart .axis { stroke: var(--soft); stroke-width: 1; }
  .chart .link { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
  .chart .curve { fill: none; stroke: var(--accent); stroke-width: 2; }
  .chart .dot { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
  .chart .flag { fill: var(--accent); stroke: #ffffff; stroke-width: 1; }
  .chart .onflag { fill: #ffffff; font-weight: 700; }
  .seg { stroke: var(--ink); stroke-width: 0.75; }
  .level-0 { fill: #eef5f6; } .level-1 { fill: url(#dotted); } .level-2 { fill: url(#slanted); }
  .level-3 { fill: #5ba3ab; } .level-4 { fill: url(#lined); } .level-5 { fill: #0a3f46; }
  .needed { fill: #4d575e; } .shell-team { fill: #5ba3ab; } .shell-flexible { fill: #a9d3d7; }
  .shell-other-team, .shell-pool { fill: url(#slanted); } .shell-hired { fill: url(#dotted); }
  .shortage { fill: url(#gap); stroke-width: 2; }
  .tint-a { fill: #cfe5e7; } .tint-b { fill: #93c5ca; } .tint-c { fill: #1f6b75; }
  .tint-d { fill: #ffffff; } .tint-dot { fill: var(--accent); }
  .tint-ink { stroke: var(--ink); stroke-width: 1.4; fill: none; }
  .tint-accent { stroke: var(--accent); stroke-width: 1.2; fill: none; }
  .tint-light { stroke: #a9d3d7; stroke-width: 1.2; fill: none; }
  .key { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; margin: 0 0 12px;
    padding: 0; font-size: 0.9em; break-after: avoid; }
  .key svg { width: 22px; height: 14px; vertical-align: -2px; margin-right: 6px; }
  .list { font-size: 0.92em; }
  .list th, .list td { border-width: 0 0 1px 0; padding: 6px 12px; vertical-align: top; }
  .list thead th { background: var(--paper); border-bottom: 2px solid var(--ink);
    border-top-width: 0; vertical-align: bottom; }
  .list tr > :first-child { border-left-width: 0; padding-left: 0; }
  .list tbody th { text-align: left; font-weight: 400; background: var(--paper);
    white-space: nowrap; }
  .numbers:not(.compared) thead th { white-space: nowrap; }
  .numbers td { white-space: nowrap; }
  .numbers thead th:first-child { text-align: left; }
  @media (max-width: 600px) {
    header, section { padding: 0 16px; }
    h1 { font-size: 1.5em; }
    h2 { margin-top: 36px; }
    .cards, .multiples { grid-template-columns: minmax(0, 1fr); }
    .card { padding: 16px; }
    .list th, .list td { padding: 6px 8px; }
    .list tbody th { max-width: 9.5em; white-space: normal; }
  }
  @media print {
    body { font-size: 9.5pt; line-height: 1.4; }
    header, section { max-width: none; padding: 0; }
    header::after { margin-top: 3mm; }
    h2 { margin: 8mm 0 2mm; break-after: avoid; }
    .cards, .multiples { grid-template-columns: 1fr 1fr; gap: 4mm; }
    .card { padding: 3mm 4mm; }
    .card dt, .card dd { padding: 0.8mm 0 0.8mm 2mm; }
    .card dt { padding-left: 0; }
    .card p { margin-bottom: 2.5mm; }
    section { break-inside: auto; }
    details, #months { display: none; }
    .list { font-size: 8.5pt; width: 100%; }
    .list th, .list td { padding: 0.9mm 2mm; }
  }
  """

/// The paper of a page for managers.
let whatIfPaper: StaticString = """
  @page { size: A4 portrait; margin: 14mm; }
  """
