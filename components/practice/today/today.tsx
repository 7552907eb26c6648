import { ArrowRight, ClipboardList, Flame, Repeat } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SessionRow } from '@/lib/desk/practice/db';
import { isBegun } from '@/lib/desk/practice/drafts';
import { nextStep, planDay } from '@/lib/desk/practice/sessions';
import { streakOf } from '@/lib/practice/streak';
import type { Streak } from '@/lib/practice/types';
import { usePractice } from '../context';
import { hashOf } from '../route';
import { useLive } from '../use-live';
import { Card } from '../ui/card';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count, dayOf, DRILLS } from '../words';
import { Assigned } from './assigned';
import { Welcome } from './welcome';
import './today.css';

/** The first page: what is on today, where one left off, and how it is going. */
export function Today() {
  const { db, plan, now } = usePractice();
  const [day] = useState(() => dayOf(now()));
  const state = useLive(async () => {
    const [row, open, drafts, plays, drills, due] = await Promise.all([
      db.sessions.get(day),
      db.begun.toArray(),
      db.drafts.toArray(),
      db.plays.orderBy('at').toArray(),
      db.drills.orderBy('at').toArray(),
      db.cards.where('memory.due').belowOrEqual(now()).count(),
    ]);
    const days = [...plays, ...drills].map((each) => each.day);
    const begun = open.filter((play) => isBegun(play, drafts));
    return { row: row ?? null, begun, due, first: days.length === 0, streak: streakOf(days, day) };
  }, [day]);
  const [trouble, setTrouble] = useState(false);
  const unplanned = state && !state.row;
  useEffect(() => {
    if (unplanned) planDay(db, plan, day, now()).catch(() => setTrouble(true));
  }, [unplanned, db, plan, day, now]);

  if (!state) return <main className="page" aria-busy="true" />;
  return (
    <Page title={state.first ? 'Welcome to practice' : 'Today'}>
      <div className="columns today">
        <div className="stack">
          {state.first && <Welcome />}
          {state.row && <SessionCard row={state.row} />}
          {trouble && <p role="alert">Today’s session could not be planned. Reload the page and try again.</p>}
          <Assigned />
        </div>
        <div className="stack">
          {!state.first && <StreakCard streak={state.streak} />}
          {state.begun.length > 0 && <Begun ids={state.begun.map((each) => each.scenario)} />}
          {state.due > 0 && (
            <Card title="Due to come back" testId="due">
              <p>
                <Repeat className="icon inline-icon" aria-hidden="true" /> {count(state.due, 'slip')} of your own{' '}
                {state.due === 1 ? 'is' : 'are'} due for a repeat.
              </p>
            </Card>
          )}
          <Card title="On your own">
            <ul className="ways">
              <li>
                <a href={hashOf('scenarios')}>Choose a scenario</a>
                <span className="soft small">by platform, kind or subject</span>
              </li>
              <li>
                <a href={hashOf('drills', 'any')}>Do a drill</a>
                <span className="soft small">forty seconds</span>
              </li>
              <li>
                <a href={hashOf('own')}>Make a scenario of your own</a>
                <span className="soft small">from something that happened to you</span>
              </li>
            </ul>
          </Card>
        </div>
      </div>
    </Page>
  );
}

/** The day's plan, and the way in. */
function SessionCard({ row }: { row: SessionRow }) {
  const { packaged, db } = usePractice();
  const own = useLive(() => db.scenarios.toArray(), []);
  const at = nextStep(row);
  const left = row.plan.steps.filter((_, i) => !row.done.includes(i));
  const minutes = Math.max(1, Math.round(left.reduce((sum, step) => sum + step.minutes, 0)));
  const titleOf = (id: string) =>
    [...packaged, ...(own ?? [])].find((scenario) => scenario.id === id)?.title ?? 'A scenario';
  return (
    <Card
      title={at === null ? 'Today is done' : row.done.length > 0 ? 'Go on with today’s session' : 'Today’s session'}
      aside={at === null ? undefined : `about ${minutes} minutes`}
      testId="session-card"
    >
      <ol className="plan">
        {row.plan.steps.map((step, i) => (
          <li key={i} data-done={row.done.includes(i)}>
            <span className="plan-dot" aria-hidden="true" />
            <span>
              {step.kind === 'scenario' ? titleOf(step.scenario) : stepWords(step.drill)}
              <span className="soft small">
                {' '}
                {row.done.includes(i) ? 'done' : step.kind === 'scenario' ? PLAN_WHY[step.why] : '40 s'}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <div className="row">
        {at === null ? (
          <ButtonLink to="session" look="plain" testId="begin">
            Look at the end of it
          </ButtonLink>
        ) : (
          <ButtonLink
            to="session"
            look="primary"
            testId="begin"
            icon={<ArrowRight className="icon" aria-hidden="true" />}
          >
            {row.done.length > 0 ? 'Go on' : 'Begin'}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}

const PLAN_WHY = { assigned: 'a scenario, assigned to you', new: 'a scenario, new', again: 'a scenario, once more' };

const stepWords = (drill: (SessionRow['plan']['steps'][number] & { kind: 'drill' })['drill']) =>
  drill.kind === 'mend' && drill.card !== null ? 'A slip of your own, to mend' : DRILLS[drill.kind].name;

/** A streak that forgives: a day off in seven breaks nothing. */
function StreakCard({ streak }: { streak: Streak }) {
  const { days, forgiven, today, spare } = streak;
  return (
    <Card title={days === 0 ? 'A fresh start' : `${count(days, 'day')} in a row`} testId="streak">
      <p className="streak">
        <Flame className="icon" aria-hidden="true" data-lit={today} />
        <span>
          {today ? 'Today counts already.' : days === 0 ? 'One drill today begins a streak.' : 'One drill keeps it.'}{' '}
          <span className="soft">
            {forgiven > 0 && `${count(forgiven, 'day')} off forgiven. `}
            {spare ? 'One day off in a week breaks nothing.' : 'This week’s day off is used.'}
          </span>
        </span>
      </p>
    </Card>
  );
}

/** Scenarios that were begun and left. */
function Begun({ ids }: { ids: string[] }) {
  const { packaged, db } = usePractice();
  const own = useLive(() => db.scenarios.toArray(), []);
  const all = [...packaged, ...(own ?? [])];
  return (
    <Card title="Where you left off" testId="begun">
      <ul className="ways">
        {ids.flatMap((id) => {
          const scenario = all.find((each) => each.id === id);
          return scenario ? (
            <li key={id}>
              <a href={hashOf('practise', id)}>
                <ClipboardList className="icon inline-icon" aria-hidden="true" /> {scenario.title}
              </a>
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </Card>
  );
}
