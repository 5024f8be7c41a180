import PdfDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PdfDocument>;

/** What a PDF says of itself, and the white around its text in points. */
interface PdfHead {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** The day its content was last checked or changed, ISO 8601. */
  date: string;
  margin: number;
}

/**
 * Returns a tagged PDF of US letter size: `draw` adds each element to the root, in the order in which
 * it is read aloud. The same drawing makes the same bytes.
 */
export async function taggedPdf(
  { title, author, language, date, margin }: PdfHead,
  draw: (pdf: Pdf, root: PDFKit.PDFStructureElement) => void,
): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: 'LETTER',
    margin,
    lang: language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    // A clock would make another file of the same content.
    info: { Title: title, Author: author, CreationDate: new Date(`${date}T12:00:00Z`) },
  });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  draw(pdf, root);
  root.end();
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
