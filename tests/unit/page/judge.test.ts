import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJudge } from '@/entrypoints/reply.content/judge';
import { sendMessage } from '@/lib/desk/messages';
import type { Exchange, Review } from '@/lib/types';

vi.mock('@/lib/desk/messages', () => ({ sendMessage: vi.fn<() => Promise<Review>>() }));
const send = vi.mocked(sendMessage as (question: string, exchange: Exchange) => Promise<Review>);

const exchange = (revision: number): Exchange => ({
  site: 'x',
  kind: 'post',
  customer: null,
  earlier: [],
  draft: `Draft ${revision}`,
  limit: null,
  revision,
});
const review = (words: string) => ({ findings: [], verdict: { id: 'ready', words, detail: '' } }) as unknown as Review;
const events = () => ({
  onReview: vi.fn<(review: Review, revision: number) => void>(),
  onTrouble: vi.fn<(line: string | null) => void>(),
  onSettled: vi.fn<() => void>(),
});
/** A question whose answer the test gives when it likes. */
function held() {
  let answer!: (value: Review) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<Review>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer, fail };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('asks about the newest draft only, one question at a time', async () => {
  const first = held();
  send.mockReset().mockReturnValueOnce(first.promise).mockResolvedValue(review('later'));
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  judge.ask(exchange(2));
  judge.ask(exchange(3));
  expect(send).toHaveBeenCalledTimes(1);
  first.answer(review('first'));
  await vi.advanceTimersByTimeAsync(1);
  expect(send.mock.calls.map(([, asked]) => asked.revision)).toEqual([1, 3]);
  expect(on.onReview.mock.calls.map(([, revision]) => revision)).toEqual([1, 3]);
  judge.stop();
});

test('asks in depth once typing rests, and keeps that answer over a quicker one for the same draft', async () => {
  send.mockReset().mockImplementation(async (question) => review(question));
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  await vi.advanceTimersByTimeAsync(200);
  judge.ask(exchange(2));
  await vi.advanceTimersByTimeAsync(399);
  expect(send.mock.calls.map(([question]) => question)).toEqual(['review', 'review']);
  await vi.advanceTimersByTimeAsync(2);
  expect(on.onSettled).toHaveBeenCalledTimes(1);
  expect(on.onReview.mock.lastCall).toEqual([review('reviewInDepth'), 2]);
  judge.stop();
});

test('drops an answer in depth that a newer draft has overtaken', async () => {
  const deep = held();
  send
    .mockReset()
    .mockImplementation((question) => (question === 'review' ? Promise.resolve(review('quick')) : deep.promise));
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  await vi.advanceTimersByTimeAsync(400);
  judge.ask(exchange(2));
  deep.answer(review('too late'));
  await vi.advanceTimersByTimeAsync(10);
  expect(on.onReview.mock.calls.map(([{ verdict }]) => verdict.words)).toEqual(['quick', 'quick']);
  judge.stop();
});

test('asks again when the worker was ended, without a word to the user', async () => {
  send.mockReset().mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValue(review('again'));
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  await vi.advanceTimersByTimeAsync(100);
  expect(on.onReview).toHaveBeenCalledWith(review('again'), 1);
  expect(on.onTrouble.mock.calls).toEqual([[null]]);
  judge.stop();
});

test.each([
  ['nobody answers', () => Promise.reject(new Error('no receiver'))],
  ['the answer is none', () => Promise.resolve({ hello: 1 } as unknown as Review)],
  ['the answer never comes', () => new Promise<Review>(() => {})],
])('says so when %s', async (_name, answer) => {
  send.mockReset().mockImplementation(answer);
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(on.onReview).not.toHaveBeenCalled();
  expect(on.onTrouble.mock.lastCall?.[0]).toMatch(/did not answer/);
  // The next keystroke asks again, and an answer ends the trouble.
  send.mockReset().mockResolvedValue(review('back'));
  judge.ask(exchange(2));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(on.onTrouble.mock.lastCall?.[0]).toBeNull();
  judge.stop();
});

test('is silent once stopped', async () => {
  const first = held();
  send.mockReset().mockReturnValue(first.promise);
  const on = events();
  const judge = openJudge(on);
  judge.ask(exchange(1));
  judge.stop();
  first.answer(review('late'));
  await vi.advanceTimersByTimeAsync(1000);
  expect([on.onReview, on.onTrouble, on.onSettled].map((event) => event.mock.calls.length)).toEqual([0, 0, 0]);
});
