import { createHash } from 'node:crypto';

import tailwindcss from '@tailwindcss/vite';

import { bundleEntry } from './bundleEntry.ts';

/**
 * Builds the desk's page: one file that runs without network and lets nothing out. Its policy names the
 * hashes of its own script and style, so that nothing else can run in it either.
 */
export async function buildDeskPage(recipients: readonly string[]): Promise<string> {
  const outputs = await bundleEntry('src/desk/page/main.tsx', {
    values: { deskRecipients: recipients },
    plugins: [tailwindcss()],
    worker: { format: 'iife' },
    build: {
      target: 'es2023',
      // The font travels inside the style.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
    },
  });
  const script = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const style = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  );
  if (script.length !== 1 || style.length !== 1 || outputs.length !== 2) {
    const names = outputs.map(({ fileName }) => fileName).join(', ');
    throw new Error(`the desk has to be one script and one style, but the build made: ${names}`);
  }
  return assemble(closeNothing(script[0] ?? ''), (style[0] ?? '').trim());
}

/** In a script element these would end it or begin a comment; inside strings the backslash says nothing. */
function closeNothing(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

function assemble(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'font-src data:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>The desk: Production Assistants United</title>
<style>${style}</style>
</head>
<body>
<div id="desk"></div>
<script>${script}</script>
</body>
</html>
`;
}

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
