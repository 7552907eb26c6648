import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root';

export interface Ended {
  code: number;
  /** Standard output alone. */
  stdout: string;
  /** Standard output and error as they came, without colours. */
  output: string;
}

/** The script behind a package's command, so that it runs on this very Node whatever the PATH holds. */
export function packageCommand(name: string, command = name): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`the package ${name} has no command ${command}`);
  return join(dirname(file), script);
}

/** Runs a Node script with arguments in the project's folder and waits for its end; never rejects for a non-zero code. */
export function runNode(script: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output: stripVTControlCharacters(output) }));
  });
}
