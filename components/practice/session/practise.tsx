import { useState } from 'react';
import type { PlayRecord } from '@/lib/practice/types';
import { useAssignmentOf, useScenario } from '../use-scenarios';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { LEVELS, platformOf } from '../words';
import { Over } from './over';
import { Play } from './play';

/** One scenario by itself, chosen in the library. */
export function PractiseView({ id }: { id: string | null }) {
  const scenario = useScenario(id);
  const [done, setDone] = useState<{ record: PlayRecord | null } | null>(null);
  const assignment = useAssignmentOf(id);
  if (scenario === undefined || assignment === undefined) return <main className="page" aria-busy="true" />;
  if (scenario === null) {
    return (
      <Page title="No such scenario" lead="It may have been erased, or it belongs to somebody else’s page.">
        <ButtonLink to="scenarios" look="primary">
          All scenarios
        </ButtonLink>
      </Page>
    );
  }
  const lead = `${platformOf(scenario.site)} · ${scenario.trade} · ${LEVELS[scenario.level].toLowerCase()}`;
  return (
    <Page title={scenario.title} lead={lead}>
      {done ? (
        <Over record={done.record}>
          <ButtonLink to="scenarios" look="primary" testId="to-scenarios">
            All scenarios
          </ButtonLink>
          <ButtonLink to="today">Today</ButtonLink>
        </Over>
      ) : (
        <Play
          key={scenario.id}
          scenario={scenario}
          assignment={assignment}
          doneWords="Finish"
          onDone={(record) => setDone({ record })}
        />
      )}
    </Page>
  );
}
