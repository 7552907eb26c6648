import { Input, Select } from '../ui/input';
import { LEVELS } from '../words';
import type { Facets, Filter } from './filter';

interface Props {
  filter: Filter;
  facets: Facets;
  onChange: (filter: Filter) => void;
}

const DONE = [
  { value: '', label: 'All' },
  { value: 'new', label: 'Not done yet' },
  { value: 'begun', label: 'Begun' },
  { value: 'done', label: 'Done' },
  { value: 'own', label: 'My own' },
];

/** What to look for among the scenarios. */
export function Filters({ filter, facets, onChange }: Props) {
  const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const any = (label: string, options: { value: string; label: string }[]) => [{ value: '', label }, ...options];
  return (
    <search className="filters">
      <Input
        label="Search"
        type="search"
        data-testid="filter-words"
        value={filter.words}
        onText={(words) => set({ words })}
      />
      <Select
        label="Platform"
        testId="filter-site"
        value={filter.site}
        options={any('Any', facets.sites)}
        onChange={(site) => set({ site })}
      />
      <Select
        label="Kind"
        testId="filter-kind"
        value={filter.kind}
        options={any('Any', facets.kinds)}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="They raise"
        testId="filter-skill"
        value={filter.skill}
        options={any(
          'Anything',
          facets.skills.map((skill) => ({ value: skill, label: skill })),
        )}
        onChange={(skill) => set({ skill })}
      />
      <Select
        label="Level"
        testId="filter-level"
        value={filter.level}
        options={any(
          'Any',
          Object.entries(LEVELS).map(([value, label]) => ({ value, label })),
        )}
        onChange={(level) => set({ level })}
      />
      <Select
        label="Done"
        testId="filter-done"
        value={filter.done}
        options={DONE}
        onChange={(done) => set({ done: done as Filter['done'] })}
      />
    </search>
  );
}
