import { EMPTY_DESK } from '@/lib/desk/state';
import type { Review } from '@/lib/types';
import { CORRECTING } from './correcting';
import { at, EXCHANGE, MESSAGE, OPEN, REVIEW, REWRITES } from './sample';
import { type GalleryState, open, page, press, reading, reviewed, state, type } from './state';

export type { GalleryState, Seed } from './state';

const GOOD =
  'Hi Maya, ninety minutes and then a raw burger: I’m sorry, that’s on us. I’ve sent the $18 back to your card today, and I’m talking with Saturday’s till about how you were answered. – Priya, manager, 555-0100';
const good: Review = {
  ...REVIEW,
  reading: {
    ...REVIEW.reading!,
    asks: [],
    points: REVIEW.reading!.points.map((point) => ({ ...point, heard: at(GOOD, 'raw burger') })),
  },
  findings: [],
  dials: { heard: 96, owned: 90, fixed: 100, calm: 100, safe: 100, overall: 96 },
  verdict: { id: 'ready', words: 'Ready', detail: 'They will feel answered.' },
};
const unmeasured = { heard: null, owned: null, fixed: null, calm: null, safe: null, overall: 0 };
const LONG = `${MESSAGE} `.repeat(9).trim();

const NOT_ENGLISH: Review = {
  ...REVIEW,
  findings: [],
  steps: [],
  dials: unmeasured,
  language: 'other',
  verdict: {
    id: 'not-english',
    words: 'Heard reads English only',
    detail: 'This draft seems to be in another language, so nothing is marked.',
  },
};
/** Twelve points, every finding twice, a long draft and a long name. */
const CROWDED = page({
  exchange: {
    ...EXCHANGE,
    customer: { ...EXCHANGE.customer!, author: 'Bartholomew Featherstonehaugh-Cholmondeley the Third' },
    draft: `${EXCHANGE.draft} ${'We have served this town since 1952, and we mean to go on. '.repeat(30)}`,
  },
  review: {
    ...REVIEW,
    reading: {
      ...REVIEW.reading!,
      points: MESSAGE.split(' ')
        .slice(0, 24)
        .flatMap((word, i, words) => (i % 2 ? [`${words[i - 1]} ${word}`] : []))
        .map((words, i) => ({
          facet: 'wait',
          span: at(MESSAGE, words),
          weight: 1,
          heard: i % 3 ? null : at(EXCHANGE.draft, 'We will refund'),
        })),
      asks: [],
    },
    findings: [...REVIEW.findings, ...REVIEW.findings.map((finding) => ({ ...finding, severity: 1 as const }))],
  },
});
const RIGHT_TO_LEFT = page({
  exchange: {
    ...EXCHANGE,
    customer: { text: 'انتظرت ساعتين ولم يخبرني أحد بشيء. أريد استرداد 18 دولارًا.', author: 'ليلى', rating: 1 },
    draft: 'نأسف لتأخر طلبك، وسنعيد المبلغ اليوم. – Sam, 555-0100',
  },
  review: { ...NOT_ENGLISH, reading: null },
});

