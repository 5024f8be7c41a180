import PdfDocument from 'pdfkit';

import { factSentence } from '../factCitation.ts';
import { formatDate } from '../formatDate.ts';
import type { PressKit } from './kit.ts';

const heading = ({ words, name }: PressKit) => `${words.factSheet}: ${name}`;
const checked = ({ words, date, factsUrl }: PressKit) =>
  `${words.asOf} ${formatDate(date)}. ${factsUrl}`;

/** Returns the facts as plain text. */
export function factSheetText(kit: PressKit): string {
  const { facts, words, boilerplate } = kit;
  const entries = facts.flatMap((fact) => [
    factSentence(fact),
    `  ${fact.about}`,
    ...(fact.conflict === undefined ? [] : [`  ${words.conflict}: ${fact.conflict}`]),
    '',
  ]);
  return [heading(kit), checked(kit), '', ...entries, words.about, boilerplate.long, ''].join('\n');
}

/** What the standard fonts of PDF can write: the characters of Windows-1252. */
const writable = new Set(
  new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 224 }, (_, index) => index + 32),
  ),
);

/** A letter that the font lacks loses its accent; what is left of another sign is a question mark. */
const written = (text: string) =>
  Array.from(text.normalize('NFC'), (sign) => {
    if (writable.has(sign)) return sign;
    const [base = ''] = sign.normalize('NFD');
    return writable.has(base) ? base : '?';
  }).join('');

/** Returns the facts as a tagged PDF of US letter size. The same facts make the same bytes. */
export async function factSheetPdf(kit: PressKit): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: 'LETTER',
    margin: 54,
    lang: kit.language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    // A clock would make another file of the same facts.
    info: {
      Title: heading(kit),
      Author: kit.name,
      CreationDate: new Date(`${kit.date}T12:00:00Z`),
    },
  });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const add = (tag: string, font: string, size: number, text: string, gap: number) => {
    root.add(
      pdf.struct(tag, {}, () => {
        pdf.font(font).fontSize(size).text(written(text), { paragraphGap: gap });
      }),
    );
  };
  add('H1', 'Helvetica-Bold', 20, heading(kit), 4);
  add('P', 'Helvetica', 9, checked(kit), 16);
  for (const fact of kit.facts) {
    add('H2', 'Helvetica-Bold', 12, factSentence(fact), 2);
    add('P', 'Helvetica', 9, fact.about, fact.conflict === undefined ? 10 : 2);
    if (fact.conflict !== undefined) {
      add('P', 'Helvetica-Oblique', 9, `${kit.words.conflict}: ${fact.conflict}`, 10);
    }
  }
  add('H2', 'Helvetica-Bold', 12, kit.words.about, 2);
  add('P', 'Helvetica', 10, kit.boilerplate.long, 0);
  root.end();
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
