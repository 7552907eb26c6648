import { describe, expect, it, vi } from 'vitest';
import type { Encoder } from '@/lib/reader/encoder';
import { EMBEDDING_SIZE } from '@/lib/reader/files';
import type { Heads } from '@/lib/reader/heads';
import { type Opened, Reader, ReaderUnavailable } from '@/lib/reader/reader';
import { seenIn } from '@/lib/draft';
import { readerOver } from '@/lib/reader/open';
import { sentences } from '@/lib/text/sentences';
import { openReader } from '@/scripts/reader';
import { filesOnDisk } from '@/scripts/encoder/load';

const CUSTOMER = 'The soup was cold and nobody helped me with the pram on the stairs.';
const DRAFT =
  "Thank you for your feedback. It would have helped had you told the waiter, but we are sorry about the cold soup. We'll refund the soup today.";

const reader = await openReader();
const read = async (draft: string, customer: string | null = CUSTOMER) => (await reader.read({ draft, customer }))!;

describe('readings', () => {
  it('are plain data in offsets of the two texts, with every number a probability', async () => {
    const readings = await read(DRAFT);
    expect(structuredClone(readings)).toEqual(JSON.parse(JSON.stringify(readings)));
    expect(readings.sentences.map(({ span }) => span)).toEqual(sentences(DRAFT));
    for (const { probs, span: _, clause: __, ...deeds } of readings.sentences) {
      expect(Object.values(probs).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      for (const value of [...Object.values(probs), ...Object.values(deeds)])
        expect(value >= 0 && value <= 1).toBe(true);
    }
    expect(Object.keys(readings.reply).sort()).toEqual(['acknowledgement', 'cosine', 'points', 'scores']);
    expect(Object.keys({ ...readings.reply.scores, heard: 0 }).sort()).toEqual(Object.keys(readings.thresholds).sort());
    expect(Object.keys(readings.thresholds).sort()).toEqual([
      'blame',
      'blameOther',
      'canned',
      'conditional',
      'contact',
      'defensive',
      'heard',
      'hollow',
      'nextStep',
      'ownership',
      'promise',
      'timeframe',
      'unsafe',
    ]);
  });

  it('are the same each time, in a new reader too', async () => {
    const once = await read(DRAFT);
    expect(await read(DRAFT)).toEqual(once);
    expect(await readerOver(filesOnDisk(), seenIn).read({ draft: DRAFT, customer: CUSTOMER })).toEqual(once);
  });

  it('find blame that no set phrase names, and say which clause decides', async () => {
    const {
      sentences: [, blamed],
      thresholds,
    } = await read(DRAFT);
    expect(blamed!.probs.blame).toBeGreaterThanOrEqual(thresholds.blame);
    expect(DRAFT.slice(blamed!.clause!.start, blamed!.clause!.end)).toBe(
      'It would have helped had you told the waiter',
    );
  });

  it('leave a sentence without fault without a clause', async () => {
    const { sentences: read1 } = await read("We'll refund the soup today.");
    expect(read1[0]).toMatchObject({ clause: null });
    expect(read1[0]!.promise).toBeGreaterThan(0.5);
  });

  it('tell a specific answer from stock courtesy by the message it answers', async () => {
    const specific = (
      await read('The soup should have been hot, and I am sorry that nobody came to help with the pram.')
    ).reply;
    const stock = (await read('Thank you for your feedback. We hope to see you again soon.')).reply;
    expect(specific.acknowledgement.specific).toBeGreaterThan(0.5);
    expect(stock.acknowledgement.specific).toBeLessThan(0.5);
    expect(stock.scores.canned).toBeGreaterThan(specific.scores.canned);
  });

  it('match the points asked about, and both ends are given', async () => {
    const point = { start: CUSTOMER.indexOf('nobody'), end: CUSTOMER.length };
    const draft = 'We mopped the floor. I am sorry that nobody helped you with the pram on the stairs.';
    const { reply } = (await reader.read({ draft, customer: CUSTOMER, points: [point] }))!;
    expect(reply.points).toEqual([
      { span: point, heard: sentences(draft)[1], p: expect.any(Number), cosine: expect.any(Number) },
    ]);
  });

  it('bear an empty draft, no message and hostile lengths', async () => {
    expect((await read('')).sentences).toEqual([]);
    expect((await read(DRAFT, null)).reply.points).toEqual([]);
    expect((await read('Sorry. '.repeat(5000))).sentences.length).toBeLessThanOrEqual(60);
  });
});

describe('the reader', () => {
  const heads = {} as Heads;
  const counting = () => {
    const embed = vi.fn<Encoder['embed']>(async (texts) => texts.map(() => new Float32Array(EMBEDDING_SIZE)));
    return { embed, encoder: { embed } satisfies Encoder };
  };

  it('embeds a sentence once', async () => {
    const { encoder, embed } = counting();
    const own = new Reader(async () => ({ encoder, heads }), sentences, seenIn);
    await own.warm();
    await own.warm();
    expect(embed).toHaveBeenCalledTimes(1);
  });

  it('lets the latest question of a desk win, and keeps desks apart', async () => {
    const answers = await Promise.all([
      reader.read({ draft: 'One thing first.', customer: null }, 'a'),
      reader.read({ draft: 'Another desk asks.', customer: null }, 'b'),
      reader.read({ draft: 'One thing first, then another.', customer: null }, 'a'),
    ]);
    expect(answers.map((answer) => answer === null)).toEqual([true, false, false]);
  });

  it('drops what was asked when it is cancelled', async () => {
    const question = reader.read({ draft: 'This is not needed any more.', customer: null }, 'closed');
    reader.cancel('closed');
    expect(await question).toBeNull();
  });

  it('says why it cannot be had, and tries again at the next question', async () => {
    const open = vi.fn<() => Promise<Opened>>(async () => {
      throw new Error('WebAssembly could not be started.');
    });
    const broken = new Reader(open, sentences, seenIn);
    await expect(broken.read({ draft: 'Hello.', customer: null })).rejects.toThrow(ReaderUnavailable);
    await expect(broken.warm()).rejects.toThrow('WebAssembly could not be started.');
    expect(open).toHaveBeenCalledTimes(2);
  });
});
