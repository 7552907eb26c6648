import type { FacetId } from '../types';

/** What a point of this kind is called where nobody has named it. */
export const FACET_WORDS: Record<FacetId, string> = {
  wait: 'the wait',
  staff: 'how they were treated',
  defect: 'what was broken',
  billing: 'the money',
  delivery: 'the delivery',
  cleanliness: 'the dirt',
  policy: 'the rule',
  communication: 'not being answered',
  app: 'what did not work',
  discrimination: 'being treated as less',
  health: 'their health',
  value: 'what it cost for what it was',
  environment: 'the place',
  privacy: 'their privacy',
  promise: 'the broken promise',
  impact: 'what it did to them',
  'ex-employer': 'how their work ended',
  request: 'what they ask for',
  other: 'what happened',
};
