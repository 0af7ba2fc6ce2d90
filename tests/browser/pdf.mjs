// Reads a PDF that the browser printed: the text of each page as lines, each with where it stands and how large it is.
// Apart from the tests, because what is in the file matters to them and not how a PDF is made.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tool = createRequire(join(fileURLToPath(new URL('../..', import.meta.url)), '.tools/npm/package.json'));
const { getDocumentProxy } = await import(pathToFileURL(tool.resolve('unpdf')).href);

/** Pages from first to last: `width` and `height` in points, and `lines` from top to bottom. */
export async function readPdf(bytes) {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    pages.push({ width, height, lines: linesOf(items.filter(({ str }) => str.trim())) });
  }
  return pages;
}

/** Pieces on one height are a line; a letter or two of difference between sizes does not tear it apart. */
function linesOf(items) {
  const lines = [];
  for (const { str, transform, width, height } of items) {
    const [x, y] = [transform[4], transform[5]];
    const line = lines.find((other) => Math.abs(other.y - y) < 3);
    if (line) line.pieces.push({ x, str, width });
    else lines.push({ y, size: height, pieces: [{ x, str, width }] });
  }
  lines.sort((a, b) => b.y - a.y);
  return lines.map(({ y, size, pieces }) => ({
    y,
    size,
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    text: pieces.sort((a, b) => a.x - b.x).map(({ str }) => str).join(' '),
  }));
}

/** All of it without white space: where a line breaks, or a word, makes no difference. */
export const squeezed = (text) => text.replace(/\s+/g, '');
