import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { infoOf } from '@/components/findings/info';
import { Switch } from '@/components/ui/switch';
import { progressOf } from '@/lib/practice/progress';
import type { Progress } from '@/lib/practice/types';
import type { DialId } from '@/lib/types';
import { DIALS } from '@/components/verdict/dials';
import { usePractice } from '../context';
import { useChoices } from '../use-choices';
import { useLive } from '../use-live';
import { Choices } from '../ui/choices';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count, dayWords, durationWords, shortDay } from '../words';
import { Figure } from './figure';
import { History } from './history';
import { half, meanOf, thinned } from './measures';
import './progress.css';

const charts = () => import('./charts');
const MeasureLine = lazy(async () => ({ default: (await charts()).MeasureLine }));
const CountBars = lazy(async () => ({ default: (await charts()).CountBars }));

/** Most places of a chart's x axis: more plays than that are drawn as the means of neighbours. */
const MOST_POINTS = 60;
/** Most kinds of slip shown. */
const MOST_SLIPS = 10;

/** What practice has changed: dials over time, slips by kind, time to a good reply, and one's own judgement. */
export function ProgressView() {
  const { db } = usePractice();
  const plays = useLive(() => db.plays.orderBy('at').toArray(), []);
  const [choices, setChoices] = useChoices();
  const progress = useMemo(() => plays && progressOf(plays), [plays]);
  // Fetched from the package while the plays are read.
  useEffect(() => void charts(), []);
  if (!plays || !progress || !choices) return <main className="page" aria-busy="true" />;
  if (plays.length === 0) {
    return (
      <Page title="Progress">
        <div className="empty" data-testid="no-progress">
          <h2>Nothing to show yet</h2>
          <p>
            After your first scenario this page shows how your replies change: what is heard, what slips, how long it
            takes.
          </p>
          <ButtonLink to="today" look="primary">
            Begin today
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title="Progress"
      lead={`${count(plays.length, 'scenario')} played since ${dayWords(plays[0]!.day)}. First tries only, so that practice shows and not polishing.`}
      aside={
        <Switch
          testId="as-table"
          label="Show as table"
          on={choices.tables}
          onChange={(tables) => setChoices({ tables })}
        />
      }
    >
      <div className="figures" data-testid="figures">
        <DialFigure progress={progress} asTable={choices.tables} />
        <SlipFigure progress={progress} asTable={choices.tables} />
        <div className="stack">
          <TimeFigure progress={progress} asTable={choices.tables} />
          <Judgement progress={progress} />
        </div>
      </div>
      <History plays={plays} />
    </Page>
  );
}

type Measure = DialId | 'overall';

function DialFigure({ progress: { dials }, asTable }: { progress: Progress; asTable: boolean }) {
  const [measure, setMeasure] = useState<Measure>('overall');
  if (dials.length === 0) return null;
  const name = DIALS.find(({ id }) => id === measure)?.name ?? 'Overall';
  const points = dials.map((each) => ({ name: shortDay(each.day), value: each.dials[measure] }));
  const [before, after] = half(points.map((point) => point.value));
  const summary =
    before === null || after === null
      ? `${name}: ${points.at(-1)!.value === null ? 'did not apply' : Math.round(points.at(-1)!.value!)} in the last try.`
      : `${name} went from ${before} in the earlier half to ${after} in the later one.`;
  const rows = dials.map((each, i) => ({
    key: String(i),
    cells: [
      `${dayWords(each.day)}, ${each.scenario}`,
      ...[each.dials.overall, ...DIALS.map(({ id }) => each.dials[id])].map(whole),
    ],
  }));
  const columns = [
    { name: 'When' },
    { name: 'Overall', number: true },
    ...DIALS.map(({ name }) => ({ name, number: true })),
  ];
  return (
    <Figure
      title="Dials over time"
      summary={summary}
      table={{ columns, rows: rows.reverse() }}
      asTable={asTable}
      testId="figure-dials"
      control={
        <Choices
          legend="Which dial"
          quiet
          value={measure}
          options={[
            { value: 'overall' as Measure, label: 'Overall' },
            ...DIALS.map(({ id, name }) => ({ value: id as Measure, label: name })),
          ]}
          onChange={setMeasure}
        />
      }
    >
      <Suspense fallback={<div className="chart-wait" />}>
        <MeasureLine points={thinned(points, MOST_POINTS)} label={name} top={100} height={220} />
      </Suspense>
    </Figure>
  );
}

function SlipFigure({ progress: { slips }, asTable }: { progress: Progress; asTable: boolean }) {
  if (slips.length === 0) return null;
  const named = slips.map((slip) => ({ ...slip, name: infoOf(slip.check).title }));
  const shown = named.slice(0, MOST_SLIPS);
  const better = [...named].sort((a, b) => b.before - b.after - (a.before - a.after))[0]!;
  const summary =
    better.before > better.after
      ? `Most often: ${named[0]!.name}. Rarer than before: ${better.name}, ${better.before} then ${better.after}.`
      : `Most often: ${named[0]!.name}, ${count(named[0]!.count, 'time')}.`;
  return (
    <Figure
      title="Slips by kind"
      summary={summary}
      asTable={asTable}
      testId="figure-slips"
      table={{
        columns: [
          { name: 'Kind' },
          { name: 'In all', number: true },
          { name: 'Earlier half', number: true },
          { name: 'Later half', number: true },
        ],
        rows: named.map(({ check, name, count: all, before, after }) => ({
          key: check,
          cells: [name, String(all), String(before), String(after)],
        })),
      }}
    >
      <Suspense fallback={<div className="chart-wait" />}>
        <CountBars rows={shown.map(({ name, before, after }) => ({ name, before, after }))} />
      </Suspense>
    </Figure>
  );
}

function TimeFigure({ progress: { timeToGood }, asTable }: { progress: Progress; asTable: boolean }) {
  if (timeToGood.length === 0) return null;
  const points = timeToGood.map(({ day, seconds }) => ({
    name: shortDay(day),
    value: Math.round((seconds / 60) * 10) / 10,
  }));
  const [before, after] = half(timeToGood.map(({ seconds }) => seconds));
  const mean = meanOf(timeToGood.map(({ seconds }) => seconds))!;
  return (
    <Figure
      title="Time to a good reply"
      summary={
        before !== null && after !== null
          ? `${durationWords(before)} in the earlier half, ${durationWords(after)} in the later one.`
          : `${durationWords(mean)} on average. Good means “Nearly there” or better.`
      }
      asTable={asTable}
      testId="figure-time"
      table={{
        columns: [{ name: 'When' }, { name: 'Time', number: true }, { name: 'Tries', number: true }],
        rows: timeToGood
          .map(({ day, scenario, seconds, tries }, i) => ({
            key: String(i),
            cells: [`${dayWords(day)}, ${scenario}`, durationWords(seconds), String(tries)],
          }))
          .reverse(),
      }}
    >
      <Suspense fallback={<div className="chart-wait" />}>
        <MeasureLine points={thinned(points, MOST_POINTS)} label="Minutes" height={200} unit=" min" />
      </Suspense>
    </Figure>
  );
}

function Judgement({ progress: { guessing } }: { progress: Progress }) {
  if (guessing.first === null || guessing.last === null) return null;
  return (
    <section className="card sheet judgement" aria-label="Your own judgement" data-testid="figure-guess">
      <div className="sheet-head">
        <h2>Your own judgement</h2>
      </div>
      <p>
        Your first guesses were <b>{guessing.first}</b> off; your last ones <b>{guessing.last}</b>.
      </p>
      <p className="soft small">
        Knowing how a reply will land is the skill; the score is only the teacher. Ten guesses each.
      </p>
    </section>
  );
}

const whole = (value: number | null) => (value === null ? '–' : String(Math.round(value)));
