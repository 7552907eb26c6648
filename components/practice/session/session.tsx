import { Sunset } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SessionRow } from '@/lib/desk/practice/db';
import { nextStep, planAgain, planDay, stepDone } from '@/lib/desk/practice/sessions';
import type { PlayRecord, SessionStep } from '@/lib/practice/types';
import { Button } from '@/components/ui/button';
import { usePractice } from '../context';
import { DrillAt } from '../drills/drill-at';
import { useLive } from '../use-live';
import { useAssignmentOf, useScenario } from '../use-scenarios';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count, dayOf, LEVELS, platformOf } from '../words';
import { Over } from './over';
import { Play } from './play';

/** Today's session, step by step; it can be left at any moment and goes on where it was. */
export function SessionView() {
  const { db, plan, now } = usePractice();
  const [day] = useState(() => dayOf(now()));
  const row = useLive(async () => (await db.sessions.get(day)) ?? null, [day]);
  const [trouble, setTrouble] = useState(false);
  /** The step on show, which stays until the next is asked for. */
  const [shown, setShown] = useState<number | null>(null);

  useEffect(() => {
    if (row === null) planDay(db, plan, day, now()).catch(() => setTrouble(true));
  }, [row, db, plan, day, now]);

  if (trouble) {
    return (
      <Page title="Today’s session">
        <p role="alert">The session could not be planned just now. Reload the page and try again.</p>
      </Page>
    );
  }
  if (!row) return <main className="page" aria-busy="true" />;
  const at = shown ?? nextStep(row);
  const step = at === null ? undefined : row.plan.steps[at];
  if (at === null || !step) return <SessionOver row={row} />;
  return (
    <StepView
      key={at}
      row={row}
      at={at}
      step={step}
      onDone={() => {
        setShown(at);
        return stepDone(db, day, at);
      }}
      onNext={() => setShown(null)}
    />
  );
}

interface StepProps {
  row: SessionRow;
  at: number;
  step: SessionStep;
  /** The step is done, and still on show. */
  onDone: () => Promise<void>;
  onNext: () => void;
}

function StepView({ row, at, step, onDone, onNext }: StepProps) {
  const steps = <Steps row={row} at={at} />;
  if (step.kind === 'scenario') return <ScenarioStep step={step} steps={steps} onDone={onDone} onNext={onNext} />;
  return (
    <Page
      title={step.drill.kind === 'mend' && step.drill.card !== null ? 'A repeat of your own' : 'A drill'}
      lead="Forty seconds, more or less."
      aside={steps}
    >
      <div className="narrow">
        <DrillAt place="session" of={step.drill} nextWords="Next" onNext={() => void onDone().then(onNext)} />
      </div>
    </Page>
  );
}

const WHY = { assigned: 'assigned to you', new: 'new', again: 'once more' } as const;

function ScenarioStep({
  step,
  steps,
  onDone,
  onNext,
}: Omit<StepProps, 'row' | 'at' | 'step'> & {
  step: SessionStep & { kind: 'scenario' };
  steps: React.ReactNode;
}) {
  const scenario = useScenario(step.scenario);
  const taken = useAssignmentOf(step.scenario);
  const [record, setRecord] = useState<{ of: PlayRecord | null } | null>(null);
  if (scenario === undefined || taken === undefined) return <main className="page" aria-busy="true" />;
  if (scenario === null) {
    return (
      <Page title="This scenario is gone" lead="It was one of your own, and it was erased." aside={steps}>
        <Button look="primary" onClick={() => void onDone().then(onNext)}>
          Go on
        </Button>
      </Page>
    );
  }
  const lead = `${platformOf(scenario.site)} · ${scenario.trade} · ${LEVELS[scenario.level].toLowerCase()} · ${WHY[step.why]}`;
  return (
    <Page title={scenario.title} lead={lead} aside={steps}>
      {record ? (
        <Over record={record.of}>
          <Button look="primary" data-testid="next-step" onClick={onNext}>
            Next
          </Button>
        </Over>
      ) : (
        <Play
          scenario={scenario}
          assignment={taken}
          doneWords="Finish"
          onDone={(of) => {
            setRecord({ of });
            void onDone();
          }}
        />
      )}
    </Page>
  );
}

/** How far the session has come. */
function Steps({ row: { plan, done }, at }: { row: SessionRow; at: number }) {
  return (
    <p className="steps" data-testid="steps">
      <span className="soft small">
        {at + 1} of {plan.steps.length} today
      </span>
      <span className="steps-bar" aria-hidden="true">
        {plan.steps.map((_, i) => (
          <i key={i} data-is={i === at ? 'now' : done.includes(i) ? 'done' : 'later'} />
        ))}
      </span>
    </p>
  );
}

function SessionOver({ row }: { row: SessionRow }) {
  const { db, plan, now } = usePractice();
  const due = useLive(() => db.cards.where('memory.due').above(now()).count(), []);
  return (
    <Page title="That is today’s session">
      <section className="card sheet over-card" data-testid="session-over">
        <Sunset className="over-icon" aria-hidden="true" />
        <p>
          {row.plan.steps.length === 0
            ? 'There was nothing to do today.'
            : `${count(row.plan.steps.length, 'step')} done.`}{' '}
          {due ? `${count(due, 'slip')} of your own will come back as short repeats, when it is time.` : ''}
        </p>
        <div className="row">
          <ButtonLink to="progress" look="primary">
            See your progress
          </ButtonLink>
          <Button data-testid="one-more-session" onClick={() => void planAgain(db, plan, row.day, now())}>
            One more session
          </Button>
        </div>
      </section>
    </Page>
  );
}
