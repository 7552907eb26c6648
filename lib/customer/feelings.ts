import type { FeelingId } from '../types';
import type { FeelingReader } from './feeling';

const files = import.meta.glob<{ default?: FeelingReader }>('./feelings/*.ts', { eager: true });

/** All feelings, by file name. */
export const FEELINGS: readonly FeelingReader[] = Object.keys(files)
  .sort()
  .map((path) => {
    const feeling = files[path]!.default;
    if (!feeling)
      throw new Error(`${path} has no default export; a feeling file says: export default defineFeeling({ … })`);
    return feeling;
  });

const byId = new Map<FeelingId, FeelingReader>(FEELINGS.map((feeling) => [feeling.id, feeling]));

/** @throws Error for an id without a file. */
export function feelingOf(id: FeelingId): FeelingReader {
  const feeling = byId.get(id);
  if (!feeling) throw new Error(`There is no feeling "${id}"; the feelings are the files of lib/customer/feelings`);
  return feeling;
}
