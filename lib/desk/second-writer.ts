import type { Exchange } from '../types';

/** The part of the browser's Prompt API that is used here; https://developer.chrome.com/docs/ai/prompt-api */
interface LanguageModelSession {
  prompt(input: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface LanguageModelApi {
  availability(options?: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: object): Promise<LanguageModelSession>;
}

const ENGLISH = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};
const TASK = `You rewrite a business's public reply to a customer's complaint.
Keep every number, sum, date, time, name, link, phone number, address, promise, limit and "not" of the draft exactly.
Add no fact, cause, price, date, name, offer or promise that is in neither text. Do not argue, blame or make excuses.
First say back what the customer raised in your own words, then own it once, then what happens next.
Where something is unknown, write [by when], [name], [what you will do] or [how to reach you].
Answer with the reply alone: no title, no quotation marks, no list.`;
/** Most that is handed to the model, in UTF-16 units. */
const MOST = 3_000;

const api = (): LanguageModelApi | null =>
  (globalThis as unknown as { LanguageModel?: LanguageModelApi }).LanguageModel ?? null;

/** Whether this browser has a language model of its own at all, ready or not. */
export const hasSecondWriter = (): boolean => api() !== null;

/** Whether the model is on this machine already. Nothing is ever downloaded for it. */
export async function secondWriterReady(): Promise<boolean> {
  try {
    return (await api()?.availability(ENGLISH)) === 'available';
  } catch {
    return false;
  }
}

/** A reply as the browser's model would write it, unchecked; null where it has none to give. */
export async function propose({ draft, customer, limit }: Exchange, signal: AbortSignal): Promise<string | null> {
  if (!draft.trim() || !(await secondWriterReady()) || signal.aborted) return null;
  let session: LanguageModelSession | null = null;
  try {
    session = await api()!.create({ ...ENGLISH, signal, initialPrompts: [{ role: 'system', content: TASK }] });
    const room = limit ? `\nAt most ${limit.max} characters.` : '';
    const asked = `The customer wrote:\n${(customer?.text ?? '').slice(0, MOST)}\n\nThe draft:\n${draft.slice(0, MOST)}${room}`;
    const text = (await session.prompt(asked, { signal })).trim();
    return text === '' ? null : text.replace(/^["“]([^"“”]+)["”]$/s, '$1');
  } catch {
    return null;
  } finally {
    session?.destroy();
  }
}
