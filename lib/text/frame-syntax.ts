/**
 * The small language in which frames are written. A frame is a line of elements, matched against folded words:
 *
 *   word            that word, folded (`you`, `not`); contractions are already opened
 *   (a | b c | d)   one of these
 *   x?              maybe x
 *   <ACT>           any form of a word of class ACT; <ACT.past|pp> only these forms
 *   ~               up to three adverbs (really, just, clearly …)
 *   ..  ..6         up to 4 (or 6) words, never across a comma or stronger mark
 *   ...             up to 30 words, across anything within the sentence
 *   ,               a comma may stand here (elsewhere a frame does not cross one)
 *   ^  ^^  $        start of the sentence; start of a clause; end of the sentence
 *   #  *  @         a number or sum; any one word; a capitalised word, such as a name
 *   !x              what follows is not x
 *   [name: …]       remember these words for the fix
 *   { … }           mark only these words; without braces the whole match is marked
 */
export type Node =
  | { kind: 'word'; word: string }
  | { kind: 'class'; name: string; forms: string[] | null }
  | { kind: 'either'; options: Node[][] }
  | { kind: 'maybe'; body: Node[] }
  | { kind: 'not'; body: Node[] }
  | { kind: 'capture'; name: string; body: Node[] }
  | { kind: 'mark'; body: Node[] }
  | { kind: 'gap'; most: number; across: boolean }
  | { kind: 'adverbs' | 'comma' | 'start' | 'clause' | 'end' | 'number' | 'any' | 'name' };

const LEXEME =
  /\s*(\^\^|\^|\$|\.\.\.|\.\.\d*|[()|?~,#*@!{}\]]|\[[a-z]+:|<[A-Z-]+(?:\.[a-z|]+)?>|[\p{L}\p{N}'&%+./-]+)/uy;

/** Parses one frame. @throws Error naming the frame and the place where it stops making sense. */
export function parseFrame(source: string): Node[] {
  const lexemes: string[] = [];
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < source.trimEnd().length) {
    const at = LEXEME.lastIndex;
    const found = LEXEME.exec(source);
    if (!found) throw new Error(`Frame "${source}" is not understood from "${source.slice(at)}"`);
    lexemes.push(found[1]!);
  }
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`Frame "${source}": ${what}`);
  };
  const until = (close: string): Node[] => {
    const body = sequence();
    if (lexemes[at++] !== close) fail(`a "${close}" is missing`);
    return body;
  };
  const atom = (): Node => {
    const it = lexemes[at++]!;
    if (it === '(') {
      const options = [sequence()];
      while (lexemes[at] === '|') {
        at++;
        options.push(sequence());
      }
      if (lexemes[at++] !== ')') fail('a ")" is missing');
      return { kind: 'either', options };
    }
    if (it === '!') return { kind: 'not', body: [atom()] };
    if (it === '{') return { kind: 'mark', body: until('}') };
    if (it.startsWith('[')) return { kind: 'capture', name: it.slice(1, -1), body: until(']') };
    if (it.startsWith('<')) {
      const [name, forms] = it.slice(1, -1).split('.');
      return { kind: 'class', name: name!, forms: forms ? forms.split('|') : null };
    }
    if (it === '...') return { kind: 'gap', most: 30, across: true };
    if (it.startsWith('..')) return { kind: 'gap', most: Number(it.slice(2)) || 4, across: false };
    switch (it) {
      case '~':
        return { kind: 'adverbs' };
      case ',':
        return { kind: 'comma' };
      case '^':
        return { kind: 'start' };
      case '^^':
        return { kind: 'clause' };
      case '$':
        return { kind: 'end' };
      case '#':
        return { kind: 'number' };
      case '*':
        return { kind: 'any' };
      case '@':
        return { kind: 'name' };
      default:
        return { kind: 'word', word: it.toLowerCase() };
    }
  };
  const sequence = (): Node[] => {
    const body: Node[] = [];
    while (at < lexemes.length && !['|', ')', ']', '}'].includes(lexemes[at]!)) {
      const node = atom();
      if (lexemes[at] === '?') {
        at++;
        body.push({ kind: 'maybe', body: [node] });
      } else body.push(node);
    }
    return body;
  };
  const nodes = sequence();
  if (at < lexemes.length) fail(`"${lexemes[at]}" stands alone`);
  return nodes;
}
