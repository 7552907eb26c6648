import { gzipSync } from 'node:zlib';
import type { Gate } from '../gate';
import type { BuiltFile } from './files';

/** Kilobytes of 1,000 bytes, after gzip. */
interface Budget {
  title: string;
  files: RegExp;
  kilobytes: number;
}

// The page script is loaded into every page of the sites; what is known of sites that are not on from the start stands
// beside it on theirs alone, and pointing and the report are loaded when asked for. The rest is read once, from the user's own disk; of "all scripts" about
// 110 are the charts of the practice page, loaded when its progress is opened, 130 the scenarios, which page and worker
// each carry, and 60 the database and scheduler of what was practised.
const BUDGETS: Budget[] = [
  { title: 'the page script', files: /^content-scripts\/.*\.js$/, kilobytes: 30 },
  {
    title: 'the page script and all that may stand beside it',
    files: /^(content-scripts\/.*|chosen|aside)\.js$/,
    kilobytes: 40,
  },
  { title: 'all scripts', files: /\.js$/, kilobytes: 1350 },
  { title: "the learned reader's numbers", files: /\.(bin|wasm)$|\/(encoder|vocabulary)\.json$/, kilobytes: 7500 },
  { title: 'the whole package', files: /./, kilobytes: 8900 },
];

export function sizeGates(browser: string, files: BuiltFile[]): Gate[] {
  const zipped = new Map(files.map(({ path, bytes }) => [path, gzipSync(bytes).length / 1000]));
  return BUDGETS.map(({ title, files: which, kilobytes }) => {
    const counted = [...zipped].filter(([path]) => which.test(path));
    const sum = counted.reduce((total, [, size]) => total + size, 0);
    const largest = counted
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([path, size]) => `${path} ${size.toFixed(1)}`);
    const over = sum > kilobytes ? [`It is ${sum.toFixed(1)} kB; the largest are ${largest.join(', ')}.`] : [];
    return { title: `${browser}: ${title} within ${kilobytes} kB gzip (${sum.toFixed(1)})`, problems: over };
  });
}
