import { NO_PLAYBOOK } from '@/lib/review';
import { rewrite } from '@/lib/rewrite';
import { filled } from '@/lib/rewrite/lock';
import { problemsOf, wordsIn } from './grammar';
import { PROPERTIES } from './properties';
import { type ReadDraft, type Rewritten, rewritten } from './rewritten';
import type { Labelled } from '../corpus';

/** A share with its counts and, where one is asked for, the least it should be (0-1). */
interface Line {
  name: string;
  hit: number;
  of: number;
  least?: number;
}

/** Rewrites every reply of a corpus and prints each property of the rewrites. @param errors also lists what breaks one, by id and with our own text only */
export async function reportRewrites(
  title: string,
  items: Labelled[],
  read: ReadDraft,
  errors: boolean,
): Promise<void> {
  const all: Rewritten[] = [];
  for (const item of items) all.push(await rewritten(item, read));
  const texts = all.flatMap((of) => of.shown.map((shown) => ({ of, shown })));
  console.log(`\nrewrites of ${title}: ${texts.length} of ${all.length} replies`);
  for (const property of PROPERTIES) {
    let kept = 0;
    for (const { of, shown } of texts) {
      const breaches = property.breaches(of, shown);
      if (breaches.length === 0) kept++;
      else if (errors)
        console.log(
          `  BREACH | ${property.name} | ${of.item.id} ${shown.rewrite.voice} | ${breaches.join('; ')} | ${shown.rewrite.text}`,
        );
    }
    print({ name: property.name, hit: kept, of: texts.length, least: 1 });
  }
  for (const line of [...reach(all, errors), ...fixes(all), ...rest(all, errors)]) print(line);
  await grammar(all, errors);
  const times = all
    .filter((r) => r.shown.length > 0)
    .map((r) => r.ms)
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`  CPU of a rewrite set beyond its review: median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${at(1)} ms`);
}

const faulty = (r: Rewritten) => r.item.verdict !== 'post';
const plain = (r: Rewritten) => !r.judged.reading || r.judged.reading.route.startsWith('reply');

/** How many faulty replies get a rewrite at all. */
function reach(all: Rewritten[], errors: boolean): Line[] {
  const share = (name: string, of: Rewritten[], least?: number): Line => ({
    name,
    hit: of.filter((r) => r.shown.length > 0).length,
    of: of.length,
    ...(least !== undefined && { least }),
  });
  if (errors)
    for (const r of all.filter((x) => faulty(x) && x.shown.length === 0))
      console.log(
        `  NONE | ${r.item.id} | ${r.item.verdict} | ${r.judged.verdict.id} | route ${r.judged.reading?.route ?? 'unknown'}`,
      );
  return [
    share('fix/stop replies with a rewrite', all.filter(faulty), 0.95),
    share(
      '… where a plain reply is called for',
      all.filter((r) => faulty(r) && plain(r)),
      0.95,
    ),
    {
      name: '… with all three voices',
      hit: all.filter((r) => faulty(r) && r.shown.length === 3).length,
      of: all.filter(faulty).length,
    },
  ];
}

/** Findings on words that offer a fix. */
function fixes(all: Rewritten[]): Line[] {
  const findings = all.filter(faulty).flatMap((r) => r.judged.findings.filter((f) => f.span));
  const grave = findings.filter((f) => f.severity >= 2);
  return [
    {
      name: 'findings on words with a fix',
      hit: findings.filter((f) => f.fixes.length > 0).length,
      of: findings.length,
      least: 0.9,
    },
    { name: '… of severity 2 to 4', hit: grave.filter((f) => f.fixes.length > 0).length, of: grave.length, least: 0.9 },
  ];
}

/** A reply that is good already, ours among them, is left as it is. */
function rest(all: Rewritten[], errors: boolean): Line[] {
  const good = all.filter((r) => r.item.verdict === 'post');
  const ours = all.flatMap((r) => r.shown.map((shown) => ({ r, shown })));
  const again = ours.filter(({ r, shown }) => {
    const exchange = { ...r.exchange, draft: filled(shown.rewrite.text) };
    const changed = rewrite(exchange, shown.again, NO_PLAYBOOK).length > 0;
    if (errors && changed)
      console.log(
        `  AGAIN | ${r.item.id} ${shown.rewrite.voice} | ${shown.again.dials.overall} ${shown.again.findings.map((f) => `${f.check}${f.severity}`).join(' ')} | ${shown.rewrite.text}`,
      );
    return !changed;
  });
  if (errors)
    for (const r of good.filter((x) => x.shown.length > 0))
      console.log(
        `  GOOD | ${r.item.id} | ${r.judged.dials.overall} ${r.judged.verdict.id} | ${r.judged.findings.map((f) => `${f.check}${f.severity}`).join(' ')}`,
      );
  return [
    { name: 'good replies left alone', hit: good.filter((r) => r.shown.length === 0).length, of: good.length },
    { name: 'our own rewrites left alone', hit: again.length, of: ours.length, least: 1 },
  ];
}

/** Problems of grammar and spelling per 100 words, ours beside the good replies'. */
async function grammar(all: Rewritten[], errors: boolean): Promise<void> {
  let ours = 0;
  let oursOf = 0;
  for (const { item, shown } of all)
    for (const { text, rewrite: r } of shown) {
      const problems = await problemsOf(text);
      ours += problems.length;
      oursOf += wordsIn(text);
      if (errors)
        for (const p of problems)
          console.log(`  GRAMMAR | ${item.id} ${r.voice} | ${p.kind}: ${p.words} (${p.message}) | ${text}`);
    }
  let theirs = 0;
  let theirsOf = 0;
  for (const { item } of all.filter((r) => r.item.verdict === 'post')) {
    theirs += (await problemsOf(item.reply)).length;
    theirsOf += wordsIn(item.reply);
  }
  const per = (n: number, of: number) => ((100 * n) / (of || 1)).toFixed(2);
  console.log(
    `  grammar and spelling problems per 100 words: ${per(ours, oursOf)}, in good replies ${per(theirs, theirsOf)}`,
  );
}

function print({ name, hit, of, least }: Line): void {
  const share = of ? hit / of : 1;
  const mark = least === undefined ? ' ' : share >= least ? '✓' : '✗';
  console.log(`  ${mark} ${name.padEnd(52)} ${(100 * share).toFixed(1).padStart(5)}%  ${hit} of ${of}`);
}
