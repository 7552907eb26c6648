import { EyeOff, ListChecks, Megaphone, PencilLine, Repeat, Shuffle } from 'lucide-react';
import { useState } from 'react';
import type { DrillKind } from '@/lib/practice/types';
import { usePractice } from '../context';
import { hashOf } from '../route';
import { useLive } from '../use-live';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count, DRILLS } from '../words';
import { DrillAt } from './drill-at';
import './drills.css';

const ICONS = { mend: PencilLine, troll: EyeOff, promise: Megaphone, raised: ListChecks } as const;
const KINDS = Object.keys(DRILLS) as DrillKind[];

/** The address under which drills of every kind come in turn. */
const ANY = 'any';

/** Drills of forty seconds: choose a kind, then one after another until one has had enough. */
export function DrillView({ kind }: { kind: string | null }) {
  if (kind === ANY) return <Run kind={null} />;
  const known = KINDS.find((each) => each === kind);
  return known ? <Run kind={known} /> : <Kinds />;
}

function Kinds() {
  const { db, now } = usePractice();
  const counts = useLive(async () => {
    const done = await db.drills.toArray();
    const due = await db.cards.where('memory.due').belowOrEqual(now()).count();
    return { done, due };
  }, []);
  return (
    <Page
      title="Drills"
      lead="Forty seconds each, one skill at a time. Being slower never counts against you; the time can be switched off in the settings."
    >
      <ul className="drill-kinds">
        {KINDS.map((kind) => {
          const Icon = ICONS[kind];
          const done = counts?.done.filter((each) => each.kind === kind) ?? [];
          return (
            <li key={kind} className="card drill-kind">
              <Icon className="drill-icon" aria-hidden="true" />
              <h2>
                <a href={hashOf('drills', kind)} data-testid={`drill-${kind}`}>
                  {DRILLS[kind].name}
                </a>
              </h2>
              <p className="soft">{DRILLS[kind].note}</p>
              <p className="small soft">
                {done.length === 0
                  ? 'Not done yet'
                  : `${count(done.length, 'time')}, ${done.filter((each) => each.right).length} right`}
              </p>
            </li>
          );
        })}
      </ul>
      <div className="row drill-more">
        <ButtonLink to="drills" id={ANY} icon={<Shuffle className="icon" aria-hidden="true" />} testId="drill-any">
          A bit of everything
        </ButtonLink>
        {counts && counts.due > 0 && (
          <span className="soft small">
            <Repeat className="icon inline-icon" aria-hidden="true" /> {count(counts.due, 'slip')} of your own{' '}
            {counts.due === 1 ? 'is' : 'are'} due: <a href={hashOf('session')}>they come in today’s session</a>.
          </span>
        )}
      </div>
    </Page>
  );
}

/** One drill after the other. */
function Run({ kind }: { kind: DrillKind | null }) {
  const [round, setRound] = useState(0);
  return (
    <Page
      title={kind ? 'Drills' : 'A bit of everything'}
      aside={
        <ButtonLink to="drills" look="quiet">
          Enough for now
        </ButtonLink>
      }
    >
      <div className="narrow">
        <DrillAt
          key={round}
          place={`drills/${kind ?? ANY}`}
          of={kind}
          nextWords="Next drill"
          onNext={() => setRound(round + 1)}
        />
      </div>
    </Page>
  );
}
