import { seenIn } from '@/lib/draft';
import { openEncoder } from '@/lib/reader/encoder';
import { ENCODER_FILES } from '@/lib/reader/files';
import { type StoredHeads, unpackHeads } from '@/lib/reader/heads';
import { Reader } from '@/lib/reader/reader';
import { type ReaderInput, textsOf } from '@/lib/reader/readings';
import { sentences } from '@/lib/text/sentences';
import { filesOnDisk } from '../encoder/load';
import { embedAll } from './embeddings';

/** The learned reader with the embeddings of these inputs kept on disk between runs; what it narrows to is embedded anew. */
export async function readerFor(inputs: readonly ReaderInput[]): Promise<Reader> {
  const known = await embedAll(inputs.flatMap((input) => textsOf(input, sentences)));
  const load = filesOnDisk();
  return new Reader(
    async () => {
      const [encoder, heads] = await Promise.all([openEncoder(load), load(ENCODER_FILES.heads)]);
      const embed: typeof encoder.embed = async (texts) => {
        const fresh = texts.filter((text) => !known.has(text));
        if (fresh.length > 0) (await encoder.embed(fresh)).forEach((embedding, i) => known.set(fresh[i]!, embedding));
        return texts.map((text) => known.get(text)!);
      };
      return {
        encoder: { ...encoder, embed },
        heads: unpackHeads(JSON.parse(new TextDecoder().decode(heads)) as StoredHeads),
      };
    },
    sentences,
    seenIn,
  );
}
