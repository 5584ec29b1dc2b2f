/// The looks of a printed roster, over those of every page: one week per A4 landscape, its rows as high as the team
/// lets them be.
let printStyle: StaticString = """
  @page { size: A4 landscape; margin: 8mm; }
  .sheet { padding-bottom: 12px; }
  .sheet .grid { --day: 92px; }
  .sheet .codes { display: block; max-width: none; font-size: 13px; }
  .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .opens ul { columns: 21rem; font-size: 14px; }
  .hours th, .hours td { font-size: 13px; padding: 2px 6px; white-space: nowrap; }
  .hours .name { z-index: 2; }
  .hours .part th, .hours .part td { background: var(--paper); border-top: 2px solid var(--ink);
    border-right-width: 0; }
  .hours .part th { border-right: 2px solid var(--ink); }
  @media (max-width: 600px) {
    .sheet .grid { --day: 46px; }
    .opens ul { columns: 1; }
  }
  @media print {
    .screen, #legend, .sheet > h2, .sheet > .stamp { display: none; }
    .sheet { padding: 0; break-inside: auto; }
    .sheet + .sheet { break-before: page; }
    .sheet .grid { font-size: 9px; }
    .sheet .grid th, .sheet .grid td { padding: 0 3px; line-height: 1.2;
      height: clamp(3.2mm, calc(148mm / var(--rows)), 6.4mm); }
    .sheet .grid .week { white-space: normal; font-size: 10px; padding: 2px 6px; }
    .sheet .grid .tight { font-size: 8px; }
    .sheet .cover td { font-size: 9px; }
    .sheet .sub { font-size: 7px; }
    .sheet p, .sheet .codes { font-size: 9px; margin: 4px 0 0; }
    .opens { margin-top: 4px; }
    .opens h3 { font-size: 10px; margin: 0; }
    .opens ul { columns: 4; font-size: 9px; margin: 0; }
    .hours th, .hours td { font-size: 8px; line-height: 1.2; padding: 1px 3px; }
    .hours a { color: inherit; text-decoration: none; }
  }
  """
