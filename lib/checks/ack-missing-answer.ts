import type { AnswerType, Ask } from '../types';
import { defineCheck, type DraftContext } from './shared/check';
import { insertOpener } from './shared/opener';

/** Where the answer is known, it belongs in the slot; where it is not, saying so with a time is an answer too. */
const ANSWERS: Record<AnswerType, string[]> = {
  time: ['It will be [by when].', 'I don’t know the date yet; I’ll find out and tell you by [by when].'],
  money: ['It comes to [how much].', 'I don’t have the sum yet; I’ll work it out and tell you by [by when].'],
  person: ['The person to ask for is [name].', 'I’ll find out who looks after this and tell you by [by when].'],
  place: ['You’ll find it here: [where].', 'I’ll find out where and tell you by [by when].'],
  'yes-no': ['[yes or no], and here is why: [the reason].', 'I’ll check and give you a clear yes or no by [by when].'],
  reason: ['The reason is [the reason].', 'I don’t know yet why; I’ll find out and tell you by [by when].'],
  how: ['Here is how: [the steps].', 'I’ll find out how and tell you by [by when].'],
  any: ['To your question: [your answer].', 'I don’t know yet; I’ll find out and tell you by [by when].'],
};

const open = ({ reading }: DraftContext): Ask[] => reading?.asks.filter((a) => !a.rhetorical && !a.answered) ?? [];

export default defineCheck({
  id: 'ack-missing-answer',
  group: 'ack',
  severity: 2,
  title: 'Question left open',
  why: 'They asked something and the reply does not answer it; “I don’t know yet, I’ll tell you by five” is an answer too.',
  source: 'Davidow 2003',
  flags: [
    'When will it ship? ⇒ We apologise for the wait.',
    'Can I get my deposit back? ⇒ Thanks for reaching out.',
    'Who do I call? ⇒ Please contact support.',
    'Is it safe for nuts? ⇒ We love our menu!',
    'Why was I charged $40? ⇒ Please check your statement.',
    'Do you open Sunday? ⇒ See our website.',
    'I want a refund. ⇒ We’d love to see you again.',
    'How long is the repair? ⇒ Our technicians are experts.',
  ],
  spares: [
    'When will it ship? ⇒ Tuesday.',
    'Can I get my deposit back? ⇒ Yes, in full.',
    'Why was I charged $40? ⇒ I don’t know yet; I’ll tell you by 5 today.',
    'Really?! ⇒ Really, and I’m sorry.',
    'How hard can it be to answer a phone? ⇒ You called six times; that’s six too many.',
  ],
  find(context) {
    const { reading, exchange } = context;
    const asks = open(context);
    if (asks.length === 0 || reading!.route === 'no-reply' || exchange.draft.trim() === '') return [];
    const words = exchange.customer!.text.slice(asks[0]!.span.start, asks[0]!.span.end);
    return [
      {
        span: null,
        captures: {},
        frame: -1,
        sentence: null,
        message: `Still open: “${words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$/, '')}…`}”. Answer it, or say by when you will know.`,
      },
    ];
  },
  fixes(_, context) {
    const [ask] = open(context);
    return ask ? ANSWERS[ask.answer].map((sentence) => insertOpener(context.exchange.draft, sentence)) : [];
  },
});
