/** WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over Node's own WebSocket: commands with answers, no events. */
export interface Bidi {
  send<Answer = unknown>(method: string, params: object): Promise<Answer>;
  close(): void;
}

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** @param url of the session, `ws://127.0.0.1:PORT/session` */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Firefox could not be reached at ${url}.`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as Reply;
    if (id === undefined) return;
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (type === 'success') resolve(result);
    else reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });
  return {
    send<Answer>(method: string, params: object): Promise<Answer> {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise<Answer>((resolve, reject) =>
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject }),
      );
    },
    close: () => socket.close(),
  };
}

/** Asks again until the answer is neither null, undefined nor false. @throws after a minute, naming `what` */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited a minute for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
