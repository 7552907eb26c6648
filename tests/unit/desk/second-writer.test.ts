import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { secondWriterSetting } from '@/lib/desk/habits';
import { onMessage } from '@/lib/desk/messages';
import { openRewriter, REWRITE_PAUSE, type Rewriting } from '@/lib/desk/rewriting';
import { hasSecondWriter, propose, secondWriterReady } from '@/lib/desk/second-writer';
import type { Exchange } from '@/lib/types';
import { REWRITES } from '../../gallery/sample';

const exchange: Exchange = {
  site: 'yelp',
  kind: 'review',
  customer: { text: 'Cold soup.', author: null, rating: null },
  earlier: [],
  draft: 'You should have said so.',
  limit: null,
  revision: 1,
};

/** A browser with a language model in this state. */
function modelThat(availability: string, answer: string | Error = 'A reply.') {
  const destroy = vi.fn<() => void>();
  const create = vi.fn<() => Promise<object>>(async () => ({
    prompt: async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    destroy,
  }));
  Object.assign(globalThis, { LanguageModel: { availability: async () => availability, create } });
  return { create, destroy };
}
const signal = () => new AbortController().signal;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
  vi.useRealTimers();
  fakeBrowser.reset();
});

test('without the API there is no trace of it', async () => {
  expect(hasSecondWriter()).toBe(false);
  expect(await secondWriterReady()).toBe(false);
  expect(await propose(exchange, signal())).toBeNull();
});

test.each(['unavailable', 'downloadable', 'downloading'])('a model that is %s is never created', async (state) => {
  const { create } = modelThat(state);
  expect(await propose(exchange, signal())).toBeNull();
  expect(create).not.toHaveBeenCalled();
});

test('a model that is there proposes, and is let go', async () => {
  const { destroy } = modelThat('available', ' “A reply.” ');
  expect(await propose(exchange, signal())).toBe('A reply.');
  expect(destroy).toHaveBeenCalledOnce();
});

test('a model that fails proposes nothing', async () => {
  const { destroy } = modelThat('available', new Error('out of memory'));
  expect(await propose(exchange, signal())).toBeNull();
  expect(destroy).toHaveBeenCalledOnce();
});

async function rewritten(passed: unknown): Promise<{ seen: Rewriting[]; vetted: number }> {
  vi.useFakeTimers();
  let vetted = 0;
  const off = [
    onMessage('rewrites', () => REWRITES as never),
    onMessage('vet', () => {
      vetted++;
      return passed as never;
    }),
  ];
  const seen: Rewriting[] = [];
  const rewriter = openRewriter((rewriting) => seen.push(rewriting));
  rewriter.want(exchange);
  await vi.advanceTimersByTimeAsync(REWRITE_PAUSE + 50);
  rewriter.close();
  for (const stop of off) stop();
  return { seen, vetted };
}

test('it is asked only where the user wants it', async () => {
  modelThat('available');
  const { seen, vetted } = await rewritten({ ...REWRITES[0], by: 'model' });
  expect(vetted).toBe(0);
  expect(seen.at(-1)!.list).toEqual(REWRITES);
});

test('its reply is shown beside ours if it passes, and not if it does not', async () => {
  modelThat('available');
  await secondWriterSetting.setValue(true);
  const passed = { ...REWRITES[0], by: 'model' as const };
  expect((await rewritten(passed)).seen.at(-1)!.list).toEqual([...REWRITES, passed]);
  const refused = await rewritten(null);
  expect(refused.vetted).toBe(1);
  expect(refused.seen.at(-1)!.list).toEqual(REWRITES);
});
