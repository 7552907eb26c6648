import type { Scenario, ScenarioId } from './types';

const files = import.meta.glob<Scenario>('@/assets/scenarios/*.json', { eager: true, import: 'default' });

/** The scenarios that come with Heard, easy ones first; the folder is the catalogue, and its tests are the checker. */
export const SCENARIOS: readonly Scenario[] = Object.values(files).sort(
  (a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'),
);

const byId = new Map(SCENARIOS.map((scenario) => [scenario.id, scenario]));

/** A scenario of Heard's, or of the user's own where they are given; undefined where there is none of this name. */
export const scenarioOf = (id: ScenarioId, own: readonly Scenario[] = []): Scenario | undefined =>
  byId.get(id) ?? own.find((scenario) => scenario.id === id);
