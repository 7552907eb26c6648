import type { VoiceId } from '../types';
import type { Attempt } from './compose';
import type { Planned } from './plan';

/** Facts and steps stay in all voices. Warm keeps the writer's own opening as well; warm and formal one short reason. */
export function keptIn(sentences: Planned[], voice: VoiceId, heated: boolean, extent: Attempt['extent']): Planned[] {
  if (extent === 'mended') return sentences;
  const own = sentences.filter(
    (s) => !s.stock && !(s.spare && RETELLS.test(s.text)) && !(s.facts.length === 0 && HOMEWORK.test(s.text)),
  );
  if (extent === 'whole') return own;
  if (extent === 'bare') return own.filter((s) => !s.spare || acknowledges(s));
  const reason =
    heated || voice === 'concise'
      ? undefined
      : own.find((s) => s.spare && !acknowledges(s) && REASON.test(s.text) && !/\b(?:you|your)\b|[!?]/i.test(s.text));
  return own.filter((s) => !s.spare || s === reason || (acknowledges(s) && voice === 'warm'));
}

/** What the customer is told that they did or said: it helps nobody, whoever is right. */
const RETELLS =
  /\b(?:says?|said|told|remembers?|recalls?|confirms?|confirmed)\b.*\byou\b|\byou (?:had |have |did )?(?:asked|said|signed|chose|agreed|wanted|accepted|approved|confirmed|never (?:said|told|asked|mentioned))\b|\b(?:we|i|it|he|she|they|you)(?: really| clearly| certainly)? did (?!not\b)\p{Ll}+/iu;

/** Reading matter instead of an answer. */
const HOMEWORK =
  /^(?:please |kindly |you (?:need|have) to |you can )?(?:re-?read|read|refer to|consult|review|see|check) (?:your|the|our) (?:contract|agreement|terms|t&cs|small print|policy|policies|guidelines|rules)\b[^.!?]*[.!]*$/i;

/** Words with which a writer meets the reader's day. */
const MEETS =
  /\b(?:must have been|no wonder|anyone would|nobody should|not (?:ok|okay|good enough|right|on)|isn[’']t (?:ok|okay|good enough|right|on)|lousy|shock\w*|awful|horribl[ey]|frustrat\w+|miserable|annoying|worrying|far too|not what|maddening|grim|rotten|painful|fair point|you[’']re right|you are right)\b/i;

export const THANKS = /\bthank|\bthanks\b|\bglad\b|\bappreciate/i;

/** A cause on our own side, told as such. */
const REASON = /^(?:our|my|the|a|an|one of|we|i)\b.*\b(?:was|were|had|broke|failed|went|fell|lost|ran|missed|been)\b/i;

/** Whether the draft's own words have acknowledged: a line that says sorry or stands for itself; a rule or a step that brushes a point has not. */
export const acknowledges = (s: Planned): boolean =>
  s.hears && (s.deeds.has('sorry') || s.deeds.has('ownership') || MEETS.test(s.text));
