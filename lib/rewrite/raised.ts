import type { Point, Reading } from '../types';

/** Words of somebody who worked for the firm. */
const WORKED =
  /\b(?:worked|work|working|employed)\b[^.!?]{0,30}\b(?:for|at|here|there|with)\b|\blaid off\b|\bmade redundant\b|\b(?:was|got|been) (?:fired|sacked|let go)\b|\b(?:ex|former)[- ](?:employee|staff|colleague)/i;

/** The points of a message as a reply takes them: only somebody who worked here speaks of having worked here. */
export function raisedIn({ points, route, author }: Reading, customer: string): Point[] {
  if (route === 'reply-once' || author.some((a) => a.kind === 'ex-employee' && a.score > 0) || WORKED.test(customer))
    return points;
  return points.map((p) => (p.facet === 'ex-employer' ? { ...p, facet: 'other' } : p));
}
