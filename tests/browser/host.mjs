// Somebody else's site for a test: pages of its own on http://localhost, which to the browser is another site than
// the widget's server on 127.0.0.1, with whatever headers and scripts the test gives them.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutMeta } from '../../tools/floor.mjs';
import { withoutHash } from '../../tools/headers.mjs';
import { joinedLoader } from '../../tools/scripts.mjs';
import { newPage, startServer } from './harness.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The name of a file of the build, hash and all: `fileOf('cross-check.js')`. */
export function fileOf(name) {
  const found = readdirSync(dist).filter((file) => withoutHash(file) === name);
  if (found.length !== 1) throw new Error(`dist has ${found.length} files ${name}`);
  return found[0];
}

/** The page of the build as somebody's who wants none of its protection: without its policy, and its files unchecked. */
export const barePage = () => withoutMeta(readFileSync(`${dist}/index.html`, 'utf8')).replaceAll(/ integrity="[^"]*"/g, '');

/** Its loader, which only starts it: neither seals it nor takes anything out of it. */
export function bareLoader() {
  const bare = "  program = await instantiated();\n  await join(askForParts());\n  program.mount(document.getElementById('crosscheck'));\n  document.documentElement.dataset.started = '';";
  const text = joinedLoader().replace(/(?<=\ntry \{\n)  stay\(\);[^]*?(?=\n\} catch)/, bare);
  if (!text.includes(bare)) throw new Error('the loader has another form than is read here');
  return text;
}

/**
 * Starts a site whose `pages` are path → text, or path → `{ body, type, headers, status }`. Resolves to
 * `{ url, requests }`.
 */
export async function startSite(t, pages) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const found = pages[request.url.split('?')[0]];
    const { body = '', type = 'text/html; charset=utf-8', headers = {}, status = found === undefined ? 404 : 200 } =
      typeof found === 'object' ? found : { body: found };
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { url: `http://localhost:${server.address().port}/`, requests };
}

/** The line that includes the element, as a module or as a classic script. */
export function inclusion(widget, kind = 'module') {
  return kind === 'module'
    ? `<script type="module" src="${widget.url}${fileOf('cross-check.js')}" crossorigin></script>`
    : `<script src="${widget.url}${fileOf('cross-check-classic.js')}" crossorigin></script>`;
}

/** A page of a host: what stands in its head before the element, the inclusion, and its body. */
export function hostPage(widget, { head = '', body = '<cross-check></cross-check>', kind = 'module', include = inclusion(widget, kind) } = {}) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A fictional vendor’s trust center</title>${RECORDER}${head}${include}</head><body>${body}</body></html>`;
}

// Before anything else of the page: keeps what the element tells and whatever reaches the window, in lists that owe
// nothing to what the page does to its natives later.
const RECORDER = `<script>
  window.told = [];
  window.heard = [];
  {
    const names = ['ready', 'resize', 'error', 'hand-over'];
    for (let i = 0; i < names.length; i += 1) {
      document.addEventListener('crosscheck-' + names[i], (event) => {
        told[told.length] = { name: names[i], id: event.target.id, detail: event.detail, composed: event.composed };
      });
    }
    addEventListener('message', (event) => { heard[heard.length] = event.data; });
  }
</script>`;

/**
 * Starts a host's site with the widget's server beside it. `pages(widget)` may add files to the site; `page` is what
 * `hostPage` takes. Resolves to `{ widget, site }`.
 */
export async function startHost(t, { page: shape, headers, pages = () => ({}), alter } = {}) {
  const widget = await startServer(t, { alter });
  const given = typeof shape === 'function' ? shape(widget) : shape;
  const body = typeof given === 'string' ? given : hostPage(widget, given);
  const site = await startSite(t, { '/': { body, headers: typeof headers === 'function' ? headers(widget) : headers }, ...pages(widget) });
  return { widget, site };
}

/** The same, and opens its page in Chromium. Resolves to `{ page, widget, site, problems, frame() }`. */
export async function openHost(t, { context, before, ...host } = {}) {
  const { widget, site } = await startHost(t, host);
  const { page, problems } = await newPage(t, { context, before });
  await page.goto(site.url);
  const frame = () => page.frames().find((one) => one.url().startsWith(widget.url));
  return { page, widget, site, problems, frame };
}

/** For a page's head: makes shadow roots open, so that a test can see what a page cannot. */
export const OPEN_SHADOWS = `<script>{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }) };
}</script>`;

/** What docs/element.md asks of a page's policy for `render="inline"`, on a page that allows nothing else. */
export function inlinePolicy(widget, { scripts = "'wasm-unsafe-eval'", connect = widget.url } = {}) {
  const hashes = [RECORDER, OPEN_SHADOWS].map((one) => `'sha256-${createHash('sha256').update(/<script>([^]*)<\/script>/.exec(one)[1]).digest('base64')}'`);
  return {
    'Content-Security-Policy': [
      `default-src 'none'; img-src data:; script-src ${hashes.join(' ')} ${widget.url} ${scripts}; connect-src ${connect}`,
      "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
    ].join('; '),
  };
}

/** A host's page with the widget in the page itself, in shadow roots that are open for the test, under a strict policy. */
export function openInline(t, { attributes = '', page = {}, headers = inlinePolicy, ...more } = {}) {
  const shape = { head: OPEN_SHADOWS, body: `<h1>Trust center</h1><cross-check render="inline" ${attributes}></cross-check>`, ...page };
  // It begins with the profile, whose fields most tests fill in, unless a test says what there is.
  shape.body = shape.body.replaceAll(/<cross-check(?![^>]*sections)/g, '<cross-check sections="start assess results plan crosswalk"');
  return openHost(t, { page: shape, headers, ...more });
}

/** Waits until the element told something of this name, and resolves to its detail; in either browser. */
export async function told(page, name, { id, count = 1 } = {}) {
  let found;
  await until(async () => {
    found = await page.evaluate(
      ([wanted, from]) => window.told.filter((one) => one.name === wanted && (from === null || one.id === from)).map(({ detail }) => detail),
      [name, id ?? null],
    );
    return found.length >= count;
  }, `${name} was not told`);
  return found.at(-1);
}

/** Waits until `isSo()` is, for as long as a busy machine may take. */
export async function until(isSo, otherwise = `waited in vain for ${isSo}`) {
  for (const end = Date.now() + 30_000; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((done) => setTimeout(done, 50));
  }
}
