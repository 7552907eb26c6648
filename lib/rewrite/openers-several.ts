import type { VoiceId } from '../types';

/** Several points in one sentence; `{list}` is never at the start. */
export const TOGETHER: Record<VoiceId, { plain: string[]; felt: string[]; told: string[] }> = {
  warm: {
    plain: [
      '{List}: that’s not how it should have gone.',
      '{List}: you should have had better from us.',
      '{List}: that’s not what you came to us for.',
      '{List}: {I} can see why you wrote.',
      'You should have had better from us: {list}.',
      'That’s not what you came to us for: {list}.',
    ],
    felt: [
      '{List}: anyone would {be} {feel}.',
      'No wonder {you’re} {feel}: {list}.',
      'Of course {you’re} {feel}: {list}.',
      '{List}: who wouldn’t {be} {feel}?',
    ],
    told: ['From what you describe, {list}, and {I} want to understand how that happened.'],
  },
  concise: {
    plain: [
      '{List}: that isn’t good enough.',
      '{List}: that isn’t OK.',
      'You’re right to raise it: {list}.',
      'That isn’t good enough: {list}.',
      'You deserved better: {list}.',
    ],
    felt: [
      '{List}: no wonder {you’re} {feel}.',
      '{List}: anyone would {be} {feel}.',
      'Of course {you’re} {feel}: {list}.',
      'No wonder {you’re} {feel}: {list}.',
    ],
    told: ['As you describe it, {list}: that isn’t good enough.'],
  },
  formal: {
    plain: [
      '{List}, and you should have had better from us.',
      '{List}, and that is not how it should be.',
      'You were right to write to us: {list}.',
      'This is not what you should expect from us: {list}.',
      'We owe you better than this: {list}.',
    ],
    felt: [
      '{List}, and you have every reason to {be} {feel}.',
      '{List}, and it is understandable that this left you feeling {feel}.',
      'You have every reason to {be} {feel}: {list}.',
      'It is understandable that {you’re} {feel}: {list}.',
    ],
    told: ['By your account, {list}, and that should not have happened.'],
  },
};

/** The shortest way of saying it: where room is short it stands for the acknowledgement and the apology. */
export const BRIEF: Record<VoiceId, { own: string; care: string; open: string }> = {
  warm: {
    own: '{I’m} sorry {says}.',
    care: '{I’m} so sorry this happened.',
    open: '{I’m} sorry about [what went wrong].',
  },
  concise: { own: 'Sorry {says}.', care: 'So sorry this happened.', open: 'Sorry about [what went wrong].' },
  formal: {
    own: '{I} apologise that {says}.',
    care: '{I’m} very sorry that this happened.',
    open: '{I} apologise for [what went wrong].',
  },
};
