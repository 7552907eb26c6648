import type { FacetId, VoiceId } from '../types';

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
      'Before anything else: {harm} is a matter of real concern to us.',
    ],
  },
  discrimination: {
    warm: [
      'What you describe should not happen to anyone, here or anywhere.',
      'Nobody should have to write a message like yours.',
    ],
    concise: ['What you describe should not happen to anyone.', 'Nobody should have to write a message like yours.'],
    formal: [
      'What you describe is serious, and we treat it as serious.',
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

/** To somebody who writes of a death: before anything else, and the only sorry of the reply. */
export const BEREAVED: Record<VoiceId, string[]> = {
  warm: ['{I’m} so sorry for your loss, and that you’ve had this to deal with on top of it.'],
  concise: ['{I’m} so sorry for your loss, and for what this has added to it.'],
  formal: ['{I’m} very sorry for your loss, and that this was added to it.'],
};

/** To somebody who was left afraid. */
export const UNSAFE: Record<VoiceId, string[]> = {
  warm: ['Nobody should be left feeling unsafe.', 'You should be able to feel safe, and it matters that you don’t.'],
  concise: ['Nobody should be left feeling unsafe.'],
  formal: ['Nobody should be left feeling unsafe, and we treat that as serious.'],
};
