// Chromium with the defaults that visitors have. Playwright switches off the back/forward cache and the partitioning
// of storage, so a test of either would pass without testing anything; this talks to the browser itself, through its
// debugging pipe, and knows only what those tests need.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';

/** A profile for browsers of one test that come one after the other. */
export function makeProfile(t) {
  const profile = mkdtempSync(join(tmpdir(), 'crosscheck-profile-'));
  t.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));
  return profile;
}

/** A browser for one test, in a fresh profile unless one is given: `open(url)` resolves to a tab, `kill()` is a power cut. */
export async function startBrowser(t, given) {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'crosscheck-profile-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const child = spawn(chromiumPath(), [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'], {
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
  t.after(async () => {
    if (child.signalCode) return;
    // Asked to close, it closes its children too; they would still write into the profile.
    send('Browser.close').catch(() => {});
    await Promise.race([ended, new Promise((done) => setTimeout(done, 5000))]);
    await killAll();
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
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
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, failed) => {
      waiting.set((last += 1), { done, failed });
      writer.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
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
    this.send = (method, params) => send(method, params, session);
    this.listeners = listeners;
  }

  async goTo(url) {
    await this.send('Page.enable');
    const { errorText } = await this.send('Page.navigate', { url });
    assert.equal(errorText, undefined);
  }

  /** What an expression gives in the page, promises awaited. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    assert.equal(exceptionDetails?.exception?.description, undefined);
    return result.value;
  }

  /** Waits until an expression gives something true. A page that is just being left cannot be asked. */
  async until(expression) {
    let seen;
    for (let tries = 0; tries < 300; tries += 1) {
      seen = await this.evaluate(expression).catch((error) => error);
      if (seen && !(seen instanceof Error)) return seen;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`not within fifteen seconds: ${expression} (${seen})`);
  }
}
