import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium's own protocol without Playwright, which makes every page that it knows believe that it has the focus. */
export interface Cdp {
  send<Answer = unknown>(method: string, params?: object, sessionId?: string): Promise<Answer>;
  close(): void;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** @param profile the folder of the browser's profile */
export async function connectCdp(profile: string): Promise<Cdp> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data)) as Reply;
    const asker = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asker) return;
    waiting.delete(id);
    if (error) asker.reject(new Error(error.message));
    else asker.resolve(result);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('Chromium could not be reached.')));
  });
  return {
    send<Answer>(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params, sessionId }));
      return new Promise<Answer>((resolve, reject) =>
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject }),
      );
    },
    close: () => socket.close(),
  };
}
