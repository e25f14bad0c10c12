import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COPY = `Ministers meet in Oslo

MM. Vance and Larsen met for an hour on Monday in Oslo.

“Nothing was signed,” assured Ms. Holm to reporters after the talks. <script>document.title = 'hacked'</script>
`;

describe.skipIf(CHROMIUM === undefined)('the report in a browser (needs Chromium)', () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'copy'));
    await writeFile(join(cwd, 'copy', 'a.txt'), COPY);
    await writeFile(join(cwd, 'desk.tsv'), 'MM. Vance\tMM. Vance\n');
    await backwire(['run', 'copy', '--translations', 'desk=desk.tsv', '--models', 'recorded:desk'], { cwd });
    url = pathToFileURL(join(cwd, 'output', 'report.html')).href;
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS });
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['a desk', 1280, 'light'],
    ['a phone', 390, 'light'],
    ['a phone in the dark', 390, 'dark'],
  ] as const)(
    'fits %s, asks the network for nothing and runs nothing of the copy',
    async (_place, width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url);
      expect(asked).toEqual([url]);
      expect(complaints).toEqual([]);
      expect(await page.title()).not.toBe('hacked');
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      for (const flagged of ['MM.', 'assured Ms. Holm']) {
        expect(await page.locator('mark', { hasText: flagged }).first().isVisible()).toBe(true);
      }
      expect((await page.screenshot()).length).toBeGreaterThan(10_000);
      await page.close();
    },
  );
});
