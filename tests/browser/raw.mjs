// Chromium with the defaults that visitors have. Playwright switches off the back/forward cache and the partitioning
// of storage, so a test of either would pass without testing anything; this talks to the browser itself, through its
// debugging pipe, and knows only what those tests need.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';

// A command that comes just when a tab changes to a process of another site can get lost in the browser: it is never
// answered, and waiting for it would wait forever.
const LIMIT = 15_000; // ms, for a command, and for what is waited for
const ONE_TRY = 3_000; // ms, for a question that is asked again

/** A profile for browsers of one test that come one after the other. */
export function makeProfile(t) {
  const profile = { folder: mkdtempSync(join(tmpdir(), 'crosscheck-profile-')), closings: [] };
  // One task for both, since Node runs them in the order in which they were given, and none after one that fails: a folder
  // removed under a running browser is filled again, and the browser would then never be closed.
  t.after(async () => {
    await Promise.all(profile.closings.map((close) => close()));
    rmSync(profile.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });
  return profile;
}

/** A browser for one test, in a fresh profile unless one is given: `open(url)` resolves to a tab, `kill()` is a power cut. */
export async function startBrowser(t, profile = makeProfile(t)) {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const child = spawn(chromiumPath(), [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile.folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that all of its processes can be killed at once
  });
  const ended = new Promise((done) => child.once('exit', done));
  const killAll = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // all of them are gone already
    }
    return ended;
  };
  profile.closings.push(async () => {
    if (child.signalCode || child.exitCode !== null) return;
    // Asked to close, it closes its children too; they would still write into the profile.
    send('Browser.close').catch(() => {});
    await Promise.race([ended, new Promise((done) => setTimeout(done, 5000))]);
    await killAll();
  });

  const [writer, reader] = [child.stdio[3], child.stdio[4]];
  writer.on('error', () => {}); // it was killed in the middle of something
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  let buffer = '';
  reader.setEncoding('utf8').on('data', (text) => {
    const messages = (buffer + text).split('\0');
    buffer = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const { done, failed } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) failed?.(new Error(message.error.message));
      else if (done) done(message.result);
      else for (const listener of listeners) listener(message);
    }
  });
  const send = (method, params = {}, sessionId = undefined, limit = LIMIT) =>
    new Promise((done, failed) => {
      const id = (last += 1);
      const timer = setTimeout(() => {
        waiting.delete(id);
        failed(new Error(`no answer to ${method} within ${limit / 1000} seconds`));
      }, limit);
      const answered = (settle) => (value) => {
        clearTimeout(timer);
        settle(value);
      };
      waiting.set(id, { done: answered(done), failed: answered(failed) });
      writer.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const attach = async (targetId) => {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    return new Tab(send, listeners, sessionId);
  };

  return {
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const tab = await attach(targetId);
      await tab.goTo(url);
      return tab;
    },
    kill: killAll,
    /** The frame of another site whose address begins like this: it has a process, and so a target, of its own. */
    async frame(url) {
      for (let tries = 0; tries < 100; tries += 1) {
        const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'iframe' }] });
        const found = targetInfos.find((target) => target.url.startsWith(url));
        if (found) return attach(found.targetId);
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`no frame at ${url}`);
    },
  };
}

class Tab {
  constructor(send, listeners, session) {
    this.send = (method, params, limit) => send(method, params, session, limit);
    this.listeners = listeners;
  }

  async goTo(url) {
    await this.send('Page.enable');
    const { errorText } = await this.send('Page.navigate', { url });
    assert.equal(errorText, undefined);
  }

  /** What an expression gives in the page, promises awaited. */
  async evaluate(expression, limit = LIMIT) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true }, limit);
    assert.equal(exceptionDetails?.exception?.description, undefined);
    return result.value;
  }

  /** Waits until an expression gives something true. A page that is just being left cannot be asked. */
  async until(expression) {
    const end = Date.now() + LIMIT;
    let seen;
    do {
      seen = await this.evaluate(expression, ONE_TRY).catch((error) => error);
      if (seen && !(seen instanceof Error)) return seen;
      await new Promise((done) => setTimeout(done, 50));
    } while (Date.now() < end);
    throw new Error(`not within ${LIMIT / 1000} seconds: ${expression} (${seen})`);
  }
}
