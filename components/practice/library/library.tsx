import { Download, PenLine, Search } from 'lucide-react';
import { useState } from 'react';
import { usePractice } from '../context';
import { useScenarios } from '../use-scenarios';
import { ButtonLink } from '../ui/link';
import { Page } from '../ui/page';
import { count } from '../words';
import { Filters } from './filters';
import { ALL, facetsOf, type Filter, filtered } from './filter';
import { ImportScenarios } from './import';
import { ScenarioRow } from './row';
import './library.css';

/** Every scenario there is: filtered by where, what kind, which subject and whether it was done. */
export function LibraryView() {
  const { packaged } = usePractice();
  const listed = useScenarios();
  const [filter, setFilter] = useState<Filter>(ALL);
  const shown = listed && filtered(listed, filter);
  return (
    <Page
      title="Scenarios"
      lead={`${count(packaged.length, 'scenario')} from many trades, and any you make yourself. All of them are invented.`}
      aside={
        <ButtonLink to="own" icon={<PenLine className="icon" aria-hidden="true" />} testId="make-own">
          Make your own
        </ButtonLink>
      }
    >
      {listed && <Filters filter={filter} facets={facetsOf(listed)} onChange={setFilter} />}
      <p className="soft small shown-count" role="status" data-testid="shown-count">
        {shown && `${count(shown.length, 'scenario')} shown`}
      </p>
      {shown && shown.length === 0 && (
        <div className="empty" data-testid="nothing-found">
          <Search className="icon" aria-hidden="true" />
          <h2>Nothing like that here</h2>
          <p>Take a filter away, or make a scenario of your own.</p>
          <button type="button" className="button" data-look="plain" onClick={() => setFilter(ALL)}>
            <span className="label">Show all</span>
          </button>
        </div>
      )}
      <ul className="scenarios">
        {shown?.map((each) => (
          <ScenarioRow key={each.scenario.id} listed={each} />
        ))}
      </ul>
      <ImportScenarios icon={<Download className="icon" aria-hidden="true" />} />
    </Page>
  );
}
