// Answers a whole assessment on the page by clicking and typing, as a visitor would. What it is given is an
// assessment in the interchange form; nothing is put into the page's storage or its files.
import { savedText } from './harness.mjs';

/** Goes to one of the page's screens, or to its evidence. */
export async function goTo(page, screen) {
  await pressPlace(page, screen);
  await page.waitForSelector(`[data-part="${screen === 'evidence' ? 'assess' : screen}"]`);
}

/**
 * Presses the way to a place in the header; in a narrow window, its list of places is opened first. `view` is the page, a frame, or
 * what a widget is in.
 */
export async function pressPlace(view, screen) {
  const way = view.locator(`[data-screen="${screen}"]`);
  await way.waitFor({ state: 'attached' });
  if (!(await way.isVisible())) await view.locator('[data-part="places"]').click();
  await way.click();
}

/** From what is asked before all questions to the first of a control: no report, and facts that are not known. */
export async function toFirstQuestion(view) {
  await view.locator('[data-part="reports-first"] [data-part="on"]').click();
  const asked = view.locator('[data-part="fact-question"], [data-part="guided"] fieldset[data-control]');
  const fact = view.locator('[data-part="fact-question"]');
  for (await asked.waitFor(); (await fact.count()) > 0; await asked.waitFor()) await fact.locator('[data-part="do-not-know"]').click();
}

/** Goes to the contents of the reference, which opens on the matrix. */
export async function goToContents(view) {
  await goTo(view, 'crosswalk');
  const crumb = view.locator('[data-part="crumbs"] [data-entry="contents"]');
  if (await crumb.count()) await crumb.click();
  await view.waitForSelector('[data-part="contents"]');
}

/** Goes to one of the parts below the figures of results or plan. */
export async function goToPart(page, part) {
  await page.click(`[data-tab="${part}"]`);
  await page.waitForSelector(`[data-tab="${part}"][aria-current]`);
}

