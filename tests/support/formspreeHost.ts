import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FormspreeHost {
  readonly url: string;
  /** Everything that arrived, as it came over the wire: address, headers and body. */
  readonly wire: string[];
  readonly bodies: Record<string, unknown>[];
  close(): Promise<void>;
}

/** Starts a real HTTP host on this machine that takes forms as Formspree does. */
export async function startFormspreeHost(): Promise<FormspreeHost> {
  const wire: string[] = [];
  const bodies: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      wire.push([request.url, ...request.rawHeaders, body].join('\n'));
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader(
        'Access-Control-Allow-Headers',
        'content-type,formspree-client,formspree-session-data',
      );
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      bodies.push(JSON.parse(body) as Record<string, unknown>);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ ok: true, next: 'https://formspree.io/thanks' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ wire, bodies },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
