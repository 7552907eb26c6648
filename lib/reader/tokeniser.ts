/** One vocabulary entry: the piece and its log probability. `null` stands for 0 in the published file. */
export type Piece = [text: string, score: number | null];

/** Turns a sentence into piece numbers of the encoder's vocabulary. */
export type Tokenise = (sentence: string) => number[];

const WORD_START = '▁';
const UNKNOWN = 0;
/** The first six entries are control symbols (`<s>`, `</s>`, ...), never matched in text. */
const CONTROL_PIECES = 6;
/** SentencePiece's own penalty below the rarest piece for a character that no piece covers. */
const UNKNOWN_PENALTY = 10;

/**
 * Segments by the unigram language model of SentencePiece (Kudo 2018): NFKC, spaces as "▁", and the
 * segmentation with the highest sum of log probabilities (Viterbi). Runs of unknown characters count as one.
 */
export function createTokeniser(vocabulary: readonly Piece[]): Tokenise {
  const pieces = new Map<string, { id: number; score: number }>();
  let longest = 1;
  let rarest = 0;
  vocabulary.forEach(([text, score], id) => {
    if (id < CONTROL_PIECES) return;
    pieces.set(text, { id, score: score ?? 0 });
    longest = Math.max(longest, Array.from(text).length);
    rarest = Math.min(rarest, score ?? 0);
  });
  const unknownScore = rarest - UNKNOWN_PENALTY;

  return (sentence) => {
    const normal = sentence.normalize('NFKC').trim();
    if (normal === '') return [];
    const symbols = Array.from(WORD_START + normal.replace(/\s+/gu, WORD_START));
    const best = new Float64Array(symbols.length + 1).fill(-Infinity);
    const from = new Int32Array(symbols.length + 1);
    const chosen = new Int32Array(symbols.length + 1);
    best[0] = 0;
    for (let start = 0; start < symbols.length; start++) {
      let text = '';
      for (let end = start + 1; end <= Math.min(symbols.length, start + longest); end++) {
        text += symbols[end - 1];
        const piece = pieces.get(text) ?? (end === start + 1 ? { id: UNKNOWN, score: unknownScore } : undefined);
        if (!piece) continue;
        const score = best[start]! + piece.score;
        if (score < best[end]!) continue;
        best[end] = score;
        from[end] = start;
        chosen[end] = piece.id;
      }
    }
    const ids: number[] = [];
    for (let end = symbols.length; end > 0; end = from[end]!) {
      if (chosen[end] === UNKNOWN && ids.at(-1) === UNKNOWN) continue;
      ids.push(chosen[end]!);
    }
    return ids.reverse();
  };
}
