import known from 'virtual:check-info';

/** Title, why and source of a check; a page may name one that this version does not have. */
export function infoOf(check: string): { title: string; why: string | null; source: string | null } {
  return Object.hasOwn(known, check) ? known[check]! : { title: plain(check), why: null, source: null };
}

/** An id as words, e.g. `ack-hollow` as `Ack hollow`. */
function plain(check: string): string {
  const words = check.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Severities in the user's words. */
export const SEVERITY_WORDS = { 4: 'Stop', 3: 'Serious', 2: 'Improve', 1: 'Polish' } as const;

export type CheckInfo = (typeof known)[string] & { id: string };

/** Every check of this version, in the catalogue's order. */
export const CHECKS: readonly CheckInfo[] = Object.entries(known).map(([id, info]) => ({ id, ...info }));
