import { describe, expect, it } from 'vitest';
import { Net } from '@/lib/text/net';

/** The words that a frame marks in a sentence, and those it remembers; every match. */
function matches(frame: string, sentence: string): { marked: string; captures: Record<string, string> }[] {
  return new Net({ it: [frame] }).read(sentence).hits.map(({ start, end, captures }) => ({
    marked: sentence.slice(start, end),
    captures: Object.fromEntries(
      Object.entries(captures).map(([name, { start: from, end: to }]) => [name, sentence.slice(from, to)]),
    ),
  }));
}
const marked = (frame: string, sentence: string) => matches(frame, sentence).map((m) => m.marked);

describe('a frame', () => {
  it.each([
    ['words, folded', 'you should have', 'You SHOULD’VE called.', ['You SHOULD’VE']],
    ['no comma inside', 'if you', 'If, you know', []],
    ['a comma where it is asked for', 'sorry , but', 'Sorry, but no', ['Sorry, but']],
    ['a comma that may be missing', 'sorry , but', 'Sorry but no', ['Sorry but']],
    ['no strong mark inside', 'sorry , but', 'Sorry; but no', []],
    [
      'alternatives',
      'our (team | staff member) (works | tries)',
      'Our staff member tries hard',
      ['Our staff member tries'],
    ],
    ['what may be left out', 'we (are | were)? sorry', 'We sorry', ['We sorry']],
    [
      'adverbs, up to three',
      'we ~ apologise',
      'We really truly sincerely apologise',
      ['We really truly sincerely apologise'],
    ],
    ['a gap of a few words', 'you ..2 read', 'you must not read; you would not have had read', ['you must not read']],
    ['a gap across commas', 'you ... read', 'you, as a guest, never read', ['you, as a guest, never read']],
    ['the start of the sentence', '^ please', 'Please wait, please', ['Please']],
    ['the start of a clause', '^^ please', 'Please wait, please and tell me please', ['Please', 'please']],
    ['the end of the sentence', 'wait $', 'Wait and wait', ['wait']],
    ['a number', 'within # hours', 'within 24 hours or within two hours', ['within 24 hours', 'within two hours']],
    ['a name', 'ask for @', 'ask for Maria, ask for help', ['ask for Maria']],
    ['any word', 'ask * now', 'ask her now', ['ask her now']],
    ['what must not follow', 'you can !not', 'you can go, you cannot stay', ['you can']],
    ['a mark inside', 'sorry {if you felt} that', 'Sorry if you felt that way', ['if you felt']],
    ['the second reading of a contraction', 'you had read', 'if you’d read it', ['you’d read']],
    ['one form of a class', 'you <ACT.past> it', 'you check it, you checked it', ['you checked it']],
  ] as [string, string, string, string[]][])('matches %s', (_, frame, sentence, found) => {
    expect(marked(frame, sentence)).toEqual(found);
  });

  it('remembers words, also behind what is tried in vain', () => {
    expect(matches('you ..3 [deed: (read | read the)] (sign | notice)', 'You did not read the notice')).toEqual([
      { marked: 'You did not read the notice', captures: { deed: 'read the' } },
    ]);
  });

  it('says what it does not understand', () => {
    expect(() => new Net({ it: ['you (should'] })).toThrow('Frame "you (should": a ")" is missing');
    expect(() => new Net({ it: ['you <NO-SUCH-CLASS>'] })).toThrow('There is no word class <NO-SUCH-CLASS>');
  });

  it('gives up on what would take forever, and goes on with the next', () => {
    const net = new Net({
      slow: ['if ..30 if ..30 if ..30 if ..30 nowhere'],
      plain: ['if you'],
    });
    expect(net.read(`${'if you if we '.repeat(300)}nowhere`).hits.some((hit) => hit.owner === 'plain')).toBe(true);
  });
});
