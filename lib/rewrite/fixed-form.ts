import { fits } from '../text/length';
import type { Exchange, Playbook, VoiceId } from '../types';
import type { Chooser } from './choose';
import { fitted } from './fit';
import { greet } from './manners';
import type { Plan } from './plan';
import { speak, type Style } from './style';
import { LINES, reach } from './voice';

/**
 * Two lines of our own with what the draft owes between them. `once`: to somebody who worked here, a short human reply
 * and a real invitation, nothing about the work. `private`: in a clinic, the general form that confirms nobody's care.
 */
export function fixedForm(
  exchange: Exchange,
  plan: Plan,
  style: Style,
  voice: VoiceId,
  choose: Chooser,
  playbook: Playbook,
  form: 'once' | 'private',
): string | null {
  const hello = greet(plan.manners, voice).trimEnd();
  const owed = plan.sentences.filter((s) => s.facts.length > 0 || (form === 'once' && s.deeds.has('contact')));
  const [opening, invitation] = choose
    .pick(`${voice}.${form}`, LINES[voice][form])
    .split('|')
    .map((line) => reach(speak(line, style, voice === 'formal'), playbook));
  const reachable = owed.some(
    (s) => s.deeds.has('contact') || s.facts.some((f) => f.kind === 'phone' || f.kind === 'email'),
  );
  const parts = [hello, opening!, ...owed.map((s) => s.text), reachable ? '' : invitation!, plan.manners.sign]
    .filter(Boolean)
    .map((text) => ({ text, goes: 0 }));
  return fitted(parts, (text) => fits(text, exchange.limit), style);
}
