import type { AnswerType, Playbook, VoiceId } from '../types';

/** Our own lines for what a draft leaves out. `{I}` and its kind follow the writer's person (see style.ts). */
export interface Lines {
  unheard: string[];
  once: string[];
  private: string[];
  own: string[];
  /** Beside an apology that the draft makes itself. */
  ours: string[];
  /** To a message that somebody with more authority has to take over. */
  hold: string[];
  regret: string[];
  care: string[];
  fix: string[];
  where: string[];
  invite: string[];
  /** Beside a complaint; `{about}` is what they liked, or nothing. */
  praise: string[];
  /** To praise alone. */
  praised: string[];
}

export const LINES: Record<VoiceId, Lines> = {
  warm: {
    unheard: [
      'What you tell us about [what went wrong] isn’t how it should have gone.',
      'Thank you for telling us about [what went wrong].',
    ],
    once: [
      'Thank you for the time you gave us, and {I’m} sorry it ended without anyone listening to you.|{I’d} like to hear it from you properly: please write to [name] at [how to reach you].',
      'It sounds as if nobody listened to you while you were here, and {I’m} sorry for that.|[name] would like to hear it from you in person; you can reach them at [how to reach you].',
    ],
    private: [
      'We’ve read what you wrote. To protect everyone’s privacy we can’t talk about anyone’s care here, and feeling safe and respected matters to us.|[name], who looks after concerns, would like to listen: [how to reach you].',
      'We’ve read what you wrote. Privacy rules stop us from talking about anyone’s care in public, and we want every concern to reach a person.|That person is [name], at [how to reach you].',
    ],
    own: [
      '{I’m} sorry, that’s on us.',
      '{I’m} sorry, we got this wrong.',
      'We let you down here, and {I’m} sorry.',
      'This one’s on us, and {I’m} sorry.',
    ],
    regret: ['{I’m} sorry about all of this.', '{I’m} sorry this happened.', '{I’m} sorry it went this way.'],
    ours: ['That’s on us.', 'That one is on us.', 'We got this wrong.'],
    hold: [
      '[name] is looking into this now and will be in touch with you [by when].',
      'This is with [name] now, who will be in touch with you [by when].',
    ],
    care: ['{I’m} so sorry this happened.', '{I’m} very sorry you’re having to deal with this.'],
    fix: [
      '{I’ll} [what you will do] and let you know [by when].',
      'Here’s what happens next: {I’ll} [what you will do] [by when].',
      'What {I’ll} do now: [what you will do]. You’ll hear from {me} [by when].',
    ],
    where: [
      'If you’d rather talk it through, ask for [name] at [how to reach you].',
      'You can reach {me} directly at [how to reach you]; ask for [name].',
      'For anything you’d rather not say here, [name] is at [how to reach you].',
    ],
    invite: [
      'Is there anything about this that {I’ve} missed?',
      'And if {I’ve} missed anything, please tell {me}.',
      'Please tell {me} if there’s more to it.',
    ],
    praise: ['And thank you for the kind words{about}.', 'Thank you, too, for the kind words{about}.'],
    praised: ['It’s lovely to read such kind words{about}.', 'What a pleasure to read your words{about}.'],
  },
  concise: {
    unheard: ['You’re right: [what went wrong] shouldn’t have happened.', 'You’re right to raise [what went wrong].'],
    once: [
      'You should have been heard, and {I’m} sorry you weren’t.|{I’d} like to listen now: [name], [how to reach you].',
      'You gave us your time. You should have been heard.|If you’re willing, talk to [name]: [how to reach you].',
    ],
    private: [
      'For privacy we can’t talk about anyone’s care here. Every concern matters to us.|[name] will listen: [how to reach you].',
      'We don’t discuss anyone’s care in public.|Please raise any concern with [name]: [how to reach you].',
    ],
    own: ['Our fault, and {I’m} sorry.', 'Sorry, we got this wrong.', 'That’s on us, and {I’m} sorry.'],
    regret: ['Sorry about this.', '{I’m} sorry about this.', 'Sorry this happened.'],
    ours: ['That’s on us.', 'Our fault.'],
    hold: ['[name] is on this and will contact you [by when].', 'This is with [name], who will contact you [by when].'],
    care: ['{I’m} very sorry.', 'So sorry this happened.'],
    fix: [
      'Next: [what you will do], [by when].',
      '{I’ll} [what you will do] [by when].',
      'Now: [what you will do], [by when].',
    ],
    where: ['Direct line: [how to reach you], ask for [name].', 'For the details: [how to reach you], ask for [name].'],
    invite: ['Anything {I’ve} missed?', 'Anything more {I} should know?', 'Tell {me} if there’s more to it.'],
    praise: ['Thanks for the kind words{about} too.'],
    praised: ['Thanks for the kind words{about}.'],
  },
  formal: {
    unheard: [
      'You wrote to us about [what went wrong], which should not have happened.',
      'We owe you better than [what went wrong].',
    ],
    once: [
      'We thank you for the time you gave us, and {I} regret that nobody heard you out before it ended.|[name] would welcome a conversation with you, at a time that suits you, at [how to reach you].',
      '{I’m} sorry that you were not heard while you worked with us.|{I} would be grateful if you would speak with [name] at [how to reach you].',
    ],
    private: [
      'We have read your message. For reasons of privacy we cannot discuss anyone’s care in public; safety and respect matter to us.|Any concern is welcome with [name] at [how to reach you].',
      'We are bound by privacy and do not speak about individuals here. Every concern is taken up by a person.|Please contact [name] at [how to reach you].',
    ],
    own: [
      'That was our failure, and {I} apologise for it.',
      'The responsibility is ours, and {I} apologise.',
      'We fell short here, and {I} apologise.',
    ],
    regret: ['{I} regret that this is how it went.', '{I} apologise for this.', '{I’m} sorry that this happened.'],
    ours: ['The responsibility is ours.', 'We fell short here.'],
    hold: [
      '[name] is looking into this and will contact you [by when].',
      'The matter is with [name], who will be in touch with you [by when].',
    ],
    care: ['{I’m} very sorry that this happened.', '{I’m} very sorry that you are faced with this.'],
    fix: [
      '{I} will [what you will do] and confirm it to you [by when].',
      'As a next step {I} will [what you will do] [by when].',
      '{I} will [what you will do], and you will hear from {me} [by when].',
    ],
    where: [
      'Should you wish to discuss this in private, please contact [name] at [how to reach you].',
      'You may reach [name] directly at [how to reach you].',
      'For a private conversation, [name] is available at [how to reach you].',
    ],
    invite: [
      '{I} would welcome anything further you wish to tell {me}.',
      'Should anything be missing here, please let {me} know.',
      'Please tell {me} of anything {I} have overlooked.',
    ],
    praise: ['Thank you also for your kind words{about}.'],
    praised: ['We are grateful for your kind words{about}.'],
  },
};

