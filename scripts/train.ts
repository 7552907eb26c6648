import { resolve } from 'node:path';
import { readCheckExamples, readCorpus, readServiceDesk } from './train/corpus';
import { itemOf, textsOf } from './train/dataset';
import { embedAll } from './train/embeddings';
import { judge, report, thresholdsOf } from './train/judge';
import { fitReplies, fitSentences, readSentence, type ReplyModel, replyRow, type SentenceModel } from './train/model';
import { fitHearing, hearingScore, pairingsOf } from './train/points';
import { storeHeads } from './train/store';
import { keepReadings, pointTextsOf, readingsOf } from './train/readings';
import type { Linear } from '@/lib/reader/linear';
import { foldsOf } from './train/folds';

const HEADS = resolve(import.meta.dirname, '../lib/reader/heads.json');

const rows = readCorpus('train');
if (!rows) {
  console.log(
    'No training set: put train.jsonl into ../shared/corpora, or name its folder in HEARD_CORPORA. Nothing was changed.',
  );
} else {
  const extra = [...readServiceDesk(), ...readCheckExamples()];
  const dev = readCorpus('dev') ?? [];
  const embeddings = await embedAll([...textsOf([...rows, ...extra, ...dev]), ...rows.flatMap(pointTextsOf)]);
  const [items, taught, held] = [rows, extra, dev].map((list) =>
    list.map((row) => itemOf(row, embeddings)).filter(({ draft }) => draft.spans.length > 0),
  );

  // Every item is read by sentence heads that have not seen its writer; the reply heads learn from those readings.
  const folds = foldsOf(items!.map(({ row }) => row));
  const read: number[][][] = [];
  const sentenceModels: SentenceModel[] = [];
  const models: (ReplyModel & { heard: Linear })[] = [];
  for (const fold of folds.keys) {
    const model = fitSentences([...items!.filter((_, index) => folds.of[index] !== fold), ...taught!]);
    sentenceModels.push(model);
    items!.forEach((item, index) => {
      if (folds.of[index] === fold) read[index] = item.features.map((row) => readSentence(model, row));
    });
    console.error(`fold ${fold + 1} of ${folds.keys.length}`);
  }
  const replies = items!.map((item, index) => replyRow(item, read[index]!));
  const pairings = items!.map((item, index) => pairingsOf(item, read[index]!, embeddings));
  const judged = folds.keys.flatMap((fold) => {
    const seen = items!.map((_, index) => index).filter((index) => folds.of[index] !== fold);
    const model = fitReplies(
      seen.map((index) => items![index]!),
      seen.map((index) => replies[index]!),
    );
    const hearing = fitHearing(seen.flatMap((index) => pairings[index]!));
    models.push({ ...model, heard: hearing });
    return items!.flatMap((item, index) =>
      folds.of[index] === fold
        ? [
            judge(
              item,
              read[index]!,
              replies[index]!,
              model,
              pairings[index]!.map((pair) => ({ heard: pair.heard, score: hearingScore(hearing, pair) })),
            ),
          ]
        : [],
    );
  });
  const thresholds = thresholdsOf(judged);
  report('Training set, cross-validated by writer', judged, thresholds);
  keepReadings(
    items!.map((item, index) =>
      readingsOf(item, { ...sentenceModels[folds.of[index]!]!, ...models[folds.of[index]!]!, thresholds }, embeddings),
    ),
  );

  const sentences = fitSentences([...items!, ...taught!]);
  const whole = fitReplies(items!, replies);
  const hearing = fitHearing(pairings.flat());
  const size = storeHeads(HEADS, { ...sentences, ...whole, heard: hearing, thresholds });
  console.log(`\n${HEADS}: ${(size / 1e6).toFixed(2)} MB`);

  for (const [title, isIn] of [
    ['real', (source: string) => source === 'real'],
    ['written', (source: string) => source !== 'real'],
  ] as const) {
    const part = held!
      .filter(({ row }) => isIn(row.source))
      .map((item) => {
        const own = item.features.map((row) => readSentence(sentences, row));
        const pairs = pairingsOf(item, own, embeddings).map((pair) => ({
          heard: pair.heard,
          score: hearingScore(hearing, pair),
        }));
        return judge(item, own, replyRow(item, own), whole, pairs);
      });
    if (part.length > 0) report(`Development set, ${title} part, measured only`, part, thresholds);
  }
}
