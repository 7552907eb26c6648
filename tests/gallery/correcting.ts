import { NO_CORRECTIONS } from '@/lib/desk/corrections';
import type { DeskState } from '@/lib/desk/state';
import { at, EXCHANGE, MESSAGE, REVIEW } from './sample';
import { type GalleryState, page, press, reading, reviewed, state } from './state';

const WORDS = 'I gave you people nine years and you let me go over a text.';
const WORKER = page({
  exchange: { ...EXCHANGE, customer: { text: WORDS, author: 'Maya R.', rating: 1 } },
  review: {
    ...REVIEW,
    reading: {
      ...REVIEW.reading!,
      feelings: [],
      asks: [],
      points: [{ facet: 'ex-employer', span: at(WORDS, 'you let me go over a text'), weight: 2, heard: null }],
      author: [
        {
          kind: 'ex-employee',
          score: 4,
          signs: [
            { span: at(WORDS, 'gave you people nine years'), weight: 2 },
            { span: at(WORDS, 'let me go over a text'), weight: 2 },
          ],
        },
      ],
      route: 'reply-once',
      routeFor: 'ex-employee',
      routeReason: 'One short, human reply and an invitation to talk to a named senior; no staff matters in public.',
    },
  },
});
const TIE: DeskState['candidates'] = [
  { id: 'a', text: MESSAGE, author: 'Maya R.', rating: 1, taken: false },
  {
    id: 'b',
    text: 'The terrace was lovely, though the bill had a dish on it that nobody ordered.',
    author: null,
    rating: 3,
    taken: false,
  },
  { id: 'c', text: 'Same here.', author: 'Tom', rating: null, taken: false },
];

/** Where the user has the last word: the reading, the message answered, what is ignored, and how Heard is set. */
export const CORRECTING: GalleryState[] = [
  state('seems-to-be', '[data-testid=author]', { page: WORKER }),
  state('author-named', '[data-testid=author]', {
    page: {
      ...WORKER,
      exchange: { ...WORKER.exchange!, corrections: { ...NO_CORRECTIONS, author: 'ex-employee' } },
    },
  }),
  state('correct-point', '[data-testid=correct-point-card]', { steps: [press('correct-point')] }),
  state('correct-heard-point', '[data-testid=correct-point-card]', {
    steps: [{ press: '[data-heard=true] [data-testid=correct-point]' }],
  }),
  state('corrected', '[data-testid=undo]', {
    page: {
      ...reading({ points: REVIEW.reading!.points.slice(0, 1), asks: [] }),
      exchange: { ...EXCHANGE, corrections: { ...NO_CORRECTIONS, intensity: 3 } },
    },
    steps: [press('correct-point'), press('remove-point')],
  }),
  state('correct-mood', '[data-testid=mood-card]', { steps: [press('mood')] }),
  state('add-point', '[data-testid=add-point-form]', { steps: [press('add-point')] }),
  state('tie', '[data-testid=candidates]', {
    page: page({ exchange: { ...EXCHANGE, customer: null }, message: 'none', candidates: TIE, review: null }),
  }),
  state('picked', '[data-testid=candidates]', {
    page: page({ message: 'picked', candidates: TIE.map((each, i) => ({ ...each, taken: i === 0 })) }),
    steps: [press('wrong-message')],
  }),
  state('report', '[data-testid=report]', { page: page({ message: 'by-fallback' }), steps: [press('report-page')] }),
  state('ignored', '[data-testid=unignore]', {
    page: page({ ignored: ['apo-if|sorry if you were upset', 'ack-missing-feeling|'] }),
    steps: [{ press: '.ignored summary' }],
  }),
  state('reader-off', '[data-testid=reader-note]', { page: reviewed({ reader: 'without', readerMissing: 'off' }) }),
  state('reader-unavailable', '[data-testid=reader-note]', {
    page: reviewed({ reader: 'without', readerMissing: 'unavailable' }),
  }),
  state('clinic-lock', '[data-testid=clinic-lock]', {
    stored: { playbook: { pack: 'health', playful: false, firm: '', ownContacts: [], off: [] } },
  }),
];
