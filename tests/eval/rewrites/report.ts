import { harvest } from '@/lib/rewrite/facts';
import { costs } from './cost';
import { problemsOf, wordsIn } from './grammar';
import { PROPERTIES } from './properties';
import { type ReadDraft, type Rewritten, rewritten, rewrittenBy } from './rewritten';
import type { Rewrite } from '@/lib/types';
import { isGood } from '@/lib/rewrite/wanted';
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
  for (const line of [...leftOut(all), ...reach(all, errors), ...fixes(all), ...(await rest(all, read, errors))])
    print(line);
  await grammar(all, errors);
  const times = costs(all.map((r) => r.exchange)).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(
    `  CPU of a rewrite set beyond its review, whether it found one or not (least of three rounds): median ${at(0.5)} ms, 95% ${at(0.95)} ms, 99% ${at(0.99)} ms, most ${at(1)} ms`,
  );
}

const faulty = (r: Rewritten) => r.item.verdict !== 'post';
const plain = (r: Rewritten) => !r.judged.reading || r.judged.reading.route.startsWith('reply');

/** Facts that rewrites leave out and say so. */
function leftOut(all: Rewritten[]): Line[] {
  const texts = all.flatMap((of) => of.shown.map(({ rewrite: r }) => ({ of, gone: r.leftOut?.length ?? 0 })));
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return [
    {
      name: '… facts left out and named, of all facts',
      hit: sum(texts.map((t) => t.gone)),
      of: sum(texts.map((t) => harvest(t.of.exchange.draft).length)),
    },
  ];
}

/** How many faulty replies get a rewrite at all; where another route is called for, its steps are the answer. */
function reach(all: Rewritten[], errors: boolean): Line[] {
  const share = (name: string, of: Rewritten[], least?: number): Line => ({
    name,
    hit: of.filter((r) => r.shown.length > 0).length,
    of: of.length,
    ...(least !== undefined && { least }),
  });
  const bad = all.filter(faulty);
  if (errors)
    for (const r of bad.filter((x) => x.shown.length === 0))
      console.log(
        `  NONE | ${r.item.id} | ${r.item.verdict} | ${r.judged.verdict.id} | route ${r.judged.reading?.route ?? 'unknown'}`,
      );
  const routed = bad.filter((r) => !plain(r) && r.judged.reading?.routeReason);
  return [
    share('fix/stop replies with a rewrite', bad, 0.95),
    {
      name: '… or with another route and its reason',
      hit: bad.filter((r) => r.shown.length > 0 || routed.includes(r)).length,
      of: bad.length,
      least: 0.95,
    },
    { name: '… another route alone', hit: routed.length, of: bad.length },
    share(
      '… of those in which Heard finds a fault',
      bad.filter((r) => plain(r) && !isGood(r.judged)),
    ),
    {
      name: '… with all three voices',
      hit: bad.filter((r) => r.shown.length === 3).length,
      of: bad.length,
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

/** A reply that is good already, ours among them, is left as it is, or called good beside another wording. */
async function rest(all: Rewritten[], read: ReadDraft, errors: boolean): Promise<Line[]> {
  const calm = (list: { optional?: true }[]) => list.every((r) => r.optional);
  const good = all.filter((r) => r.item.verdict === 'post');
  const ready = all.filter((r) => r.judged.verdict.id === 'ready' && r.judged.findings.every((f) => f.severity < 2));
  const ours = all.flatMap((r) => r.shown.map((shown) => ({ r, shown })));
  const again: Rewrite[][] = [];
  for (const { r, shown } of ours) {
    const list = await rewrittenBy({ ...r.exchange, draft: shown.text }, shown.again, read);
    again.push(list);
    if (errors && !calm(list))
      console.log(
        `  AGAIN | ${r.item.id} ${shown.rewrite.voice} | ${shown.again.dials.overall} ${shown.again.findings.map((f) => `${f.check}${f.severity}`).join(' ')} | ${shown.rewrite.text}`,
      );
  }
  if (errors)
    for (const r of good.filter((x) => !calm(x.shown.map((s) => s.rewrite))))
      console.log(
        `  GOOD | ${r.item.id} | ${r.judged.dials.overall} ${r.judged.verdict.id} | ${r.judged.findings.map((f) => `${f.check}${f.severity}`).join(' ')}`,
      );
  return [
    {
      name: 'drafts called ready, without a fault: left alone',
      hit: ready.filter((r) => r.shown.length === 0).length,
      of: ready.length,
      least: 1,
    },
    { name: 'good replies left alone', hit: good.filter((r) => r.shown.length === 0).length, of: good.length },
    {
      name: '… or called good, another wording beside',
      hit: good.filter((r) => calm(r.shown.map((s) => s.rewrite))).length,
      of: good.length,
    },
    { name: 'our own rewrites left alone', hit: again.filter((list) => list.length === 0).length, of: ours.length },
    { name: '… or called good, another wording beside', hit: again.filter(calm).length, of: ours.length, least: 0.97 },
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
