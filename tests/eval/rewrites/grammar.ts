import { Dialect, LocalLinter } from 'harper.js';
// Its bytes stand in the module: the other one is opened by an address that a folder with a space in its name breaks.
import { binaryInlined as binary } from 'harper.js/binaryInlined';

export interface Problem {
  kind: string;
  words: string;
  message: string;
}

/** Grammar and spelling, as Harper reads them; taste (repetition, readability, style) is left out. */
const KINDS =
  /^(?:Agreement|BoundaryError|Capitalization|Eggcorn|Grammar|Malapropism|Nonstandard|Punctuation|Redundancy|Repetition|Spelling|Typo|Usage|WordChoice)$/;

const linters = [Dialect.British, Dialect.American].map((dialect) => new LocalLinter({ binary, dialect }));

/** Problems of grammar and spelling in a text; of British and American spelling the one it follows. */
export async function problemsOf(text: string): Promise<Problem[]> {
  const readings: Problem[][] = [];
  for (const linter of linters) {
    const found = await linter.lint(text, { language: 'plaintext' });
    readings.push(
      found
        .map((lint) => ({ kind: lint.lint_kind(), words: lint.get_problem_text(), message: lint.message() }))
        .filter((problem) => KINDS.test(problem.kind)),
    );
  }
  return readings.sort((a, b) => a.length - b.length)[0]!;
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
