import { personalIn } from '../../text/personal';
import type { FacetId, Point, Span } from '../../types';
import { type Hit, Net } from '../../text/net';
import { unlike } from './unlike';
import { ofWhat, ofWhom } from './whose';
import { valuesIn } from '../fact/numbers';
import { touches } from '../fact/words';
import { asserted } from './asserted';
import { durations, type Measure, repeats, sums } from '../measures';
import type { EchoRule } from './rule';
import { clauseAround } from './clause';
import { GERUNDS, retell } from './retell';
import { statement } from './statement';
import { instead } from './statement/instead';
import { termsOf } from './terms';
import { topicOf } from './topic';

/** What was raised, said back in other words. */
export interface Echo {
  /** As a thing that can be the subject of a sentence ("being charged twice"), or null where only a statement reads well. */
  np: string | null;
  /** As a statement to the customer, without a capital or a stop: "you were charged twice", "the lift was out". */
  says: string;
  facet: FacetId;
  plural: boolean;
  /** How much it says: 3 their own event, 2 its kind, 1 its topic, 0 its facet. */
  tells: 0 | 1 | 2 | 3;
  /** Whether it holds enough of the point's own words to count as taking it up. */
  hears: boolean;
}

const files = import.meta.glob<{ default: EchoRule[] }>('./rules/*.ts', { eager: true });
const RULES: EchoRule[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path]!.default);
let net: Net | null = null;

/** Where no rule fits: the facet in general words, where these are true of any message that raised it and say something. */
const GENERAL: Partial<Record<FacetId, { np: string; you: string }>> = {
  wait: { np: 'the wait', you: 'were kept waiting' },
  staff: { np: 'the way you were treated', you: 'were not treated as you should have been' },
  delivery: { np: 'what happened with your delivery', you: 'did not get the delivery you should have had' },
  cleanliness: { np: 'the state you found things in', you: 'found things in a state they should not have been in' },
  communication: { np: 'the way this was handled', you: 'did not see this handled as it should be' },
  value: { np: 'not getting your money’s worth', you: 'did not get your money’s worth' },
  impact: { np: 'the trouble this has put you to', you: 'were put to trouble by this' },
};

/** A point shorter than this is read with what stands around it. */
const SHORT = 20;
const EVENT =
  /\b(?:wedding|birthday|funeral|anniversary|honeymoon|graduation|exam|interview|holiday|party|appointment|meeting)s?$/;
/** Facets that say little of what happened: telling rules of any facet may speak for them. */
const OPEN = new Set<FacetId>(['other', 'impact', 'promise', 'request', 'policy', 'value']);

/** Where a point goes on to a second thought. */
const SEAM = /,\s+|\s(?:and|but)\s(?=(?:my|the|our|we|they|he|she|no|nobody|there|your)\b)/iu;

const KEPT = 100;
const cache = new Map<string, Echo[]>();

/** How a point can be said back, most telling first; [] for one of which nothing is understood. */
export function echoes(point: Point, customer: string): Echo[] {
  const key = `${point.facet} ${point.span.start} ${point.span.end} ${customer}`;
  const known = cache.get(key);
  if (known) return known;
  const said = read(point, customer);
  if (cache.size >= KEPT) cache.delete(cache.keys().next().value!);
  cache.set(key, said);
  return said;
}

function read(point: Point, customer: string): Echo[] {
  const { text: clause, own } = clauseAround(customer, point.span);
  const amounts = { dur: durations(clause), sum: sums(clause), times: repeats(clause) };
  net ??= new Net(Object.fromEntries(RULES.map((rule, i) => [String(i), rule.frames])));
  const hits = net.read(clause).hits.sort((a, b) => Number(a.owner) - Number(b.owner));
  const theirs = customer.slice(point.span.start, point.span.end);
  const amountsIn = valuesIn(theirs);
  const touched = (np: string) => touches(np, theirs) || [...valuesIn(np)].some((v) => amountsIn.has(v));
  const said: Echo[] = [];
  const add = (thing: string | null, statement: string | null, tells: Echo['tells'], plural = false) => {
    const says = statement && unlike(statement, customer);
    const np = thing && unlike(thing, customer);
    if (says && UNSOUND.test(says)) return;
    if (!says || (thing && !np && tells < 3) || (/\d{3}|@/.test(says) && personalIn(says).length > 0)) return;
    if (!said.some((e) => e.says === says))
      said.push({
        np,
        says,
        facet: point.facet,
        plural: plural || /^staff |^the [\p{L}\s-]+[^s]s$/u.test(np ?? ''),
        tells,
        hears: touched(np ?? says) || touched(says),
      });
  };
  const addYou = (np: string | null, you: string | null, tells: Echo['tells'], plural = false) =>
    np && you ? add(np, ofWhom(you, theirs), tells, plural) : undefined;
  const rules = (vague: boolean) => {
    for (const hit of hits) {
      const rule = RULES[Number(hit.owner)]!;
      if (
        hit.start >= own.end ||
        hit.end <= own.start ||
        Boolean(rule.vague) !== vague ||
        !(rule.facets.includes(point.facet) || (!vague && OPEN.has(point.facet)))
      )
        continue;
      const values = fill(hit, clause, amounts);
      const np = put(rule.np, values);
      if (np && rule.says) add(np, put(rule.says, values), vague ? 2 : 3);
      else addYou(np, put(rule.you, values), vague ? 2 : 3);
    }
  };
  const words = asserted(ofWhat(withoutHandle(customer, point.span), point.facet), point.facet, customer);
  // A few words that open a sentence are read with the rest of it; elsewhere the rest is another point.
  const whole = words.length < SHORT && own.start <= 0 ? [words, clause] : [words];
  // Of "no heating, missed my connection" the part that can be said speaks for the point.
  const parts = words.split(SEAM);
  const stated =
    swapped(clause, own) ??
    [...whole, ...(parts.length > 1 ? parts : [])].map(statement).find((s) => s !== null) ??
    null;
  if (stated) {
    const np = whole.map((w) => retell(w, GERUNDS)).find((t) => t !== null)?.np ?? null;
    // "being sold a phone" has lost the "as new".
    add(np && np.split(' ').length >= stated.split(' ').length - 2 ? np : null, stated, 3);
  }
  rules(false);
  const turned = stated ? null : (whole.map((w) => retell(w)).find((t) => t !== null) ?? null);
  if (turned) {
    const before = said.length;
    if (turned.says) add(turned.np, turned.says, 3, turned.plural);
    // Where that is too like their own words, it is said around.
    if (said.length === before) add(turned.np, `you ${turned.you}`, 3, turned.plural);
  }
  rules(true);
  const topic = whole.map(topicOf).find((t) => t !== null);
  // "I’ve got an interview": not what went wrong.
  if (!(point.facet === 'impact' && EVENT.test(topic ?? '')) && topic) add(topic, `you had trouble with ${topic}`, 1);
  const general = GENERAL[point.facet];
  if (general) add(general.np, `you ${general.you}`, 0);
  // What takes the point up comes first; among those, what says most.
  return [...said.filter((e) => e.hears), ...said.filter((e) => !e.hears)];
}

