import { signed } from '../signals/fold';
import { defineCheck, type DraftContext } from './shared/check';
import { realFailure, sorryFor, upset } from './shared/complaint';
import { insertOpener } from './shared/opener';
import { owns } from './shared/owning';
import { absent } from './shared/theirs';

const SYMPATHY =
  /\b(?:what a shame|sad to (?:read|hear)|my heart|our hearts|thinking of you|forgive|on (?:us|me)\b|not good enough|let you down|dropped the ball|we failed|embarrass|ashamed|gutted|mortified|(?:isn|wasn|aren|weren)['’]t (?:ok|okay|right|fair|acceptable)|not (?:ok|okay|acceptable)|awful|horrible|terrible|dreadful|rotten|horrid|no way to|deserved? better|owe you|hate that|hurts? (?:us|me)? ?to)\b/i;

export default defineCheck({
  id: 'apo-missing',
  group: 'apo',
  severity: 2,
  title: 'No apology',
  why: 'Something went wrong and nobody says sorry; one plain sentence, early, with what happened in it.',
  source: 'Lewicki, Polin & Lount 2016; Kapes et al. 2022',
  flags: [
    'You delivered a broken lamp and I waited 3 weeks for it! ⇒ Please send a photo.',
    'Your staff swore at me in front of my kids. ⇒ Which branch was it?',
    'I was charged twice and nobody answers my emails. ⇒ The bank will reverse it in 5 days.',
    'Room had bugs in both beds, disgusting. ⇒ We’ve called pest control.',
    'No reply for two weeks about my refund, I’m furious. ⇒ What is your ticket number?',
    'Wrong size again, third time now!! ⇒ A new one is on the way.',
  ],
  spares: [
    'Wrong size again, third time now!! ⇒ That’s on us, a new one is on the way.',
    'Do you ship to Spain? ⇒ Yes.',
    'Love it! ⇒ Thank you.',
    'cope harder lol ⇒ Thanks for the note.',
    'I was charged twice and nobody answers my emails. ⇒ I’m sorry. The second charge went back today.',
    'Your staff swore at me in front of my kids. ⇒ Nobody should be sworn at here. We let you down.',
  ],
  find(context) {
    if (!realFailure(context) || context.exchange.draft.trim() === '' || saysSorry(context)) return [];
    const named = context.reading!.points.some((p) => p.heard);
    const mends = context.signals.nextStep;
    // Who says back what happened and mends it has nearly said it; a sorry would still be kind.
    if (named && mends) return [absent({ severity: 1 })];
    return [
      absent({ severity: context.reading!.severity >= 3 && upset(context.reading!) && !named && !mends ? 3 : 2 }),
    ];
  },
  fixes(_, context) {
    return ['I’m sorry about', 'I apologise for'].map((sorry) =>
      insertOpener(context.exchange.draft, `${sorry} ${sorryFor(context.reading)}.`),
    );
  },
});

/** Sorry in any words, or owning up, which says it better. */
function saysSorry({ exchange, sentences, signals, playbook }: DraftContext): boolean {
  const marks = signed(sentences);
  if (marks.sorry.length > 0 || signals.ownership || owns(exchange.draft) || SYMPATHY.test(exchange.draft)) return true;
  // Clinics and insurers may not admit; care is asked of them instead.
  return playbook.pack === 'health';
}
