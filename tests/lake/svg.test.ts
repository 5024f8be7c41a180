import { expect, test } from 'vitest';
import { svgProblem } from '../../sanity/checks/svg.ts';

const drawing = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

test.each([
  ['a plain drawing', drawing('<path d="M0 0h9" fill="#f60"/>')],
  ['a gradient used twice', drawing('<use xlink:href="#a"/><rect fill="url(#a)"/>')],
  ['a picture inside', drawing('<image href="data:image/png;base64,AAAA"/>')],
  ['styles', drawing('<style>.a{fill:red;mask:url(#m)}</style>')],
  [
    'what drawing programs note',
    drawing('<g inkscape:label="C:\\a.svg"/>', 'xmlns:inkscape="http://www.inkscape.org/x"'),
  ],
  ['a document type', `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg>${drawing('')}`],
])('takes an SVG with %s', (_, svg) => {
  expect(svgProblem(svg)).toBeUndefined();
});

test.each([
  ['a script', drawing('<script>alert(1)</script>'), 'it can run code (<script>)'],
  [
    'a script under another name',
    drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    'it can run code (<s:script>)',
  ],
  ['a handler', drawing('', 'onload="alert(1)"'), 'it can run code (onload)'],
  ['a page inside', drawing('<foreignObject/>'), 'it can run code (<foreignObject>)'],
  [
    'elements of a page',
    drawing('<b xmlns="http://www.w3.org/1999/xhtml"/>'),
    'it can run code (xmlns="http://www.w3.org/1999/xhtml")',
  ],
  [
    'a link that runs code',
    drawing('<a href="java&#9;script:alert(1)"/>'),
    'it loads something from elsewhere (href)',
  ],
  [
    'a link that an animation makes',
    drawing('<animate attributeName="xlink:href" to="x"/>'),
    'it can run code (attributeName)',
  ],
  [
    'a picture from elsewhere',
    drawing('<image href="https://track.example/x.png"/>'),
    'it loads something from elsewhere (href)',
  ],
  [
    'a style that loads',
    drawing('<style>@import "https://track.example/x"</style>'),
    'it loads something from elsewhere (<style>)',
  ],
  [
    'an escaped style',
    drawing('<g style="fill:u\\72l(https://track.example)"/>'),
    'it loads something from elsewhere (style)',
  ],
  [
    'a style sheet',
    `<?xml-stylesheet href="https://track.example/x.css"?>${drawing('')}`,
    'it loads something from elsewhere (<?xml-stylesheet?>)',
  ],
  [
    'an attribute by default',
    `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${drawing('')}`,
    'it can run code (<!DOCTYPE … […]>)',
  ],
  [
    'an entity',
    `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('&x;')}`,
    expect.stringContaining('it is not well-formed') as string,
  ],
  [
    'another alphabet',
    `<?xml version="1.0" encoding="UTF-7"?>${drawing('')}`,
    'its encoding is UTF-7, not UTF-8',
  ],
])('refuses an SVG with %s', (_, svg, problem) => {
  expect(svgProblem(svg)).toEqual(problem);
});
