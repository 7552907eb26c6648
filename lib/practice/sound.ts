import type { Step } from './places';
import type { Condition, Scenario } from './types';

/** What the schema cannot see because several fields take part. */
export interface Unsound {
  path: Step[];
  reason: string;
}

/** Everything in a scenario that contradicts itself: quotes, names of points, branches that can't be. */
export function unsoundIn(scenario: Scenario): Unsound[] {
  const found: Unsound[] = [];
  const say = (path: Step[], reason: string) => found.push({ path, reason });
  const points = new Set(scenario.raised.map((point) => point.id));
  const known = (id: string, path: Step[]) => {
    if (!points.has(id)) say(path, `there is no point “${id}” in what is raised`);
  };

  for (const [i, { quote, id }] of scenario.raised.entries()) {
    if (!scenario.customer.text.includes(quote))
      say(['raised', i, 'quote'], `“${quote}” does not stand in the post word for word`);
    if (scenario.raised.findIndex((point) => point.id === id) < i)
      say(['raised', i, 'id'], `there are two points “${id}”`);
  }
  for (const [i, must] of scenario.must.entries()) {
    if ((must.heard === undefined) === (must.did === undefined))
      say(['must', i], 'a must has exactly one of “heard” and “did”, else nothing can tell whether it is met');
    if (must.heard !== undefined) known(must.heard, ['must', i, 'heard']);
  }
  for (const [i, trap] of scenario.traps.entries()) {
    if (!trap.checks?.length && !trap.did?.length)
      say(['traps', i], 'a trap names “checks” or moves that were “did”, else nothing can tell whether it was taken');
  }
  const ids = scenario.branches.map((branch) => branch.id);
  for (const [i, { id, when }] of scenario.branches.entries()) {
    const last = i === scenario.branches.length - 1;
    if (ids.indexOf(id) < i) say(['branches', i, 'id'], `there are two branches “${id}”`);
    if (!when && !last)
      say(['branches', i, 'when'], 'only the last branch has no condition: those after it are never reached');
    if (when && last)
      say(['branches', i, 'when'], 'the last branch must have “when”: null, so that there is always an answer');
    if (!when) continue;
    for (const [key, list] of [
      ['heard', when.heard],
      ['unheard', when.unheard],
    ] as const)
      for (const [j, point] of (list ?? []).entries()) known(point, ['branches', i, 'when', key, j]);
    const reason = impossible(when);
    if (reason) say(['branches', i, 'when'], reason);
  }
  if (scenario.choice !== 'reply' && scenario.choiceReason === '')
    say(['choiceReason'], 'say why a reply is not the right choice here');
  return found;
}

function impossible({ all, any, none, heard, unheard, anger, trust, turn }: Condition): string | null {
  const barred = [...(all ?? []), ...(any?.length === 1 ? any : [])].find((id) => none?.includes(id));
  if (barred) return `“${barred}” is both asked for and ruled out`;
  if (any && any.length === 0) return '“any” is empty, so nothing can meet it';
  const both = heard?.find((id) => unheard?.includes(id));
  if (both) return `“${both}” can’t be both heard and unheard`;
  for (const [low, high] of [anger, trust, turn].flatMap((range) => (range ? [range] : [])))
    if (low > high) return `a range runs upwards: [${high}, ${low}], not [${low}, ${high}]`;
  return null;
}
