// `npm run lock`, after `npm install NAME`: completes package-lock.json, so that `npm ci` works on every platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPlatformPackages } from './checks/lock.mjs';
import { createSystem } from './setup/system.mjs';

const path = join(createSystem().root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingPlatformPackages(lock.packages);
const entries = Object.entries({ ...lock.packages, ...missing });
// The order in which npm writes them.
entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
console.log(`added ${Object.keys(missing).length} packages`);
