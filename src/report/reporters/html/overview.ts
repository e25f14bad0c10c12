import type { RunResult } from '../../../core/run-result.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import { SEVERITIES_WORST_FIRST, type RunCounts, type SeverityCounts } from '../../shared/counts.js';
import { noticeMessages } from '../../shared/notices.js';
import { CATEGORY_NAMES, quantity, thousands } from '../../shared/wording.js';
import { documentId } from './document.js';

function figures(counts: RunCounts): SafeHtml {
  const figure = (value: number, name: string, extra = ''): SafeHtml =>
    markup`<div class="figure ${extra}"><dt>${name}</dt><dd>${thousands(value)}</dd></div>`;
  const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);
  return markup`<dl class="figures">
${figure(counts.documents, plural(counts.documents, 'document'))}
${figure(counts.words, plural(counts.words, 'word'))}
${SEVERITIES_WORST_FIRST.map((severity) => figure(counts.bySeverity[severity], plural(counts.bySeverity[severity], severity), `s-${severity}`))}
</dl>`;
}

/** A bar whose parts are findings by severity; `scale` is the count that fills it. */
function bar(counts: SeverityCounts, scale: number): SafeHtml {
  let x = 0;
  const parts = SEVERITIES_WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => {
    const width = (counts[severity] / scale) * 100;
    const part = markup`<rect class="s-${severity}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return part;
  });
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function categories(counts: RunCounts): SafeHtml | undefined {
  if (counts.byCategory.length === 0) return undefined;
  const scale = Math.max(...counts.byCategory.map(({ total }) => total));
  const rows = counts.byCategory.map(
    ({ category, counts: own, total }) =>
      markup`<tr><th scope="row">${CATEGORY_NAMES[category]}</th><td class="wide">${bar(own, scale)}</td><td class="number">${thousands(total)}</td></tr>\n`,
  );
  return markup`<section aria-labelledby="h-categories"><h2 id="h-categories">By category</h2>
<table class="categories"><thead class="vh"><tr><th scope="col">Category</th><th scope="col">Share</th><th scope="col">Findings</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function models(result: RunResult, counts: RunCounts): SafeHtml | undefined {
  if (result.models.length === 0) return undefined;
  const rows = result.models.map((model) => {
    const own = counts.byModel.get(model.id) ?? { translated: 0, unreliable: 0, absent: 0, failed: 0 };
    const parts = [`${quantity(own.translated, 'sentence')} translated`];
    if (own.unreliable > 0) parts.push(`${thousands(own.unreliable)} unreliable`);
    if (own.absent > 0) parts.push(`${thousands(own.absent)} absent`);
    if (own.failed > 0) parts.push(`${thousands(own.failed)} failed`);
    if (model.roundTrip) parts.push('with round trip');
    return markup`<li><b>${model.name}</b> <code>${model.id}</code><br><span class="meta">${parts.join(', ')}</span></li>\n`;
  });
  return markup`<section aria-labelledby="h-models"><h2 id="h-models">Models</h2><ul class="models-list">${rows}</ul></section>`;
}

function leftOut(result: RunResult): SafeHtml {
  const problems = result.problems.map(
    ({ path, message, remedy }) =>
      markup`<li><b class="path">${path}</b><br>${message} <span class="remedy">${remedy}</span></li>\n`,
  );
  const skipped = result.skippedOriginals.map((path) => markup`<li class="path">${path}</li>\n`);
  const noticed = result.documents.flatMap(({ document }, index) =>
    noticeMessages(document).map(
      (message) =>
        markup`<li><a class="path" href="#${documentId(index)}">${document.path}</a><br>${message}</li>\n`,
    ),
  );
  const box = (id: string, title: string, items: readonly SafeHtml[]): SafeHtml | undefined =>
    items.length === 0
      ? undefined
      : markup`<section class="box ${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2><ul>${items}</ul></section>\n`;
  return markup`<div class="boxes">${box('problems', 'Could not be checked', problems)}${box('noticed', 'Noticed while reading', noticed)}${box('skipped', 'Originals without copy, skipped', skipped)}</div>`;
}

function documentTable(result: RunResult, counts: RunCounts): SafeHtml | undefined {
  if (result.documents.length === 0) return undefined;
  const cell = (count: number): SafeHtml =>
    count === 0
      ? markup`<td class="number zero">0</td>`
      : markup`<td class="number">${thousands(count)}</td>`;
  const rows = result.documents.map(({ document }, index) => {
    const own = counts.perDocument[index];
    const numbers = own
      ? [own.words, ...SEVERITIES_WORST_FIRST.map((severity) => own.bySeverity[severity])]
      : [];
    return markup`<tr><th scope="row"><a class="path" href="#${documentId(index)}">${document.path}</a></th>${numbers.map(cell)}</tr>\n`;
  });
  return markup`<nav id="documents" aria-labelledby="h-documents"><h2 id="h-documents">Documents</h2>
<table class="documents"><thead><tr><th scope="col">Document</th><th scope="col">Words</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Notes</th></tr></thead>
<tbody>${rows}</tbody></table></nav>`;
}

/** The summary on top: figures, categories, models, what was left out, and the table of documents. */
export function overview(result: RunResult, counts: RunCounts): SafeHtml {
  return markup`<section class="overview" aria-label="Summary">
${figures(counts)}
<div class="columns">${categories(counts)}${models(result, counts)}</div>
${leftOut(result)}
${documentTable(result, counts)}
</section>
`;
}
