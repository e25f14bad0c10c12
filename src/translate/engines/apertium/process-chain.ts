import { spawn, type ChildProcess } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import type { Stage } from './mode-file.js';

/** What a chain tells its owner. After `onEnd` it tells nothing more. */
export interface ChainListener {
  /** A NUL-ended piece of the last stage's output, without the NUL. */
  onPiece(piece: string): void;
  /** The chain is over, and all that it wrote has been told. */
  onEnd(end: ChainEnd): void;
}

export interface ChainEnd {
  /** What went wrong first, for people: `apertium-postchunk ended by SIGSEGV`. */
  readonly reason: string;
  /** Set when a program could not be started at all. */
  readonly spawnError?: NodeJS.ErrnoException;
}

/** Characters of a stage's error output that are kept. */
const KEPT_STDERR = 500;

/** Children that are alive, so that none outlives this process. */
const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/**
 * The programs of a mode, connected by pipes without a shell, and alive until one of them dies or `kill` is called.
 *
 * The pipes between stages belong to the stages alone, so the death of one ends them all: those before it by a
 * broken pipe, those after it by the end of their input. Should this process be killed, they end the same way.
 */
export class ProcessChain {
  readonly #children: ChildProcess[] = [];
  readonly #decoder = new StringDecoder('utf8');
  readonly #listener: ChainListener;
  #unfinished = '';
  #open: number;
  #reason: string | undefined;
  #spawnError: NodeJS.ErrnoException | undefined;
  #stderr = '';

  constructor(stages: readonly Stage[], environment: NodeJS.ProcessEnv, listener: ChainListener) {
    this.#listener = listener;
    let input: ChildProcess['stdout'] = null;
    for (const { command, args } of stages) {
      // Detached: an interrupt typed at the terminal is this process's to handle.
      const child: ChildProcess = spawn(command, args, {
        env: environment,
        stdio: [input ?? 'pipe', 'pipe', 'pipe'],
        detached: true,
      });
      input?.destroy();
      input = child.stdout;
      this.#children.push(child);
      this.#watch(child, command);
      if (child.pid === undefined) break;
    }
    // Each stage that started has to end, or the one that could not start to say so, and the output to close.
    this.#open = this.#children.length + 1;
    this.#children[0]?.stdin?.on('error', () => undefined);
    input?.on('data', (bytes: Buffer) => {
      this.#read(bytes);
    });
    input?.on('error', () => undefined);
    input?.on('close', () => {
      this.#closed();
    });
  }

  /** Sends text, unless the chain is ending. */
  write(text: string): void {
    const stdin = this.#children[0]?.stdin;
    if (stdin?.writable === true) stdin.write(text);
  }

  /** Ends every stage at once; `onEnd` follows. */
  kill(reason: string): void {
    this.#reason ??= reason;
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #watch(child: ChildProcess, command: string): void {
    living.add(child);
    let over = false;
    const end = (reason: string, isCause: boolean): void => {
      if (over) return;
      over = true;
      living.delete(child);
      if (isCause) this.#reason ??= reason;
      this.#children[0]?.stdin?.destroy();
      this.#closed();
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      this.#spawnError ??= error;
      end(`${command} could not be started (${error.code ?? error.message})`, true);
    });
    child.on('exit', (code, signal) => {
      const how = signal === null ? `with code ${code ?? 0}` : `by ${signal}`;
      // The others end by a broken pipe, or in order at the end of their input.
      end(`${command} ended ${how}`, signal === null ? code !== 0 : signal !== 'SIGPIPE');
    });
    child.stderr?.on('data', (bytes: Buffer) => {
      this.#stderr = (this.#stderr + bytes.toString('utf8')).slice(-KEPT_STDERR);
    });
  }

  #read(bytes: Buffer): void {
    const pieces = this.#decoder.write(bytes).split('\0');
    pieces[0] = this.#unfinished + (pieces[0] ?? '');
    this.#unfinished = pieces.pop() ?? '';
    for (const piece of pieces) this.#listener.onPiece(piece);
  }

  /** Called once for each stage that ended and once for the end of the output. */
  #closed(): void {
    if (--this.#open > 0) return;
    const said = this.#stderr.trim();
    this.#listener.onEnd({
      reason: `${this.#reason ?? 'the engine ended'}${said === '' ? '' : `; it said: ${said}`}`,
      ...(this.#spawnError && { spawnError: this.#spawnError }),
    });
  }
}
