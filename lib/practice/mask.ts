import { isNameWord, isOrdinaryWord } from '../text/ordinary';
import { personalIn, type PersonalKind } from '../text/personal';
import { sentences } from '../text/sentences';

/** Names that stand in for people, places and firms alike. */
const STAND_INS =
  'Alder Birch Cedar Elm Fern Hazel Juniper Larch Maple Oak Poplar Rowan Sorrel Thorn Willow Yarrow'.split(' ');
const INSTEAD: Record<PersonalKind, string> = {
  email: 'name@mail.example',
  phone: '555-0100',
  card: 'ending 0000',
  iban: 'an account number',
  identity: '000000',
  reference: 'A0000',
  place: '0',
  plate: 'AA00 AAA',
  address: '1 Example Street',
  birth: '1 January 1970',
};
const WORD = /(?<![\p{N}@.])\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{N}@])/gu;
const HANDLE = /(?<![\w@])@[\w.]{2,40}/g;
const LINK = /\b(?:https?:\/\/|www\.)\S{1,500}/gi;
/** Longer runs of digits than any price, time or count has. */
const LONG_NUMBER = /(?<![\p{L}\d])\d(?:[\d-]{4,30})\d(?![\p{L}\d])/gu;
/** Written with a capital and no name. */
const KEPT = new Set(
  `i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter halloween thanksgiving diwali eid ramadan hanukkah
  english french german spanish google facebook instagram tiktok whatsapp youtube twitter yelp trustpilot tripadvisor
  wifi tv uk us usa eu ceo hr faq pdf sms gps atm vip diy id ok sms dm dms mr mrs ms miss dr sir madam`.split(/\s+/),
);

export interface Masked {
  text: string;
  /** What was replaced, and by what, in order of first use; for the user to check before anything is kept. */
  replaced: { from: string; to: string }[];
}

/**
 * A text without the names, handles, links and numbers by which people could be found; the same name gets the same
 * stand-in. It masks too much rather than too little; amounts, times and short numbers stay, as they are the complaint.
 * @param known names to mask wherever they stand: author, firm, staff
 */
export function maskNames(text: string, known: readonly string[] = []): Masked {
  const names = new Map<string, string>();
  const used: Masked['replaced'] = [];
  const noted = (from: string, to: string) => {
    if (!used.some((pair) => pair.from === from)) used.push({ from, to });
    return to;
  };
  const standIn = (name: string) => {
    const key = name.toLowerCase().replace(/['’]s$/u, '');
    const index = names.size;
    if (!names.has(key))
      names.set(key, `${STAND_INS[index % STAND_INS.length]}${index < STAND_INS.length ? '' : index}`);
    return names.get(key)!;
  };

  let out = replaceSpans(
    text,
    personalIn(text).map(({ span, kind, text: from }) => ({ ...span, to: noted(from, INSTEAD[kind]) })),
  );
  out = out.replace(LINK, (from) => noted(from, 'example.com'));
  out = out.replace(HANDLE, (from) =>
    from === '@mail.example' ? from : noted(from, `@${standIn(from.slice(1)).toLowerCase()}`),
  );
  out = out.replace(LONG_NUMBER, (from) => (/^[015-]+$/.test(from) ? from : noted(from, '00000')));

  const given = new Set(known.flatMap((name) => [...name.matchAll(WORD)].map((m) => m[0].toLowerCase())));
  const starts = new Set(sentences(out).map((span) => span.start));
  const stood = new Set([...STAND_INS, ...Object.values(INSTEAD).flatMap((words) => words.split(' '))]);
  const words = [...out.matchAll(WORD)];
  const loud = isLoud(words.map((m) => m[0]));
  const isName = (word: string, index: number) => {
    const bare = word.toLowerCase().replace(/['’]s$/u, '');
    if (stood.has(word) || KEPT.has(bare.replace('’', "'"))) return false;
    if (given.has(bare) && (bare.length > 3 || /^\p{Lu}/u.test(word)))
      return !isOrdinaryWord(bare) || /^\p{Lu}/u.test(word);
    if (!/^\p{Lu}/u.test(word)) return false;
    const allCaps = word.length > 1 && word === word.toUpperCase();
    const starting = starts.has(index) || /["“‘(:*\n-]\s*$/u.test(out.slice(Math.max(0, index - 3), index));
    if (isNameWord(bare)) return true;
    return starting || allCaps || loud ? !isOrdinaryWord(bare) && !isContraction(bare) : true;
  };
  out = replaceSpans(
    out,
    words.flatMap((m) => {
      if (!isName(m[0], m.index)) return [];
      const ending = /['’]s$/iu.exec(m[0])?.[0] ?? '';
      const from = ending ? m[0].slice(0, -ending.length) : m[0];
      const to = noted(from, standIn(from));
      return [
        {
          start: m.index,
          end: m.index + from.length,
          to: from === from.toUpperCase() && from.length > 1 ? to.toUpperCase() : to,
        },
      ];
    }),
  );
  return { text: out, replaced: used };
}

/** Most words begin with a capital: then a capital says nothing about a word. */
const isLoud = (words: string[]) =>
  words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
const isContraction = (word: string) => /n['’]t$|['’](?:ll|ve|re|d|m|s)$/u.test(word);

function replaceSpans(text: string, spans: { start: number; end: number; to: string }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, to } of spans) {
    out += text.slice(at, start) + to;
    at = end;
  }
  return out + text.slice(at);
}
