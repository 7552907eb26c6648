import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '@/lib/text/sentences';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['We were late. We refund you.', ['We were late.', 'We refund you.']],
  // A short form is no end, whatever capital follows it.
  ['Ask the sales dept. Marta knows.', ['Ask the sales dept. Marta knows.']],
  ['Please ask for approx. Ten will do.', ['Please ask for approx. Ten will do.']],
  // What a quotation or a bracket holds together stays together.
  ['You wrote “It was cold. Nobody came.” and left.', ['You wrote “It was cold. Nobody came.” and left.']],
  ['We looked (twice. Both times at night) and rang.', ['We looked (twice. Both times at night) and rang.']],
  ['That’s on us. We’ll write today.', ['That’s on us.', 'We’ll write today.']],
  ['Order:\nNumber 12. Thanks.', ['Order:', 'Number 12.', 'Thanks.']],
])('%s', (text, expected) => expect(cut(text)).toEqual(expected));

test('a sentence is cut the same wherever it stands', () => {
  const sentence = fc.constantFrom('We were late.', 'Thank you!', 'Did nobody ring?', 'Marta writes today.', 'OK.');
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (all) => {
      expect(cut(all.join(' '))).toEqual(all.flatMap(cut));
    }),
  );
});
