import * as v from 'valibot';
import type { VoiceTally } from '../types';
import { defineSetting } from './setting';

const count = v.pipe(v.number(), v.minValue(0), v.maxValue(1e6));
const counts = v.record(v.pipe(v.string(), v.maxLength(60)), count);

/** How often each of Heard's own lines was taken of late, by its id; the most used sink. */
export const usedLinesSetting = defineSetting<Record<string, number>>({
  key: 'used-lines',
  schema: v.pipe(
    counts,
    v.check((used) => Object.keys(used).length <= 500, 'too many lines'),
  ),
  fallback: {},
});

/** Whether Heard may learn how the user writes; in a clinic it does not, whatever this says. */
export const learnVoiceSetting = defineSetting({ key: 'learn-voice', schema: v.boolean(), fallback: false });

/** What was learnt: counts of features, never a word. */
export const voiceSetting = defineSetting<VoiceTally | null>({
  key: 'voice',
  schema: v.nullable(
    v.object({
      replies: count,
      singular: count,
      plural: count,
      short: count,
      full: count,
      american: count,
      british: count,
      greetings: counts,
      signs: counts,
      words: count,
      sentences: count,
    }),
  ),
  fallback: null,
});

/** Whether the browser's own language model may propose a reply as well. */
export const secondWriterSetting = defineSetting({ key: 'second-writer', schema: v.boolean(), fallback: false });
