import type { EditOutcome } from '@/lib/desk/messages';
import type { TextEdit } from '@/lib/types';
import type { EditorHook } from '../pages/editors/page';
import { asked, CASES, type Case } from './cases';

/** What the matrix needs of a browser: a page with an editor, and the panel beside it. */
export interface Bench {
  /** The value of an expression in the page, by way of JSON. */
  evaluate<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  /** All asked at once by the panel, of the tab of the page. */
  apply(requests: { draft: string; edits: TextEdit[] }[]): Promise<EditOutcome[]>;
  /** Opens the panel, which takes the window's focus away from the page. */
  openPanel(): Promise<void>;
}

/** `ok`, `refused`, or what went wrong. */
export type Cell = string;
export type Row = Record<string, Cell>;

const EDITS = 20;
const UNDO_PATIENCE = 3_000;

type Model = ReturnType<EditorHook['model']>;
interface Look {
  model: Model;
  /** How often the editor had told its page of a change. */
  changes: number;
}
const sameMentions = (a: string[], b: string[]) => a.join() === b.join();

export async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + UNDO_PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** Runs everything on one editor, whose box has the focus; the cells are named by what was done and where the focus was. */
export async function runEditor(bench: Bench, editor: string): Promise<Row> {
  const row: Row = {};
  const model = () => bench.evaluate<Model>('__editor.model()');
  // Several answers to one question: most of the time goes into asking.
  const look = () => bench.evaluate<Look>('({ model: __editor.model(), changes: __editor.changes() })');
  const set = (lines: string[]) =>
    bench.evaluate<Look>(
      `__editor.set(${JSON.stringify(lines)}).then(() => ({ model: __editor.model(), changes: __editor.changes() }))`,
    );
  // A textarea knows no mentions: there a mention is text like all text.
  const mentionsOf = (mentions: string[]) => (editor === 'textarea' ? [] : mentions);

  async function change(it: Case): Promise<{ cell: Cell; before: Model }> {
    const { draft, edit, after, mentions, left } = asked(it);
    const { model: before, changes } = await set(it.lines);
    if (before.text !== draft || !sameMentions(before.mentions, mentionsOf(mentions)))
      return { cell: `the page did not hold the draft: ${JSON.stringify(before)}`, before };
    const [outcome] = await bench.apply([{ draft, edits: [edit] }]);
    const { model: now, changes: told } = await look();
    const clean = now.text === draft && sameMentions(now.mentions, before.mentions);
    if (!outcome?.ok) return { cell: clean ? 'refused' : `broken: ${outcome?.reason} ${JSON.stringify(now)}`, before };
    if (now.text !== after) return { cell: `wrong: ${JSON.stringify(now.text)}`, before };
    if (!sameMentions(now.mentions, left ?? before.mentions))
      return { cell: `mentions: ${now.mentions.join()}`, before };
    if (told === changes) return { cell: 'the editor told nobody', before };
    return { cell: 'ok', before };
  }

  async function caretAfter(it: Case): Promise<Cell> {
    const { cell } = await change(it);
    if (cell !== 'ok') return cell;
    const { after, caret } = asked(it);
    // Keys go to the page's own focused element, wherever the window's focus is.
    await bench.type('Q');
    const wanted = `${after.slice(0, caret)}Q${after.slice(caret)}`;
    return (await until(async () => (await model()).text === wanted)) ? 'ok' : `typed on: ${(await model()).text}`;
  }

  for (const where of ['page', 'panel'] as const) {
    if (where === 'panel') await bench.openPanel();
    for (const it of CASES) {
      const { cell, before } = await change(it);
      const wanted = it.refused && editor !== 'textarea' ? 'refused' : 'ok';
      row[`${it.name}, ${where}`] = cell === wanted ? cell : `not ${wanted}: ${cell}`;
      if (cell !== 'ok' || where === 'panel') continue;
      await bench.undo();
      const back = await until(async () => JSON.stringify(await model()) === JSON.stringify(before));
      row[`undo of ${it.name}`] = back ? 'ok' : `after one Ctrl+Z: ${JSON.stringify((await model()).text)}`;
    }
    for (const name of ['single', 'whole draft']) {
      const it = CASES.find((each) => each.name === name)!;
      row[`caret after ${name}, ${where}`] = await caretAfter(it);
    }
    row[`${EDITS} edits, ${where}`] = await manyEdits();
  }

  async function manyEdits(): Promise<Cell> {
    await set(['Count 0 here.', 'And stay.']);
    const requests = Array.from({ length: EDITS }, (_, i) => ({
      draft: `Count ${i} here.\nAnd stay.`,
      edits: [{ start: 6, end: 6 + String(i).length, text: String(i + 1) }],
    }));
    const outcomes = await bench.apply(requests);
    const now = (await model()).text;
    const failed = outcomes.filter(({ ok }) => !ok).length;
    return failed === 0 && now === `Count ${EDITS} here.\nAnd stay.`
      ? 'ok'
      : `${failed} failed, then ${JSON.stringify(now)}`;
  }

  return row;
}