/** For a question that the draft leaves open: what only the writer knows. */
export const ANSWERS: Record<AnswerType, Record<VoiceId, string>> = {
  time: { warm: 'You asked when: [by when].', concise: 'When: [by when].', formal: 'You asked when: [by when].' },
  money: {
    warm: 'You asked how much: [the amount].',
    concise: 'How much: [the amount].',
    formal: 'As to the amount: [the amount].',
  },
  person: {
    warm: 'The person to ask is [name].',
    concise: 'Who: [name].',
    formal: 'The person responsible is [name].',
  },
  place: { warm: 'You asked where: [the place].', concise: 'Where: [the place].', formal: 'As to where: [the place].' },
  'yes-no': {
    warm: 'To answer your question: [yes or no, and why].',
    concise: 'Your question: [yes or no, and why].',
    formal: 'In answer to your question: [yes or no, and why].',
  },
  reason: {
    warm: 'You asked why: [the reason].',
    concise: 'Why: [the reason].',
    formal: 'As to the reason: [the reason].',
  },
  how: { warm: 'Here’s how: [the steps].', concise: 'How: [the steps].', formal: 'This is how: [the steps].' },
  any: {
    warm: 'To answer your question: [your answer].',
    concise: 'Your question: [your answer].',
    formal: 'In answer to your question: [your answer].',
  },
};

/** The playbook's first contact where a line leaves the way to reach the firm open. */
export function reach(text: string, { ownContacts: [contact] }: Playbook): string {
  return contact ? text.replace('[how to reach you]', () => contact) : text;
}
