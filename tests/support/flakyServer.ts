import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How one request is treated. */
export type Treatment = (request: IncomingMessage, response: ServerResponse) => void;

export interface FlakyServer {
  readonly url: string;
  /** The bodies that arrived, in order. */
  readonly bodies: string[];
  readonly headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** Starts a real HTTP server that treats each request as told, in turn; the last way stays. */
export async function startFlakyServer(...treatments: Treatment[]): Promise<FlakyServer> {
  const bodies: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      headers.push(request.headers);
      const treat = treatments[Math.min(bodies.length, treatments.length) - 1];
      treat?.(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Ends the connection without a word. */
export const drop: Treatment = (request) => request.socket.destroy();

/** Never answers. */
export const hang: Treatment = () => undefined;

/** Answers with a status, a body and headers. */
export const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Treatment =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

/** Takes what was sent. */
export const take = answer(200, JSON.stringify({ ok: true, next: '/', deleteBy: '2027-05-21' }), {
  'Content-Type': 'application/json',
});
