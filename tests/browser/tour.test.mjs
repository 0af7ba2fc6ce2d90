// The tour's pictures can be taken anew from what is built, and docs/tour.md shows all of them and no others.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PICTURES, shownIn, takePictures } from '../../tools/pictures.mjs';
import { chromiumPath } from './chromium.mjs';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const names = PICTURES.map(([name]) => name).sort();

/** Width and height as a PNG says them. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('docs/tour.md shows every picture once, in words too', () => {
  const shown = shownIn('docs/tour.md');
  assert.deepEqual(shown.map(({ name }) => name).sort(), names);
  assert.deepEqual(shown.filter(({ words }) => words.length < 15), []);
  // The chart beside them is another document's.
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.png')).sort(), names.map((name) => `${name}.png`).sort());
});

test('all of them can be taken anew', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'crosscheck-pictures-'));
  try {
    const taken = await takePictures(fresh, { executablePath: chromiumPath() });
    for (const [name, window] of taken) {
      assert.deepEqual(sizeOf(join(fresh, `${name}.png`)), window, name);
      assert.deepEqual(sizeOf(join(folder, `${name}.png`)), window, `${name}, as it is in docs/`);
    }
    assert.equal(taken.length, names.length);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
