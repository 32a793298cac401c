/// How the page looks, on a screen and on paper: one calm column, the fonts that the reader has.
enum HtmlStyle {
  /// The style sheet; it names no font file, no picture and no address.
  static let sheet = """
    :root { color-scheme: light; --ink: #1d2326; --quiet: #566066; --line: #d5d9db;
      --accent: #0b5a6f; --tint: #f1f5f6; --star: #a34a00;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans",
        Arial, sans-serif; }
    * { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 var(--sans);
      overflow-wrap: break-word; hyphens: manual; }
    main { max-width: 54rem; margin: 0 auto; padding: 3.5rem 2rem 4rem; }
    h1, h2, h3, p, ul, table { margin: 0; }
    h1 { font: 600 2.6rem/1.15 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
    h2 { font: 600 1.35rem/1.3 var(--serif); margin: 3.25rem 0 1rem; break-after: avoid; }
    h3 { font: 600 0.95rem/1.5 var(--sans); color: var(--accent); break-after: avoid; }
    small { color: var(--quiet); font: 0.86em/1.45 var(--sans); }
    .day { color: var(--quiet); font-size: 0.9rem; margin-bottom: 0.6rem; }
    .traveller { color: var(--quiet); font: italic 1.25rem/1.4 var(--serif); margin-top: 0.5rem; }
    .outcome { margin-top: 0.9rem; }
    .words { margin-top: 2.25rem; padding: 1.4rem 0 1.6rem; border-top: 2px solid var(--accent);
      border-bottom: 1px solid var(--line); break-inside: avoid; }
    .words h2 { font: 0.9rem/1.5 var(--sans); color: var(--quiet); margin: 0 0 0.35rem; }
    .words ul { display: flex; flex-wrap: wrap; gap: 0.1rem 3rem; list-style: none; padding: 0; }
    .words li { font: 600 2.5rem/1.25 var(--serif); color: var(--accent); margin: 0;
      max-width: 100%; }
    .story { font: 1.12rem/1.6 var(--serif); }
    .chapter { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.75rem;
      padding: 0.9rem 0; border-top: 1px solid var(--line); }
    .chapter h3 { padding-top: 0.2rem; overflow-wrap: anywhere; break-after: auto; }
    .chapter > div { min-width: 0; }
    .chapter p { margin-bottom: 0.3rem; break-inside: avoid; orphans: 2; widows: 2; }
    .story small { font-style: italic; white-space: normal; margin-left: 0.35em; }
    .story small::before { content: "— "; }
    .need, .edge { color: var(--quiet); font-style: italic; }
    .wait { color: var(--quiet); font-style: italic; text-indent: 1.5em; }
    em { font-style: normal; color: var(--accent); }
    .edge { padding: 0.3rem 0 0.9rem; }
    .chapter + .edge { border-top: 1px solid var(--line); padding-top: 0.9rem; }
    svg { display: block; width: 100%; height: auto; margin: 0 0 1.6rem; break-inside: avoid; }
    svg text { font: 12px var(--sans); fill: var(--ink); white-space: pre; }
    svg .heading { font-weight: 600; font-size: 13px; fill: var(--accent); }
    svg .quiet { font-size: 11px; fill: var(--quiet); }
    svg .middle { font-size: 12px; text-anchor: middle; font-weight: 600; }
    svg .star { font-size: 20px; text-anchor: middle; fill: var(--star); }
    svg circle { fill: var(--ink); }
    svg path { fill: none; }
    svg .rule { stroke: var(--line); stroke-width: 1; }
    svg .line { stroke: var(--accent); stroke-width: 2.5; }
    svg .told { stroke-width: 4; }
    svg .guessed { stroke-dasharray: 2 5; }
    svg .spread { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .remarked p { margin: 0; }
    .remarked li { margin-bottom: 0.7rem; }
    .remarked .said { color: var(--quiet); font-size: 0.95em; }
    .summary { color: var(--quiet); margin: -0.6rem 0 1rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; }
    th, td { text-align: left; vertical-align: top; padding: 0.38rem 0.7rem 0.38rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { font-weight: 500; color: var(--quiet); font-size: 0.85em; vertical-align: bottom;
      border-bottom: 1px solid var(--ink); white-space: nowrap; }
    thead { display: table-header-group; }
    tr, li, section > ul { break-inside: avoid; }
    .stage th { font: 600 1.02rem/1.3 var(--sans); color: var(--accent); padding-top: 1.1rem; }
    .stage th span { font-weight: 400; color: var(--quiet); margin-left: 0.3em; }
    tr.stage, tr.need { break-after: avoid; }
    .map td { color: var(--quiet); }
    .map .main, .promises .main { color: var(--ink); min-width: 9rem; }
    .map .main { width: 43%; font-size: 1.05em; }
    .timing { min-width: 6rem; }
    .main small { display: block; font-style: italic; }
    .number { text-align: right; width: 2.2em; font-variant-numeric: tabular-nums;
      white-space: nowrap; }
    .number small { display: block; }
    .short { white-space: nowrap; }
    .guess { font-style: italic; }
    .short small { display: block; }
    .promises { font-size: 1rem; }
    .promises .main { width: 55%; }
    section > ul { padding-left: 1.15rem; }
    section > ul li { margin-bottom: 0.3rem; }
    section > ul li small { margin-left: 0.4em; }
    section > ul li small::before { content: "— "; }
    .words li small::before { content: none; }
    @media (max-width: 40rem) {
      main { padding: 2rem 1.1rem 3rem; }
      h1 { font-size: 2rem; }
      .words li { font-size: 1.9rem; }
      .chapter { grid-template-columns: 1fr; }
      .map { overflow-x: auto; }
    }
    @page { margin: 17mm 16mm 18mm; @bottom-right { content: counter(page); font: 8pt sans-serif;
      color: #566066; } }
    @media print {
      html { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      h2 { margin-top: 2.4rem; }
      .words ul { gap: 0.1rem 2.4rem; }
      .map table { font-size: 8.6pt; }
    }
    """
}
