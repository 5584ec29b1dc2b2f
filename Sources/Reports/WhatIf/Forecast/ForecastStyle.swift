/// The looks of a forecast, over those of pages for managers: all of it on one A4 upright.
let forecastStyle: StaticString = """
  @page { size: A4 portrait; margin: 11mm 13mm; }
  .steps { font-size: 1.1em; font-weight: 600; }
  .steps li { margin: 2px 0; }
  .beside { max-width: 1180px; margin: 0 auto; display: grid; grid-template-columns: 1fr 1.2fr; }
  .beside section { min-width: 0; margin: 0; }
  .beside .list th, .beside .list td { padding: 6px 7px; }
  .formation .look { text-align: center; border-bottom-width: 1px; }
  .formation td:nth-child(3n + 2), .formation thead tr:nth-child(2) th:nth-child(3n + 1),
  .formation .look { border-left: 1px solid var(--line); }
  .formation thead tr:nth-child(2) th:first-child { padding-left: 12px; }
  .formation.list tbody th { white-space: nowrap; }
  .formation .lacking { font-weight: 700; background: var(--head); }
  @media (max-width: 600px) {
    .beside { grid-template-columns: minmax(0, 1fr); }
  }
  @media print {
    body { font-size: 8pt; line-height: 1.25; }
    h1 { font-size: 16pt; }
    h2 { font-size: 10pt; margin: 3mm 0 1mm; }
    p { margin: 0.5mm 0 1mm; max-width: none; }
    .stamp { margin: 0; }
    .scroll { margin: 0; }
    .beside { grid-template-columns: 1fr 1.15fr; gap: 6mm; max-width: none; }
    .steps { font-size: 1.05em; columns: 2; margin: 0; }
    .steps li { break-inside: avoid; }
    .numbers.formation thead th { white-space: normal; }
    .list, .note { font-size: 7pt; }
    .list th, .list td { padding: 0.35mm 1.5mm; }
    .key { gap: 0 12px; margin-bottom: 1mm; font-size: 7.5pt; }
    .chart { max-width: 66mm; }
    section, .beside { break-inside: avoid; }
  }
  """
