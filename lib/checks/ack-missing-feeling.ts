import { feelingMet } from '../customer/hearing';
import { feelingOf } from '../customer/feelings';
import { defineCheck } from './shared/check';
import { feelingToMeet, insertOpener, openers } from './shared/opener';

export default defineCheck({
  id: 'ack-missing-feeling',
  group: 'ack',
  severity: 2,
  title: 'Feeling not met',
  why: 'They show how this felt and the reply passes over it; one sentence that meets the feeling calms more than any fact.',
  source: 'Sharma et al. 2020; Herhausen et al. 2019',
  flags: [
    'I am FURIOUS. ⇒ Your ticket number is 4411.',
    'I cried in the car. ⇒ We have noted your comments.',
    'So humiliated in front of my kids. ⇒ Please contact us by mail.',
    'I’m scared to use the stove now!!! ⇒ Send the serial number.',
    'Absolutely disgusted. ⇒ A refund was issued.',
    'I’m exhausted from chasing you. ⇒ Your order is on its way.',
    'This broke my heart. ⇒ Please fill in the form.',
    'WORST NIGHT EVER. ⇒ We will investigate.',
  ],
  spares: [
    'I am FURIOUS. ⇒ No wonder you’re angry.',
    'I cried in the car. ⇒ That must have been a horrible drive home.',
    'Small note, the light flickers. ⇒ Fixed today, thanks.',
    'What time do you open? ⇒ At 9.',
    'I’m so happy! ⇒ That made our day.',
  ],
  find(context) {
    const { reading, sentences, exchange } = context;
    if (
      !reading ||
      reading.intensity < 2 ||
      reading.route === 'no-reply' ||
      exchange.draft.trim() === '' ||
      feelingMet(reading, sentences) !== 'none'
    )
      return [];
    const feeling = feelingToMeet(context);
    if (!feeling) return [];
    const { apology, acknowledgement, nextStep } = context.signals;
    const cold = apology === 'none' && acknowledgement !== 'specific' && !nextStep;
    const words = exchange.customer!.text.slice(feeling.span.start, feeling.span.end);
    return [
      {
        span: null,
        captures: {},
        frame: -1,
        sentence: null,
        severity: reading.intensity >= 3 && cold ? 3 : 2,
        message: `“${words}” sounds ${feelingOf(feeling.id).mild}, and nothing here meets that. One sentence about how it felt calms more than any fact.`,
      },
    ];
  },
  fixes(_, context) {
    const feeling = feelingToMeet(context);
    if (!feeling) return [];
    const told = openers(
      context,
      context.reading!.points.filter((p) => p.facet !== 'request'),
      feeling,
    );
    return told.length > 0
      ? told
      : [`No wonder you’re ${feelingOf(feeling.id).mild}.`, `I can see why you’re ${feelingOf(feeling.id).mild}.`].map(
          (s) => insertOpener(context.exchange.draft, s),
        );
  },
});
