import { EngineError } from '../../../core/errors.js';
import type { EngineOutput, TranslateOptions } from '../../../core/translation.js';
import { Backlog } from './backlog.js';
import { notInstalled } from './errors.js';
import type { Mode } from './mode-file.js';
import { ProcessChain, type ChainEnd } from './process-chain.js';
import { decode, encode, hasWords } from './text-format.js';

/** Limits of a direction. */
export interface DirectionLimits {
  /** Sentences on their way through the stages at once. */
  readonly inFlight: number;
  /** Milliseconds that a sentence may take before its engine counts as hung … */
  readonly sentenceMs: number;
  /** … and milliseconds more for each of its UTF-16 code units. */
  readonly codeUnitMs: number;
  /** Milliseconds that the stages may take to load their dictionaries. */
  readonly startMs: number;
  /** Longest sentence that is sent, in UTF-16 code units. */
  readonly codeUnits: number;
}

const DEFAULT_LIMITS: DirectionLimits = {
  inFlight: 32,
  sentenceMs: 20_000,
  codeUnitMs: 10,
  startMs: 120_000,
  codeUnits: 10_000,
};

/** Starts in a row that may come to nothing before the engine is given up. */
const STARTS = 3;
/** Deaths on a sentence that was sent by itself to a fresh engine, before the sentence is to blame. */
const DEATHS = 2;

interface Job {
  /** What is sent, without its end. */
  readonly payload: string;
  readonly stopAdded: boolean;
  readonly done: (output: EngineOutput) => void;
  readonly fail: (error: unknown) => void;
  /** Engines that died with it under way. */
  lost: number;
  /** Engines that died with nothing else under way or before. */
  deaths: number;
  abandoned: boolean;
}

interface Sent {
  readonly id: string;
  /** Absent for the opening. */
  readonly job?: Job;
}

export interface DirectionOptions {
  readonly mode: Mode;
  readonly packages: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Sent first of all to each fresh engine, its translation ignored; see models/README.md. */
  readonly settle?: string | undefined;
  readonly limits?: Partial<DirectionLimits> | undefined;
  /** Told when the engine had to be started again, and why. */
  readonly onRestart?: ((reason: string) => void) | undefined;
}

/**
 * One direction of Apertium, running: started at the first sentence, then kept. When it crashes or hangs it is
 * started again and what was lost is sent again; what is lost twice goes by itself, so that only a sentence
 * that kills a fresh engine alone is reported as failed.
 *
 * Every sentence ends in a numbered blank `[n]`, which the stages pass through. Only output that ends in the
 * expected number is an answer, so nothing that a dying stage still writes can be taken for one.
 */
export class Direction {
  readonly #options: DirectionOptions;
  readonly #limits: DirectionLimits;
  #chain: ProcessChain | undefined;
  readonly #waiting = new Backlog<Job>();
  #sent: Sent[] = [];
  /** Sentences that the running chain has answered, the opening included. */
  #answered = 0;
  #nextId = 0;
  #failedStarts = 0;
  #timer: NodeJS.Timeout | undefined;
  #hung = false;
  #disposed = false;
  #over: (() => void)[] = [];

  constructor(options: DirectionOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
  }

