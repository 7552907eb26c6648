// `npm run bench`: what a review costs beside one bare parse by compromise, in the same run, and how long the panel takes.
// It reports figures and holds nobody to them.
import { median } from './clock';
import { runBundled } from './bundled';
import { mainThreadPerKey } from './keystroke';
import { keystrokeToPanel } from './panel';
import { progressOpens } from './practice';

const row = (name: string, value: string) => console.log(`  ${name.padEnd(46)} ${value}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

await runBundled('tests/bench/cpu.ts');

console.log('\nIn the browser: from a key pressed on the page to the marked draft in the panel (wall clock)');
const waits = await keystrokeToPanel(1000);
row('1,000 characters', `${ms(median(waits))}  (slowest of ${waits.length}: ${ms(Math.max(...waits))})`);

console.log("\nThe page's main thread for one key typed behind 1,000 characters (wall clock, mean)");
const { on, off } = await mainThreadPerKey(1000);
row('what Heard adds', `${ms(on - off)}  (${ms(on)} with Heard, ${ms(off)} without)`);

console.log('\nThe practice page with 1,000 plays behind it (wall clock)');
const opens = await progressOpens(1000, 5);
row('progress, with its first chart', `${ms(median(opens))}  (slowest of ${opens.length}: ${ms(Math.max(...opens))})`);
