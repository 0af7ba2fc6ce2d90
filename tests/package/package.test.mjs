// The npm package as sites use it: from a plain page, in an app that Vite bundles, and in React; each in Chromium, with
// the package packed and installed like a stranger's, and its frame page published on a server of its own.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { typeOf } from '../../tools/headers.mjs';
import { install } from '../api/installed.mjs';
import { confirmHandOver, pressPlace } from '../browser/answering.mjs';
import { newPage, startServer } from '../browser/harness.mjs';
import { startSite, until } from '../browser/host.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tools = join(root, '.tools/npm/node_modules');
const tool = createRequire(join(tools, 'x.js'));
const folder = install();
const inside = join(folder, 'node_modules/crosscheck');
for (const name of ['react', 'react-dom', 'scheduler']) symlinkSync(join(tools, name), join(folder, 'node_modules', name));

/** Publishes `frame/` of the package as its README says. */
const publish = (t) => startServer(t, { root: join(inside, 'frame') });

/** Bundles an app in a folder of its own and resolves to the files of the bundle, path to answer. */
async function bundle(name, files) {
  const app = join(folder, name);
  mkdirSync(app);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(app, path), text);
  const { build } = await import(pathToFileURL(tool.resolve('vite')));
  await build({
    root: app,
    base: '/',
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'out', target: 'es2022', modulePreload: { polyfill: false } },
  });
  const out = join(app, 'out');
  const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(found.map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = path.slice(out.length);
    return [name === '/index.html' ? '/' : name, { body: readFileSync(path), type: typeOf(path) }];
  }));
}

async function visit(t, site, frames) {
  const { page, problems } = await newPage(t);
  await page.goto(site.url);
  const frame = () => page.frames().find((one) => one.url().startsWith(frames.url));
  await until(() => frame());
  await frame().waitForSelector('[data-screen]');
  return { page, problems, frame };
}

