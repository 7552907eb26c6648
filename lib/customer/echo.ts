import { Kept, noted, remembered } from '../text/remembered';
import type { FacetId, Point, Reading, Span } from '../types';
import type { PlacedSentence, SentenceFacts } from '../text/net';
import { facetOf } from './facets';
import common from './common.json';
import HEARD from './heard.json';
import { EMPTY, lemma } from './lemma';
import { type Features, logOdds } from './linear';
import { mannersOf } from './manner';
import { type Mention, mentionsIn, type Said, said, saidIn } from './said';
import { synonymsOf } from './synonyms';

/** A stretch marked in the draft is at most this long, in UTF-16 units. */
const LONGEST_MARK = 80;
/** How telling a word is that the training exchanges never share: log of how rarely a word is used. */
const RARE = 7;

/** How the sentence that matches a point best stands to it. */
export interface EchoSeen {
  point: Point;
  sentence: PlacedSentence | null;
  features: Features;
}
/** Who decides what is heard. */
export interface Judge {
  /** Log-odds of the point being heard; above 0 it is. */
  odds(seen: EchoSeen): number;
  /** Where it is taken up in words that share nothing with its own; null where that cannot be told. */
  byMeaning(point: Point): Span | null;
}

/** By words alone. */
export const byWords: Judge = {
  odds: ({ features }) => logOdds(HEARD, features),
  byMeaning: () => null,
};

/**
 * Where the draft takes the point up; null where nowhere. Stretches that deny or blame are passed over.
 * @param judge who decides: the words alone, or something that knows more
 */
export function echoOf(
  point: Point,
  message: string,
  sentences: readonly PlacedSentence[],
  voided: readonly Span[],
  reading: Reading,
  judge: Judge = byWords,
): Span | null {
  const quoted = quotedIn(message.slice(point.span.start, point.span.end), sentences, voided);
  if (quoted) return quoted;
  const { sentence, features } = echoFeatures(point, message, sentences, voided, reading);
  if (!sentence) return null;
  const touches = features.shared || features.number || features.alike || features.echoes;
  // What is met with feeling and named, in whatever words, is heard.
  const met = features['here-meets'] && (touches || features.echo);
  const place = touches ? null : judge.byMeaning(point);
  const meant = place && !voided.some((v) => v.start < place.end && place.start < v.end) ? place : null;
  if (!met && ((!touches && !meant) || judge.odds({ point, sentence, features }) <= 0)) return null;
  return met || touches ? marked(sentence, pointWords(point, message), point.facet) : meant;
}

const lowered = noted(({ text }: SentenceFacts) => text.toLowerCase());

/** Their own words, repeated as they stand. */
function quotedIn(clause: string, sentences: readonly PlacedSentence[], voided: readonly Span[]): Span | null {
  const words = clause.toLowerCase();
  if (!words.includes(' ')) return null;
  for (const { span, facts } of sentences) {
    const at = lowered(facts).indexOf(words);
    const found = { start: span.start + at, end: span.start + at + words.length };
    if (at >= 0 && !voided.some((v) => v.start < found.end && found.start < v.end)) return found;
  }
  return null;
}

/** How the best-matching sentence, and the draft around it, stand to the point. */
export function echoFeatures(
  point: Point,
  message: string,
  sentences: readonly PlacedSentence[],
  voided: readonly Span[],
  reading: Reading,
): { sentence: PlacedSentence | null; features: Features } {
  const own = pointWords(point, message);
  const rest = messageWords(message);
  let best: { sentence: PlacedSentence; features: Features } | null = null;
  let often = 0;
  for (const sentence of sentences) {
    if (voided.some((v) => v.start < sentence.span.end && sentence.span.start < v.end)) continue;
    const features = matchedTo(saidIn(sentence), own, rest, point.facet);
    if (features.shared) often++;
    if (!best || features.match! > best.features.match!) best = { sentence, features };
  }
  if (!best) return { sentence: null, features: { none: 1 } };
  const features: Features = { ...best.features };
  for (const name of stancesHere(best.sentence.facts)) features[name] = 1;
  for (const name of stancesIn(sentences)) features[name] = 1;
  if (voided.length > 0) features.disputes = 1;
  if (reading.asks.some((a) => !a.rhetorical && a.span.start < point.span.end && point.span.start < a.span.end))
    features.asked = 1;
  features.points = Math.min(reading.points.length, 5) / 2;
  for (const name of mannersOf(sentences)) features[`says-${name}`] = 1;
  if (reading.points.length === 1) features.single = 1;
  else if (point.span.start === reading.points[0]?.span.start) features.first = 1;
  else if (point.span.start === reading.points.at(-1)?.span.start) features.last = 1;
  features.long = Math.min(1 + own.lemmas.size, 10) / 5;
  if (reading.severity === 0) features.praise = 1;
  features.often = Math.min(often, 3) / 3;
  return { sentence: best.sentence, features };
}

