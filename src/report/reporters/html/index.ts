import { createHash } from 'node:crypto';
import type { Reporter } from '../../../core/reporter.js';
import type { RunResult } from '../../../core/run-result.js';
import { markup, SafeHtml } from '../../escape/html.js';
import { countRun, SEVERITIES_WORST_FIRST, type RunCounts } from '../../shared/counts.js';
import { modelNames } from '../../shared/evidence.js';
import { quantity, readableTime } from '../../shared/wording.js';
import { documentSection } from './document.js';
import { overview } from './overview.js';
import { STYLES } from './styles.js';

/** Nothing is loaded, nothing runs, nothing is sent; the one style sheet is known by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLES).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function headline(counts: RunCounts): string {
  const where = quantity(counts.documents, 'document');
  return counts.findings === 0
    ? `Nothing flagged in ${where}`
    : `${quantity(counts.findings, 'finding')} in ${where}`;
}

/** Works without a script: the style sheet reads the state of the boxes. */
function filters(): SafeHtml {
  const boxes = SEVERITIES_WORST_FIRST.map(
    (severity) =>
      markup`<label class="s-${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> <span class="sample s-${severity}">${severity}s</span></label> `,
  );
  return markup`<fieldset class="filters"><legend>Show</legend>${boxes}</fieldset>
<p class="legend"><del>removed</del> <ins>added</ins> <span class="unknown">unknown to the engine</span></p>`;
}

function render(result: RunResult): string {
  const counts = countRun(result);
  const ruleById = new Map(result.rules.map((rule) => [rule.id, rule]));
  const context = {
    ruleOf: (id: string) => ruleById.get(id),
    nameOf: modelNames(result.models),
    sourceLanguage: result.sourceLanguage,
  };
  const documents = result.documents.map((document, index) => {
    const own = counts.perDocument[index];
    return own && documentSection(document, index, own, context);
  });
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new SafeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${result.tool.name} ${result.tool.version}">
<title>${headline(counts)} · Backwire</title>
<link rel="icon" href="data:,">
<style>${new SafeHtml(STYLES)}</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the documents</a>
<header class="masthead"><p class="brand">Backwire</p>
<h1>${headline(counts)}</h1>
<p class="meta"><time datetime="${result.generatedAt}">${readableTime(result.generatedAt)}</time> · translated back to <span class="language">${result.sourceLanguage}</span></p></header>
<main>
${overview(result, counts)}
<div class="toolbar">${filters()}</div>
${documents}</main>
<footer class="colophon"><p>${result.tool.name} ${result.tool.version}. chrF (Popović 2015) runs from 0 to 100; 100 means the same. A percentage is the probability that the words are an artifact of translation.</p>
<p><code>${result.signature}</code></p></footer>
</body>
</html>
`.toString();
}

/** One file for people: no network, no script; made for a screen, a phone and paper. */
export const htmlReporter: Reporter = { id: 'html', fileName: 'report.html', render };
