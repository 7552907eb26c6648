import type { Term } from '../terms';
import { has, KIN } from '../turn';
import { DOER } from './doer';
import { DOES } from './verb-group';

/** Where a subject of plain nouns ends and the verb begins; 0 where the clause does not open with one. */
export function subjectEnd(terms: Term[]): number {
  if (/^(?:nobody|noone)$/.test(terms[0]!.low)) return 1;
  if (terms[0]!.low === 'no' && terms[1]?.low === 'one') return 2;
  let i = /^(?:my|our|your|the|an?|all|both|half|two|three|four)$/.test(terms[0]!.low) ? 1 : 0;
  let nouns = 0;
  for (; i < Math.min(terms.length, 8); i++) {
    const t = terms[i]!;
    if (nouns > 0 && ((has(t, 'Verb') && !has(t, 'Gerund')) || STATE.test(t.low) || DOES.test(t.low))) break;
    // "The 19 drove past"
    if (i === 1 && /^\d+\w?$/.test(t.low) && terms[0]!.low === 'the' && has(terms[2], 'PastTense')) {
      nouns++;
      continue;
    }
    // "my 400 day streak"
    if (/^\d+$/.test(t.low) && has(terms[i + 1], 'Duration') && has(terms[i + 2], 'Noun')) {
      i++;
      continue;
    }
    // Whoever opens a clause is no verb ("Nurse left my dad").
    if (i === 0 && DOER.test(t.low) && has(terms[1], 'PastTense')) {
      nouns++;
      continue;
    }
    if (has(t, 'Pronoun', 'Conjunction', 'Negative', 'Verb')) return 0;
    if (/^(?:at|in|on|of|for|with|from)$/.test(t.low)) {
      if (nouns === 0) return 0;
      nouns = 0;
    } else if (has(t, 'Noun') && !has(t, 'Date', 'Duration', 'Value')) nouns++;
    else if (!has(t, 'Adjective', 'Determiner', 'Possessive')) return 0;
  }
  const last = terms[i - 1];
  return nouns === 0 ||
    !last ||
    NOT_A_SUBJECT.test(last.low) ||
    (STATE.test(terms[i]?.low ?? '') &&
      terms.slice(0, i).some((t) => DOER.test(t.low)) &&
      !/^(?:never|still|always|just|keeps?)$/.test(terms[i]!.low))
    ? 0
    : i;
}

const STATE =
  /^(?:too|never|still|always|just|keeps?|down|out|off|missing|cold|late|dirty|closed|full|empty|frozen|raw|pink|stale|wet|filthy)$/;
const NOT_A_SUBJECT =
  /^(?:feel|mine|here|there|back|everyday|everyone|everything|nothing|someone|people|person|thing|things|way|one|time|times|day|days|hours?|minutes?|weeks?|months?|stars?|lol|thanks|please|reason|fact|problem|issue|point)$/;

/** The clause with the article a short message leaves out. */
export function withArticle(terms: Term[], verbAt: number): Term[] {
  const first = terms[0]!;
  if (
    verbAt === 0 ||
    has(first, 'Determiner', 'Possessive', 'Value') ||
    /^(?:no|nobody|noone|all|both|half|my|our|your|the|an?)$/.test(first.low)
  )
    return terms;
  if (terms.slice(0, verbAt).some((t) => KIN.test(t.low)))
    return [
      { text: 'my', low: 'my', tags: new Set(['Possessive']), after: '' },
      { ...first, text: first.low },
      ...terms.slice(1),
    ];
  // "Breakfast was gone" needs none.
  if (
    /^(?:breakfast|lunch|dinner|supper|reception|security|support|traffic|parking|delivery|service|staff)$/.test(
      terms[verbAt - 1]!.low,
    ) &&
    verbAt === 1
  )
    return [{ ...first, text: first.low }, ...terms.slice(1)];
  // What a customer tells of is as a rule their own.
  const article = THEIRS.test(terms[verbAt - 1]!.low) && verbAt <= 3 ? 'my' : 'the';
  const named = /^\p{Lu}\p{Ll}+$/u.test(first.text) && !has(first, 'ProperNoun', 'Organization', 'Place');
  return [
    { text: article, low: article, tags: new Set([article === 'my' ? 'Possessive' : 'Determiner']), after: '' },
    { ...first, text: named ? first.low : first.text },
    ...terms.slice(1),
  ];
}

const THEIRS =
  /^(?:hair|nails?|brows|eyebrows|lashes|teeth|tooth|skin|card|order|orders|flight|parcel|package|refund|booking|reservation|appointment|suitcase|luggage|bags?|account|meal|steak|pizza|burger|coffee|phone|streak|password|deposit|subscription|payment|ticket|tickets|prescription)$/;
