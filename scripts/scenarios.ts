import { readFileSync } from 'node:fs';
import { parseScenario, SCENARIOS } from '@/lib/practice';

// npm run scenarios -- FILE…: what is wrong with scenario files, by line. Without a file, those that come with Heard.
const files = process.argv.slice(2);
let broken = 0;
for (const file of files) {
  const read = parseScenario(readFileSync(file, 'utf8'), file);
  if (read.ok) console.log(`${file}: good (${read.value.title})`);
  else {
    broken++;
    for (const { line, path, reason } of read.problems)
      console.log([file, line, path].filter((part) => part !== null).join(':') + `: ${reason}`);
  }
}
if (files.length === 0) for (const { id, level, title } of SCENARIOS) console.log(`${level}  ${id}  ${title}`);
process.exitCode = broken > 0 ? 1 : 0;
