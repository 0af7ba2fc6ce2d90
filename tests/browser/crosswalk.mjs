// The way to a place of the crosswalk screen, and the catalog as the headless API gives it.
import { catalog } from '../../target/npm/index.node.mjs';
import { goToContents } from './answering.mjs';

export const CATALOG = catalog();
const PROPOSAL = 'security-rule-2025';

/**
 * Goes to a place of the crosswalk by its id, or as `proposal-0`, through the contents. `part` is what then has to be
 * there.
 */
export async function goToPlace(page, place, part = place.replace(/-\d+$/, '')) {
  const id = place === 'proposal-0' ? PROPOSAL : place;
  await goToContents(page);
  await page.click(`[data-part="contents"] [data-entry="${id}"]`);
  await page.waitForSelector(`[data-part="crosswalk"] [data-part="${part}"]`);
}
