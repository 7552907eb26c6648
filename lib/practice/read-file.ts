import * as v from 'valibot';
import { lineAt, pathWords, placesIn, type Step } from './places';
import type { FileProblem, Parsed } from './types';

/** Files longer than this are refused unread: a scenario is a few kilobytes, a term's results some hundred. */
export const LONGEST_FILE = 5_000_000;
const MOST_PROBLEMS = 20;

/** A file's text as JSON of the given schema, or what is wrong with it, with line and path. */
export function readFile<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): Parsed<T> {
  const at = (line: number | null, path: string | null, reason: string): FileProblem => ({ file, line, path, reason });
  if (text.trim() === '') return { ok: false, problems: [at(null, null, 'the file is empty')] };
  if (text.length > LONGEST_FILE) return { ok: false, problems: [at(null, null, 'the file is longer than 5 MB')] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const line = lineOfSyntaxError(text, (error as Error).message);
    return { ok: false, problems: [at(line, null, `this is not JSON: ${plain((error as Error).message)}`)] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const where = locator(text);
  const problems = result.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as Step);
    return at(where(path), pathWords(path) || null, reasonOf(issue));
  });
  return { ok: false, problems };
}

/** Finds the line of a path in a JSON text; of the nearest value around it where the value itself is missing. */
export function locator(text: string): (path: readonly Step[]) => number | null {
  const places = placesIn(text);
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const offset = places.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return lineAt(text, offset);
    }
    return null;
  };
}

/** A field that is missing or unknown is said so; otherwise the schema's own words. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const key = String(issue.path?.at(-1)?.key ?? 'the file');
  if (issue.received === 'undefined') return `“${key}” is missing`;
  if (issue.expected === 'never') return `there is no field “${key}” here`;
  return issue.message;
}

/** Browsers say where a syntax error is in words of their own: by position (Chrome), or by line (Firefox). */
function lineOfSyntaxError(text: string, message: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position) return lineAt(text, Number(position));
  return /end of (?:JSON input|data)|Unexpected end/i.test(message) ? lineAt(text, text.length) : null;
}

const plain = (message: string) => message.replace(/^JSON\.parse: /, '').slice(0, 200);
