import { assignmentSchema, resultsSchema } from './lead-schema';
import { readFile } from './read-file';
import type {
  Assignment,
  FileProblem,
  LeadTable,
  Parsed,
  PlayRecord,
  ResultRow,
  Results,
  Scenario,
  ScenarioId,
} from './types';

/** The lead's file: what to play, with scenarios of the lead's own inside. */
export function makeAssignment(
  about: Pick<Assignment, 'id' | 'title' | 'from' | 'note' | 'due'>,
  scenarios: readonly ScenarioId[],
  own: readonly Scenario[],
): Assignment {
  const needed = own.filter((scenario) => scenarios.includes(scenario.id));
  return { heard: 'assignment', version: 1, ...about, scenarios: [...new Set(scenarios)], own: needed };
}

/** The trainee's file. The replies are in it only where the trainee said so. */
export function makeResults(
  about: Pick<Results, 'name' | 'assignment' | 'made'>,
  records: readonly PlayRecord[],
  withTexts: boolean,
): Results {
  const rows = records.flatMap((record): ResultRow[] => {
    const { tries } = record;
    const first = tries[0];
    const last = tries.at(-1);
    if (!first || !last) return [];
    return [
      {
        scenario: record.scenario,
        title: record.title,
        at: record.at,
        tries: tries.length,
        first: first.dials,
        last: last.dials,
        verdict: last.verdict,
        choice: first.choice,
        guess: first.guess,
        seconds: tries.reduce((sum, it) => sum + it.seconds, 0),
        hints: tries.reduce((sum, it) => sum + it.hints, 0),
        traps: tries.reduce((sum, it) => sum + it.traps, 0),
        end: record.end,
        slips: tries.flatMap((it) => it.slips),
        ...(withTexts ? { texts: tries.map((it) => it.text) } : {}),
      },
    ];
  });
  return { heard: 'results', version: 1, ...about, rows };
}

export const leadFile = (file: Assignment | Results) => `${JSON.stringify(file, null, 2)}\n`;

export function parseAssignment(text: string, file: string): Parsed<Assignment> {
  return readFile(assignmentSchema, text, file);
}
export function parseResults(text: string, file: string): Parsed<Results> {
  return readFile(resultsSchema, text, file);
}

const mean = (list: number[]) =>
  list.length === 0 ? null : Math.round(list.reduce((sum, n) => sum + n, 0) / list.length);

/**
 * Many result files as one table: a row for each person, a column for each scenario. Two files of one name are one
 * person, and of one scenario the latest play counts; a file that can't be read is named among the problems.
 */
export function mergeResults(files: readonly { name: string; text: string }[]): LeadTable {
  const problems: FileProblem[] = [];
  const people = new Map<string, Results>();
  for (const { name, text } of files) {
    const read = parseResults(text, name);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const key = read.value.name.trim().toLowerCase();
    const known = people.get(key);
    people.set(key, known ? joined(known, read.value) : read.value);
  }
  const scenarios = new Map<ScenarioId, string>();
  const rows = [...people.values()].map(({ name, made, rows }) => {
    const cells: Record<ScenarioId, ResultRow> = {};
    const slips = new Map<string, number>();
    for (const row of rows) {
      scenarios.set(row.scenario, row.title);
      if (!cells[row.scenario] || row.at >= cells[row.scenario]!.at) cells[row.scenario] = row;
      for (const check of row.slips) slips.set(check, (slips.get(check) ?? 0) + 1);
    }
    const latest = Object.values(cells);
    return {
      name: name.trim(),
      made,
      cells,
      first: mean(latest.flatMap((row) => row.first?.overall ?? [])),
      last: mean(latest.flatMap((row) => row.last?.overall ?? [])),
      slips: [...slips].map(([check, count]) => ({ check, count })).sort((a, b) => b.count - a.count),
    };
  });
  return {
    scenarios: [...scenarios]
      .map(([id, title]) => ({ id, title }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    people: rows.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    problems,
  };
}

/** Two files of one person; a play that is in both counts once. */
function joined(a: Results, b: Results): Results {
  const [older, newer] = a.made <= b.made ? [a, b] : [b, a];
  const rows = [...newer.rows];
  for (const row of older.rows)
    if (!rows.some((it) => it.scenario === row.scenario && it.at === row.at)) rows.push(row);
  return { ...newer, rows };
}

/** The table for a spreadsheet: first and last overall of each scenario. Cells can't start a formula. */
export function tableCsv({ scenarios, people }: LeadTable): string {
  const cell = (value: string | number | null) => {
    const words = value === null ? '' : String(value);
    const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const head = ['Name', 'First', 'Last', ...scenarios.flatMap(({ title }) => [`${title}: first`, `${title}: last`])];
  const rows = people.map(({ name, first, last, cells }) => [
    name,
    first,
    last,
    ...scenarios.flatMap(({ id }) => [cells[id]?.first?.overall ?? null, cells[id]?.last?.overall ?? null]),
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
