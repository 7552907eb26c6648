import { describe, expect, it } from 'vitest';
import { listFindings } from '@/components/findings/listing';
import { listRaised } from '@/components/exchange/raised';
import { moodWords } from '@/components/exchange/words';
import { side } from '@/components/rewrites/changes';
import { readingWords } from '@/components/findings/finding-card';
import { see } from '@/lib/desk/seen';
import { ignoreKey } from '@/lib/desk/state';
import { DRAFT, EXCHANGE, FINDINGS, OPEN, REVIEW } from '../../gallery/sample';

const seen = see(null, OPEN);
const typed = (draft: string) => see(seen, { ...OPEN, exchange: { ...EXCHANGE, draft, revision: 8 } });

describe('the findings', () => {
  it('are listed the gravest first, then in the draft’s order, what is absent last', () => {
    expect(listFindings(seen).map(({ finding }) => finding.check)).toEqual([
      'apo-if',
      'blame-should-have',
      'def-minimise',
      'ack-missing-issue',
      'ack-missing-feeling',
    ]);
  });

  it('leave out what the user ignored', () => {
    const ignored = [ignoreKey('apo-if', 'sorry if you were upset'), ignoreKey('ack-missing-issue', '')];
    expect(listFindings(see(null, { ...OPEN, ignored })).map(({ finding }) => finding.check)).toEqual([
      'blame-should-have',
      'def-minimise',
      'ack-missing-feeling',
    ]);
  });

  it('move with their words while the review lags', () => {
    const draft = `Hello. ${DRAFT}`;
    const [first] = listFindings(typed(draft));
    expect(draft.slice(first!.span!.start, first!.span!.end)).toBe('Sorry if you were upset');
  });

  it('lose their mark, not their place, when their words are touched', () => {
    expect(listFindings(typed(DRAFT.replace('if you', 'when you')))[0]).toMatchObject({
      span: null,
      words: 'Sorry if you were upset',
    });
  });

  it('are told apart when two are alike', () => {
    const review = { ...REVIEW, findings: [FINDINGS[3]!, FINDINGS[3]!] };
    const keys = listFindings(see(null, { ...OPEN, review })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('survive spans beyond the draft', () => {
    const review = { ...REVIEW, findings: [{ ...FINDINGS[0]!, span: { start: 9_000, end: 9_005 } }] };
    expect(listFindings(see(null, { ...OPEN, review }))[0]).toMatchObject({ span: null, words: '' });
  });
});

describe('what they raised', () => {
  it('is every point and every question that no point covers, in their order', () => {
    expect(listRaised(seen).map(({ kind, words, heard, answer }) => [kind, words, heard, answer])).toEqual([
      ['point', 'Ninety minutes for a burger', false, ''],
      ['point', 'it came out raw in the middle', false, ''],
      ['point', 'told me “well, it’s Saturday”', false, ''],
      ['point', 'my $18 back', true, 'We will refund the $18'],
      ['ask', 'Will anybody even read this?', false, ''],
    ]);
  });

  it('leaves rhetorical questions alone', () => {
    const reading = { ...REVIEW.reading!, asks: REVIEW.reading!.asks.map((ask) => ({ ...ask, rhetorical: true })) };
    expect(listRaised(see(null, { ...OPEN, review: { ...REVIEW, reading } })).map(({ kind }) => kind)).not.toContain(
      'ask',
    );
  });

  it('has a mood in words', () => {
    const { reading } = REVIEW;
    expect(moodWords(reading!)).toBe('angry, wants money back');
    expect(moodWords({ ...reading!, intensity: 4, wants: [] })).toBe('very angry');
    expect(moodWords({ ...reading!, feelings: [], wants: [] })).toBe('');
  });
});

describe('words about a learned reading', () => {
  it('say that it is one, and how sure in round figures', () => {
    expect(readingWords(0.81)).toBe('A reading, about 80% sure');
    expect(readingWords(null)).toBe('A reading, not a set phrase');
  });
});

describe('what changed', () => {
  const marked = (which: 'removed' | 'added') =>
    side('We will call you. Bye.', 'We will write to you. Bye.', which)
      .map(({ text, changed }) => (changed ? `[${text}]` : text))
      .join('');

  it('marks what goes and what comes', () => {
    expect(marked('removed')).toBe('We will [call] you. Bye.');
    expect(marked('added')).toBe('We will [write to ]you. Bye.');
  });

  it('compares no texts that are too long for it', () => {
    expect(side('a '.repeat(5_000), 'b '.repeat(5_000), 'added').some(({ changed }) => changed)).toBe(false);
  });
});
