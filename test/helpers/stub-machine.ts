import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSystem, type System } from '../../scripts/setup/system.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const MODES = ['eng-cat', 'cat-fra', 'eng-spa', 'es-fr', 'fra-cat', 'cat-eng', 'fr-es', 'spa-eng'];

/** Stand-ins for the programs that set-up calls. Each writes down what it was asked. */
const PROGRAMS = {
  npm: `[ -z "$STUB_OFFLINE" ] || { echo "npm error network getaddrinfo ENOTFOUND"; exit 1; }
mkdir -p node_modules && ln -sfn "$STUB_TYPESCRIPT" node_modules/typescript
cp package-lock.json node_modules/.package-lock.json`,
  'apt-get': `[ -z "$STUB_OFFLINE" ] || { echo "E: Unable to locate package"; exit 100; }
case "$*" in *install*) ;; *) exit 0 ;; esac
mkdir -p "$STUB_MODES"
for mode in ${MODES.join(' ')}; do echo "stage-one -g 'x.bin' | stage-two $1" > "$STUB_MODES/$mode.mode"; done
for program in stage-one stage-two; do printf '#!/bin/sh\\n' > "$STUB_BIN/$program"; chmod +x "$STUB_BIN/$program"; done`,
  sudo: `[ -z "$STUB_PASSWORD" ] || { echo "sudo: a password is required"; exit 1; }
shift; exec "$@"`,
};

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'sample' },
    'node_modules/typescript': { version: '1.0.0', integrity: 'sha512-x' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};

const COMMAND = `
const waits = process.argv.includes('wait');
// What is written tells the test that signals are heard.
if (waits) process.on('SIGTERM', () => process.exit(7));
process.stdout.write(process.argv.slice(2).join(' ') + '\\n');
if (waits) setInterval(() => undefined, 1000);
else process.exit(1);
`;

/** A machine in a temporary folder: a small project with the real set-up scripts, and stand-ins on the PATH. */
export interface StubMachine {
  readonly root: string;
  readonly env: Record<string, string>;
  readonly system: System;
  /** What set-up said, a line an element. */
  readonly said: string[];
  /** What the stand-ins were asked, a call an element. */
  readonly calls: () => string[];
  /** Writes a file of the project. */
  readonly write: (path: string, text: string) => void;
  /** Text of a file of the project; undefined when it is not there. */
  readonly read: (path: string) => string | undefined;
  readonly remove: () => void;
}

export interface StubOptions {
  /** Programs on the PATH. */
  readonly programs: readonly (keyof typeof PROGRAMS)[];
  readonly uid: number;
  /** More environment: `STUB_OFFLINE`, `STUB_PASSWORD`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Sets the machine up; call `remove` when done. */
export function createStubMachine({ programs, uid, env: extra = {} }: StubOptions): StubMachine {
  const folder = mkdtempSync(join(tmpdir(), 'backwire-setup-'));
  const root = join(folder, 'project');
  const bin = join(folder, 'bin');
  const log = join(folder, 'calls.log');
  const env = {
    PATH: bin,
    STUB_BIN: bin,
    STUB_MODES: join(folder, 'modes'),
    STUB_TYPESCRIPT: join(PROJECT, 'node_modules', 'typescript'),
    ...extra,
  };
  mkdirSync(bin);
  for (const name of ['cp', 'env', 'ln', 'mkdir', 'chmod', 'true'])
    symlinkSync(systemProgram(name), join(bin, name));
  for (const name of programs) {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> '${log}'\n${PROGRAMS[name]}\n`);
    chmodSync(path, 0o755);
  }
  const said: string[] = [];
  const machine: StubMachine = {
    root,
    env,
    said,
    system: createSystem({ root, env, uid, apertiumModes: env.STUB_MODES, say: (line) => said.push(line) }),
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  writeProject(machine);
  return machine;
}

function writeProject(machine: StubMachine): void {
  const compilerOptions = {
    target: 'ES2023',
    module: 'NodeNext',
    lib: ['ES5'],
    skipLibCheck: true,
    types: [],
    rootDir: 'src',
  };
  machine.write('package.json', JSON.stringify({ name: 'sample', type: 'module' }));
  machine.write('package-lock.json', JSON.stringify(LOCK));
  machine.write('tsconfig.json', JSON.stringify({ compilerOptions }));
  const exclude = ['src/**/*.test.ts'];
  machine.write(
    'tsconfig.build.json',
    JSON.stringify({ extends: './tsconfig.json', include: ['src'], exclude }),
  );
  machine.write('src/cli/index.ts', `// @ts-nocheck: compiled without the types of Node.js\n${COMMAND}`);
  machine.write('src/cli/development/compile-rules.ts', 'export {};\n');
  machine.write('src/rules/sample.yaml', 'a: 1\n');
  cpSync(join(PROJECT, 'scripts'), join(machine.root, 'scripts'), { recursive: true });
}

function systemProgram(name: string): string {
  return ['/bin', '/usr/bin'].map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;
}
