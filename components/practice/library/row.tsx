import { CircleCheck, Hourglass, PenLine } from 'lucide-react';
import { quote } from '@/components/ui/pieces';
import { hashOf } from '../route';
import type { Listed } from '../use-scenarios';
import { KINDS, LEVELS, platformOf } from '../words';

/** One scenario of the library: the whole card is the link. */
export function ScenarioRow({ listed: { scenario, own, last, open } }: { listed: Listed }) {
  const best = last?.tries.flatMap(({ dials }) => (dials ? [Math.round(dials.overall)] : [])).at(-1);
  return (
    <li className="card scenario" data-testid="scenario" data-id={scenario.id}>
      <h2>
        <a href={hashOf('practise', scenario.id)}>{scenario.title}</a>
      </h2>
      <p className="soft small">
        {KINDS[scenario.kind]} on {platformOf(scenario.site)} · {scenario.trade}
      </p>
      <p className="scenario-post">{quote(scenario.customer.text, 130)}</p>
      <p className="chips">
        <span className="chip">{LEVELS[scenario.level]}</span>
        {open && (
          <span className="chip" data-tone="mend">
            <Hourglass className="icon" aria-hidden="true" />
            Begun
          </span>
        )}
        {last && (
          <span className="chip" data-tone="good">
            <CircleCheck className="icon" aria-hidden="true" />
            Done{best === undefined ? '' : `, last ${best}`}
          </span>
        )}
        {own && <span className="chip">Your own</span>}
      </p>
      {own && (
        <a className="scenario-edit small" href={hashOf('own', scenario.id)}>
          <PenLine className="icon" aria-hidden="true" />
          Change<span className="unseen"> “{scenario.title}”</span>
        </a>
      )}
    </li>
  );
}
