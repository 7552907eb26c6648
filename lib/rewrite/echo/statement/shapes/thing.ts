import { gerundOf, participleOfPresent, type Term } from '../../terms';
import { has, KIN, PREPOSITION, STAFF } from '../../turn';
import { asStatement } from '../address';
import type { StatementShape } from '../shape';
import { DOER } from '../doer';
import { passive } from '../passive';
import { subjectEnd, withArticle } from '../subject';
import { verbGroupEnd } from '../verb-group';

/** "The lift was out", "card declined", "nobody will answer your phone"; what staff did is told without them. */
export const thing: StatementShape = (all) => {
  const terms = soFar(withoutWill(all));
  const verbAt = /^(?:they|he|she)$/.test(terms[0]!.low) ? 1 : subjectEnd(terms);
  if (verbAt === 0 || verbAt >= terms.length) return undefined;
  const byStaff =
    verbAt === 1 && /^(?:they|he|she)$/.test(terms[0]!.low)
      ? true
      : terms.slice(0, verbAt).some((t) => DOER.test(t.low) || STAFF.test(t.low));
  if (byStaff && !(ABSENT.test(terms[verbAt]!.low) && !/^(?:they|he|she)$/.test(terms[0]!.low)))
    return passive(terms.slice(verbAt));
  const full = withHelper(terms, verbAt);
  return verbGroupEnd(full, verbAt) > 0 &&
    (!SAYS.test(full[verbAt]!.low) || NOBODY.test(full[0]!.low) || readsOut(full, verbAt)) &&
    !ofAPerson(full, verbAt)
    ? asStatement(withArticle(full, verbAt))
    : null;
};

/** "Your email says my membership is frozen": what is written may be said of the paper. */
const readsOut = (terms: Term[], verbAt: number): boolean =>
  /^(?:sign|website|site|app|email|letter|menu|text|page|listing|ticket|label|invoice|bill|receipt)$/.test(
    terms[verbAt - 1]?.low ?? '',
  ) && terms.slice(verbAt + 2).some((t) => has(t, 'Copula', 'PastTense', 'PresentTense'));

const NOBODY = /^(?:nobody|noone|no)$/;
/** "My mother is 82": what somebody is like is not repeated in public. */
const ofAPerson = (terms: Term[], verbAt: number): boolean =>
  terms.slice(0, verbAt).some((t) => KIN.test(t.low)) &&
  has(terms[verbAt], 'Copula') &&
  !has(terms[verbAt + 1], 'PastTense', 'Participle', 'Gerund') &&
  terms[verbAt + 1]?.low !== 'being' &&
  !/^(?:late|stuck|alone|stranded|upset|scared|frightened|soaked|cold|hungry)$/.test(terms[verbAt + 1]?.low ?? '');

/** "nobody will answer" → "nobody is answering": ours to say, and no promise. */
function withoutWill(terms: Term[]): Term[] {
  const at = terms.findIndex((t) => t.low === 'will');
  if (at < 1 || at > 2 || !/^(?:nobody|noone|one)$/.test(terms[at - 1]!.low) || !has(terms[at + 1], 'Infinitive'))
    return terms;
  const doing = gerundOf(terms[at + 1]!);
  return [
    ...terms.slice(0, at),
    { text: 'is', low: 'is', tags: new Set(['Verb', 'Copula']), after: '' },
    { text: doing, low: doing, tags: new Set(['Verb', 'Gerund']), after: terms[at + 1]!.after },
    ...terms.slice(at + 2),
  ];
}

/** "nobody answers" → "nobody has answered": what has been so until now, and no rule of the house. */
function soFar(terms: Term[]): Term[] {
  const at = /^(?:nobody|noone)$/.test(terms[0]!.low) ? 1 : terms[0]!.low === 'no' && terms[1]?.low === 'one' ? 2 : -1;
  const verb = terms[at];
  if (
    !verb ||
    !verb.low.endsWith('s') ||
    !has(verb, 'PresentTense') ||
    has(verb, 'Copula', 'Auxiliary') ||
    /^(?:cares|knows|wants|has|does)$/.test(verb.low)
  )
    return terms;
  const done = participleOfPresent(verb);
  return [
    ...terms.slice(0, at),
    { text: 'has', low: 'has', tags: new Set(['Verb', 'Auxiliary']), after: '' },
    { text: done, low: done, tags: new Set(['Verb', 'PastTense', 'Participle']), after: verb.after },
    ...terms.slice(at + 1),
  ];
}

/** What a doer left undone may be said of them. */
const ABSENT = /^(?:never|did|does|do|cancelled|canceled)$/;
const SAYS = /^(?:say|says|said|tell|tells|told|told|ask|asks|asked|read|reads|means)$/;
/** Participles and states whose helper is left out in short messages ("card declined", "servers down"). */
const LEFT_OUT =
  /^(?:declined|taken|charged|delayed|promised|cancelled|canceled|blocked|limited|locked|damaged|broken|gone|rejected|refused|denied|deducted|debited|removed|banned|suspended|restricted|disabled|delivered|thrown|credited|refunded|processed|approved|activated|postponed|disconnected|shut|stuck|jammed|torn|bent|ruined|ignored|overbooked|missed|scratched|smashed|dented|crushed|opened|wiped|erased|hacked|burnt|misspelled|rescheduled|held|left|collected|unanswered|down|out|off|missing|cold|late|dirty|closed|full|empty|frozen|raw|pink|stale|wet|filthy|blocked)$/;
/** The same words with a was or were where one was left out. */
function withHelper(terms: Term[], at: number): Term[] {
  const word = terms[at];
  const next = terms[at + 1];
  if (
    !word ||
    !(LEFT_OUT.test(word.low) || (word.low === 'too' && has(next, 'Adjective'))) ||
    terms.slice(0, at).some((t) => DOER.test(t.low)) ||
    (next &&
      word.low !== 'too' &&
      !PREPOSITION.test(next.low) &&
      !has(next, 'Date', 'Duration', 'Value', 'Adverb') &&
      !/^(?:twice|again|after|before|since|until|when)$/.test(next.low))
  )
    return terms;
  const many = has(terms[at - 1], 'Plural');
  // "wifi down since Tuesday" still is.
  const still = terms.slice(at).some((t) => t.low === 'since');
  const be = still ? [many ? 'have' : 'has', 'been'] : [many ? 'were' : 'was'];
  return [
    ...terms.slice(0, at),
    ...be.map((word) => ({ text: word, low: word, tags: new Set(['Verb', 'Copula']), after: '' })),
    ...terms.slice(at),
  ];
}
