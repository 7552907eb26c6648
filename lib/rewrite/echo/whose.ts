import type { FacetId } from '../../types';
import { KIN } from './turn';

/** What happened to the customer, or to whoever of theirs it happened to: "you went 9 hours without water", "your dad went …". */
export function ofWhom(happened: string, theirs: string): string {
  const kin = /\b(?:my|our) (\p{L}+)(?!['’\p{L}])/iu.exec(theirs)?.[1]?.toLowerCase();
  if (!kin || !KIN.test(kin) || /\b(?:i|me|we|us)\b/i.test(theirs)) return `you ${happened}`;
  const many = /s$|^(?:children|family)$/.test(kin);
  return `your ${kin} ${many ? happened : happened.replace(/^(?:were|are|have)\b/, (verb) => ONE[verb]!)}`;
}

const ONE: Record<string, string> = { were: 'was', are: 'is', have: 'has' };

/** "Keeps crashing on launch" leaves out what everybody knows it is about. */
export const ofWhat = (words: string, facet: FacetId): string =>
  facet === 'app' && LEFT_TO_THE_APP.test(words) ? `The app ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;

const LEFT_TO_THE_APP =
  /^(?:(?:always|constantly|just|still|now|also) )?(?:keeps|kept|crashes|crashed|freezes|froze|hangs|lags|stopped|stops|won['’]?t|does(?:n['’]?t| not)|will not|drains) (?!me\b|my\b|us\b)\p{L}/iu;
