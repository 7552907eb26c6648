import { diffWordsWithSpace } from 'diff';

/** Longer texts are shown without the comparison word by word: it grows with the square of the length. */
const MOST_COMPARED = 8_000;

/** Before and after, one under the other: what goes is struck through, what comes is underlined. */
export function Changes({ before, after }: { before: string; after: string }) {
  return (
    <div className="changes" data-testid="changes">
      <h3>Before</h3>
      <p dir="auto">
        {side(before, after, 'removed').map(({ text, changed }, i) => (changed ? <del key={i}>{text}</del> : text))}
      </p>
      <h3>After</h3>
      <p dir="auto">
        {side(before, after, 'added').map(({ text, changed }, i) => (changed ? <ins key={i}>{text}</ins> : text))}
      </p>
    </div>
  );
}

interface Run {
  text: string;
  changed: boolean;
}

/** One side of the comparison; a blank between two changed words belongs to the change. */
export function side(before: string, after: string, which: 'removed' | 'added'): Run[] {
  if (before.length > MOST_COMPARED || after.length > MOST_COMPARED) {
    return [{ text: (which === 'removed' ? before : after).slice(0, MOST_COMPARED), changed: false }];
  }
  const other = which === 'removed' ? 'added' : 'removed';
  const runs: Run[] = [];
  const parts = diffWordsWithSpace(before, after).filter((part) => !part[other]);
  parts.forEach((part, i) => {
    const between = part.value.trim() === '' && parts[i - 1]?.[which] && parts[i + 1]?.[which];
    const changed = Boolean(part[which] || between);
    const last = runs.at(-1);
    if (last && last.changed === changed) last.text += part.value;
    else runs.push({ text: part.value, changed });
  });
  return runs;
}
