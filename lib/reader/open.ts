import { sentences } from '../text/sentences';
import { openEncoder } from './encoder';
import type { Sees } from './features';
import { ENCODER_FILES, type LoadFile } from './files';
import { type StoredHeads, unpackHeads } from './heads';
import { Reader } from './reader';

/** The learned reader over packaged files, opened when first asked; `sees` gives it the frames' eyes. */
export function readerOver(load: LoadFile, sees: Sees): Reader {
  return new Reader(
    async () => {
      const [encoder, heads] = await Promise.all([openEncoder(load), load(ENCODER_FILES.heads)]);
      return { encoder, heads: unpackHeads(JSON.parse(new TextDecoder().decode(heads)) as StoredHeads) };
    },
    sentences,
    sees,
  );
}
