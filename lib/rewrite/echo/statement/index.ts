import type { StatementShape } from './shape';
import { clauseTerms } from './clause';
import { instead } from './instead';
import { counted } from './shapes/counted';
import { person } from './shapes/person';
import { repeated } from './shapes/repeated';
import { reported } from './shapes/reported';
import { subjectless } from './shapes/subjectless';
import { there } from './shapes/there';
import { thing } from './shapes/thing';

/** In the order in which they are tried. */
const SHAPES: StatementShape[] = [counted, there, repeated, person, reported, thing, subjectless];

/**
 * A clause of the customer as a statement to them: "your test results were two weeks late", "you were fined £100".
 * @returns null where its grammar is not plain, or where a firm had better not say it
 */
export function statement(clause: string): string | null {
  const swapped = instead(clause);
  if (swapped) return tidy(swapped);
  // A word in scare quotes is a verdict: it goes, the thing stays.
  const terms = clauseTerms(clause.replace(/["“‘'](\p{L}+)["”’'] (?=\p{L})/gu, ''));
  if (!terms) return null;
  for (const shape of SHAPES) {
    const said = shape(terms);
    if (said === undefined) continue;
    return said && !/\b(?:we|us) (?:we|us|you)\b|\byou you\b/.test(said) ? found(tidy(said)) : null;
  }
  return null;
}

/** How clean, loud or good a thing is, is what they found: "the rooms are filthy" → "you found the rooms filthy". */
const found = (text: string): string =>
  text.replace(
    /^((?:the|your|our|both|all) [\p{L}\s-]{2,40}?) (?:is|are|was|were) (?:(?:so|very|really|always|absolutely|completely|totally|just|still|extremely|pretty|quite|also|all) )*(filthy|dirty|unclean|grubby|grimy|sticky|smelly|greasy|dusty|mouldy|moldy|manky|minging|gross|noisy|loud|tiny|small|cramped|overpriced|expensive|confusing|dated|shabby|uncomfortable|tasteless|bland|inedible|dry|tough|soggy|overcooked|undercooked)\b(?! (?:than|to))/u,
    'you found $1 $2',
  );

const tidy = (text: string): string =>
  text
    .replace(/\b(\d+) k\b/g, '$1k')
    .replace(/\b(an?|the|our|your) (\d+) (minute|hour|day|week|month|year)s (?=\p{L})/gu, '$1 $2-$3 ')
    .replace(
      /\b(is|are) being (\p{L}+(?: [\p{L} ]+)?) (?=since\b)/u,
      (_, be: string, done: string) => `${be === 'is' ? 'has' : 'have'} been ${done} `,
    )
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/\b(did|does|do|was|were|is|are|has|have|had|could|would) not\b/g, '$1n’t')
    .replace(/\bcannot\b/g, 'can’t')
    .replace(/\s+/g, ' ')
    .trim();