/** The policy that the README asks of the page, and nothing more. */
const policyFor = (frames) => ({ 'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${frames.url}` });
const ICON = '<link rel="icon" href="data:,">';

test('from a plain page, under the policy that the README asks for', async (t) => {
  const frames = await publish(t);
  const [, script] = /(element\.js)/.exec(readdirSync(inside).join(' '));
  const site = await startSite(t, {
    '/': { body: `<!doctype html><title>Plain</title><script type="module" src="/${script}"></script><cross-check src="${frames.url}frame.html" theme="dark"></cross-check>`, headers: { ...policyFor(frames), 'Content-Security-Policy': `${policyFor(frames)['Content-Security-Policy']}; img-src data:` } },
    [`/${script}`]: { body: readFileSync(join(inside, script)), type: 'text/javascript' },
    '/favicon.ico': { body: '', type: 'image/x-icon', status: 200 },
  });
  const { frame, problems } = await visit(t, site, frames);
  assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.deepEqual(problems, []);
});

test('bundled by Vite, the element and the headless API side by side', async (t) => {
  const frames = await publish(t);
  const site = await startSite(t, await bundle('vite-app', {
    'index.html': `<!doctype html><html lang="en"><head><title>Vite</title>${ICON}</head><body><script type="module" src="/main.js"></script></body></html>`,
    'main.js': `
      import "crosscheck/element";
      import { assess } from "crosscheck";
      const element = document.createElement("cross-check");
      Object.assign(element, { src: ${JSON.stringify(`${frames.url}frame.html`)}, sections: "results" });
      element.addEventListener("crosscheck-ready", ({ detail }) => { document.title = "ready " + detail.version; });
      document.body.append(element);
      document.body.dataset.frameworks = assess({ format: "crosscheck/assessment", version: 1 }).frameworks.length;`,
  }));
  const { page, frame, problems } = await visit(t, site, frames);
  await page.waitForFunction(() => document.title.startsWith('ready'));
  assert.match(await page.title(), /^ready \d+\.\d+\.\d+$/);
  assert.equal(await page.evaluate(() => document.body.dataset.frameworks), '2');
  assert.equal(await frame().locator('[data-part="results"]').count(), 1);
  assert.deepEqual(problems, []);
});

test('in Bahasa Indonesia, from the same folder: in a frame, in the page itself, and the page alone, which lead to each other', async (t) => {
  const frames = await publish(t);
  const element = (name) => `<cross-check id="${name}" src="${frames.url}frame.html" language="id" render="${name}"></cross-check>`;
  const site = await startSite(t, {
    '/': {
      body: `<!doctype html><html lang="en"><title>Plain</title>${ICON}<script type="module" src="/told.js"></script><script type="module" src="/element.js"></script>${element('frame')}${element('inline')}</html>`,
      headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; script-src 'self' ${frames.url} 'wasm-unsafe-eval'; connect-src ${frames.url}; frame-src ${frames.url}` },
    },
    '/told.js': { body: 'window.told = {}; document.addEventListener("crosscheck-ready", ({ target, detail }) => { told[target.id] = detail.language; });', type: 'text/javascript' },
    '/element.js': { body: readFileSync(join(inside, 'element.js')), type: 'text/javascript' },
  });
  const { page, frame, problems } = await visit(t, site, frames);
  await page.evaluate(() => document.getElementById('inline').scrollIntoView());
  await page.waitForFunction(() => window.told.frame === 'id' && window.told.inline === 'id');
  assert.equal(frame().url(), `${frames.url}id/frame.html`);
  assert.equal(await frame().locator('[data-screen="results"]').innerText(), 'Posisi Anda');
  assert.deepEqual(problems, []);
  assert.deepEqual(frames.requests.filter(({ path }) => !path.startsWith('/id/')), [], 'nothing of the English page is loaded');
  const { page: alone } = await newPage(t);
  await alone.goto(`${frames.url}id/index.html`);
  await Promise.all([alone.waitForURL(`${frames.url}index.html`), alone.click('[data-part="other-language"]')]);
});

test('bundled by Vite, in the page itself, under the policy that the README asks for', async (t) => {
  const frames = await publish(t);
  const files = await bundle('inline-app', {
    'index.html': `<!doctype html><html lang="en"><head><title>Vite</title>${ICON}</head><body><script type="module" src="/main.js"></script></body></html>`,
    'main.js': `
      import "crosscheck/element";
      document.addEventListener("crosscheck-ready", ({ detail }) => { document.title = "ready " + detail.version; });
      document.body.append(Object.assign(document.createElement("cross-check"), { src: ${JSON.stringify(`${frames.url}frame.html`)}, render: "inline" }));`,
  });
  const policy = `default-src 'none'; img-src data:; script-src 'self' ${frames.url} 'wasm-unsafe-eval'; connect-src ${frames.url}`;
  const site = await startSite(t, { ...files, '/': { ...files['/'], headers: { 'Content-Security-Policy': policy } } });
  const { page, problems } = await newPage(t);
  await page.goto(site.url);
  await page.waitForFunction(() => document.title.startsWith('ready'));
  assert.equal(page.frames().length, 1);
  assert.deepEqual(problems, []);
});

test('in React: attributes, callbacks, changes, and leaving', async (t) => {
  const frames = await publish(t);
  const site = await startSite(t, await bundle('react-app', {
    'index.html': `<!doctype html><html lang="en"><head><title>React</title>${ICON}</head><body><div id="app"></div><script type="module" src="/main.jsx"></script></body></html>`,
    'main.jsx': `
      import * as React from "react";
      import { createRoot } from "react-dom/client";
      import { CrossCheck } from "crosscheck/react";
      window.told = [];
      function App() {
        const [theme, setTheme] = React.useState("light");
        const [isThere, setThere] = React.useState(true);
        Object.assign(window, { setTheme, setThere });
        return isThere && <CrossCheck src=${JSON.stringify(`${frames.url}frame.html`)} theme={theme} height={700} handOver className="widget"
          onReady={(detail) => told.push(["ready", theme, detail.language])} onHandOver={(detail) => told.push(["hand-over", detail.kind])} />;
      }
      createRoot(document.getElementById("app")).render(<React.StrictMode><App /></React.StrictMode>);`,
  }));
  const { page, frame, problems } = await visit(t, site, frames);
  await page.waitForFunction(() => window.told.some(([name]) => name === 'ready'));
  assert.equal(await page.evaluate(() => document.querySelector('cross-check.widget').offsetHeight), 700);
  await page.evaluate(() => window.setTheme('dark'));
  await until(() => frame().evaluate(() => document.documentElement.dataset.theme === 'dark'));
  await page.waitForFunction(() => window.told.some(([, theme]) => theme === 'dark')); // today's callback, not the first one
  await pressPlace(frame(), 'results');
  await frame().click('[data-what="scores"]');
  await confirmHandOver(frame());
  await page.waitForFunction(() => window.told.some(([name, kind]) => name === 'hand-over' && kind === 'scores'));
  await page.evaluate(() => window.setThere(false));
  await until(() => page.frames().length === 1);
  await page.evaluate(() => window.setThere(true));
  await until(() => frame());
  await frame().waitForSelector('[data-screen]');
  assert.deepEqual(problems, []);
});

test('in React 19 as an element by its name: attributes, a flag, an event', async (t) => {
  const frames = await publish(t);
  const site = await startSite(t, await bundle('react-element', {
    'index.html': `<!doctype html><html lang="en"><head><title>React</title>${ICON}</head><body><div id="app"></div><script type="module" src="/main.jsx"></script></body></html>`,
    'main.jsx': `
      import * as React from "react";
      import { createRoot } from "react-dom/client";
      import "crosscheck/element";
      createRoot(document.getElementById("app")).render(
        <cross-check src=${JSON.stringify(`${frames.url}frame.html`)} theme="dark" height={700} hand-over oncrosscheck-ready={({ detail }) => { document.title = "ready " + detail.language; }} />);`,
  }));
  const { page, frame, problems } = await visit(t, site, frames);
  await page.waitForFunction(() => document.title === 'ready en');
  assert.equal(await page.evaluate(() => document.querySelector('cross-check').offsetHeight), 700);
  assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
  await pressPlace(frame(), 'results');
  await frame().waitForSelector('[data-what="scores"]');
  assert.deepEqual(problems, []);
});

test('React renders it on a server, where there is no browser', async () => {
  const file = join(folder, 'server.mjs');
  writeFileSync(file, `
    import { createElement } from "react";
    import { renderToString } from "react-dom/server";
    import { CrossCheck } from "crosscheck/react";
    export const html = renderToString(createElement(CrossCheck, { src: "/frame.html", theme: "dark", handOver: true }, "Instead"));`);
  const { html } = await import(pathToFileURL(file));
  assert.equal(html, '<cross-check src="/frame.html" theme="dark" hand-over="">Instead</cross-check>');
});
