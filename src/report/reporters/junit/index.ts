import type { InputProblem } from '../../../core/document.js';
import type { Finding } from '../../../core/finding.js';
import type { Reporter } from '../../../core/reporter.js';
import type { DocumentResult, RunResult } from '../../../core/run-result.js';
import type { ModelId } from '../../../core/translation.js';
import { visible, visibleLine } from '../../escape/visible.js';
import { isAtLeast } from '../../shared/counts.js';
import { describeEvidence, evidenceText, modelNames } from '../../shared/evidence.js';
import { locator, type Location } from '../../shared/locate.js';
import { noticeMessages } from '../../shared/notices.js';
import { percent } from '../../shared/wording.js';
import { toXml, type XmlElement } from './xml.js';

type NameOf = (id: ModelId) => string;

function testcase(name: string, path: string, children: readonly XmlElement[]): XmlElement {
  return {
    name: 'testcase',
    attributes: { name: visibleLine(name), classname: visibleLine(path) },
    children,
  };
}

function outcome(
  name: 'failure' | 'error' | 'skipped',
  type: string,
  message: string,
  text?: string,
): XmlElement {
  const attributes =
    name === 'skipped' ? { message: visibleLine(message) } : { type, message: visibleLine(message) };
  return { name, attributes, ...(text === undefined ? {} : { text: visible(text) }) };
}

const place = (path: string, { startLine, startColumn }: Location): string =>
  `${path}:${startLine}:${startColumn}`;

function details(path: string, finding: Finding, location: Location, nameOf: NameOf): string {
  const lines = [
    `${place(path, location)}: ${finding.severity} (${percent(finding.confidence)}): ${finding.message}`,
    `copy: ${finding.text}`,
  ];
  if (finding.suggestion) lines.push(`instead: ${finding.suggestion.text}`);
  for (const evidence of finding.evidence) {
    lines.push(`evidence: ${evidenceText(describeEvidence(evidence, nameOf))}`);
  }
  return lines.map(visibleLine).join('\n');
}

function failure(path: string, finding: Finding, location: Location, nameOf: NameOf): XmlElement {
  const title = `${location.startLine}:${location.startColumn} ${finding.ruleId}`;
  const text = details(path, finding, location, nameOf);
  return testcase(title, path, [outcome('failure', finding.severity, finding.message, text)]);
}

function suite(path: string, cases: readonly XmlElement[], output: readonly string[] = []): XmlElement {
  const having = (name: string): number =>
    cases.filter((element) => element.children?.some((child) => child.name === name)).length;
  return {
    name: 'testsuite',
    attributes: {
      name: visibleLine(path),
      tests: cases.length,
      failures: having('failure'),
      errors: having('error'),
      skipped: having('skipped'),
    },
    children:
      output.length === 0
        ? cases
        : [...cases, { name: 'system-out', attributes: {}, text: output.map(visibleLine).join('\n') }],
  };
}

/** Findings at `warning` and above fail; notes and notices are printed, and the document passes. */
function documentSuite(result: DocumentResult, nameOf: NameOf): XmlElement {
  const { path } = result.document;
  const locate = locator(result.document.text);
  const cases: XmlElement[] = [];
  const output = noticeMessages(result.document);
  for (const finding of result.findings) {
    const location = locate(finding.span);
    if (isAtLeast(finding.severity, 'warning')) cases.push(failure(path, finding, location, nameOf));
    else output.push(`${place(path, location)}: note: ${finding.message} [${finding.ruleId}]`);
  }
  return suite(path, cases.length > 0 ? cases : [testcase('nothing at warning or above', path, [])], output);
}

function problemSuite(problem: InputProblem): XmlElement {
  const error = outcome('error', problem.code, problem.message, problem.remedy);
  return suite(problem.path, [testcase('could not be checked', problem.path, [error])]);
}

function skippedSuite(path: string): XmlElement {
  const skipped = outcome('skipped', '', 'This original has no copy beside it.');
  return suite(path, [testcase('skipped', path, [skipped])]);
}

function render(result: RunResult): string {
  const nameOf = modelNames(result.models);
  const suites = [
    ...result.documents.map((document) => documentSuite(document, nameOf)),
    ...result.problems.map(problemSuite),
    ...result.skippedOriginals.map(skippedSuite),
  ];
  const total = (attribute: string): number =>
    suites.reduce((sum, element) => sum + Number(element.attributes[attribute]), 0);
  return toXml({
    name: 'testsuites',
    attributes: {
      name: visibleLine(result.tool.name),
      tests: total('tests'),
      failures: total('failures'),
      errors: total('errors'),
    },
    children: suites,
  });
}

/**
 * JUnit XML as build servers read it (the Jenkins xUnit schema `junit-10.xsd`): a suite a document; clean,
 * failing, unreadable and skipped documents are told apart.
 */
export const junitReporter: Reporter = { id: 'junit', fileName: 'report.junit.xml', render };
