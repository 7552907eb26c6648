import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { review } from '@/lib/review';
import { CHECKS } from '@/lib/checks';
import type { Exchange, Finding, Playbook } from '@/lib/types';
import { CORPORA } from './corpus';

/** The phrases with which every check was specified: what it must find, and what it must leave alone. */
interface Specified {
  id: string;
  fires: string[];
  quiet: string[];
}

export interface ExampleFigures {
  /** Share of the phrases that must be found and are. */
  fires: number;
  /** Share of the phrases that must be left alone and are not. */
  quiet: number;
  of: { fires: number; quiet: number };
  /** `check: phrase` of each that went wrong. */
  wrong: { missed: string[]; alarmed: string[] };
}

/** Checks the phrases of language-examples.json beside the corpora; null where it is absent. */
export function examples(): ExampleFigures | null {
  const file = resolve(CORPORA, '../language-examples.json');
  if (!existsSync(file)) return null;
  const all = (JSON.parse(readFileSync(file, 'utf8')) as Specified[]).map(({ id, fires, quiet }) => ({
    id,
    fires: fires.filter((text) => !isDescribed(id, text)),
    quiet: quiet.filter((text) => !isDescribed(id, text)),
  }));
  const said = (list: 'fires' | 'quiet', is: (check: string, text: string) => boolean) =>
    all.flatMap((check) => check[list].filter((text) => is(check.id, text)).map((text) => `${check.id}: ${text}`));
  const missed = said('fires', (check, text) => !isFound(check, text));
  const alarmed = said('quiet', (check, text) => findingsOf(check, text).some((f) => f.check === check));
  const of = {
    fires: all.reduce((sum, { fires }) => sum + fires.length, 0),
    quiet: all.reduce((sum, { quiet }) => sum + quiet.length, 0),
  };
  return { fires: 1 - missed.length / of.fires, quiet: alarmed.length / of.quiet, of, wrong: { missed, alarmed } };
}

/** What is described and not quoted ("one 48-word sentence"), so that there is nothing to read. */
const isDescribed = (check: string, text: string) =>
  check === 'tone-length' || /D: (?:\(|a \d)|\[slur\]|\((?:hotel|impact missed)\)/.test(text);

/** What a reply answers where the phrases name no message: most checks of what is missing ask for a complaint. */
const COMPLAINT = 'We waited an hour, the food was cold and nobody said sorry.';

/** Checks that speak only under a playbook's lock. */
const PACKS: Record<string, Playbook['pack']> = { 'safe-health': 'health' };

/** Found by the check itself, or by one as grave that took the same words: there is one finding for a
 * stretch. What is missing from a reply is asked for where there is a complaint. */
const isFound = (check: string, text: string): boolean =>
  [null, COMPLAINT]
    .flatMap((message) => findingsOf(check, text, message))
    .some((f) => f.check === check || (f.span && f.severity >= severityOf(check)));

/** `C: … D: …` gives the message and the reply. */
function findingsOf(check: string, text: string, message: string | null = null): Finding[] {
  const [, customer, draft] = /^C: (.*?) D: (.*)$/s.exec(text) ?? [null, message, text];
  const exchange: Exchange = {
    site: 'pasted',
    kind: 'pasted',
    customer: customer ? { text: customer, author: null, rating: null } : null,
    earlier: [],
    draft: draft!,
    limit: null,
    revision: 0,
  };
  const pack = PACKS[check] ?? 'general';
  return review(exchange, { pack, ownContacts: [], firm: null }).findings;
}

const severityOf = (check: string): number => CHECKS.find(({ id }) => id === check)?.severity ?? 4;