/** Confirms what is shown to be handed over, as a visitor does who reads the number; `view` is the page or the frame. */
export async function confirmHandOver(view) {
  await view.fill('#hand-over-number', await view.getAttribute('[data-number]', 'data-number'));
  const confirm = view.locator('[data-part="hand-over-confirm"]');
  await confirm.scrollIntoViewIfNeeded();
  // On a busy machine, something may have moved just before the press; then it says so, and is pressed again.
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    await view.waitForSelector('#crosscheck:not([data-asked-unseen])', { state: 'attached' });
    await confirm.click({ timeout: 5000 }).catch(() => {});
    for (let i = 0; i < 20; i += 1) {
      if ((await confirm.count()) === 0) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('it was not handed over');
}

/** Goes to the questions of one section, all on one screen. */
export async function goToSection(page, domain) {
  await goTo(page, 'assess');
  await page.click(`[data-domain="${domain}"]`);
}

/** Fills in the start screen and every answer. `catalog` says which domain a control is asked under. */
export async function answerAll(page, assessment, catalog) {
  await goTo(page, 'start');
  await page.fill('#subject', assessment.subject?.name ?? '');
  if (assessment.date) await page.fill('#date', assessment.date);
  for (const [fact, value] of Object.entries(assessment.profile ?? {})) await state(page, catalog, fact, value);
  for (const part of assessment.scope?.soc2 ?? []) await tick(page, 'scope-soc2', part);
  for (const [id, artifact] of Object.entries(assessment.artifacts ?? {})) await describe(page, id, artifact);

  await goTo(page, 'assess');
  const domainOf = new Map(catalog.controls.map((control) => [control.id, control.domain]));
  let open;
  for (const [id, answer] of Object.entries(assessment.answers ?? {})) {
    const domain = domainOf.get(id);
    if (domain !== open) await page.click(`[data-domain="${domain}"]`);
    open = domain;
    await answerOne(page, id, answer);
  }
}

/** A fact that decides which duties apply is asked with radio buttons, one that only advice depends on with a list. */
async function state(page, catalog, fact, value) {
  const list = page.locator(`select[id="fact-${fact}"]`);
  if ((await list.count()) === 0) return choose(page, `fact-${fact}`, value);
  const values = catalog.facts.find((row) => row.id === fact).values.map(({ id }) => id);
  return list.selectOption({ index: values.indexOf(value) + 1 });
}

async function choose(page, question, value) {
  await page.check(`[data-question="${question}"] input[value="${value}"]`);
}

async function tick(page, question, value) {
  const box = page.locator(`[data-question="${question}"] input[value="${value}"]`);
  if (await box.isEnabled()) await box.check();
}

async function describe(page, id, artifact) {
  const name = `artifact-${id}`;
  await choose(page, name, 'yes');
  if (artifact.date) await page.fill(`#${name}-date`, artifact.date);
  if (artifact['report-kind'] || artifact.type) await describeReport(page, name, artifact);
}

/** Today, as a file says it, or so many days ago. */
export const day = (ago = 0) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** A report by the six that decide, with nothing against it: enough to speak. */
export const SHORT_REPORT = { 'report-kind': 'soc-2', type: 'type-2', whose: 'ours', 'period-end': day(150), opinion: 'unqualified', 'covers-product': 'yes', 'covers-phi': 'yes' };

/** Says that there is a SOC 2 report, and of it what is given. */
export async function stateReport(page, report = SHORT_REPORT) {
  await choose(page, 'artifact-soc2-report', 'yes');
  await describeReport(page, 'artifact-soc2-report', report);
}

/** Opens what an element is folded into, the outermost first. */
export async function unfold(element) {
  const closed = element.locator('xpath=ancestor::details[not(@open)]/summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Chooses a row of the catalog from a list: by its citation or its whole title. */
export async function pickRow(page, id, row) {
  const list = page.locator(`[id="${id}"]`);
  await unfold(list);
  const index = await list.evaluate((element, text) => [...element.options].findIndex((option) => option.text === text || option.text.startsWith(`${text} `)), row);
  await list.selectOption({ index });
}

/** Fills in one field of a report, wherever it is folded; `value` is what is typed, or the place of a choice. */
export async function fillIn(page, id, value) {
  const field = page.locator(`[id="${id}"]`);
  await unfold(field);
  if (typeof value === 'number') await field.selectOption({ index: value });
  else await field.fill(value);
}

/** Fills in the record of a report, by the words of the file. */
export async function describeReport(page, name, report) {
  const said = (key, radio, turn = (value) => value) => report[key] && choose(page, `${name}-${radio}`, turn(report[key]));
  await said('report-kind', 'report-kind');
  await said('type', 'kind', (type) => (type === 'type-2' ? 'operation' : 'design'));
  await said('whose', 'whose', (whose) => (whose === 'ours' ? 'own' : whose));
  if (report['period-end']) await page.fill(`#${name}-date`, report['period-end']);
  // The first choice says that nothing was said.
  if (report.opinion) await page.selectOption(`#${name}-opinion`, { index: 1 + ['unqualified', 'qualified', 'adverse', 'disclaimed'].indexOf(report.opinion) });
  await said('covers-product', 'covers-product');
  await said('covers-phi', 'covers-phi');
  if (report['period-start']) await fillIn(page, `${name}-period-start`, report['period-start']);
  for (const part of report.categories ?? []) {
    await unfold(page.locator(`[data-question="${name}-parts"]`));
    await tick(page, `${name}-parts`, part);
  }
  if ('carve-out' in report) {
    await unfold(page.locator(`[data-question="${name}-carve-out"]`));
    await choose(page, `${name}-carve-out`, report['carve-out'] ? 'yes' : 'no');
  }
  for (const exception of report.exceptions ?? []) await pickRow(page, `${name}-exceptions`, exception.replace(/^soc2:/, ''));
  for (const control of report.seen ?? []) await see(page, name, control);
}

/** Ticks a control as seen in section 4. */
export async function see(page, name, control) {
  const box = page.locator(`[data-question^="${name}-seen-"] input[value="${control}"]`);
  await unfold(box);
  await box.check();
}

const ASSURANCES = ['claimed', 'documented', 'tested', 'attested-design', 'attested-operation'];

async function answerOne(page, id, answer) {
  const question = page.locator(`fieldset[data-control="${id}"]`);
  const status = (value) => question.locator(`input[type="radio"][value="${value}"]`).check();
  const parameters = Object.entries(answer.parameters ?? {});
  // Numbers are asked of what is there; they stay when the visitor then takes the answer back.
  const isThere = (await question.locator('[id^="parameter-"]').count()) > 0;
  if (parameters.length && !isThere) await status('implemented');
  for (const [parameter, value] of parameters) {
    const field = page.locator(`[id="parameter-${id}-${parameter}"]`);
    if (typeof value === 'number') await field.fill(String(value));
    else await field.selectOption({ label: value });
  }
  if (answer.status) await status(answer.status);
  else if (parameters.length && !isThere) await question.locator('[data-part="clear-answer"]').click();
  if (answer.justification) await page.fill(`#justification-${id}`, answer.justification);
  if (!answer.assurance && !answer.note && !answer.evidence?.length) return;
  await question.locator('[data-part="behind"] > summary').click();
  if (answer.assurance) {
    // The first choice says that nothing was said.
    await page.selectOption(`#assurance-${id}`, { index: 1 + ASSURANCES.indexOf(answer.assurance) });
  }
  if (answer.evidence?.length) await page.fill(`#evidence-${id}`, answer.evidence.join('\n'));
  if (answer.note) await page.fill(`#note-${id}`, answer.note);
}

/** What is said of where the answers are, once it is no longer on its way to the disk. */
export async function saveState(page) {
  await page.waitForSelector('[data-part="save-state"]:not([data-state="settling"])', { state: 'attached' });
  return page.locator('[data-part="save-state"]').first().innerText();
}

/** Saves the file and returns what it holds. */
export async function saveFile(page) {
  await goTo(page, 'start');
  return savedText(page, '[data-part="save-file"]');
}
