import { checkInfo } from '../checks';
import { NO_PLAYBOOK, review } from '../review';
import { sentences } from '../text/sentences';
import type { CheckId } from '../types';
import { type Chance, pickOne, shuffled } from './chance';
import { exchangeOf, playbookOf } from './exchange';
import { sampleFor, sentenceExchange } from './mending';
import type { Card, MendDrill, PromiseDrill, RaisedDrill, Scenario, TrollDrill } from './types';

/** What a drill should take. */
export const DRILL_SECONDS = 40;
/** Posts to pick the troll from, and things to pick what was raised from. */
const POSTS = 4;
const OPTIONS = 6;

function mend(id: string, sentence: string, customer: string, check: CheckId, card: string | null): MendDrill {
  const { title, why } = checkInfo(check);
  const task = `Mend this: ${title.toLowerCase()}. Keep what it wants to say.`;
  const sample = sampleFor(sentence, customer, check);
  return { kind: 'mend', id, task, because: why, check, sentence, customer, sample, card };
}

/** The repeat of one's own slip. */
export const cardDrill = ({ id, slip }: Card): MendDrill =>
  mend(`mend:${id}`, slip.sentence, slip.customer, slip.check, id);

/** One sentence to mend out of a scenario's poor sample; null where no set words of it are at fault. */
export function mendDrill(scenario: Scenario, chance: Chance): MendDrill | null {
  const { poor, customer } = scenario;
  const spans = sentences(poor);
  const faults = review(exchangeOf(scenario, [], poor), playbookOf(scenario)).findings.flatMap((f) => {
    const span = f.span && spans.find((s) => s.start <= f.span!.start && f.span!.end <= s.end);
    if (!span || f.severity < 2) return [];
    const sentence = poor.slice(span.start, span.end);
    // What is at fault only beside its neighbours can't be mended alone.
    const alone = review(sentenceExchange(sentence, customer.text), NO_PLAYBOOK).findings;
    return alone.some((it) => it.check === f.check && it.span) ? [{ sentence, check: f.check }] : [];
  });
  const fault = pickOne(faults, chance);
  return fault ? mend(`mend:${scenario.id}:${fault.check}`, fault.sentence, customer.text, fault.check, null) : null;
}

const BAIT = ['troll', 'satire', 'spam'];
const HURT = ['customer', 'confused', 'loyal', 'ex-employee', 'friend', 'misguided', 'bargainer'];

/** Four posts, one of them bait; null where the scenarios have none. */
export function trollDrill(scenarios: readonly Scenario[], chance: Chance): TrollDrill | null {
  const troll = pickOne(
    scenarios.filter((s) => BAIT.includes(s.customer.author)),
    chance,
  );
  const hurt = shuffled(
    scenarios.filter((s) => HURT.includes(s.customer.author) && s.raised.length > 0),
    chance,
  ).slice(0, POSTS - 1);
  if (!troll || hurt.length < POSTS - 1) return null;
  const posts = shuffled([troll, ...hurt], chance);
  return {
    kind: 'troll',
    id: `troll:${posts.map((s) => s.id).join(',')}`,
    task: 'One of these is bait. Which?',
    because: `${troll.choiceReason} The others name something that happened to them, however they put it.`.trim(),
    posts: posts.map((s) => ({ text: s.customer.text, scenario: s.id })),
    right: posts.indexOf(troll),
  };
}

/** The sentences of a good reply, some of which promise; null where none or all do. */
export function promiseDrill(scenario: Scenario): PromiseDrill | null {
  const spans = sentences(scenario.excellent);
  const { promises } = review(exchangeOf(scenario, [], scenario.excellent), playbookOf(scenario));
  const right = spans.flatMap((span, i) =>
    promises.some((p) => p.span.start < span.end && span.start < p.span.end) ? [i] : [],
  );
  if (right.length === 0 || spans.length < 3 || right.length === spans.length) return null;
  return {
    kind: 'promise',
    id: `promise:${scenario.id}`,
    task: 'Which sentences promise something that somebody now has to do?',
    because: 'A promise is what they will hold you to: somebody will do something, and it has not been done yet.',
    sentences: spans.map((span) => scenario.excellent.slice(span.start, span.end)),
    right,
  };
}

/** What was raised among things that were not; null where too little was. */
export function raisedDrill(scenario: Scenario, others: readonly Scenario[], chance: Chance): RaisedDrill | null {
  const { raised, customer } = scenario;
  if (raised.length < 2) return null;
  const facets = new Set(raised.map((point) => point.facet));
  const labels = new Set(raised.map((point) => point.label));
  const strange = others
    .filter((other) => other.id !== scenario.id)
    .flatMap((other) => other.raised)
    .filter((point) => !facets.has(point.facet) && !labels.has(point.label));
  const wrong = shuffled(strange, chance).slice(0, OPTIONS - raised.length);
  if (wrong.length === 0) return null;
  const options = shuffled([...raised, ...wrong], chance);
  return {
    kind: 'raised',
    id: `raised:${scenario.id}`,
    task: 'What did they raise? Pick all of it, and nothing else.',
    because: 'A reply is heard when each thing they raised comes back in it; what they did not raise is noise to them.',
    customer: customer.text,
    options: options.map((point) => point.label),
    right: options.flatMap((point, i) => (labels.has(point.label) ? [i] : [])),
  };
}
