/** Longer replies are read up to here; a list of more would be no help. */
const MOST = 12;

/** The sentences of a reply as they stand in it, to be picked from. */
export function sentencesOf(draft: string): string[] {
  const cut = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(draft.slice(0, 10_000));
  const sentences = [...cut].map(({ segment }) => segment.trim()).filter((words) => /[\p{L}\p{N}]/u.test(words));
  return [...new Set(sentences)].slice(0, MOST);
}
