/// The looks of the page. Contrast is AA or better; tints differ in lightness, so they read in
/// grey; what is open has a frame, hatching and a number besides its tint.
let pageStyle: StaticString = """
  :root { --ink: #1b1b1b; --soft: #4a4a4a; --line: #b9b9b9; --paper: #ffffff; --head: #eeeeec; }
  * { box-sizing: border-box; }
  body { margin: 0; color: var(--ink); background: var(--paper);
    font: 15px/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
  header, section { padding: 0 16px; }
  header { padding-top: 12px; border-bottom: 2px solid var(--ink); }
  h1 { font-size: 1.5rem; margin: 0; }
  h2 { font-size: 1.2rem; margin: 28px 0 8px; }
  h3 { font-size: 1rem; margin: 12px 0 4px; }
  p { margin: 4px 0 8px; max-width: 75ch; }
  .extent { margin: 0; }
  .stamp { color: var(--soft); font-size: 0.85rem; margin: 0 0 6px; }
  .proof { font-size: 1.15rem; font-weight: 600; border-left: 6px solid var(--ink);
    padding: 4px 12px; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 6px 0; }
  a { color: #0b4a8f; }
  a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid #0b4a8f;
    outline-offset: 1px; }
  .skip { position: absolute; left: -9999px; }
  .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; z-index: 9; }
  details { margin: 6px 0; max-width: 100ch; }
  summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
  ul { margin: 4px 0; padding-left: 20px; }
  .scroll { overflow-x: auto; max-width: 100%; margin-bottom: 16px; }
  table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
  caption { text-align: left; font-weight: 600; padding: 4px 0; position: sticky; left: 0; }
  th, td { border: 0 solid var(--line); border-width: 0 1px 1px 0; font-weight: 400; }
  thead th { background: var(--head); font-weight: 600; }
  abbr { text-decoration: none; }
  .name { position: sticky; left: 0; z-index: 1; text-align: left; white-space: nowrap;
    background: var(--head); padding: 1px 6px; border-right: 2px solid var(--ink);
    font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
  .corner { position: sticky; left: 0; z-index: 1; background: var(--paper);
    border-right: 2px solid var(--ink); }
  .grid { table-layout: fixed; font-size: 12px; --name: 128px; --day: 44px;
    width: calc(var(--name) + var(--days) * var(--day)); }
  .grid th, .grid td { width: var(--day); height: 25px; }
  .grid .name, .grid .corner { width: var(--name); max-width: var(--name); }
  .grid .week { width: auto; text-align: left; padding-left: 6px;
    border-left: 2px solid var(--ink); }
  .grid td { text-align: center; padding: 0 1px; position: relative; white-space: nowrap;
    line-height: 1.1; }
  .grid .mon { border-left: 2px solid var(--ink); }
  .grid .name + .mon, .grid .corner + .week.week { border-left-width: 0; }
  .grid .off { background-color: #f3f3f1; }
  .grid thead .off { background-color: #d9d9d6; }
  .grid .part th, .grid .part td { background: var(--paper); border-top: 2px solid var(--ink);
    border-right-width: 0; }
  .grid .part th { border-right: 2px solid var(--ink); }
  .print { display: none; }
  .codes { display: none; max-width: none; font-size: 10px; }
  .date { display: block; font-weight: 400; font-size: 10px; }
  .sub { font-weight: 400; color: var(--soft); font-size: 10px; margin-left: 6px; }
  .grid td.tight { font-size: 10px; white-space: normal; overflow-wrap: anywhere; }
  .tight .code { padding: 0 1px; }
  .code { display: inline-block; font-weight: 600; padding: 0 2px; }
  .grid td.shift-d, .shift-d { background-color: #fdf0c4; }
  .grid td.shift-a, .shift-a { background-color: #c9def2; }
  .grid td.shift-n, .shift-n { background-color: #3d3a63; color: #ffffff; }
  .grid td.shift-x, .shift-x { background-color: #e4e4e0; }
  .grid td.absent { color: var(--soft); font-style: italic; }
  .mark { font-size: 9px; font-weight: 700; vertical-align: super; margin-left: 1px; }
  .wish { border: 1px solid currentcolor; border-radius: 50%; padding: 0 2px; }
  .cover td { font-size: 11px; color: var(--soft); }
  .cover td b, .cover td i { margin-left: 2px; font-style: normal; }
  .cover td.open { color: var(--ink); outline: 2px solid var(--ink); outline-offset: -2px;
    background-image: repeating-linear-gradient(45deg, #ffd9cc 0 3px, #ffffff 3px 6px); }
  .cover td.open b { background: #ffffff; padding: 0 1px; }
  .list { font-size: 14px; }
  .list th, .list td { padding: 3px 10px; text-align: left; }
  .list tr > :first-child { border-left-width: 1px; }
  .list thead th { border-top-width: 1px; }
  .list tbody th { font-weight: 600; }
  .numbers td, .numbers thead th + th { text-align: right; }
  .numbers td.word { text-align: left; }
  .numbers tbody th { position: sticky; left: 0; background: var(--head); }
  .marks dl { display: grid; grid-template-columns: max-content auto; gap: 2px 12px; margin: 0; }
  .marks dt { font-weight: 700; }
  .marks dd { margin: 0; }
  .chart { max-width: 560px; }
  .chart svg { width: 100%; height: auto; }
  .chart text { font-size: 13px; fill: var(--ink); }
  .chart .strong { font-weight: 700; }
  .chart .bar { stroke: var(--ink); stroke-width: 1; }
  .chart .need { fill: #303030; }
  .chart .available { fill: #ffffff; }
  .chart .rostered { fill: url(#hatch); }
  .chart .paper { fill: #ffffff; }
  .chart .ink { fill: #3f6d9c; }
  .heat { table-layout: fixed; font-size: 11px; }
  .heat th, .heat td { min-width: 13px; height: 22px; padding: 0; text-align: center; }
  .heat .name { width: auto; padding: 0 6px; text-align: left; }
  .heat .mon { border-left: 2px solid var(--ink); }
  .heat .name + .mon { border-left-width: 0; }
  .heat .h1 { background: #fde3d7; }
  .heat .h2 { background: #f4a582; }
  .heat .h3 { background: #b2441f; color: #ffffff; font-weight: 700; }
  .heat .h4 { background: #5c1b08; color: #ffffff; font-weight: 700; }
  @media (max-width: 600px) {
    header, section { padding: 0 10px; }
    .grid { --name: 94px; }
    .grid .name { padding: 1px 4px; font-size: 11px; }
    .sub { display: block; margin-left: 0; }
    .list th, .list td { padding: 3px 6px; }
    nav a { padding: 6px 0; }
    summary { padding: 10px 0; }
  }
  @media print {
    body { font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    header, section { padding: 0; }
    nav, .skip { display: none; }
    .scroll { overflow: visible; margin: 0; }
    .block { break-before: page; break-inside: avoid; }
    #roster h2 { display: none; }
    .grid { width: 100%; font-size: 10px; }
    .grid th, .grid td { width: auto; height: 5.2mm; }
    .grid { --name: 28mm; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .codes { display: block; }
    .print { display: inline; }
    #legend { break-before: page; }
    .list { font-size: 10px; }
    .list th, .list td { padding: 1px 6px; }
    section { break-inside: avoid; }
    #roster, #people { break-inside: auto; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .heat { font-size: 8px; }
    .heat th, .heat td { width: 3.6mm; height: 5mm; }
  }
  """

/// The paper of a plan: four weeks side by side.
let planPaper: StaticString = """
  @page { size: A3 landscape; margin: 10mm; }
  """
