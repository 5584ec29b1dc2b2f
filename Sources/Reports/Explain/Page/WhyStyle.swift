/// The looks of the panel beside the grid, over those of the page: beside it on wide screens, below it on narrow ones
/// and on paper, where it fills a sheet of its own in columns.
let whyStyle: StaticString = """
  .why h3 { margin: 20px 0 4px; }
  .why ul, .why ol { padding-left: 18px; margin: 4px 0 8px; }
  .why li { margin: 0 0 6px; overflow-wrap: anywhere; max-width: 75ch; }
  .why p { overflow-wrap: anywhere; }
  .why .strong { font-weight: 600; }
  .why li details { margin: 0; }
  .why li summary { font-weight: 400; }
  .why .outcome { display: block; color: var(--soft); }
  .why .note, .why .sure { color: var(--soft); font-size: 0.9em; }
  .why .list { font-size: 13px; }
  .why .list th, .why .list td { padding: 3px 6px; }
  .why:focus-visible { outline: 3px solid #0b4a8f; outline-offset: -3px; }
  .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .heat.values { width: 100%; min-width: 368px; max-width: 560px; }
  .heat.values th, .heat.values td { min-width: 30px; padding: 0 2px; }
  .heat.values .name { width: 92px; white-space: normal; overflow: visible; }
  .heat.values .sub { display: block; margin: 0; }
  @media screen and (min-width: 1200px) {
    .beside { display: grid; grid-template-columns: minmax(0, 1fr) 360px; align-items: start; }
    .beside > .why { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; margin-top: 28px;
      border-left: 2px solid var(--ink); font-size: 14px; }
    .why h2 { margin-top: 0; }
    .beside .grid { --name: 108px; --day: clamp(40px, calc((100vw - 520px) / 28), 44px); }
    .beside .sub { display: block; margin-left: 0; }
  }
  @media print {
    .why { break-before: page; break-inside: auto; columns: 3; column-gap: 8mm; }
    .why h2, .why .sure { column-span: all; }
    .why .part { break-inside: auto; }
    .why h3, .why .note { break-after: avoid; break-inside: avoid; }
    .why li, .why .told, .why table { break-inside: avoid; }
    .heat.values { min-width: 0; }
    .heat.values th, .heat.values td { width: auto; }
  }
  """