  /**
   * Translates each sentence by itself. Output order is input order.
   * @throws EngineError when the engine cannot be started
   */
  async translate(sentences: readonly string[], { signal }: TranslateOptions = {}): Promise<EngineOutput[]> {
    signal?.throwIfAborted();
    const jobs: Job[] = [];
    const abandon = (): void => {
      for (const job of jobs) {
        job.abandoned = true;
        job.fail(signal?.reason);
      }
    };
    signal?.addEventListener('abort', abandon, { once: true });
    try {
      const outputs = sentences.map((sentence) => this.#accept(sentence, jobs));
      this.#waiting.push(jobs);
      this.#pump();
      return await Promise.all(outputs);
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  /** Ends all processes. Sentences that are under way fail. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    const chain = this.#chain;
    if (!chain) return;
    await new Promise<void>((resolve) => {
      this.#over.push(resolve);
      chain.kill('disposed');
    });
  }

  #accept(sentence: string, jobs: Job[]): Promise<EngineOutput> {
    if (!hasWords(sentence)) {
      return Promise.resolve({ status: 'translated', text: sentence.trim(), unknownWords: [] });
    }
    const { codeUnits } = this.#limits;
    if (sentence.length > codeUnits) {
      const reason = `too long to translate: ${sentence.length} characters, at most ${codeUnits} are`;
      return Promise.resolve({ status: 'failed', reason });
    }
    const { text, stopAdded } = encode(sentence);
    return new Promise((done, fail) => {
      jobs.push({ payload: text, stopAdded, done, fail, lost: 0, deaths: 0, abandoned: false });
    });
  }

  /** Sends as much as may be under way. */
  #pump(): void {
    for (let job = this.#waiting.peek(); job; job = this.#waiting.peek()) {
      if (this.#disposed) {
        this.#failAll(this.#closedError());
        return;
      }
      if (!job.abandoned) {
        this.#chain ??= this.#start();
        if (!this.#maySend(job)) return;
        this.#send(job.payload, job);
      }
      this.#waiting.take();
    }
  }

  /** A sentence that was lost twice goes when nothing else is under way, and nothing follows it. */
  #maySend(job: Job): boolean {
    if (mustGoAlone(job)) return this.#sent.length === 0;
    const head = this.#sent[0]?.job;
    return this.#sent.length < this.#limits.inFlight && !(head && mustGoAlone(head));
  }

  #start(): ProcessChain {
    const { mode, environment, settle } = this.#options;
    this.#answered = 0;
    this.#hung = false;
    const chain = new ProcessChain(mode.stages, environment, {
      onPiece: (piece) => {
        this.#answer(piece);
      },
      onEnd: (end) => {
        this.#ended(end);
      },
    });
    this.#chain = chain;
    this.#send(settle === undefined ? '.' : `${settle}.`);
    return chain;
  }

  #send(payload: string, job?: Job): void {
    const id = `[${(this.#nextId++).toString(36)}]`;
    this.#sent.push({ id, ...(job && { job }) });
    this.#chain?.write(`${payload}${id}\0`);
    if (this.#sent.length === 1) this.#watchHead();
  }

  /** Kills the engine when the sentence that is due takes too long. */
  #watchHead(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const head = this.#sent[0];
    if (!head) return;
    const { startMs, sentenceMs, codeUnitMs } = this.#limits;
    const ms = head.job ? sentenceMs + codeUnitMs * head.job.payload.length : startMs;
    this.#timer = setTimeout(() => {
      this.#hung = true;
      this.#chain?.kill(`no answer within ${Math.round(ms / 1000)} s`);
    }, ms);
  }

  #answer(piece: string): void {
    const head = this.#sent[0];
    if (head === undefined) return;
    if (!piece.endsWith(head.id)) {
      if (this.#sent.some(({ id }) => piece.endsWith(id))) {
        this.#hung = true;
        this.#chain?.kill('it passed over a sentence');
      }
      return;
    }
    this.#sent.shift();
    this.#answered++;
    this.#failedStarts = 0;
    this.#watchHead();
    const { job } = head;
    if (job) {
      job.done({ status: 'translated', ...decode(piece.slice(0, -head.id.length), job.stopAdded) });
    }
    this.#pump();
  }

  #ended(end: ChainEnd): void {
    clearTimeout(this.#timer);
    this.#chain = undefined;
    const lost = this.#sent.flatMap(({ job }) => job ?? []);
    this.#sent = [];
    if (this.#disposed) {
      this.#waiting.putBack(lost);
      this.#failAll(this.#closedError());
      for (const resolve of this.#over.splice(0)) resolve();
      return;
    }
    if (this.#answered === 0) this.#failedStarts++;
    else this.#blame(lost, end.reason);
    this.#waiting.putBack(lost);
    if (end.spawnError !== undefined || this.#failedStarts >= STARTS) this.#giveUp(end);
    else {
      if (lost.length > 0) this.#options.onRestart?.(end.reason);
      this.#pump();
    }
  }

  /** Counts the death against the sentences that were under way; fails one that is surely the cause. */
  #blame(lost: readonly Job[], reason: string): void {
    const [head] = lost;
    if (this.#hung && head) head.lost = Math.max(head.lost, 1);
    for (const job of this.#hung ? lost.slice(0, 1) : lost) job.lost++;
    if (!head || lost.length !== 1 || this.#answered > 1) return;
    head.deaths += this.#hung ? DEATHS : 1;
    if (head.deaths < DEATHS) return;
    head.abandoned = true;
    head.done({ status: 'failed', reason: `the engine does not survive this sentence: ${reason}` });
  }

  #giveUp({ reason, spawnError }: ChainEnd): void {
    const { mode, packages } = this.#options;
    this.#failedStarts = 0;
    this.#failAll(notInstalled(`Apertium's ${mode.name} does not start: ${reason}`, packages, spawnError));
  }

  #failAll(error: EngineError): void {
    for (let job = this.#waiting.take(); job; job = this.#waiting.take()) job.fail(error);
  }

  #closedError(): EngineError {
    return new EngineError(`Apertium's ${this.#options.mode.name} was closed while it was in use`);
  }
}

function mustGoAlone({ lost }: Job): boolean {
  return lost >= 2;
}
