/** A complete interest form, as a browser would send it. */
export const completeForm: Readonly<Record<string, string>> = {
  lang: 'en',
  name: 'Sam Rivera',
  way: 'phone',
  reach: '323 555 0142',
  region: 'chicago',
  role: 'office-pa',
  consentContact: 'on',
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Makes the request a plain form sends, from the site's own page. */
export function nativePost(
  fields: Fields,
  headers: Record<string, string> = {},
  form = 'join',
): Request {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) body.append(name, item);
  }
  return new Request(`http://localhost:4321/f/${form}`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'text/html', ...headers },
    body,
  });
}

/** Makes the request a script sends that wants JSON back. */
export function jsonPost(
  body: unknown,
  headers: Record<string, string> = {},
  form = 'join',
): Request {
  return new Request(`http://localhost:4321/f/${form}`, {
    method: 'POST',
    headers: {
      Origin: 'http://localhost:4321',
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
