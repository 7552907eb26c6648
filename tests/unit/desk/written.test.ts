import { expect, test } from 'vitest';
import { type DeskState, EMPTY_DESK } from '@/lib/desk/state';
import { draftSent } from '@/lib/desk/written';

const DRAFT = 'Hi Jo, that is my mistake, and I have put it right today. – Ana';
const holding = (draft: string, status: DeskState['status'] = 'open'): DeskState => ({
  ...EMPTY_DESK,
  status,
  exchange: { site: 'yelp', kind: 'review', customer: null, earlier: [], draft, limit: null, revision: 1 },
});

test.each<[string, DeskState | null, DeskState, string | null]>([
  ['the box was emptied in one go', holding(DRAFT), holding(''), DRAFT],
  ['the page took the box away', holding(DRAFT), holding(DRAFT, 'box-gone'), DRAFT],
  ['a letter was typed', holding(DRAFT), holding(`${DRAFT}!`), null],
  ['the last letters of a draft were deleted', holding('Hi'), holding(''), null],
  ['another box was opened', holding(DRAFT), holding('Hello'), null],
  ['nothing was there before', null, holding(DRAFT), null],
])('%s', (_, before, after, sent) => expect(draftSent(before, after)).toBe(sent));