/** Every state of the panel, as data. */
export const STATES: GalleryState[] = [
  state('findings', '[data-testid=finding]'),
  state('second-finding', '[data-check=ack-missing-issue] [data-testid=apply]', { steps: [open('ack-missing-issue')] }),
  state('reader-finding', '.reading', { steps: [open('def-minimise')] }),
  state('fix-with-slot', '[data-testid=open-slots]', { steps: [press('other-wording'), press('apply')] }),
  state('what-changed', '[data-testid=changes]', { steps: [press('what-changed')] }),
  state('open-slots', '[data-testid=open-slots]', { steps: [press('insert')] }),
  state('slot-choices', '[data-testid=slot-choice]', { steps: [press('slot')] }),
  state('slot-filled', '.slot[data-open=false]', { steps: [type('slot', 'by Tuesday noon')] }),
  state('point-lit', '[data-testid=draft] .lit', { steps: [{ press: '[data-heard=true] button' }] }),
  state('sum', '.sum[open]', { steps: [{ press: '.sum summary' }] }),
  state('applied', '[data-testid=notice]', { steps: [press('apply')] }),
  state('apply-failed', '[data-testid=state-apply-failed]', {
    steps: [press('apply')],
    edit: { ok: false, reason: 'The site put other words in the box.', text: OPEN.exchange!.draft },
  }),
  state('all-good', '[data-testid=state-all-good]', {
    page: page({ exchange: { ...EXCHANGE, draft: GOOD }, review: good }),
  }),
  state('too-short', '[data-testid=state-too-short]', {
    page: page({
      exchange: { ...EXCHANGE, draft: '' },
      review: {
        ...REVIEW,
        reading: { ...REVIEW.reading!, points: REVIEW.reading!.points.map((p) => ({ ...p, heard: null })) },
        findings: [],
        steps: [],
        dials: unmeasured,
        verdict: {
          id: 'too-short',
          words: 'Too short to judge',
          detail: 'Start typing, and the reading appears here.',
        },
      },
    }),
  }),
  state('not-english', '[data-testid=state-not-english]', {
    page: page({
      exchange: { ...EXCHANGE, draft: 'Es tut uns sehr leid, dass Sie so lange warten mussten.' },
      review: NOT_ENGLISH,
    }),
    rewrites: [],
  }),
  state('no-reply', '[data-testid=state-no-reply]', {
    page: page({
      review: {
        ...REVIEW,
        reading: {
          ...REVIEW.reading!,
          route: 'no-reply',
          routeReason: 'Signs of baiting, and nothing that happened is named.',
        },
        findings: [],
        steps: [],
        dials: unmeasured,
        verdict: {
          id: 'no-reply',
          words: 'No reply is the best reply',
          detail: 'Signs of baiting, and nothing that happened is named.',
        },
      },
    }),
  }),
  state('hand-over', '[data-testid=state-hand-over] .steps', {
    page: reading({
      route: 'hand-over',
      routeReason: 'They write of an injury: a manager and the safety lead should know today.',
    }),
  }),
  state('reply-once', '[data-testid=state-reply-once]', {
    page: reading({ route: 'reply-once', routeReason: 'This is their third public turn: answer once more.' }),
  }),
  ...CORRECTING,
  state('personal-data', '[data-testid=personal]', { page: reading({ personal: [at(MESSAGE, '$18')] }) }),
  state('private', '[data-testid=state-private]', { page: page({ private: true }) }),
  state('stop', '[data-severity="4"]', {
    page: reviewed({
      findings: [
        {
          ...REVIEW.findings[1]!,
          check: 'safe-threat',
          group: 'safe',
          severity: 4,
          message: 'This may be read as a threat; a threat to silence a review is unlawful in places.',
          fixes: [],
        },
      ],
      verdict: { id: 'dont-post', words: 'Don’t post this', detail: 'Something here must not be posted.' },
    }),
  }),
  state('nearly', '[data-verdict=nearly]', {
    page: reviewed({
      findings: REVIEW.findings.slice(2, 3),
      dials: { ...REVIEW.dials, owned: null, overall: 74 },
      verdict: { id: 'nearly', words: 'Nearly there', detail: 'Nothing says when.' },
    }),
  }),
  state('over-limit', '.over', { page: page({ exchange: { ...EXCHANGE, limit: { max: 120, unit: 'x' } } }) }),
  state('long-message', '[data-folded=true]', {
    page: page({
      exchange: {
        ...EXCHANGE,
        customer: {
          ...EXCHANGE.customer!,
          text: LONG,
          author: 'Bartholomew Featherstonehaugh-Cholmondeley the Third of Upper Slaughter',
        },
      },
    }),
  }),
  state('crowded', '[data-testid=more]', { page: CROWDED }),
  state('right-to-left', '[data-testid=state-not-english]', { page: RIGHT_TO_LEFT, rewrites: [] }),
  state('by-model', '[data-testid=by-model]', {
    rewrites: [...REWRITES, { ...REWRITES[1]!, by: 'model' }],
    steps: [{ press: '[role=tab]:last-child' }],
  }),
  state('no-message', '[data-testid=state-no-message]', {
    page: page({
      exchange: { ...EXCHANGE, customer: null },
      message: 'none',
      review: { ...REVIEW, reading: null, dials: { ...REVIEW.dials, heard: null } },
    }),
  }),
  state('message-given', '[data-testid=change-message]', {
    page: page({ message: 'given' }),
    steps: [press('wrong-message')],
  }),
  state('change-message', '[data-testid=paste-message]', {
    page: page({ message: 'by-fallback' }),
    steps: [press('change-message')],
  }),
  state('reading', '[data-testid=state-reading]', { page: page({ review: null, reviewed: -1 }) }),
  state('worker-trouble', '[data-testid=state-worker-trouble]', {
    page: page({ review: null, reviewed: -1, trouble: 'Heard could not read this just now.' }),
  }),
  state('rewrites-failed', '[data-testid=state-rewrites-failed]', { rewrites: null }),
  state('no-rewrites', '[data-testid=state-no-rewrites]', { rewrites: [] }),
  state('loading', '[data-testid=state-loading]', { page: 'silent' }),
  state('silent', '[data-testid=state-silent]', { page: 'silent' }),
  state('garbled', '[data-testid=state-garbled]', { page: 'garbled' }),
  state('no-site', '[data-testid=state-no-site]', { page: 'none' }),
  state('no-box', '[data-testid=state-no-box]', { page: { ...EMPTY_DESK, siteName: 'Facebook' } }),
  state('not-a-reply', '[data-testid=state-not-a-reply]', {
    page: { ...EMPTY_DESK, status: 'not-a-reply', siteName: 'X' },
  }),
  state('box-gone', '[data-testid=state-box-gone]', { page: page({ status: 'box-gone' }) }),
  state('off', '[data-testid=state-off]', { page: { ...EMPTY_DESK, status: 'off', siteName: 'X' } }),
  state('paste-empty', '[data-testid=paste-message]', { page: 'none', steps: [press('paste-in')] }),
  state('paste-reviewed', '[data-testid=finding]', {
    page: 'none',
    steps: [press('paste-in'), type('paste-message', MESSAGE), press('give-message'), type('draft', EXCHANGE.draft)],
  }),
  state('paste-undo', '[data-testid=undo]', {
    page: 'none',
    steps: [press('paste-in'), type('draft', EXCHANGE.draft), press('apply')],
  }),
];
