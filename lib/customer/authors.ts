import type { AuthorKind } from '../types';
import type { AuthorReader } from './author';

const files = import.meta.glob<{ default?: AuthorReader }>('./authors/*.ts', { eager: true });

/** All kinds of writers, by file name. */
export const AUTHORS: readonly AuthorReader[] = Object.keys(files)
  .sort()
  .map((path) => {
    const author = files[path]!.default;
    if (!author)
      throw new Error(`${path} has no default export; an author file says: export default defineAuthor({ … })`);
    return author;
  });

const byId = new Map<AuthorKind, AuthorReader>(AUTHORS.map((author) => [author.id, author]));

/** @throws Error for an id without a file. */
export function authorOf(id: AuthorKind): AuthorReader {
  const author = byId.get(id);
  if (!author) throw new Error(`There is no kind of writer "${id}"; the kinds are the files of lib/customer/authors`);
  return author;
}
