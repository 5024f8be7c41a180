import {
  parseXml,
  type XmlDocument,
  XmlDeclaration,
  XmlDocumentType,
  XmlElement,
  XmlProcessingInstruction,
} from '@rgrove/parse-xml';

/** Elements that run code, or hold something other than a drawing. */
const refusedElements =
  /^(script|handler|listener|foreignobject|iframe|object|embed|audio|video|canvas)$/;

/** Addresses within the drawing, and pictures that it carries itself. */
const innerAddress = /^(#|data:image\/(png|jpeg|webp|gif)[;,])/i;

const code = (where: string) => `it can run code (${where})`;
const outside = (where: string) => `it loads something from elsewhere (${where})`;

const withoutPrefix = (name: string) => name.toLowerCase().replace(/^.*:/, '');

/** Tells whether styles reach beyond the drawing, or spell something with escapes. */
function reachesOut(style: string): boolean {
  if (/@import|\\/i.test(style)) return true;
  return [...style.matchAll(/url\(\s*['"]?([^'")]*)/gi)].some(
    ([, address = '']) => !innerAddress.test(address),
  );
}

function problemOfAttribute(name: string, value: string): string | undefined {
  if (name.startsWith('xmlns'))
    return /xhtml/i.test(value) ? code(`${name}="${value}"`) : undefined;
  const plain = withoutPrefix(name);
  if (plain.startsWith('on')) return code(name);
  // An animation writes the attribute that it names.
  if (plain === 'attributename' && /^(on|href$|.*:href$)/i.test(value.trim())) return code(name);
  const isAddress = ['href', 'src', 'base'].includes(plain);
  if (isAddress && !innerAddress.test(value.trim())) return outside(name);
  // Drawing programs keep notes of their own under a prefix, where no browser reads styles.
  return !name.includes(':') && reachesOut(value) ? outside(name) : undefined;
}

function problemOfElement(element: XmlElement): string | undefined {
  const plain = withoutPrefix(element.name);
  if (refusedElements.test(plain)) return code(`<${element.name}>`);
  if (plain === 'style' && reachesOut(element.text)) return outside('<style>');
  for (const [name, value] of Object.entries(element.attributes)) {
    const problem = problemOfAttribute(name, value);
    if (problem !== undefined) return problem;
  }
  for (const child of element.children) {
    const problem = child instanceof XmlElement ? problemOfElement(child) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What stands before the drawing can add to it: attributes by default, styles, another alphabet. */
function problemOfProlog(document: XmlDocument): string | undefined {
  for (const node of document.children) {
    if (node instanceof XmlDocumentType && node.internalSubset) return code('<!DOCTYPE … […]>');
    if (node instanceof XmlProcessingInstruction) return outside(`<?${node.name}?>`);
    if (node instanceof XmlDeclaration && !/^(utf-?8|us-ascii)?$/i.test(node.encoding ?? '')) {
      return `its encoding is ${node.encoding ?? ''}, not UTF-8`;
    }
  }
  return undefined;
}

/**
 * Returns why a drawing is not taken, or nothing for one that only draws. A site shows pictures in
 * `<img>`, where no script runs; but each has an address of its own, and opened there it is a page.
 */
export function svgProblem(svg: string): string | undefined {
  try {
    const document = parseXml(svg, { preserveDocumentType: true, preserveXmlDeclaration: true });
    const { root } = document;
    return problemOfProlog(document) ?? (root === null ? 'it is empty' : problemOfElement(root));
  } catch (error) {
    return `it is not well-formed: ${(error as Error).message.split('\n')[0] ?? ''}`;
  }
}
