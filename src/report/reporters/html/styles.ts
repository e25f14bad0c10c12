/** The style sheet of the HTML report. Its hash is in the page's policy. */
export const STYLES = `
:root {
  --paper: #faf9f6; --surface: #ffffff; --ink: #201d19; --muted: #625c54; --line: #e2ddd4; --link: #1b5a8a;
  --error: #a8201a; --error-bg: #fbe4e1; --warning: #7d4c00; --warning-bg: #fcecc9;
  --note: #2a5a8c; --note-bg: #e2edf8; --ins: #17643a; --ins-bg: #e0f2e6; --del: #9c2a22; --del-bg: #fae6e3;
  --on-badge: #ffffff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --surface: #201f1b; --ink: #ebe7df; --muted: #aaa399; --line: #38352f; --link: #8fc3ee;
    --error: #ffa197; --error-bg: #4a201c; --warning: #f2c06f; --warning-bg: #43310f;
    --note: #a3cbf2; --note-bg: #1d3349; --ins: #93d9a9; --ins-bg: #17351f; --del: #ffaaa0; --del-bg: #401f1b;
    --on-badge: #171613;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light dark; scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 78rem; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
h1, h2, h3, h5, p, ul, dl, dd, fieldset, table { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: .8125em/1.4 var(--mono); color: var(--muted); overflow-wrap: anywhere; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; top: 0; padding: .5rem 1rem; background: var(--surface); z-index: 3; }
.skip:focus { left: 1rem; }
.meta, .label { color: var(--muted); font-size: .875rem; }
.path { overflow-wrap: anywhere; }
.copy { unicode-bidi: isolate; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

.masthead { padding: clamp(2rem, 6vw, 4rem) 0 1.75rem; }
.brand { font: 600 .8125rem/1 var(--sans); letter-spacing: .12em; text-transform: uppercase; color: var(--muted); margin-bottom: .9rem; }
h1 { font: 600 clamp(1.9rem, 5vw, 2.9rem)/1.12 var(--serif); letter-spacing: -.015em; text-wrap: balance; margin-bottom: .6rem; }
.language { text-transform: uppercase; }
h2 { font: 600 1.0625rem/1.35 var(--sans); }

.figures { display: grid; grid-template-columns: repeat(5, 1fr); border-block: 1px solid var(--line); }
.figure { display: flex; flex-direction: column-reverse; padding: 1rem 0 .9rem 1.1rem; border-left: 1px solid var(--line); }
.figure:first-child { border-left: 0; padding-left: 0; }
.figure dt { color: var(--muted); font-size: .875rem; }
.figure dd { font: 500 1.75rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.figure.s-error dd { color: var(--error); } .figure.s-warning dd { color: var(--warning); } .figure.s-note dd { color: var(--note); }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem 3.5rem; margin: 2.25rem 0; }
.columns h2, nav h2, .box h2 { margin-bottom: .6rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th { font-weight: 400; text-align: left; }
.categories td, .categories th { padding: .22rem 0; }
.categories .wide { width: 50%; padding: 0 1rem; }
.categories th::first-letter { text-transform: uppercase; }
.bar { display: block; width: 100%; height: .5rem; }
.bar .s-error { fill: var(--error); } .bar .s-warning { fill: var(--warning); opacity: .75; } .bar .s-note { fill: var(--note); opacity: .5; }
.models-list li { margin-bottom: .7rem; }
.box { border: 1px solid var(--line); border-left: 4px solid var(--muted); border-radius: 4px; background: var(--surface); padding: 1rem 1.25rem; font-size: .9375rem; }
.boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
.box li + li { margin-top: .6rem; }
.box.problems { border-left-color: var(--error); } .box.noticed { border-left-color: var(--warning); }
.remedy { color: var(--muted); }
nav { margin-top: 2.25rem; }
.documents thead th { color: var(--muted); font-size: .8125rem; }
.documents th, .documents td { padding: .5rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.documents td, .documents thead th:not(:first-child) { text-align: right; padding-left: 1rem; width: 5.5rem; }
.zero { color: var(--muted); opacity: .6; }

.toolbar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: center; justify-content: space-between; margin: 2.5rem 0 0; padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; }
.filters { border: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; min-width: 0; }
.filters legend { float: left; padding: 0; color: var(--muted); margin-right: 1rem; }
.filters label { display: inline-flex; gap: .4rem; align-items: center; cursor: pointer; }
.filters input { accent-color: var(--link); width: 1rem; height: 1rem; margin: 0; }
.legend { color: var(--muted); display: flex; flex-wrap: wrap; gap: .25rem 1rem; }

.document { padding-top: 2.75rem; content-visibility: auto; contain-intrinsic-size: auto 50rem; }
.document > header { margin-bottom: 1.5rem; }
.document h2 { font: 600 1.375rem/1.3 var(--sans); letter-spacing: -.01em; }
.document > header .meta { display: flex; flex-wrap: wrap; gap: .3rem .6rem; align-items: center; margin-top: .35rem; }
.up { margin-left: auto; }
.chip { border-radius: 99px; padding: .05rem .6rem; font-size: .8125rem; }
.chip.s-error { background: var(--error-bg); color: var(--error); } .chip.s-warning { background: var(--warning-bg); color: var(--warning); }
.chip.s-note { background: var(--note-bg); color: var(--note); } .chip.none { background: var(--ins-bg); color: var(--ins); }
.notices { margin-top: .8rem; font-size: .9375rem; } .notices li { border-left: 4px solid var(--warning); padding-left: .8rem; }

.para { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 0 clamp(1.5rem, 4vw, 3.5rem); align-items: start; margin-bottom: 1.05rem; }
.text .copy { font-family: var(--serif); }
.para > .copy { font-size: 1.1875rem; line-height: 1.62; max-width: 38em; hanging-punctuation: first; }
.para > .headline { font-size: 1.625rem; line-height: 1.25; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; margin: .3rem 0 .4rem; }
mark, .sample { color: inherit; padding: .06em .12em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; text-decoration-skip-ink: none; text-underline-offset: .2em; }
mark.s-error, .sample.s-error { background: var(--error-bg); text-decoration: underline solid 2.5px var(--error); }
mark.s-warning, .sample.s-warning { background: var(--warning-bg); text-decoration: underline dashed 2px var(--warning); }
mark.s-note, .sample.s-note { background: var(--note-bg); text-decoration: underline dotted 2px var(--note); }
.num { display: inline-block; min-width: 1.5em; padding: 0 .3em; margin: 0 .15em; font: 600 .6875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; text-align: center; text-decoration: none; vertical-align: .35em; border: 1.5px solid; color: var(--on-badge); }
.num.s-error { background: var(--error); border-color: var(--error); border-radius: 2px; }
.num.s-warning { color: var(--warning); border-color: var(--warning); border-radius: 99px; }
.num.s-note { color: var(--note); border: 1.5px dotted var(--note); border-radius: 99px; }
.num:target { outline: 3px solid var(--link); outline-offset: 2px; }

.notes { display: grid; gap: .75rem; font-size: .875rem; line-height: 1.45; padding-top: .3rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .75rem .95rem .7rem; display: grid; gap: .35rem; overflow-wrap: anywhere; min-width: 0; }
.card.s-error { border-left-color: var(--error); } .card.s-warning { border-left: 4px double var(--warning); } .card.s-note { border-left: 4px dotted var(--note); }
.card:target { outline: 3px solid var(--link); outline-offset: 2px; }
.head { display: flex; gap: .45rem; align-items: center; color: var(--muted); font-size: .8125rem; }
.head .num { margin: 0; vertical-align: 0; }
.sev { font-weight: 600; } .sev::first-letter, .cat::first-letter { text-transform: uppercase; }
.s-error .sev { color: var(--error); } .s-warning .sev { color: var(--warning); } .s-note .sev { color: var(--note); }
.sev, .cat { display: inline-block; }
.conf { margin-left: auto; font-variant-numeric: tabular-nums; }
.fix { font-size: .9375rem; }
.fix .copy { font-size: 1.0625rem; }
.fix .label { margin-right: .2rem; }
.fix .copy { font-family: var(--serif); }
ins { color: var(--ins); background: var(--ins-bg); text-decoration: underline 1.5px; text-underline-offset: .2em; border-radius: 2px; padding: 0 .1em; }
del { color: var(--del); background: var(--del-bg); text-decoration: line-through; border-radius: 2px; padding: 0 .1em; }
summary { cursor: pointer; }
.why summary { color: var(--link); width: fit-content; }
.why p, .why .evidence { margin-top: .4rem; }
.why .also { color: var(--muted); }
.evidence li { padding-left: .8rem; border-left: 2px solid var(--line); }
.evidence li + li { margin-top: .4rem; }
.evidence .source { font-weight: 600; }
.evidence q { font-family: var(--serif); font-size: .9375rem; quotes: "“" "”"; }
.evidence b { background: var(--warning-bg); color: inherit; font-weight: 600; border-radius: 2px; padding: 0 .1em; }
.evidence .against { border-left-style: dashed; border-left-color: var(--muted); }
.foot { display: flex; flex-wrap: wrap; gap: .1rem .8rem; justify-content: space-between; font-size: .8125rem; }

.segments { margin-top: 2rem; }
.segments h3 { font: 600 1rem/1.4 var(--sans); padding-bottom: .5rem; border-bottom: 1px solid var(--line); }
.segment { border-bottom: 1px solid var(--line); }
.segment > summary { display: flex; gap: .8rem; align-items: baseline; padding: .55rem 0; font-size: .9375rem; color: var(--muted); }
.segment > summary::-webkit-details-marker { display: none; }
.segment > summary::after { content: "+"; margin-left: auto; padding: 0 .3rem; font-family: var(--mono); }
.segment[open] > summary::after { content: "−"; }
.index { min-width: 1.6em; font-variant-numeric: tabular-nums; text-align: right; }
.gist { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.segment[open] .gist { visibility: hidden; height: 0; }
.tally { white-space: nowrap; font-size: .8125rem; }
.beside { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem clamp(1.5rem, 4vw, 3rem); padding: .2rem 0 1.4rem 2.4rem; }
.beside .copy { font-family: var(--serif); font-size: 1.0313rem; line-height: 1.55; }
.models { display: grid; gap: 1rem; }
h5 { font: 600 .875rem/1.4 var(--sans); }
.model .label, .between .label { margin-top: .3rem; font-size: .8125rem; }
.chrf { font-variant-numeric: tabular-nums; white-space: nowrap; border: 1px solid var(--line); border-radius: 3px; padding: 0 .35rem; margin-left: .3rem; }
.between { border-left: 2px solid var(--line); padding-left: .9rem; }
.original { display: grid; gap: .5rem; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
.segments > .original, .original.left-out { border-left: 2px solid var(--warning); padding-left: .9rem; }
.from { text-decoration: line-through 1px var(--del); } .to { text-decoration: underline 1.5px var(--ins); text-underline-offset: .2em; }
.doubt { font: 600 .8125rem/1.4 var(--sans); color: var(--warning); border: 1px dashed; border-radius: 3px; padding: 0 .4rem; margin-left: .4rem; }
.none { color: var(--muted); font-style: italic; font-size: .9375rem; }
.chip.none { font-style: normal; }
.unknown { text-decoration: underline wavy 1px var(--muted); text-underline-offset: .25em; }
.clean > summary { color: var(--link); padding: .4rem 0; width: fit-content; }
.clean[open] > summary { margin-bottom: 1.2rem; }
.colophon { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .8125rem; display: grid; gap: .4rem; }

body:has(#show-error:not(:checked)) :is(.card, .num).s-error,
body:has(#show-warning:not(:checked)) :is(.card, .num).s-warning,
body:has(#show-note:not(:checked)) :is(.card, .num).s-note { display: none; }
body:has(#show-error:not(:checked)) mark.s-error,
body:has(#show-warning:not(:checked)) mark.s-warning,
body:has(#show-note:not(:checked)) mark.s-note { background: none; text-decoration: none; }

@media (max-width: 700px) {
  html { scroll-padding-top: 1rem; }
  .columns, .para, .beside { grid-template-columns: minmax(0, 1fr); }
  .figures { grid-template-columns: repeat(6, 1fr); }
  .figure { grid-column: span 2; padding: .7rem 0 .6rem .8rem; }
  .figure:nth-child(-n + 2) { grid-column: span 3; border-bottom: 1px solid var(--line); }
  .figure:nth-child(3) { border-left: 0; padding-left: 0; }
  .figure dd { font-size: 1.5rem; }
  .notes { margin-top: .6rem; }
  .toolbar { position: static; }
  .beside { padding-left: 0; }
  .documents td, .documents thead th:not(:first-child) { width: auto; padding-left: .6rem; }
  .documents { font-size: .875rem; }
  .documents :is(td, thead th):nth-child(2) { display: none; }
  .para > .copy { font-size: 1.125rem; }
  .para > .headline { font-size: 1.4375rem; }
}
@media print {
  @page { margin: 16mm 15mm; }
  :root {
    --paper: #ffffff; --surface: #ffffff; --ink: #000000; --muted: #4d4842; --line: #cfc9bf; --link: #000000;
    --error: #a8201a; --error-bg: #fbe4e1; --warning: #7d4c00; --warning-bg: #fcecc9;
    --note: #2a5a8c; --note-bg: #e2edf8; --ins: #17643a; --ins-bg: #e0f2e6; --del: #9c2a22; --del-bg: #fae6e3;
    --on-badge: #ffffff;
  }
  html { color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip, .filters, .up, .foot a { display: none; }
  .masthead { padding-top: 0; }
  .toolbar { position: static; border: 0; margin-top: 1rem; }
  .document { content-visibility: visible; contain-intrinsic-size: none; }
  .card, .box, .figure, .model, .between, tr, mark, .num { break-inside: avoid; }
  h2, h3, h5, .headline, .document > header, .segment > summary { break-after: avoid; }
  .para { grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); gap: 0 1.5rem; }
  .para > .copy { font-size: 1.1rem; orphans: 3; widows: 3; }
  .why::details-content { content-visibility: visible; block-size: auto; }
  .why summary { list-style: none; font-weight: 600; color: inherit; }
  .segment > summary::after { content: none; }
  a { text-decoration: none; }
}
`;
