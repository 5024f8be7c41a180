import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { headersFor } from '../../src/lib/securityHeaders.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
const compressed = new Set(['.html', '.svg', '.js', '.txt', '.xml']);

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tls-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...name, ...files], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** A folder that is being served. */
export interface ServedFolder {
  origin: string;
  close: () => void;
}

/** Serves a folder over TLS and HTTP/2 with brotli at its best, as a CDN does: a laptop's own server would cost round trips that visitors do not pay. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server: Http2SecureServer = createSecureServer({ ...makeCertificate(), allowHTTP1: true });
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(file);
    const body = compressed.has(extname(file)) ? brotliCompressSync(bytes) : bytes;
    bodies.set(file, body);
    return body;
  };
  server.on('request', (request, response) => {
    const path = new URL(request.url, 'https://bench').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = bodyOf(file);
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(compressed.has(extname(file)) ? { 'content-encoding': 'br' } : {}),
        ...headersFor(path),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, close: () => server.close() };
}
