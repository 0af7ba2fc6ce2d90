// Any table is taken along where it stands: opened by a press, copied, and saved as a file that reads back as what is on the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, savedText } from './harness.mjs';

const WINDOWS = { desktop: { viewport: { width: 1280, height: 800 } }, phone: { viewport: { width: 320, height: 640 } } };

test('the requirements of a part: copied, and saved as what is read', async (t) => {
  const visit = await openPage(t, { path: '#security-rule', context: WINDOWS.desktop });
  const { page } = visit;
  await page.waitForSelector('[data-place="security-rule"]');
  const offer = page.locator('[data-part="taken-along"]').first();
  const opens = offer.locator('[aria-expanded]');
  assert.equal(await opens.getAttribute('aria-expanded'), 'false');
  await opens.click();
  await page.waitForSelector('[data-part="table-save"]');
  const text = (await savedText(page, '[data-part="table-save"]')).replace(/^\uFEFF/, '');
  const rows = text.trimEnd().split('\r\n');
  const table = page.locator('.crosscheck-requirement-table').first();
  assert.equal(rows.length, await table.locator('tr').count());
  assert.match(rows[0], /^Requirement,/);
  const first = (await table.locator('tbody .crosscheck-citation').first().innerText()).trim();
  assert.ok(rows.some((row) => row.includes(first)), first);
  assert.equal(await offer.locator('textarea').inputValue(), (await offer.locator('textarea').inputValue()).replaceAll('\r', ''));
  await page.click('[data-part="table-copy"]');
  await page.waitForFunction(() => document.querySelector('[data-part="table-copied"]').textContent !== '');
  await visit.assertLooks(WINDOWS, 'taken-along', { fullPage: false });
  await opens.click();
  assert.equal(await page.locator('[data-part="table-save"]').count(), 0);
  await visit.assertQuiet();
});
