import { defineFacet } from '../facet';

/** A complaint that no other facet claims: an honest quoted clause is better than none. See points.ts for when it is used. */
export default defineFacet({
  id: 'other',
  name: 'what went wrong',
  cues: [],
  spares: [],
  echoes: '',
  flags: [
    '[You spelled his name wrong on the order of service].',
    '[Used to be my favourite place, not any more].',
    '[The guide never mentioned the second hill].',
    '[They cut down the wrong tree].',
    '[He painted over the sockets].',
  ],
  quiet: ['Lovely guide and a gentle hill.', 'What a great day out, thank you all.', 'He painted the hall beautifully.'],
});
