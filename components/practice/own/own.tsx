import { useEffect, useState } from 'react';
import type { ThreadScenario } from '@/lib/desk/messages';
import { takeThread } from '@/lib/desk/practice/thread';
import { blankScenario, ownId } from '@/lib/practice/blank';
import { usePractice } from '../context';
import { useScenario } from '../use-scenarios';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count } from '../words';

import { OwnForm } from './form';

/** The address under which a real thread is brought here. */
export const FROM_WORK = 'from-work';

/** A scenario of one's own: a new one, one made of a real thread, or one to change. */
export function Own({ id }: { id: string | null }) {
  if (id === FROM_WORK) return <FromWork />;
  return id === null ? <New /> : <Change id={id} />;
}

function New() {
  const { newId } = usePractice();
  const [blank] = useState(() => blankScenario(ownId(newId(), [])));
  return (
    <Page
      title="A scenario of your own"
      lead="Write down a post you would like to practise on. Use invented names: a trainee does not need the real ones."
    >
      <OwnForm start={blank} stored={false} />
    </Page>
  );
}

function Change({ id }: { id: string }) {
  const scenario = useScenario(id);
  if (scenario === undefined) return <main className="page" aria-busy="true" />;
  if (scenario === null || !scenario.id.startsWith('own-')) return <Missing />;
  return (
    <Page title="Change your scenario" lead={scenario.title}>
      <OwnForm start={scenario} stored />
    </Page>
  );
}

/** What the panel handed over, with names and personal data masked; it is taken once and never kept. */
function FromWork() {
  const { newId, fromThread } = usePractice();
  const [made, setMade] = useState<ThreadScenario | null | undefined>(undefined);
  useEffect(() => {
    let live = true;
    void takeThread().then(async (thread) => {
      const id = ownId(newId(), []);
      const scenario = thread?.customer && (await fromThread({ exchange: thread, id, title: 'From my own work' }));
      if (live) setMade(scenario || null);
    });
    return () => {
      live = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once
  }, []);
  if (made === undefined) return <main className="page" aria-busy="true" />;
  if (made === null) return <Missing />;
  return (
    <Page
      title="Practise with this"
      lead="Names, numbers and addresses that were recognised are masked. Look it over: what is left is kept on this machine if you save it."
    >
      <Replaced pairs={made.replaced} />
      <OwnForm start={made.scenario} stored={false} />
    </Page>
  );
}

function Replaced({ pairs }: { pairs: ThreadScenario['replaced'] }) {
  if (pairs.length === 0) return <p className="soft replaced">Nothing was recognised as a name or a number to mask.</p>;
  return (
    <details className="replaced" data-testid="replaced">
      <summary>{count(pairs.length, 'thing')} replaced</summary>
      <ul className="dots">
        {pairs.map(({ from, to }) => (
          <li key={from}>
            {from} <span className="soft">is now</span> {to}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Missing() {
  return (
    <Page title="Nothing to change here" lead="This scenario is not one of yours, or it was erased.">
      <ButtonLink to="own" look="primary">
        Make a new one
      </ButtonLink>
    </Page>
  );
}
