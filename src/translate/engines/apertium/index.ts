import { delimiter } from 'node:path';
import type { Engine, LanguagePair } from '../../../core/translation.js';
import { pivot } from '../../pivot.js';
import type { ApertiumEntry } from '../../registry/index.js';
import type { Part } from '../kind.js';
import { Direction, type DirectionLimits } from './direction.js';
import { notInstalled } from './errors.js';
import { fingerprintMode, missingParts } from './fingerprint.js';
import { readMode } from './mode-file.js';

export interface ApertiumOptions {
  /** The environment to find Apertium in: `PATH`, `APERTIUM_PATH`, `APERTIUM_DATADIR`. */
  readonly environment: NodeJS.ProcessEnv;
  readonly limits?: Partial<DirectionLimits> | undefined;
  /** Told when a direction had to be started again. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/** Runs Apertium for a session: each direction is started once, however many models go through it. */
export class Apertium {
  readonly #options: ApertiumOptions;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #directions = new Map<string, Promise<{ direction: Direction; fingerprint: string }>>();

  constructor(options: ApertiumOptions) {
    this.#options = options;
    this.#environment = stageEnvironment(options.environment);
  }

  /** The modes that an entry needs. */
  parts({ apertium }: ApertiumEntry): Promise<Part[]> {
    const modes = [...apertium.forward, ...(apertium.back ?? [])];
    return Promise.all(
      modes.map(async (name) => {
        const mode = await readMode(name, apertium.packages, this.#environment).catch(() => undefined);
        const missing = mode && (await missingParts(mode, this.#environment));
        return { name: `mode ${name}`, present: missing?.length === 0 };
      }),
    );
  }

  /**
   * An engine that goes through the modes one after the other. Disposing of it leaves the directions to `dispose`.
   * @throws EngineError when something is not installed
   */
  async engine(
    { id, apertium }: ApertiumEntry,
    modes: readonly string[],
    pair: LanguagePair,
  ): Promise<Engine> {
    const legs = await Promise.all(
      modes.map(async (name): Promise<Engine> => {
        const { direction, fingerprint } = await this.#direction(name, apertium);
        return {
          id,
          fingerprint: `${name}:${fingerprint}`,
          supports: ({ source, target }) => source === pair.source && target === pair.target,
          translate: (sentences, options) => direction.translate(sentences, options),
          dispose: () => Promise.resolve(),
        };
      }),
    );
    return pivot(id, pair, legs);
  }

  /** Ends all processes. */
  async dispose(): Promise<void> {
    const directions = await Promise.allSettled(this.#directions.values());
    await Promise.all(
      directions.map(async (opened) => {
        if (opened.status === 'fulfilled') await opened.value.direction.dispose();
      }),
    );
  }

  #direction(name: string, apertium: ApertiumEntry['apertium']) {
    let opened = this.#directions.get(name);
    if (!opened) {
      opened = this.#open(name, apertium);
      this.#directions.set(name, opened);
    }
    return opened;
  }

  async #open(name: string, { packages, settle }: ApertiumEntry['apertium']) {
    const mode = await readMode(name, packages, this.#environment);
    const missing = await missingParts(mode, this.#environment);
    if (missing.length > 0) {
      throw notInstalled(`Apertium's ${name} is not installed whole (no ${missing.join(', ')})`, packages);
    }
    const settling = settle[name];
    const fingerprint = await fingerprintMode(mode, this.#environment);
    const direction = new Direction({
      mode,
      packages,
      environment: this.#environment,
      settle: settling,
      limits: this.#options.limits,
      onRestart: (reason) => this.#options.onNotice?.(`Apertium's ${name} was started again: ${reason}`),
    });
    return { direction, fingerprint: settling === undefined ? fingerprint : `${fingerprint}+${settling}` };
  }
}

/** The stages need a UTF-8 locale, whatever the user's is, and nothing else of the user's environment. */
function stageEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [environment.APERTIUM_PATH, environment.PATH].filter((part) => part !== undefined);
  return {
    PATH: path.join(delimiter),
    LC_ALL: 'C.UTF-8',
    ...(environment.APERTIUM_DATADIR && { APERTIUM_DATADIR: environment.APERTIUM_DATADIR }),
  };
}
