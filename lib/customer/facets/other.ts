import { defineFacet } from '../facet';

/** A complaint that no other facet claims: an honest quoted clause is better than none. See points.ts for when it is used. */
export default defineFacet({
  id: 'other',
  name: 'what went wrong',
  cues: [],
  spares: [],
  echoes: '',
  flags: [
    '[You cut down our hedge instead of the neighbour’s].',
    '[Nothing like it was under the old owners].',
    '[The guide never mentioned the second hill].',
    '[They cut down the wrong tree].',
    '[You cut the hedge that we asked you to keep].',
  ],
  quiet: [
    'Lovely guide and a gentle hill.',
    'What a great day out, thank you all.',
    'He painted the hall beautifully.',
  ],
});
