import { expect, test } from 'vitest';
import { statement } from '@/lib/rewrite/echo/statement';

test.each([
  ['Asked for a trim and got four inches cut off', 'you asked for a trim and ended up with four inches cut off'],
  ['I ordered a 10 and received an 8', 'you ordered a 10 and got an 8'],
  ['Quoted $900, billed $1,640', 'you were quoted $900 and billed $1,640'],
  ['gave us the wrong tablets', 'you were given the wrong tablets'],
  ['i cant even open my lists', 'you can’t open your lists'],
  ['Bed sheets had hair on them', 'the bed sheets had hair on them'],
  ['the room had no window', 'the room had no window'],
  ['Sofa promised for 12 May', 'the sofa was promised for 12 May'],
  ['my kids were late for school', 'your kids were late for school'],
])('“%s” is said back as “%s”', (clause, said) => expect(statement(clause)).toBe(said));

test.each([
  'Quoted $900',
  'called my cat by the wrong name',
  'asked for a refund and got no answer',
  'My mother is 82',
])('“%s” is not said back', (clause) => expect(statement(clause)).toBeNull());
