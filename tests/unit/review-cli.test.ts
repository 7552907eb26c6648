import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard review '));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(args: string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/review.ts', ...args]);
  const ended = { code: null, stdout: '', stderr: '' } as Ended;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

const answers = ({ stdout }: Ended) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          review: { findings: { check: string }[]; reader: string };
          rewrites: { text: string }[];
        },
    );

const RUDE = {
  id: 'late-order',
  platform: 'X',
  customer: 'Three weeks and my order is still not here. When will it come?',
  draft: 'You should have checked your address before you ordered.',
};
const LINES = [
  JSON.stringify(RUDE),
  'not json',
  JSON.stringify({ id: 2, platform: 'Yelp', customer: 'The soup was cold.', reply: "We're sorry the soup was cold." }),
  JSON.stringify({ id: 'no-draft', customer: 'Hello?' }),
  JSON.stringify({ id: 'wrong', draft: 7 }),
  '',
  JSON.stringify({ id: 'alone', draft: 'Thank you for telling us about the cold soup.' }),
].join('\n');

test('one line out for each good line in, in the same order, each bad line named, and the same from a file', async () => {
  const ended = await run(['--jsonl', '-'], LINES);
  expect(answers(ended).map(({ id }) => id)).toEqual(['late-order', 2, 'alone']);
  const [rude] = answers(ended);
  expect(rude!.review.findings.map(({ check }) => check)).toContain('blame-should-have');
  expect(rude!.review.reader).toBe('with');
  expect(rude!.rewrites.length).toBeGreaterThan(0);
  const complaints = ended.stderr.split('\n').filter((line) => line.startsWith('line '));
  expect(complaints.map((line) => line.split(':')[0])).toEqual(['line 2', 'line 4', 'line 5']);
  expect(complaints[0]).toContain('not JSON');
  expect(complaints[1]).toContain('"draft"');
  expect(complaints[2]).toContain('draft');
  expect(ended.code).toBe(1);

  const file = join(folder, 'exchanges.jsonl');
  await writeFile(file, LINES.replaceAll('\n', '\r\n'));
  expect(await run(['--jsonl', file])).toEqual(ended);
});

test('good lines alone exit with 0 and print nothing else', async () => {
  const good = await run(['--jsonl', '-', '--no-reader'], `${JSON.stringify(RUDE)}\n`);
  expect(answers(good).map(({ review }) => review.reader)).toEqual(['without']);
  expect(good).toMatchObject({ code: 0, stderr: '' });
});

test('a file that is not there, or no file at all, is said in one line', async () => {
  const missing = await run(['--jsonl', join(folder, 'nowhere.jsonl')]);
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toContain('nowhere.jsonl');
  const none = await run([]);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('usage');
});
