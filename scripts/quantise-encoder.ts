import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { ENCODER_FILES } from '@/lib/reader/files';
import { encoderOf, openEncoder } from '@/lib/reader/encoder';
import type { Piece } from '@/lib/reader/tokeniser';
import { ENCODER_FOLDER } from './encoder/assets';
import { filesOnDisk } from './encoder/load';
import { readOriginal } from './encoder/original';
import { cosines, PROBES } from './encoder/probes';

const packaged = await openEncoder(filesOnDisk());
const { topology, specs, data, vocabulary } = readOriginal();
const original = encoderOf(
  await loadGraphModel({ load: async () => ({ modelTopology: topology, weightSpecs: specs, weightData: data }) }),
  JSON.parse(vocabulary) as Piece[],
);
const { mean, lowest } = await cosines(original, packaged);
const megabytes = statSync(join(ENCODER_FOLDER, ENCODER_FILES.weights)).size / 1e6;
console.log(`${ENCODER_FOLDER}: ${megabytes.toFixed(2)} MB of weights`);
console.log(
  `cosine to the original over ${PROBES.length} sentences: mean ${mean.toFixed(5)}, lowest ${lowest.toFixed(5)}`,
);
