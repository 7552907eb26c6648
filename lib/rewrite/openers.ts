import type { FacetId, FeelingId, VoiceId } from '../types';

/**
 * Sentences that say a point back. `{np}` "being charged twice", `{Np}` the same at the start of a sentence, `{says}`
 * "you were charged twice", `{Says}` the same at the start, `{feel}` "upset". `{Np} is` is never said of several things.
 */
export const PLAIN: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and that isn’t how it should have gone.',
    'You shouldn’t have had to put up with {np}.',
    '{Says}. You had every right to expect better.',
    '{Np} is not what you should get from us.',
    'Thank you for telling us: {says}, and that isn’t right.',
    '{Np} would have got to anyone.',
  ],
  concise: [
    '{Says}: that isn’t good enough.',
    '{Np} isn’t OK.',
    'You’re right: {says}, and that isn’t OK.',
    'You should have had better than {np}.',
    '{Says}. You should get better from us.',
  ],
  formal: [
    '{Says}, and that is not what you should expect from us.',
    'You were right to write to us: {says}.',
    'We owe you better than {np}.',
    '{Says}, which is not as it should be.',
    '{Says}, and you should have had better from us.',
  ],
};

/** Lines for one kind of trouble, said beside the plain ones. */
export const OF_FACET: Partial<Record<FacetId, Record<VoiceId, string[]>>> = {
  communication: {
    warm: ['You were owed an answer, and {np} is no way to treat anyone.'],
    concise: ['You were owed an answer. {Np} isn’t OK.'],
    formal: ['You were owed an answer; instead, {says}.'],
  },
  staff: {
    warm: ['Nobody should have to put up with {np}.'],
    concise: ['Nobody should have to put up with {np}.'],
    formal: ['{Says}, and nobody should leave us with that memory.'],
  },
  delivery: {
    warm: ['You should be able to count on us, and instead {says}.'],
    concise: ['You should be able to count on us. Instead, {says}.'],
    formal: ['You should be able to rely on us; instead, {says}.'],
  },
  billing: {
    warm: ['When it comes to your money, {np} should never happen.'],
    concise: ['With your money, {np} should never happen.'],
    formal: ['{Says}, and your money deserves more care than that.'],
  },
  cleanliness: {
    warm: ['Clean is the least you can expect, and {np} is a long way from it.'],
    concise: ['{Np} falls short of the least you can expect.'],
    formal: ['{Says}, although clean is the least you may expect.'],
  },
  impact: {
    warm: ['{Np} is no small thing.'],
    concise: ['{Np} is no small thing.'],
    formal: ['{Says}, and that is no small matter.'],
  },
  privacy: {
    warm: ['{Np} is a serious matter, and we treat it as one.'],
    concise: ['{Np} is serious.'],
    formal: ['{Says}, and we regard that as a serious matter.'],
  },
};

export const FELT: Record<VoiceId, string[]> = {
  warm: [
    '{Says}, and anyone would feel {feel}.',
    'No wonder you feel {feel} after {np}.',
    '{Says}: no wonder you feel {feel}.',
    '{Np} would leave anyone feeling {feel}.',
    'Of course you feel {feel}: {says}, and that’s not what you should get from us.',
    'After {np}, who wouldn’t feel {feel}?',
  ],
  concise: [
    '{Says}: no wonder you feel {feel}.',
    'No wonder you feel {feel} after {np}.',
    '{Says}; anyone would feel {feel}.',
    '{Np} would leave anyone feeling {feel}.',
    'After {np}, of course you feel {feel}.',
  ],
  formal: [
    '{Says}, and it is understandable that this left you feeling {feel}.',
    'After {np}, it is understandable that you feel {feel}.',
    '{Says}, and you have every reason to feel {feel}.',
  ],
};

