import type { FacetId, FeelingId, VoiceId } from '../types';

/**
 * Sentences that say a point back. `{np}` "being charged twice", `{Np}` the same at the start of a sentence, `{says}`
 * "you were charged twice", `{Says}` the same at the start, `{feel}` "upset"; `{you’re}` and `{be}` are the verb that goes
 * with it ("you’re upset", "you feel let down"). `{Np} is` is never said of several things.
 */
export const PLAIN: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and that’s not how it should be.',
    'You shouldn’t have had to put up with {np}.',
    'You should have had better from us: {says}.',
    '{Says}. You deserved better than that.',
    'Nobody should have to deal with {np}.',
    '{Says}, and {I} can see why you wrote.',
    'It isn’t OK that {says}.',
  ],
  concise: [
    '{Says}: that isn’t good enough.',
    '{Np} isn’t OK.',
    'That isn’t good enough: {says}.',
    'You deserved better: {says}.',
    'You’re right to raise this: {says}.',
    'You deserved better than {np}.',
  ],
  formal: [
    '{Says}, and that is not what you should expect from us.',
    'You were right to write to us: {says}.',
    'We owe you better than {np}.',
    'This is not what you should expect from us: {says}.',
    'We owe you better than this: {says}.',
    '{Says}, and that is not how it should be.',
    '{Says}, and you should have had better from us.',
  ],
};

/** What they had to do, and should not have had to: "you called six times". */
export const EFFORT: Record<VoiceId, string[]> = {
  warm: ['{Says}, and you shouldn’t have had to.', 'You shouldn’t have had to do this: {says}.'],
  concise: ['{Says}. You shouldn’t have had to.', '{Says}: you shouldn’t have to.'],
  formal: ['{Says}, which should not have been necessary.', '{Says}, and you should not have had to.'],
};

/** What the firm sees otherwise, or cannot know: said as theirs. */
export const TOLD: Record<VoiceId, { plain: string[]; felt: string[] }> = {
  warm: {
    plain: [
      'From what you describe, {says}, and {I} want to understand how that happened.',
      'Going by what you write, {says}, and {I} can see why that was not OK for you.',
    ],
    felt: [
      'From what you describe, {says}, and anyone would {be} {feel}.',
      'Going by what you write, {says}, so of course {you’re} {feel}.',
    ],
  },
  concise: {
    plain: ['From what you say, {says}. That isn’t good enough.', 'As you describe it, {says}: that isn’t OK.'],
    felt: [
      'As you describe it, {says}. No wonder {you’re} {feel}.',
      'From what you say, {says}. Anyone would {be} {feel}.',
    ],
  },
  formal: {
    plain: [
      'By your account, {says}, and that should not have happened.',
      'As you describe it, {says}, and that is not how it should be.',
    ],
    felt: [
      'By your account, {says}, and it is understandable that {you’re} {feel}.',
      'As you describe it, {says}, and you have every reason to {be} {feel}.',
    ],
  },
};

/** Where only the kind of trouble is known: "the wait", "the way this was handled". */
export const KIND: Record<VoiceId, { plain: string[]; felt: string[] }> = {
  warm: {
    plain: ['You deserved better than {np}.', 'You shouldn’t have had to put up with {np}.'],
    felt: ['After {np}, anyone would {be} {feel}.', 'You deserved better than {np}, and no wonder {you’re} {feel}.'],
  },
  concise: {
    plain: ['You deserved better than {np}.', 'You deserved better than {np}.'],
    felt: ['After {np}, of course {you’re} {feel}.', 'No wonder {you’re} {feel} after {np}.'],
  },
  formal: {
    plain: ['We owe you better than {np}.', 'You should not have had to put up with {np}.'],
    felt: [
      'After {np}, it is understandable that {you’re} {feel}.',
      'After {np}, you have every reason to {be} {feel}.',
    ],
  },
};

