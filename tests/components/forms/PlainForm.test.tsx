import { parse, serialize } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorSummary } from '../../../src/components/forms/ErrorSummary';
import { PlainForm } from '../../../src/components/forms/PlainForm';
import { ReceiptView } from '../../../src/components/forms/ReceiptView';
import { fillPage } from '../../../src/backend/fillPage.ts';
import { fillReceipt } from '../../../src/backend/fillReceipt.ts';
import { attribute, elements, find, hasClass } from '../../../src/backend/html.ts';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { validate } from '../../../src/forms/validate.ts';

const about = { form: joinForm, lang: 'en' } as const;

function page(main: string, title = 'Get contacted'): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><main>${main}</main></body></html>`;
}

const blankForm = renderToStaticMarkup(<PlainForm {...about} />);
const blankPage = page(blankForm);

/** Parses and writes HTML again with attributes in one order, so that only differences remain. */
function normalize(html: string): string {
  const document = parse(html);
  for (const element of elements(document)) {
    element.attrs.sort((a, b) => a.name.localeCompare(b.name));
  }
  return serialize(document).replace(/ value=""/g, '');
}

function refuse(input: Record<string, unknown>) {
  const result = validate(joinForm, input, 'en');
  if (result.ok) throw new Error('this input was meant to be refused');
  return result;
}

test.each([
  ['nothing at all', {}],
  ['one wrong contact', { ...filledIn(), reach: '323 555' }],
  ['a wrong answer in the folded part', { ...filledIn(), lastMonth: 'soon', matters: ['wages'] }],
  ['every kind of field filled', { ...everything(), consentContact: '' }],
  [
    'options that are not on the list',
    { ...everything(), region: 'x', onShow: 'x', matters: ['x'] },
  ],
])('the backend fills the built page just as React draws it: %s', (_name, input) => {
  const { errors, values } = refuse(input);
  const drawn = renderToStaticMarkup(
    <>
      <ErrorSummary {...about} errors={errors} />
      <PlainForm {...about} values={values} errors={errors} />
    </>,
  );
  expect(normalize(fillPage(blankPage, { ...about, errors, values }))).toBe(
    normalize(page(drawn, 'Error: Get contacted')),
  );
});

test('every summary link leads to a control that is described by the same words', () => {
  const { errors, values } = refuse({});
  const document = parse(fillPage(blankPage, { ...about, errors, values }));
  const links = [...elements(document)].filter((node) => attribute(node, 'href')?.startsWith('#'));
  expect(links).toHaveLength(errors.length);
  for (const { field, message } of errors) {
    expect(find(document, (node) => attribute(node, 'id') === field)).toBeDefined();
    const shown = find(document, (node) => attribute(node, 'id') === `${field}-error`);
    expect(shown && serialize(shown)).toContain(message);
    const described = find(document, (node) =>
      (attribute(node, 'aria-describedby') ?? '').split(' ').includes(`${field}-error`),
    );
    expect(described).toBeDefined();
  }
});

test('the summary comes first and takes the focus without script', () => {
  const html = fillPage(blankPage, { ...about, ...refuse({}) });
  expect(html).toMatch(/<main><div class="box sum" tabindex="-1" autofocus=""/);
});

test('inline styles and scripts keep every byte, so that their hashes in the page stay true', () => {
  const inline = '<style>a>b{content:"&<\\2013"}</style><script>if (1<2&&3>2) {}</script>';
  expect(
    fillPage(blankPage.replace('</head>', `${inline}</head>`), { ...about, ...refuse({}) }),
  ).toContain(inline);
});

test('input is shown as text, never as markup', () => {
  const { errors, values } = refuse({ name: '"><script>1</script>', note: '</textarea><b>' });
  const document = parse(fillPage(blankPage, { ...about, errors, values }));
  expect(find(document, ({ tagName }) => tagName === 'script')).toBeUndefined();
  expect(
    find(document, (node) => attribute(node, 'value') === '"><script>1</script>'),
  ).toBeDefined();
});

test('a refusal as a whole keeps the input and says that nothing was sent', () => {
  const refusal = { errors: [], values: filledIn(), failure: 'busy' } as const;
  const html = fillPage(blankPage, { ...about, ...refusal });
  expect(html).toContain('Your form was not sent');
  expect(html).toContain('value="323 555 0142"');
});

test('the form works without script and says what it is not above its button', () => {
  const form = find(parse(blankPage), ({ tagName }) => tagName === 'form');
  expect(form?.attrs.map(({ name, value }) => [name, value])).toEqual([
    ['novalidate', ''],
    ['action', '/f/join'],
    ['method', 'post'],
  ]);
  expect(blankForm.indexOf('This is not an authorization card')).toBeLessThan(
    blankForm.indexOf('<button'),
  );
});

test('no consent is ticked, the trap is out of reach, and every control has a name to read', () => {
  const document = parse(blankPage);
  const controls = [...elements(document)].filter(({ tagName }) =>
    ['input', 'select', 'textarea'].includes(tagName),
  );
  expect(controls.filter((control) => attribute(control, 'checked') !== undefined)).toEqual([]);
  const trap = controls.find((control) => attribute(control, 'name') === '_gotcha');
  expect(trap && attribute(trap, 'tabindex')).toBe('-1');
  for (const control of controls) {
    const id = attribute(control, 'id');
    const isLabelled = [...elements(document)].some(
      (node) =>
        attribute(node, 'for') === id ||
        (hasClass(node, 'opt') && [...elements(node)].includes(control)),
    );
    const isHelper = ['_gotcha', 'lang'].includes(attribute(control, 'name') ?? '');
    expect(isLabelled || isHelper, attribute(control, 'name')).toBe(true);
  }
});

test('the page’s script sleeps where the backend filled the form in: it would undo that', () => {
  const island = page(`<astro-island ssr>${blankForm}</astro-island>`);
  expect(fillPage(island, { ...about, ...refuse({}) })).not.toContain('astro-island');
});

test('the backend fills the receipt just as React draws it', () => {
  const receipt = {
    code: 'ABCDE-FGHJK-MNPQR-STVWX',
    agreed: [
      { text: 'Contact me & mine', version: '2026-11-21' },
      { text: 'Send me <news>', version: '2026-11-22' },
    ],
    deleteBy: '2027-05-21',
  };
  const blank = renderToStaticMarkup(<ReceiptView form={joinForm} lang="en" canWithdraw />);
  const drawn = renderToStaticMarkup(
    <ReceiptView form={joinForm} lang="en" canWithdraw receipt={receipt} />,
  );
  expect(normalize(fillReceipt(page(blank), 'en', { receipt }))).toBe(normalize(page(drawn)));
});

test('an inert form has no address and no names, and nothing in it sends', () => {
  const inert = renderToStaticMarkup(<PlainForm {...about} native="inert" />);
  expect(inert).not.toMatch(/\s(?:name|action|formaction)=/);
  expect(inert).toContain('method="dialog"');
  expect(inert).not.toContain(joinForm.text.en.notice.onArrival);
});

function filledIn() {
  return {
    ...{ name: 'Sam', way: 'phone', reach: '323 555 0142', region: 'texas', role: 'set-pa' },
    consentContact: 'on',
  };
}

function everything() {
  return {
    ...filledIn(),
    ...{ onShow: 'no', lastMonth: '10/2026', matters: ['wages', 'dignity'], language: 'es' },
    ...{ note: '\nTwo\nlines & <more>', bestTime: 'שבת', studio: '🎬', consentNews: 'on' },
  };
}
