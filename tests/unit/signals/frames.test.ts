import { describe, expect, test } from 'vitest';
import { readDraft } from '@/lib/draft';
import { signed } from '@/lib/signals/fold';
import { SIGNALS } from '@/lib/signals';

const files = Object.keys(import.meta.glob('/lib/signals/frames/*.ts')).map((p) =>
  p.split('/').at(-1)!.replace('.ts', ''),
);

test('every file of the folder is a signal, under its own name', () => {
  expect(SIGNALS.map((s) => s.id).sort()).toEqual(files.sort());
});

describe.each(SIGNALS.map((s) => [s.id, s] as const))('%s', (id, signal) => {
  const has = (text: string) => signed(readDraft(text))[id].length > 0;
  test.each(signal.flags)('reads: %s', (text) => expect(has(text), `signal ${id} does not read “${text}”`).toBe(true));
  test.each(signal.spares)('spares: %s', (text) =>
    expect(has(text), `signal ${id} must not read “${text}”`).toBe(false),
  );
});
