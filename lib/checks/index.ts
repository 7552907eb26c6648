import { IMPLIED } from './implied';
import type { Check } from './shared/check';

const files = import.meta.glob<{ default?: Check }>('./*-*.ts', { eager: true });

/** All checks, by file name: the folder is the catalogue. */
export const CHECKS: readonly Check[] = Object.keys(files)
  .sort()
  .map((path) => {
    const check = files[path]!.default;
    if (!check) throw new Error(`${path} has no default export; a check file says: export default defineCheck({ … })`);
    return check;
  });

const byId = new Map([...CHECKS, ...IMPLIED].map((check) => [check.id, check]));

type CheckWords = Pick<Check, 'id' | 'group' | 'title' | 'why' | 'source' | 'flags'>;

/** The words of every check, those that the learned reader finds among them. */
export const CHECK_WORDS: readonly CheckWords[] = [...byId.values()];

/** What help, panel and settings say of a check. @throws Error for an id without a file. */
export function checkInfo(id: string): CheckWords {
  const check = byId.get(id);
  if (!check) throw new Error(`There is no check "${id}"; the checks are the files of lib/checks`);
  return check;
}
