import { mended } from './mending';
import type { Drill, DrillAnswer, DrillResult } from './types';

/** Whether an answer is right, and why. Mended sentences are judged by the same review as replies at work. */
export function checkAnswer(drill: Drill, answer: DrillAnswer): DrillResult {
  if (drill.kind === 'mend') return mended('text' in answer ? answer.text : '', drill);
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
