import { playbookOf, playbookSetting } from '@/lib/desk/playbook';
import { learnedReaderSetting } from '@/lib/desk/settings';
import { seenIn } from '@/lib/draft';
import { carried, type LastRead } from '@/lib/reader/carry';
import { readerOver } from '@/lib/reader/open';
import { loadPackaged } from '@/lib/reader/packaged';
import type { Readings } from '@/lib/reader/readings';
import { ReaderUnavailable } from '@/lib/reader/reader';
import { review } from '@/lib/review';
import { sentences } from '@/lib/text/sentences';
import type { Exchange, Playbook, Review } from '@/lib/types';

// Opened at the first question: a worker that only opens the panel never loads the encoder.
const reader = readerOver(loadPackaged, seenIn);
/** Whether it has turned out that the reader cannot run here. */
let unavailable = false;

/** The user's playbook as it stands now; asked each time, as the worker forgets and other pages change it. */
export const playbook = async (): Promise<Playbook> => playbookOf(await playbookSetting.getValue());

/** What was last read for each desk, the newest last. */
const read = new Map<string, LastRead>();
/** Desks remembered; a desk is a tab. */
const MOST_DESKS = 20;

function remember(desk: string, last: LastRead): void {
  read.delete(desk);
  read.set(desk, last);
  if (read.size > MOST_DESKS) read.delete(read.keys().next().value!);
}

/**
 * What set words and grammar show, at once, with what the learned reader has said before of sentences that still stand:
 * its findings stay on the screen while somebody types.
 * @param desk who asks; null for one that wants the frames alone
 */
export async function judge(exchange: Exchange, desk: string | null): Promise<Review> {
  const [own, isOn] = await Promise.all([playbook(), learnedReaderSetting.getValue()]);
  const last = isOn && desk !== null ? read.get(desk) : undefined;
  return framed(exchange, own, isOn, last && carried(last, exchange.draft, exchange.customer?.text ?? null, sentences));
}

function framed(exchange: Exchange, own: Playbook, isOn: boolean, known: Readings | null = null): Review {
  const missing = isOn ? (unavailable ? 'unavailable' : null) : 'off';
  const judged = review(exchange, own, known);
  return missing ? { ...judged, readerMissing: missing } : judged;
}

/**
 * The same with the learned reader beside it, where it is on and can run here; else the frames stand alone, and the
 * review says so (`reader: 'without'`) and why.
 * @param desk who asks; a later question of the same desk overtakes an earlier one, which is then judged by frames
 * @param given the playbook to judge by instead of the user's own: a practised firm's
 */
export async function judgeInDepth(exchange: Exchange, desk: string, given: Playbook | null = null): Promise<Review> {
  const [own, isOn] = await Promise.all([given ?? playbook(), learnedReaderSetting.getValue()]);
  const alone = framed(exchange, own, isOn);
  if (alone.language === 'other' || !isOn) return alone;
  try {
    const { draft } = exchange;
    const customer = exchange.customer?.text ?? null;
    const points = alone.reading?.points.map((p) => p.span);
    const readings = await reader.read({ draft, customer, points }, desk);
    if (!readings) return alone;
    remember(desk, { draft, customer, readings });
    return review(exchange, own, readings);
  } catch (error) {
    if (!(error instanceof ReaderUnavailable)) throw error;
    console.warn('Heard: the learned reader cannot run here, so set phrases stand alone.', error);
    unavailable = true;
    return framed(exchange, own, isOn);
  }
}

/**
 * The learned reader's readings of a candidate reply; null where it was overtaken or cannot run here.
 * @param desk who asks, apart from the desk's own draft
 */
export async function readingsOf(exchange: Exchange, own: Playbook, desk: string): Promise<Readings | null> {
  const { draft } = exchange;
  const points = review(exchange, own).reading?.points.map((p) => p.span);
  try {
    return await reader.read({ draft, customer: exchange.customer?.text ?? null, points }, desk);
  } catch (error) {
    if (!(error instanceof ReaderUnavailable)) throw error;
    return null;
  }
}
