/** How many names of this machine the event streams are spread over. */
const shards = 12;

let opened = 0;

/** Returns the address that a request goes to instead, or null for one that has no answer here. */
export function rewriteUrl(address: string, lakeUrl: string): string | null {
  const url = new URL(address, lakeUrl);
  const lake = new URL(lakeUrl);
  if (/(^|\.)api\.sanity\.io$/.test(url.hostname)) {
    url.protocol = lake.protocol;
    url.host = lake.host;
  } else if (/(^|\.)(sanity\.io|sanity-cdn\.com)$/.test(url.hostname)) {
    return null;
  }
  // A browser opens six connections to one host over HTTP/1.1, and the Studio holds more streams
  // than that: without a host for each, its edits would wait for ever behind them.
  if (url.host === lake.host && /\/data\/(listen|live)\//.test(url.pathname)) {
    opened += 1;
    url.hostname = `sse${opened % shards}.localhost`;
  }
  return url.href;
}

/**
 * The Studio tells over a socket who else is looking. There is nobody else on this machine: the socket
 * never connects, rather than fail and be tried again for ever.
 */
class SilentSocket extends EventTarget {
  readonly CONNECTING = 0;
  readonly readyState = 0;
}

/**
 * Sends what the Studio asks of Sanity's servers to the local lake, and answers what the lake has no
 * answer to with nothing, so that no request leaves the machine.
 */
export function sendToLake(lakeUrl: string): void {
  globalThis.WebSocket = SilentSocket as unknown as typeof WebSocket;
  const send = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const address = request?.url ?? (input as string | URL).toString();
    if (!/^https?:/.test(address)) return send(input, init);
    const rewritten = rewriteUrl(address, lakeUrl);
    if (rewritten === null) return Promise.resolve(Response.json({}));
    if (rewritten === address) return send(input, init);
    return send(request === undefined ? rewritten : new Request(rewritten, request), init);
  };
}
