import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { selfSigned } from './certificate';

const HOST = '127.0.0.1';

export interface Origin {
  /** Of the proxy: whatever host a browser asks it for, the answer comes from here. */
  port: number;
  /** Hosts that were asked for over the proxy. */
  asked: Set<string>;
  close(): Promise<void>;
}

const listen = (server: Server) =>
  new Promise<number>((resolve) => server.listen(0, HOST, () => resolve((server.address() as AddressInfo).port)));

/** Serves `pages` (address -> HTML) under their real https addresses, to a browser that uses the proxy. Nothing leaves the machine. */
export async function serveOrigin(pages: Map<string, string>): Promise<Origin> {
  const site = createServer(selfSigned(), (request, response) => {
    const html = pages.get(`https://${request.headers.host}${request.url?.replace(/\?.*$/, '')}`);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  const sitePort = await listen(site);

  const asked = new Set<string>();
  const open = new Set<Socket>();
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on('connect', (request, client: Socket, head) => {
    asked.add((request.url ?? '').replace(/:\d+$/, ''));
    const upstream = connect(sitePort, HOST, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => open.delete(socket));
    }
  });
  const port = await listen(proxy);
  return {
    port,
    asked,
    async close() {
      for (const socket of open) socket.destroy();
      site.closeAllConnections();
      await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
