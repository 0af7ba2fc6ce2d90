// Reads a PDF that the browser printed: the text of each page as lines, each with where it stands and how large it is.
// Apart from the tests, because what is in the file matters to them and not how a PDF is made.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tool = createRequire(join(fileURLToPath(new URL('../..', import.meta.url)), '.tools/npm/package.json'));
const { getDocumentProxy } = await import(pathToFileURL(tool.resolve('unpdf')).href);

/** Pages from first to last: `width` and `height` in points, `lines` from top to bottom, `pieces` in the order of the
 *  document, where a cell's lines stand together, and `torn`, what lies over what. */
export async function readPdf(bytes) {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const words = items.filter(({ str }) => str.trim());
    pages.push({ width, height, lines: linesOf(words), pieces: words.map(({ str }) => str), torn: overlaps(words) });
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

/** Pairs of pieces that cannot be read because one lies over the other. */
function overlaps(items) {
  const boxes = items.map(({ str, transform, width, height }) => ({ str, x: transform[4], y: transform[5], width, height }));
  const apart = (a, b) => a.x + a.width < b.x + 1 || b.x + b.width < a.x + 1;
  const isOver = (a, b) => Math.abs(a.y - b.y) < Math.min(a.height, b.height) * 0.8 && !apart(a, b);
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => isOver(a, b)).map((b) => `${a.str} / ${b.str}`));
}

/** All of it without white space: where a line breaks, or a word, makes no difference. */
export const squeezed = (text) => text.replace(/\s+/g, '');
