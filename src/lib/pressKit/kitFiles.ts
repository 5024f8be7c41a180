import { createHash } from 'node:crypto';
import { extname } from 'node:path';

import { factSheetPdf, factSheetText } from './factSheet.ts';
import type { KitPicture, PressKit } from './kit.ts';
import { drawLogos } from './logos.ts';

/** What a newsroom must know about a picture or logo. */
interface Rights {
  alt: string;
  caption: string;
  credit: string;
  licence: string;
}

/** A file of the kit. */
export interface KitFile {
  path: string;
  content: Uint8Array;
  rights?: Rights;
}

const textFile = (path: string, text: string): KitFile => ({
  path,
  content: new TextEncoder().encode(text),
});

async function logoFiles({ name, words }: PressKit): Promise<KitFile[]> {
  const logos = await drawLogos(name);
  return logos.flatMap((logo) => {
    const path = `logos/${logo.name}${logo.ground === 'any' ? '' : `-on-${logo.ground}`}`;
    const rights = {
      alt: words.logos[logo.name],
      caption: words.logos[logo.name],
      credit: words.logoCredit,
      licence: words.logoLicence,
    };
    return [
      { ...textFile(`${path}.svg`, logo.svg), rights },
      { path: `${path}.png`, content: logo.png, rights },
    ];
  });
}

/** @throws Error naming the picture when it cannot be fetched. */
async function pictureFile({ url, name, ...rights }: KitPicture): Promise<KitFile> {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(
      `cannot fetch the press picture "${name}" from ${url}: ${answer.status} ${answer.statusText}; upload it again`,
    );
  }
  const content = new Uint8Array(await answer.arrayBuffer());
  return { path: `pictures/${name}${extname(new URL(url).pathname)}`, content, rights };
}

const readMe = ({ name, words, pressUrl, date }: PressKit) =>
  [
    ...[name, `${pressUrl} ${date}`, '', words.readMe, '', words.commentRule, ''],
    ...[words.pictures, '', ...words.pictureRules.flatMap((rule) => [rule, ''])],
  ].join('\n');

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Returns the list of files that a kit carries along: each with its size, hash and rights. */
const manifest = ({ name, date, pressUrl }: PressKit, files: KitFile[]) => ({
  ...{ name, date, url: pressUrl },
  files: files.map(({ path, content, rights }) => ({
    ...{ path, bytes: content.length, sha256: sha256(content) },
    ...rights,
  })),
});

/** Returns every file of the press kit, the list of them first. */
export async function kitFiles(kit: PressKit): Promise<KitFile[]> {
  const files = [
    textFile('read-me.txt', readMe(kit)),
    textFile('fact-sheet.txt', factSheetText(kit)),
    { path: 'fact-sheet.pdf', content: await factSheetPdf(kit) },
    textFile('words/about-50-words.txt', `${kit.boilerplate.short}\n`),
    textFile('words/about-100-words.txt', `${kit.boilerplate.long}\n`),
    ...(await logoFiles(kit)),
    ...(await Promise.all(kit.pictures.map(pictureFile))),
  ];
  return [
    textFile('manifest.json', `${JSON.stringify(manifest(kit, files), null, 2)}\n`),
    ...files,
  ];
}
