import { packageCommand, runNode } from '../tools/command';
import { OUTPUT } from '../tools/extension';
import type { Outcome } from './stage';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Mozilla's own linter. React DOM writes innerHTML in places that Heard never reaches; nothing else may. */
export async function webLint(): Promise<Outcome> {
  const { stdout, output } = await runNode(packageCommand('web-ext'), [
    'lint',
    '-s',
    OUTPUT.firefox,
    '--no-config-discovery',
    '-o',
    'json',
  ]);
  const start = stdout.indexOf('{');
  if (start < 0) return { passed: 0, failed: 1, report: output };
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as { errors: Message[]; warnings: Message[] };
  const ours = [...errors, ...warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')];
  const report = ours
    .map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`)
    .join('\n');
  return ours.length === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: ours.length, report };
}
