import { fitAcknowledged, fitAcknowledgedWithReader } from './fit-customer/acknowledged';
import { fitHeard, fitHeardWithReader } from './fit-customer/heard';
import { fitRaised } from './fit-customer/raised';
import { fitWeighed } from './fit-customer/weighed';
import { readCorpus } from './train/corpus';

// Fits the small models of lib/customer on the training set, in this order, for each reads by the one before:
//   node scripts/run.mjs scripts/fit-customer.ts raised         what of a message counts as raised
//   node scripts/run.mjs scripts/fit-customer.ts heard          what of a draft counts as heard
//   node scripts/run.mjs scripts/fit-customer.ts read           the same with the learned reader (after npm run train)
//   node scripts/run.mjs scripts/fit-customer.ts weighed        how frames and the learned reader are weighed (after npm run train)
//   node scripts/run.mjs scripts/fit-customer.ts acknowledged   how the reply as a whole takes the message up
//   node scripts/run.mjs scripts/fit-customer.ts acknowledging  the same with the learned reader (after npm run train)
const FITS = {
  raised: fitRaised,
  heard: fitHeard,
  read: fitHeardWithReader,
  weighed: fitWeighed,
  acknowledged: fitAcknowledged,
  acknowledging: fitAcknowledgedWithReader,
};

const rows = readCorpus('train');
const fit = FITS[process.argv[2] as keyof typeof FITS];
if (!fit) console.log(`Say which model: ${Object.keys(FITS).join(', ')}.`);
else if (rows) fit(rows, readCorpus('dev') ?? []);
else
  console.log(
    'No training set: put train.jsonl into ../shared/corpora, or name its folder in HEARD_CORPORA. Nothing was changed.',
  );
