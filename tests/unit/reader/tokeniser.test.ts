import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTokeniser, type Piece } from '@/lib/reader/tokeniser';
import { ENCODER_FILES } from '@/lib/reader/files';
import { ensureEncoder } from '@/scripts/encoder/assets';

const SMALL: Piece[] = [
  ['�', 0],
  ['<s>', 0],
  ['</s>', 0],
  ['extra_token_id_1', 0],
  ['extra_token_id_2', 0],
  ['extra_token_id_3', 0],
  ['▁', -2],
  ['▁a', -3],
  ['ar', -1],
  ['▁i', -4],
  ['s', -3],
  ['▁this', -1],
  ['▁like', -1],
  ['I', -5],
  ['▁I', -1],
  ['like', -2],
];

describe('the tokeniser', () => {
  // The example by which the TensorFlow.js model's own tokeniser is tested.
  it('takes the segmentation with the highest probability', () => {
    const tokenise = createTokeniser([
      ['�', 0],
      ['<s>', 0],
      ['</s>', 0],
      ['extra_token_id_1', 0],
      ['extra_token_id_2', 0],
      ['extra_token_id_3', 0],
      ['▁', -2],
      ['▁a', -1],
      ['▁ar', -1.2],
      ['a', -3],
      ['r', -3],
      ['▁I', -1.5],
      ['▁like', -1.5],
      ['like', -2.5],
      ['I', -4],
    ]);
    expect(tokenise('I like')).toEqual([11, 12]);
    expect(tokenise('ar')).toEqual([8]);
    expect(tokenise('a ra')).toEqual([7, 6, 10, 9]);
  });

  it('never matches the control pieces in text', () => {
    expect(createTokeniser(SMALL)('<s>')).not.toContain(1);
  });

  it('counts a run of unknown characters as one', () => {
    const tokenise = createTokeniser(SMALL);
    expect(tokenise('like 中中中 like')).toEqual([12, 6, 0, 12]);
  });

  it('brings compatibility forms and white space to one shape', () => {
    const tokenise = createTokeniser(SMALL);
    expect(tokenise(' I \n like\t')).toEqual(tokenise('I like'));
    expect(tokenise('Ｉ ｌｉｋｅ')).toEqual(tokenise('I like'));
    expect(tokenise(' \n')).toEqual([]);
  });

  // Piece numbers as the TensorFlow.js model's tokeniser gives them for this vocabulary.
  it('reads English with the encoder’s own vocabulary', () => {
    const vocabulary = JSON.parse(readFileSync(join(ensureEncoder(), ENCODER_FILES.vocabulary), 'utf8')) as Piece[];
    expect(vocabulary).toHaveLength(8000);
    expect(createTokeniser(vocabulary)('Hello there, we are sorry.')).toEqual([341, 4125, 92, 8, 82, 31, 1722, 6]);
  });
});
