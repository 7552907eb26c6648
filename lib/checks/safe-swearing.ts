import { swearing } from '../text/profanity';
import { defineCheck } from './shared/check';
import { instead, leaveOut } from './shared/mend';
import { at } from './shared/theirs';

export default defineCheck({
  id: 'safe-swearing',
  group: 'safe',
  severity: 3,
  title: 'Swearing',
  why: 'A swear word under the firm’s name is what gets passed on, whoever swore first.',
  source: 'Review-site rules (Trustpilot 2025: polite and lawful)',
  flags: [
    'That is [bullshit] and you know it.',
    'Your friend was [p***ed] and threw a chair.',
    'The [muppets] at the depot lost it.',
    'Nobody here gives a [shit] about that.',
    'Sorry about the [crappy] coffee.',
    'What a load of [crap].',
    'We don’t [give a damn] about it.',
  ],
  spares: [
    'Our class passed the assessment in Essex.',
    'Two cocktails in the cockpit bar.',
    'Ask for Dick at the desk.',
    'You wrote “bullshit”, and I understand why.',
    'The skin prick test is on Monday.',
  ],
  find: (context) => swearing(context.exchange.draft).map((span) => at(context, span)),
  fixes: (match, { exchange: { draft } }) => [
    ...leaveOut(draft, match),
    ...instead(draft, match, 'I’d like to put this right.'),
  ],
});
