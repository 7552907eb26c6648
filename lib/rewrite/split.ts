import { editsFix } from '../checks/shared/fix';
import type { Fix, Span } from '../types';

const SUBJECT = '(?:we|i|you|it|he|she|they|the|this|that|these|our|your|there|please|kindly|if|once|despite|however)';
/** Where a sentence may end and another begin: at a semicolon, at a comma with or without its joint, or at a joint alone. */
const SEAMS = new RegExp(
  `(?:;\\s+|\\s[–—-]\\s|,\\s+(?:and |but |so )?|\\s(?:and|but) (?:also )?)(?=${SUBJECT}\\b|(?:remove|check|try|make|send|write|call|drop|email)\\b)`,
  'giu',
);
/** What leaves the sense open until the next clause. */
const WAITS =
  /(?:^|[,;] |\b(?:and|but|so) )(?:if|when|once|as|while|since|although|because|whether|until|before|after)\b[^,;]*$/iu;
/** Fewer words do not stand alone. */
const LEAST_WORDS = 4;

/** A long sentence as two, at the seam nearest to its middle; [] where it has none. */
export function split(draft: string, body: Span): Fix[] {
  const text = draft.slice(body.start, body.end);
  const words = (part: string) => part.trim().split(/\s+/).length;
  const middle = text.length / 2;
  const [seam] = [...text.matchAll(SEAMS)]
    .filter(({ index, 0: joint }) => {
      const before = text.slice(0, index);
      const after = text.slice(index + joint.length);
      return words(before) >= LEAST_WORDS && words(after) >= LEAST_WORDS && !WAITS.test(before);
    })
    .sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  if (!seam) return [];
  const start = body.start + seam.index;
  const end = start + seam[0].length;
  return [editsFix([{ start, end: end + 1, text: `. ${draft[end]!.toUpperCase()}` }], 'Make two sentences of it')];
}
