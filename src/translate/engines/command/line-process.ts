import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { EngineError } from '../../../core/errors.js';

/** Characters of the error stream that are kept for messages. */
const STDERR_KEPT = 1_000;

/** Why an exchange stopped before its end. `ended`: the process ended of its own will, with exit code 0. */
export interface Interruption {
  readonly kind: 'died' | 'ended' | 'hung' | 'aborted';
  /** One clause for people, with the end of what the process wrote to its error stream. */
  readonly reason: string;
}

/** The lines that came back, in order, and what stopped the rest. */
export interface Exchange {
  readonly lines: readonly string[];
  readonly interruption?: Interruption;
}

export interface ExchangeOptions {
  /** Longest silence before the process is killed, in milliseconds. */
  readonly silenceMs: number;
  /** End the input after these lines and wait for the process to end, too. */
  readonly endInput: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** A child process that answers lines with lines. No shell is involved. One exchange at a time. */
export class LineProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  #unfinishedLine = '';
  #stderr = '';
  #spawnError: NodeJS.ErrnoException | undefined;
  #hasEnded = false;
  #onLine: (line: string) => void = () => {
    this.#strayLines++;
  };
  #strayLines = 0;

  constructor(
    readonly command: string,
    args: readonly string[],
  ) {
    this.#child = spawn(command, args, { stdio: 'pipe', shell: false, windowsHide: true });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#read(text);
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT);
    });
    // A process that stops reading is noticed when it ends.
    this.#child.stdin.on('error', () => undefined);
    this.#ended = new Promise((resolve) => {
      this.#child.on('error', (error) => {
        this.#spawnError = error;
        this.#hasEnded = true;
        resolve();
      });
      this.#child.on('close', () => {
        if (this.#unfinishedLine) this.#read('\n');
        this.#hasEnded = true;
        resolve();
      });
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Lines that nobody had asked for. */
  get strayLines(): number {
    return this.#strayLines;
  }

  /**
   * Writes lines and collects as many answers.
   * @throws EngineError when the process could not be started
   */
  async exchange(lines: readonly string[], options: ExchangeOptions): Promise<Exchange> {
    const answers: string[] = [];
    const stop = this.#watch(options);
    const answered = new Promise<void>((resolve) => {
      this.#onLine = (line) => {
        stop.restartClock();
        if (answers.length === lines.length) this.#strayLines++;
        else answers.push(line);
        if (answers.length === lines.length && !options.endInput) resolve();
      };
    });
    this.#child.stdin.write(lines.map((line) => `${line}\n`).join(''));
    if (options.endInput) this.#child.stdin.end();

    const kind = await Promise.race([
      answered.then(() => undefined),
      this.#ended.then(() => (answers.length < lines.length ? this.#wayOfEnding() : undefined)),
      stop.stopped,
    ]);
    stop.cancel();
    if (!kind) return { lines: answers };
    await this.end();
    if (this.#spawnError) throw this.#cannotStart(this.#spawnError);
    return { lines: answers, interruption: { kind, reason: this.#describe(kind, options.silenceMs) } };
  }

  /** Kills the process if it still runs, and waits for its end. */
  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    // Children of its own may still hold the other ends.
    for (const stream of this.#child.stdio) stream?.destroy();
    await this.#ended;
  }

  #wayOfEnding(): 'ended' | 'died' {
    return this.#child.exitCode === 0 ? 'ended' : 'died';
  }

  #watch({ silenceMs, signal }: ExchangeOptions) {
    let timer: NodeJS.Timeout | undefined;
    let restartClock = (): void => undefined;
    let cancel = (): void => undefined;
    const stopped = new Promise<'hung' | 'aborted'>((resolve) => {
      const onAbort = (): void => {
        resolve('aborted');
      };
      restartClock = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, silenceMs, 'hung');
      };
      cancel = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      if (signal?.aborted) resolve('aborted');
      signal?.addEventListener('abort', onAbort);
      restartClock();
    });
    return { stopped, restartClock, cancel };
  }

  #read(text: string): void {
    const lines = (this.#unfinishedLine + text).split('\n');
    this.#unfinishedLine = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line.replace(/\r$/, ''));
  }

  #describe(kind: Interruption['kind'], silenceMs: number): string {
    const what = {
      died: `died with ${this.#child.signalCode ?? `exit code ${this.#child.exitCode ?? 'unknown'}`}`,
      ended: 'ended before it had answered',
      hung: `gave no answer for ${silenceMs} ms`,
      aborted: 'was stopped',
    }[kind];
    const stderr = this.#stderr.trim();
    return `${this.command} ${what}${stderr ? `; its last words: ${stderr}` : ''}`;
  }

  #cannotStart(cause: NodeJS.ErrnoException): EngineError {
    const what = cause.code === 'ENOENT' ? 'there is no such program' : cause.message;
    return new EngineError(`The translator ${this.command} cannot be started: ${what}.`, {
      remedy: 'Install it, or correct the command in the configuration.',
      cause,
    });
  }
}
