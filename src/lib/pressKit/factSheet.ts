import { factSentence } from '../factCitation.ts';
import { formatDate } from '../formatDate.ts';
import { taggedPdf } from '../taggedPdf.ts';
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
export function factSheetPdf(kit: PressKit): Promise<Uint8Array> {
  const { name: author, language, date, facts, words, boilerplate } = kit;
  return taggedPdf({ title: heading(kit), author, language, date, margin: 54 }, (pdf, root) => {
    const add = (tag: string, font: string, size: number, text: string, gap: number) => {
      root.add(
        pdf.struct(tag, {}, () => {
          pdf.font(font).fontSize(size).text(written(text), { paragraphGap: gap });
        }),
      );
    };
    add('H1', 'Helvetica-Bold', 20, heading(kit), 4);
    add('P', 'Helvetica', 9, checked(kit), 16);
    for (const fact of facts) {
      add('H2', 'Helvetica-Bold', 12, factSentence(fact), 2);
      add('P', 'Helvetica', 9, fact.about, fact.conflict === undefined ? 10 : 2);
      if (fact.conflict !== undefined) {
        add('P', 'Helvetica-Oblique', 9, `${words.conflict}: ${fact.conflict}`, 10);
      }
    }
    add('H2', 'Helvetica-Bold', 12, words.about, 2);
    add('P', 'Helvetica', 10, boilerplate.long, 0);
  });
}