/** The stances of the sentence that echoes best, and of a whole draft, by the names of their features. */
const stancesHere = noted((facts: SentenceFacts) => [...said(facts).stances].map((id) => `here-${id}`));
const stancesOfDraft = noted((facts: SentenceFacts) => [...said(facts).stances].map((id) => `draft-${id}`));
const stancesIn = remembered(
  (sentences: readonly PlacedSentence[]) => new Set(sentences.flatMap(({ facts }) => stancesOfDraft(facts))),
);

/** What a clause is about: its lemmas that carry an event, and its numbers. */
interface Words {
  lemmas: Set<string>;
  numbers: Set<string>;
  names: Set<string>;
}

function contentOf(clause: string, names: readonly string[]): Words {
  const mentions = mentionsIn(clause);
  const keys = (number: boolean) => new Set(mentions.filter((m) => m.number === number).map((m) => m.key));
  return { lemmas: keys(false), numbers: keys(true), names: new Set(names.map((name) => lemma(name.toLowerCase()))) };
}

const clauses = new Kept<Words>(200);
const pointWords = ({ span, names = [] }: Point, message: string): Words => {
  const clause = message.slice(span.start, span.end);
  const named = names.map((name) => message.slice(name.start, name.end));
  return clauses.of(JSON.stringify([clause, named]), () => contentOf(clause, named));
};

const messages = new Kept<ReadonlySet<string>>(16);
/** The lemmas of the whole message. */
export const messageWords = (text: string): ReadonlySet<string> =>
  messages.of(
    text,
    () =>
      new Set(
        mentionsIn(text.slice(0, 5000))
          .filter((m) => !m.number)
          .map((m) => m.key),
      ),
  );

const matches = remembered<Said, WeakMap<Words, { rest: object; facet: FacetId; features: Features }>>(
  () => new WeakMap(),
);

/** How a sentence meets a point; known for as long as sentence and point are. */
function matchedTo(said: Said, own: Words, rest: ReadonlySet<string>, facet: FacetId): Features {
  const known = matches(said).get(own);
  if (known?.rest === rest && known.facet === facet) return known.features;
  const features = matched(said, own, rest, facet);
  matches(said).set(own, { rest, facet, features });
  return features;
}

function matched({ keys }: Said, own: Words, rest: ReadonlySet<string>, facet: FacetId): Features {
  let telling = 0;
  let most = 0;
  let all = 0;
  let shared = 0;
  let alike = 0;
  for (const word of own.lemmas) {
    const worth = (common as Record<string, number>)[word] ?? RARE;
    all += worth;
    if (keys.has(word)) {
      shared++;
      telling += worth;
      most = Math.max(most, worth);
    } else
      for (const other of synonymsOf(word))
        if (keys.has(other)) {
          alike++;
          break;
        }
  }
  const number = [...own.numbers].some((n) => keys.has(n)) ? 1 : 0;
  const echo = [...echoWords(facet)].filter((w) => keys.has(w) && !own.lemmas.has(w)).length;
  const around = [...rest].filter((w) => keys.has(w) && !own.lemmas.has(w)).length;
  const f: Features = { telling: Math.min(telling, 20) / 5, most: most / 5, part: all ? telling / all : 0, points: 0 };
  if (shared > 0) f.shared = 1;
  if (shared > 2) f.three = 1;
  if (number) f.number = 1;
  if ([...own.names].some((name) => keys.has(name))) f.named = 1;
  if (alike > 0) f.alike = 1;
  if (alike > 1) f.alikes = 1;
  if (echo > 0) f.echo = 1;
  if (echo > 1) f.echoes = 1;
  if (around > 0) f.around = 1;
  if (!shared && !number && !alike && !echo) f.none = 1;
  f.match = f.telling! + number + 0.6 * Math.min(alike, 2) + 0.3 * Math.min(echo, 2);
  return f;
}

const words = new Map<FacetId, Set<string>>();
/** A facet's echo words, as lemmas. */
function echoWords(facet: FacetId): Set<string> {
  let known = words.get(facet);
  if (!known)
    words.set(
      facet,
      (known = new Set(
        facetOf(facet)
          .echoes.split(',')
          .flatMap((w) => w.trim().split(' '))
          .map(lemma)
          .filter((w) => w.length > 1 && !EMPTY.has(w)),
      )),
    );
  return known;
}

const alikeTo = remembered(({ lemmas }: Words) => new Set([...lemmas].flatMap((w) => [...synonymsOf(w)])));

/** From the first to the last word that touches the point, or the closest group of them where that is long. */
function marked({ span, ...sentence }: PlacedSentence, own: Words, facet: FacetId): Span {
  const alike = alikeTo(own);
  const strong = (m: Mention) => own.lemmas.has(m.key) || own.numbers.has(m.key) || alike.has(m.key);
  const all = saidIn({ span, ...sentence }).mentions;
  const touches = all.filter(strong);
  const used = touches.length > 0 ? touches : all.filter((m) => echoWords(facet).has(m.key));
  if (used.length === 0) return span;
  const groups = used.map((from, i) => used.slice(i).filter((m) => m.end - from.start <= LONGEST_MARK));
  const group = groups.sort((a, b) => b.length - a.length)[0]!;
  return { start: span.start + group[0]!.start, end: span.start + Math.max(...group.map((m) => m.end)) };
}
