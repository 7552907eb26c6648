import { checkInfo } from '../checks';
import { NO_PLAYBOOK, review } from '../review';
import { sentenceExchange } from './drills';
import type { Drill, DrillAnswer, DrillResult, MendDrill } from './types';

/** Fewer words than this only leave the sentence out. */
const FEWEST_WORDS = 3;

/** Whether an answer is right, and why. Mended sentences are judged by the same review as replies at work. */
export function checkAnswer(drill: Drill, answer: DrillAnswer): DrillResult {
  if (drill.kind === 'mend') return mended(drill, 'text' in answer ? answer.text : '');
  const picked = new Set('picked' in answer ? answer.picked : []);
  const right = new Set(drill.kind === 'troll' ? [drill.right] : drill.right);
  const missed = [...right].filter((i) => !picked.has(i));
  const wrong = [...picked].filter((i) => !right.has(i));
  if (missed.length === 0 && wrong.length === 0) return { right: true, reason: drill.because };
  if (drill.kind === 'troll') return { right: false, reason: drill.because };
  const name = (i: number) => `“${drill.kind === 'promise' ? drill.sentences[i] : drill.options[i]}”`;
  const parts = [
    ...(missed.length > 0 ? [`Missed: ${missed.map(name).join(', ')}.`] : []),
    ...(wrong.length > 0 ? [`Not so: ${wrong.map(name).join(', ')}.`] : []),
  ];
  return { right: false, reason: parts.join(' ') };
}

function mended({ check, sentence, customer }: MendDrill, text: string): DrillResult {
  const draft = text.trim();
  if (draft.split(/\s+/).filter(Boolean).length < FEWEST_WORDS)
    return { right: false, reason: 'Leaving it out is no mending: say it another way, in a sentence.' };
  if (draft.toLowerCase() === sentence.trim().toLowerCase())
    return { right: false, reason: 'These are the same words as before.' };
  const { findings, language } = review(sentenceExchange(draft, customer), NO_PLAYBOOK);
  if (language === 'other') return { right: false, reason: 'Heard reads English only.' };
  const still = findings.find((f) => f.check === check);
  if (still) return { right: false, reason: still.message };
  const worse = findings.find((f) => f.span && f.severity >= 2);
  if (worse) return { right: false, reason: `${checkInfo(worse.check).title}: ${worse.message}` };
  return { right: true, reason: checkInfo(check).why };
}