/** Lines for one kind of trouble, said beside the plain ones. */
export const OF_FACET: Partial<Record<FacetId, Record<VoiceId, string[]>>> = {
  communication: {
    warm: ['{Says}, and that isn’t OK.'],
    concise: ['{Says}. That isn’t right.'],
    formal: ['{Says}, and you deserved better than that.'],
  },
  staff: {
    warm: ['Nobody should have to put up with {np}.'],
    concise: ['Nobody should have to put up with {np}.'],
    formal: ['{Says}, and that is not how anyone should be treated here.'],
  },
  delivery: {
    warm: ['You deserved better from us: {says}.'],
    concise: ['You deserved better from us: {says}.'],
    formal: ['You deserved better from us: {says}.'],
  },
  billing: {
    warm: ['When it comes to your money, {np} should never happen.'],
    concise: ['With your money, {np} should never happen.'],
    formal: ['{Says}, and that should not happen with your money.'],
  },
  cleanliness: {
    warm: ['Clean is the least you should expect, and {np} isn’t OK.'],
    concise: ['Clean is the least you should expect. {Np} isn’t OK.'],
    formal: ['{Says}, and you deserved better than that.'],
  },
  impact: {
    warm: ['{Np} is no small thing, and it isn’t OK.'],
    concise: ['{Np} is no small thing, and it isn’t OK.'],
    formal: ['{Says}, and that is not how it should be for anyone.'],
  },
  privacy: {
    warm: ['{Np} is serious, and it should never happen.'],
    concise: ['{Np} is serious. It should never happen.'],
    formal: ['{Says}, and that should never happen.'],
  },
};

export const FELT: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and anyone would {be} {feel}.',
    'No wonder {you’re} {feel} after {np}.',
    '{Says}. No wonder {you’re} {feel}.',
    '{Np} would leave anyone feeling {feel}.',
    'Of course {you’re} {feel}: {says}.',
    'After {np}, who wouldn’t {be} {feel}?',
  ],
  concise: [
    '{Says}: no wonder {you’re} {feel}.',
    'No wonder {you’re} {feel} after {np}.',
    '{Says}; anyone would {be} {feel}.',
    '{Np} would leave anyone feeling {feel}.',
    'After {np}, of course {you’re} {feel}.',
  ],
  formal: [
    '{Says}, and it is understandable that this left you feeling {feel}.',
    'After {np}, it is understandable that {you’re} {feel}.',
    '{Says}, and you have every reason to {be} {feel}.',
    'You have every reason to {be} {feel}: {says}.',
    'It is understandable that {you’re} {feel}: {says}.',
  ],
};

/** Lines for one feeling, said beside the others. */
export const OF_FEELING: Partial<Record<FeelingId, Record<VoiceId, string[]>>> = {
  anger: {
    warm: ['{Np} would make anyone {feel}.'],
    concise: ['{Np} would make anyone {feel}.'],
    formal: ['{Says}. Anyone would {be} {feel}.'],
  },
  frustration: {
    warm: ['You shouldn’t be left feeling {feel} by {np}.'],
    concise: ['You shouldn’t be left feeling {feel} by {np}.'],
    formal: ['{Says}. Anyone would {be} {feel}.'],
  },
  disappointment: {
    warm: ['You came to us expecting better than {np}, so of course {you’re} {feel}.'],
    concise: ['You expected better than {np}. Of course {you’re} {feel}.'],
    formal: ['You expected better of us and rightly feel {feel}: {says}.'],
  },
  humiliation: {
    warm: ['Nobody should be left feeling {feel}, and {np} should not have happened.'],
    concise: ['Nobody should be left feeling {feel}. {Np} isn’t OK.'],
    formal: ['{Says}, and nobody should be left feeling {feel}.'],
  },
};

/** For what is known by its name only: "your card", "the website". */
export const ABOUT: Record<VoiceId, { plain: string[]; felt: string[] }> = {
  warm: {
    plain: [
      'Thank you for telling us what happened with {np}; it should have gone better.',
      'What you describe about {np} isn’t how it should be.',
      '{I’ve} read what you say about {np}, and you deserved better.',
    ],
    felt: ['No wonder {you’re} {feel} about {np}.', 'What happened with {np} would leave anyone feeling {feel}.'],
  },
  concise: {
    plain: [
      'What happened with {np} isn’t good enough.',
      'You’re right to raise {np}.',
      'You deserved better with {np}.',
    ],
    felt: ['No wonder {you’re} {feel} about {np}.', 'Of course {you’re} {feel} about {np}.'],
  },
  formal: {
    plain: [
      'You wrote to us about {np}, and you should have had better from us.',
      'What you describe about {np} is not as it should be.',
      'You were right to write to us about {np}.',
    ],
    felt: ['It is understandable that {you’re} {feel} about {np}.', 'You have every reason to {be} {feel} about {np}.'],
  },
};
