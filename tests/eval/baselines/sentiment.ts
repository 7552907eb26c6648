import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import type { Labelled } from '../corpus';
import type { Found } from '../evaluate';

// Baseline (b): what tone tools of the shelf offer: sentiment, and lint for profanity, passive voice, intensifiers and long words.
const prose = unified()
  .use(retextEnglish)
  .use(retextProfanities)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextSimplify)
  .use(retextStringify);

export function readBySentiment(item: Labelled): Found {
  const mood = SentimentIntensityAnalyzer.polarity_scores(item.reply).compound;
  const messages = prose.processSync(item.reply).messages;
  const from = (source: string) => messages.filter((m) => m.source === source);
  const spans = (list: typeof messages) =>
    list.flatMap((m) =>
      m.place && 'start' in m.place ? [{ start: m.place.start.offset!, end: m.place.end.offset! }] : [],
    );
  const rude = from('retext-profanities').filter((m) => /\bliar|idiot|damn|hell|stupid|crap/i.test(m.reason));
  const low = mood < 0;
  return {
    yes: {
      defensive: low,
      blame: low && /\byou\b/i.test(item.reply),
      blame_other: false,
      unsafe: rude.length > 0,
      conditional: false,
      ownership: false,
      next_step: false,
      timeframe: false,
      contact: false,
      canned: from('retext-simplify').length > 1,
      shouting: false,
    },
    spans: {
      'defensive spans': low ? [{ start: 0, end: item.reply.length }] : [],
      'blame spans': [],
      'unsafe spans': spans(rude),
      promises: [],
    },
    apology: 'none',
    acknowledgement: 'none',
    points: [],
    worst: low ? 3 : 0,
    overall: mood - messages.length * 0.05,
  };
}
