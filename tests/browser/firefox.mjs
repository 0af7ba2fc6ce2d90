// Firefox for tests, driven by its own WebDriver BiDi over a socket: no other driver is needed, and none of the ones we
// have can drive the Firefox that Debian ships. Only what the tests use.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT = 60_000; // a busy machine needs its time, a broken page too

// No traffic of the browser's own, and no page of its own in the way.
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.enabled': false,
};

/** Starts Firefox with a fresh profile, for one test, and with more preferences where a test needs them. Resolves to a
 * page. */
export async function openFirefox(t, more = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'crosscheck-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries({ ...PREFERENCES, ...more }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = spawn(process.env.FIREFOX ?? 'firefox-esr', ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(async () => {
    const ended = new Promise((done) => browser.once('exit', done));
    if (browser.exitCode === null && browser.signalCode === null) {
      browser.kill();
      const insist = setTimeout(() => browser.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(insist);
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const address = await new Promise((done, failed) => {
    let said = '';
    browser.once('error', failed);
    browser.once('exit', (code) => failed(new Error(`Firefox ended with ${code}: ${said}`)));
    browser.stderr.on('data', (text) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found) done(found[1]);
    });
  });
  const session = new Session(await connect(`${address}/session`));
  const { capabilities } = await session.send('session.new', { capabilities: {} });
  await session.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = await session.send('browsingContext.getTree', {});
  return Object.assign(new FirefoxPage(session, contexts[0].context), { version: capabilities.browserVersion });
}

async function connect(address) {
  const { WebSocket } = createRequire(join(root, '.tools/npm/package.json'))('ws');
  const socket = new WebSocket(address);
  await new Promise((done, failed) => socket.once('open', done).once('error', failed));
  return socket;
}

class Session {
  #socket;
  #waiting = new Map();
  #count = 0;
  problems = [];
  requests = [];

  constructor(socket) {
    this.#socket = socket;
    socket.on('message', (text) => this.#hear(JSON.parse(text)));
  }

  #hear({ id, type, result, error, message, method, params }) {
    if (id !== undefined) {
      const { done, failed } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (type === 'error') failed(new Error(`${error}: ${message}`));
      else done(result);
    } else if (method === 'log.entryAdded' && ['warn', 'error'].includes(params.level)) this.problems.push(params.text);
    else if (method === 'network.beforeRequestSent') this.requests.push(params.request.url);
  }

  send(method, params) {
    const id = (this.#count += 1);
    const answer = new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }
}

/** A page, or a frame in one. */
class FirefoxPage {
  #session;
  #context;

  constructor(session, context) {
    this.#session = session;
    this.#context = context;
  }

  /** What the console said at the level of a warning or an error, and errors that nobody caught; of all frames. */
  get problems() {
    return this.#session.problems;
  }

  /** Every address that the page and its frames asked for. */
  get requests() {
    return this.#session.requests;
  }

  #send(method, params) {
    return this.#session.send(method, params);
  }

  /** The addresses of the frames that are in this page right now. */
  async frames() {
    const { contexts } = await this.#send('browsingContext.getTree', { root: this.#context });
    return contexts[0].children.map(({ context, url }) => ({ url, frame: new FirefoxPage(this.#session, context) }));
  }

  /** The frame whose address starts so, as soon as there is one. */
  async frame(start) {
    const end = Date.now() + LIMIT;
    for (;;) {
      const found = (await this.frames()).find(({ url }) => url.startsWith(start));
      if (found) return found.frame;
      assert.ok(Date.now() < end, `no frame shows ${start}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  goto(url) {
    return this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  reload() {
    return this.#send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  /** Runs a function in the page with an argument; both go there as text, and its result comes back as JSON. */
  async evaluate(run, argument) {
    const expression = `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument) ?? ''})))()`;
    const answer = await this.#send('script.evaluate', { expression, target: { context: this.#context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /** Runs statements in the page without waiting for what comes of them: they may lead it away. */
  async attempt(statements) {
    await this.#send('script.evaluate', { expression: statements, target: { context: this.#context }, awaitPromise: false }).catch(() => {});
  }

  async waitForSelector(selector) {
    const end = Date.now() + LIMIT;
    // What is in a row of questions comes once that is opened, as a visitor does.
    const look = (wanted) => {
      if (document.querySelector(wanted) !== null) return true;
      for (const row of document.querySelectorAll('details[data-fold="question"]:not([data-unfolded])')) {
        row.open = true;
        row.dataset.unfolded = '';
      }
      return false;
    };
    while (!(await this.evaluate(look, selector))) {
      assert.ok(Date.now() < end, `nothing matches ${selector}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  async #elements(selector) {
    await this.waitForSelector(selector);
    // Whatever comes folded up is opened first, as a visitor does.
    await this.evaluate((wanted) => {
      for (let fold = document.querySelector(wanted)?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
        if (!document.querySelector(wanted).matches('summary')) fold.open = true;
      }
    }, selector);
    const { nodes } = await this.#send('browsingContext.locateNodes', { context: this.#context, locator: { type: 'css', value: selector }, maxNodeCount: 1 });
    return nodes;
  }

  /** Brings an element into view and waits until it stays where it is: a frame that follows its content still moves for a while. */
  async #rest(selector) {
    const end = Date.now() + LIMIT;
    const seen = [];
    while (seen.length < 4 || new Set(seen.slice(-4)).size > 1) {
      assert.ok(Date.now() < end, `${selector} never comes to rest: ${seen.slice(-4).join(" | ")}`);
      seen.push(await this.evaluate(([wanted, isFirst]) => {
        const element = document.querySelector(wanted);
        const { top, bottom } = element.getBoundingClientRect();
        // Half pixels would move it to and fro with every call.
        if (isFirst || top < innerHeight / 4 || bottom > innerHeight * 0.75) element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height, innerHeight, scrollY].join();
      }, [selector, seen.length === 0]));
      await new Promise((done) => setTimeout(done, 60));
    }
  }

  /** A real click in the middle of the first element that matches. */
  async click(selector) {
    await this.#elements(selector);
    await this.#rest(selector);
    const [{ sharedId }] = await this.#elements(selector);
    const origin = { type: 'element', element: { sharedId } };
    await this.#send('input.performActions', {
      context: this.#context,
      actions: [{
        type: 'pointer',
        id: 'mouse',
        actions: [{ type: 'pointerMove', x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      }],
    });
  }

  /** Types into what has the focus. */
  async type(text) {
    const actions = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#send('input.performActions', { context: this.#context, actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async setFile(selector, path) {
    const [{ sharedId }] = await this.#elements(selector);
    await this.#send('input.setFiles', { context: this.#context, element: { sharedId }, files: [path] });
  }

  async screenshot(path) {
    const { data } = await this.#send('browsingContext.captureScreenshot', { context: this.#context });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }
}
