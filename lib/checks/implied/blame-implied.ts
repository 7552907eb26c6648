import { defineImplied } from './implied';

export default defineImplied({
  id: 'blame-implied',
  group: 'blame',
  fault: 'blame',
  title: 'Reads as blaming them',
  why: 'This part puts the fault on the person you answer; say what you will do, and leave what they did out of it.',
  source: 'Zhang et al. 2018; Stone, Patton & Heen 1999',
  flags: [
    'It would have helped had somebody mentioned the pram before the stairs.',
    'A quick call beforehand would have saved you the trip and us this review.',
    'Most people who read the label manage to wash it without shrinking it.',
  ],
  spares: [
    'Please update the app to the latest version and try again.',
    'We should have told you before you set off.',
    'Could you tell me which branch it was, so that I can speak to them?',
  ],
});
