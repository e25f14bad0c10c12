import { EngineError } from '../../../core/errors.js';
import type {
  Engine,
  EngineOutput,
  LanguagePair,
  ModelId,
  TranslateOptions,
} from '../../../core/translation.js';
import { LineProcess, type Exchange } from './line-process.js';

/** Sentences that fail one after the other before the translator is given up. */
const MAX_FAILURES_IN_A_ROW = 3;

export interface CommandEngineOptions {
  readonly id: ModelId;
  /** The program, looked up on the `PATH`. It is not given to a shell. */
  readonly command: string;
  readonly args: readonly string[];
  readonly pair: LanguagePair;
  /** Longest wait for the next translation before the process is killed, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * Start the program anew for every call and close its input, for translators that write only when their input
   * ends. Otherwise one process answers line by line for the whole run.
   */
  readonly batch?: boolean;
}

/** Runs any translator that reads UTF-8 text, a sentence a line, and writes its translation as one line. */
export function createCommandEngine(options: CommandEngineOptions): Engine {
  return new CommandEngine(options);
}

class CommandEngine implements Engine {
  readonly id: ModelId;
  readonly fingerprint: string;
  readonly #options: CommandEngineOptions;
  #process: LineProcess | undefined;
  #failuresInARow = 0;
  /** One call at a time: answers are matched to sentences by their order. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: CommandEngineOptions) {
    this.id = options.id;
    this.fingerprint = `command ${JSON.stringify([options.command, ...options.args])}`;
    this.#options = options;
  }

  supports({ source, target }: LanguagePair): boolean {
    return source === this.#options.pair.source && target === this.#options.pair.target;
  }

  /**
   * Sentences that a process did not answer before it died are sent to a new one; if that dies too, the first of them
   * goes alone, and fails when it goes wrong alone.
   * @throws EngineError when the program cannot be started, fails again and again, or writes more or fewer lines than it reads
   */
  translate(sentences: readonly string[], { signal }: TranslateOptions = {}): Promise<EngineOutput[]> {
    const result = this.#turn.then(() => this.#translateLines(sentences.map(toLine), signal));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async dispose(): Promise<void> {
    await this.#process?.end();
    this.#process = undefined;
  }

  async #translateLines(lines: readonly string[], signal: AbortSignal | undefined): Promise<EngineOutput[]> {
    const outputs = lines.map((): EngineOutput => ({ status: 'translated', text: '', unknownWords: [] }));
    let waiting = [...lines.keys()].filter((index) => lines[index] !== '');
    let losses = 0;
    while (waiting.length > 0) {
      const alone = losses > 1;
      const sent = alone ? waiting.slice(0, 1) : waiting;
      const { lines: answers, interruption } = await this.#exchange(
        sent.map((index) => lines[index] ?? ''),
        signal,
      );
      signal?.throwIfAborted();
      for (const [position, text] of answers.entries()) {
        outputs[sent[position] ?? 0] = { status: 'translated', text: text.trim(), unknownWords: [] };
      }
      if (answers.length > 0) this.#failuresInARow = 0;
      waiting = waiting.slice(answers.length);
      if (!interruption) {
        losses = 0;
      } else if (alone) {
        outputs[sent[0] ?? 0] = { status: 'failed', reason: interruption.reason };
        waiting = waiting.slice(1);
        losses = 0;
        this.#failuresInARow++;
        if (this.#failuresInARow >= MAX_FAILURES_IN_A_ROW) throw this.#givenUp(interruption.reason);
      } else {
        // Waiting for a second silence of the whole lot would tell nothing new.
        losses += interruption.kind === 'hung' ? 2 : 1;
      }
    }
    return outputs;
  }

  async #exchange(lines: readonly string[], signal: AbortSignal | undefined): Promise<Exchange> {
    const { command, args, batch = false, timeoutMs } = this.#options;
    if (!this.#process || this.#process.hasEnded) this.#process = new LineProcess(command, args);
    const process = this.#process;
    const silenceMs = batch ? timeoutMs * lines.length : timeoutMs;
    const exchange = await process.exchange(lines, { silenceMs, endInput: batch, signal });
    if (batch) this.#process = undefined;
    if (process.strayLines > 0) throw await this.#miscounted('more');
    if (batch && exchange.interruption?.kind === 'ended') throw await this.#miscounted('fewer');
    return exchange;
  }

  async #miscounted(amount: 'more' | 'fewer'): Promise<EngineError> {
    await this.dispose();
    return new EngineError(`The translator ${this.#options.command} wrote ${amount} lines than it read.`, {
      remedy:
        'Use a command that writes exactly one line for each line it reads, and nothing else, to its output.',
    });
  }

  #givenUp(reason: string): EngineError {
    return new EngineError(`The translator keeps failing: ${reason}.`, {
      remedy: this.#options.batch
        ? 'Try the command by hand: it must write a line for each line it reads, then end.'
        : 'Try the command by hand: it must answer each line at once. If it writes only when its input ends, set `batch: true`.',
    });
  }
}

/** A sentence as one line: line ends of any kind become spaces. */
function toLine(sentence: string): string {
  return sentence.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}
