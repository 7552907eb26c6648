import { expect, test } from 'vitest';
import { runStages } from '@/scripts/test/schedule';
import type { Stage } from '@/scripts/test/stage';

const stage = (name: string, more: Partial<Stage> = {}): Stage => ({
  name,
  run: async () => ({ passed: 1, failed: 0, report: '' }),
  ...more,
});
const run = async (stages: Stage[]) => {
  const ended: string[] = [];
  const results = await runStages(stages, ({ name }) => ended.push(name));
  return { ended, results };
};

test('a stage runs after what it needs, and counts add up', async () => {
  const { ended, results } = await run([stage('second', { after: ['first'] }), stage('first')]);
  expect(ended).toEqual(['first', 'second']);
  expect(results.reduce((sum, { passed }) => sum + passed, 0)).toBe(2);
});

test('what needs a failed stage is not run and counts as failed', async () => {
  const broken = stage('build', { run: async () => ({ passed: 0, failed: 1, report: 'broken' }) });
  const { results } = await run([broken, stage('e2e', { after: ['build'] })]);
  expect(results.map(({ name, failed, skipped }) => [name, failed, skipped])).toEqual([
    ['build', 1, false],
    ['e2e', 1, true],
  ]);
});

test('a stage that throws is a failure with its reason', async () => {
  const thrown = stage('thrown', {
    run: async () => {
      throw new Error('no browser');
    },
  });
  const { results } = await run([thrown]);
  expect(results[0]).toMatchObject({ failed: 1 });
  expect(results[0]!.report).toContain('no browser');
});

test('at most two at a time, and one that wants the machine for itself is alone', async () => {
  let running = 0;
  const most: Record<string, number> = {};
  const counted = (name: string, alone = false) =>
    stage(name, {
      alone,
      run: async () => {
        running += 1;
        most[name] = running;
        await new Promise((resolve) => setImmediate(resolve));
        most[name] = Math.max(most[name]!, running);
        running -= 1;
        return { passed: 1, failed: 0, report: '' };
      },
    });
  await run([counted('a'), counted('b'), counted('c'), counted('browser', true)]);
  expect(Math.max(most.a!, most.b!, most.c!)).toBe(2);
  expect(most.browser).toBe(1);
});

test('stages that wait for each other are an error, not a standstill', async () => {
  await expect(run([stage('a', { after: ['b'] }), stage('b', { after: ['a'] })])).rejects.toThrow(
    'wait for each other',
  );
});
