import { learnedReaderSetting } from '@/lib/desk/settings';
import { readerOver } from '@/lib/reader/open';
import { loadPackaged } from '@/lib/reader/packaged';
import { ReaderUnavailable } from '@/lib/reader/reader';
import { NO_PLAYBOOK, review } from '@/lib/review';
import type { Exchange, Review } from '@/lib/types';

// Opened at the first question: a worker that only opens the panel never loads the encoder.
const reader = readerOver(loadPackaged);

/** What set words and grammar show, at once. */
export const judge = (exchange: Exchange): Review => review(exchange, NO_PLAYBOOK);

/**
 * The same with the learned reader beside it, where it is on and can run here; else the frames stand alone, and the
 * review says so (`reader: 'without'`).
 * @param desk who asks; a later question of the same desk overtakes an earlier one, which is then judged by frames
 */
export async function judgeInDepth(exchange: Exchange, desk: string): Promise<Review> {
  const framed = judge(exchange);
  if (framed.language === 'other' || !(await learnedReaderSetting.getValue())) return framed;
  try {
    const points = framed.reading?.points.map((p) => p.span);
    const readings = await reader.read(
      { draft: exchange.draft, customer: exchange.customer?.text ?? null, points },
      desk,
    );
    return readings ? review(exchange, NO_PLAYBOOK, readings) : framed;
  } catch (error) {
    if (!(error instanceof ReaderUnavailable)) throw error;
    console.warn('Heard: the learned reader cannot run here, so set phrases stand alone.', error);
    return framed;
  }
}
