import { pathWords } from './places';
import { locator, readFile } from './read-file';
import { scenarioSchema } from './schema';
import { unsoundIn } from './sound';
import type { Parsed, Scenario } from './types';

/** A scenario file's text as a scenario, or everything that is wrong with it, with line and path. */
export function parseScenario(text: string, file: string): Parsed<Scenario> {
  const read = readFile(scenarioSchema, text, file);
  if (!read.ok) return read;
  const where = locator(text);
  const problems = unsoundIn(read.value).map(({ path, reason }) => ({
    file,
    line: where(path),
    path: pathWords(path),
    reason,
  }));
  return problems.length > 0 ? { ok: false, problems } : read;
}

/** A scenario as a file to share. */
export const scenarioFile = (scenario: Scenario) => `${JSON.stringify(scenario, null, 2)}\n`;