/** Lines for one feeling, said beside the others. */
export const OF_FEELING: Partial<Record<FeelingId, Record<VoiceId, string[]>>> = {
  anger: {
    warm: ['{Np} would leave anyone feeling {feel}.'],
    concise: ['{Np} would leave anyone feeling {feel}.'],
    formal: ['{Says}. Anyone would feel {feel}.'],
  },
  frustration: {
    warm: ['You shouldn’t be left feeling {feel} by {np}.'],
    concise: ['You shouldn’t be left feeling {feel} by {np}.'],
    formal: ['{Says}. Anyone would feel {feel}.'],
  },
  disappointment: {
    warm: ['You came to us expecting better than {np}, so of course you feel {feel}.'],
    concise: ['You expected better than {np}. Of course you feel {feel}.'],
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
      'We’ve read what you say about {np}, and you should have had better.',
    ],
    felt: ['No wonder you feel {feel} about {np}.', 'What happened with {np} would leave anyone feeling {feel}.'],
  },
  concise: {
    plain: [
      'What happened with {np} isn’t good enough.',
      'You’re right about {np}.',
      'You should have had better with {np}.',
    ],
    felt: ['No wonder you feel {feel} about {np}.', 'Of course you feel {feel} about {np}.'],
  },
  formal: {
    plain: [
      'You wrote to us about {np}, and you should have had better from us.',
      'What you describe about {np} is not as it should be.',
      'You were right to write to us about {np}.',
    ],
    felt: ['It is understandable that you feel {feel} about {np}.', 'You have every reason to feel {feel} about {np}.'],
  },
};

/** Facets of which no cause may be named and nothing retold: care, said plainly. */
export const CARE: Partial<Record<FacetId, Record<VoiceId, string[]>>> = {
  health: {
    warm: [
      '{Harm} is worrying, and that comes before anything else.',
      '{Harm} is worrying, and we hope you’re all being looked after.',
    ],
    concise: ['{Harm} is worrying and comes first.', '{Harm} comes before anything else.'],
    formal: [
      '{Harm} is a matter of real concern to us and comes before all else.',
      'Before anything else: {harm} is of real concern to us.',
    ],
  },
  discrimination: {
    warm: [
      'What you describe should not happen to anyone, and we take it as you tell it.',
      'Nobody should have to write a message like yours.',
    ],
    concise: ['What you describe should not happen to anyone.', 'Nobody should have to write a message like yours.'],
    formal: [
      'What you describe is serious, and we take it as you tell it.',
      'What you describe should not happen to anyone.',
    ],
  },
  'ex-employer': {
    warm: [
      'Thank you for the time you gave us; it sounds as if nobody was listening.',
      'It sounds as if your time with us ended without anyone listening to you.',
    ],
    concise: ['It sounds as if nobody was listening.', 'You gave us your time; you should have been heard.'],
    formal: [
      'You gave us your time, and it appears that nobody was listening.',
      'You gave us your time, and you should have been heard.',
    ],
  },
};

/** Several points in one sentence. */
export const TOGETHER: Record<VoiceId, { plain: string[]; felt: string[] }> = {
  warm: {
    plain: [
      '{List}: that’s not how it should have gone.',
      '{List}: you should have had better from us.',
      '{List}: none of that is what you came to us for.',
    ],
    felt: [
      '{List}: anyone would feel {feel}.',
      '{List}: no wonder you feel {feel}.',
      '{List}: who wouldn’t feel {feel}?',
    ],
  },
  concise: {
    plain: ['{List}: not good enough.', '{List}: that isn’t OK.', '{List}: you’re right to raise it.'],
    felt: [
      '{List}: no wonder you feel {feel}.',
      '{List}: anyone would feel {feel}.',
      '{List}: of course you feel {feel}.',
    ],
  },
  formal: {
    plain: [
      '{List}, and you should have had better from us.',
      '{List}; none of this is as it should be.',
      '{List}. You were right to write to us.',
    ],
    felt: [
      '{List}, and you have every reason to feel {feel}.',
      '{List}, and it is understandable that this left you feeling {feel}.',
      '{List}. Anyone would feel {feel}.',
    ],
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
