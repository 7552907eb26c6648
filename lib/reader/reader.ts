import type { Encoder } from './encoder';
import type { Sees } from './features';
import type { Heads } from './heads';
import { narrow, remainders } from './narrow';
import { type Cut, type ReaderInput, type Readings, readWith, textsOf } from './readings';

/** Embeddings kept: 2 KB each. */
const CACHED = 1000;
/** Longer texts are read up to here, so that a pasted novel cannot hold the reader for minutes. */
const MOST_SENTENCES = 60;

export interface Opened {
  encoder: Encoder;
  heads: Heads;
}

/** Thrown where the reader cannot run here, with the reason for the user. The frames stand alone then. */
export class ReaderUnavailable extends Error {
  override name = 'ReaderUnavailable';
}

/**
 * The learned reader: embeds sentence by sentence, keeps what it has embedded, and lets the latest question win.
 * It opens at the first question or at `warm`, and gives the event loop a turn after each new sentence.
 */
export class Reader {
  #open: () => Promise<Opened>;
  #cut: Cut;
  #sees: Sees;
  #opened: Promise<Opened> | undefined;
  #cache = new Map<string, Float32Array>();
  #latest = new Map<string, number>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(open: () => Promise<Opened>, cut: Cut, sees: Sees) {
    this.#open = open;
    this.#sees = sees;
    this.#cut = (text) => cut(text).slice(0, MOST_SENTENCES);
  }

  /** Opens the encoder ahead of the first question. @throws ReaderUnavailable */
  async warm(): Promise<void> {
    const { encoder } = await this.#ready();
    await this.#embed(encoder, ['Warm.'], () => true);
  }

  /**
   * Reads a draft. `desk` names who asks (a tab): a later question of the same desk overtakes an earlier one.
   * @returns null for a question that was overtaken.
   * @throws ReaderUnavailable
   */
  read(input: ReaderInput, desk = ''): Promise<Readings | null> {
    const ticket = (this.#latest.get(desk) ?? 0) + 1;
    this.#latest.set(desk, ticket);
    const isLatest = () => this.#latest.get(desk) === ticket;
    const answer = this.#turn.then(() => (isLatest() ? this.#answer(input, isLatest) : null));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** Overtakes what `desk` has asked, and forgets the desk: its tab is closed or the reader switched off. */
  cancel(desk = ''): void {
    this.#latest.delete(desk);
  }

  async #answer(input: ReaderInput, isLatest: () => boolean): Promise<Readings | null> {
    const { encoder, heads } = await this.#ready();
    if (!(await this.#embed(encoder, textsOf(input, this.#cut), isLatest))) return null;
    // A copy, so that what this question needs cannot be dropped while its clauses are embedded.
    const known = new Map(this.#cache);
    const readings = readWith(known, input, this.#cut, heads, this.#sees);
    const rest = remainders(readings, input.draft).map(({ text }) => text);
    if (!(await this.#embed(encoder, rest, isLatest))) return null;
    for (const text of rest) known.set(text, this.#cache.get(text)!);
    return narrow(readings, known, input, this.#cut, heads, this.#sees);
  }

  /** Embeds what is new. @returns false when overtaken on the way. */
  async #embed(encoder: Encoder, texts: readonly string[], isLatest: () => boolean): Promise<boolean> {
    for (const text of new Set(texts)) {
      const known = this.#cache.get(text);
      const embedding = known ?? (await encoder.embed([text]))[0]!;
      // Last in the map is last used; the first is dropped.
      this.#cache.delete(text);
      this.#cache.set(text, embedding);
      if (known) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (!isLatest()) return false;
    }
    while (this.#cache.size > Math.max(CACHED, texts.length)) this.#cache.delete(this.#cache.keys().next().value!);
    return isLatest();
  }

  #ready(): Promise<Opened> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = undefined;
      throw new ReaderUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
    });
    return this.#opened;
  }
}
