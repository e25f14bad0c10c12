import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingPlatformPackages, type LockedPackages } from '../../scripts/checks/lock.mjs';

test('builds for other platforms that a lock file lacks are found, wherever a package would look for them', () => {
  const packages: LockedPackages = {
    '': {},
    'node_modules/tool': {
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-gnu': '1.2.3',
        '@tool/binding-win32-arm64-msvc': '1.2.3',
        '@tool/nested-darwin-x64': '1.2.3',
        '@tool/darwin-arm64': '^1.0.0',
        'nice-to-have': '1.0.0',
      },
    },
    'node_modules/@tool/linux-x64-gnu': { version: '1.2.3', optional: true },
    'node_modules/tool/node_modules/@tool/nested-darwin-x64': { version: '1.2.3', optional: true },
  };
  expect(missingPlatformPackages(packages)).toEqual({
    'node_modules/@tool/binding-win32-arm64-msvc': {
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['win32'],
    },
  });
});

test('the lock file of the project is complete (otherwise: npm run lock)', () => {
  const url = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(readFileSync(url, 'utf8')) as { packages: LockedPackages };
  expect(missingPlatformPackages(packages)).toEqual({});
});
