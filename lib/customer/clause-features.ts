import type { Clause } from './clauses';
import { lemma } from './lemma';
import type { Features } from './linear';
import type { Found } from './net';

/** What speaks for and against a clause being something raised. */
export function featuresOf(
  text: string,
  clause: Clause,
  i: number,
  clauses: Clause[],
  facets: Found[],
  signs: Found[],
): Features {
  const words = clause.tokens.length;
  const quote = text.slice(clause.span.start, clause.span.end);
  const after = text.slice(clause.span.end, clause.span.end + 3);
  const features: Features = {};
  for (const sign of signs) features[sign.id] = 1;
  for (const facet of facets) features[`f-${facet.id}`] = 1;
  const faceted = facets.some((f) => f.id !== 'request');
  if (faceted) features.faceted = 1;
  features.facets = Math.min(new Set(facets.map((f) => f.id)).size, 3);
  if (words <= 1) features.one = 1;
  if (words === 2) features.two = 1;
  if (words === 3) features.three = 1;
  if (words >= 12) features.long = 1;
  features.length = Math.min(words, 15) / 5;
  if (clause.sentence === 0) features.first = 1;
  if (clause.sentence === clauses.at(-1)!.sentence) features.last = 1;
  if (i === 0) features.opening = 1;
  if (clauses.length <= 2) features.alone = 1;
  if (clauses.length >= 10) features.many = 1;
  if (clauses.length >= 18) features.crowd = 1;
  if (after.trim().startsWith('?')) features.asked = 1;
  if (/["“”]/.test(quote)) features.quoting = 1;
  if (/[$€£₹¥]\s?\d/.test(quote)) features.sum = 1;
  if (/\p{Lu}{4,}/u.test(quote)) features.caps = 1;
  if (clause.joint === 'but' || clause.joint === 'except' || clause.joint === 'however') features.but = 1;
  if (clause.joint === 'because' || clause.joint === 'when' || clause.joint === 'since' || clause.joint === 'after')
    features.subordinate = 1;
  if (features.good && !features.bad && !features.not && !features.turn) features.glad = 1;
  if (features.bad && !faceted) features.badOnly = 1;
  const stems = clause.tokens.map((t) => lemma(t.norm));
  for (const stem of stems) features[`w:${stem}`] = 1;
  features[`first:${stems[0]}`] = 1;
  features[`last:${stems.at(-1)}`] = 1;
  return features;
}