/** "(I) asked for a trim and got four inches cut off": what was wanted may stand before the point. */
function swapped(clause: string, own: Span): string | null {
  const to = own.start > 0 ? clause.slice(0, own.end) : clause;
  return to.length < LONGEST_SWAP ? instead(to) : null;
}
const LONGEST_SWAP = 110;
/** What came out of a clause that was not understood: "the the same", "the charges hasn't appear", "not being able", "your mother saw your mother". */
const UNSOUND =
  /\b(?:the|an?|your|our) (?:the|an?|your|our)\b|\b(?:has|have|had)(?:n’t| not) (?:appear|arrive|come|work|show|receive|get|go)\b|\p{L}{3}s hasn’t\b|\b(?:able|unable)$|\bripped off\b|\b(your \p{Ll}+) .*\b\1\b|\bin one \p{L}+ instead of one$/u;

/** The point's own words; a handle that opens the message is no part of them. */
function withoutHandle(customer: string, span: Span): string {
  const words = customer.slice(span.start, span.end);
  return customer[span.start - 1] === '@' ? words.replace(/^\S+\s*/, '') : words;
}

function fill(
  hit: Hit,
  clause: string,
  amounts: Record<'dur' | 'sum' | 'times', Measure[]>,
): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  for (const [name, list] of Object.entries(amounts)) values[name] = nearest(list, hit)?.text ?? null;
  for (const [name, span] of Object.entries(hit.captures)) {
    const words = plainWords(clause.slice(span.start, span.end));
    values[name] = words && (name !== 'thing' || isThing(words, clause)) ? words : null;
  }
  return values;
}

function nearest(list: Measure[], hit: Hit): Measure | null {
  const away = (m: Measure) => Math.min(Math.abs(m.start - hit.end), Math.abs(hit.start - m.end));
  return [...list].sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Words of the customer that may be repeated as they are, in lower case; null for anything doubtful. */
function plainWords(words: string): string | null {
  const folded = words.toLowerCase();
  const own = folded.replace(/^(?:my|our) /, 'your ');
  return /^(?:(?:an?|the|your) \p{L}{2,14} )?\p{L}{3,14}(?: \p{L}{2,14})?$/u.test(own) &&
    !NO_THING.test(own.replace(/^(?:an?|the|your) /, ''))
    ? own
    : null;
}

/** Whether the clause uses the last of these words as a noun. */
function isThing(words: string, clause: string): boolean {
  const last = words.split(' ').at(-1)!;
  return termsOf(clause).some(
    (t) =>
      t.low === last && t.tags.has('Noun') && !['Date', 'Duration', 'Pronoun', 'Verb'].some((tag) => t.tags.has(tag)),
  );
}

const NO_THING =
  /\b(?:it|they|this|that|was|were|are|is|and|but|the|very|you|one|ones|thing|things|everything|nothing|something|what|which|who|all|also|just|really|still|again|service|always|never|then|when|only|even|how|she|him|her|his|them|our|your|food was|shit|crap|fuck\w*|bloody|damn\w*|absolutely|completely|totally|quite|both|half|being|having|more|most|some|stone|ice|freezing|because|with|from|into|here|there|too|for|not|got|get|had|has|have|came|come|out|off|up|down|now|today|day|time|people|person|man|woman|lady|guy|staff|manager|customer|customers)\b/;

/** The template with its names filled, or null where one is missing. */
function put(template: string, values: Record<string, string | null>): string | null {
  let missing = false;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) missing = true;
    return value ?? '';
  });
  return missing ? null : text;
}
