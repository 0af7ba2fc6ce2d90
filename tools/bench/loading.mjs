// Loading: when something can be read, when it can be used, and what that took of the line and of the processor.
import { busy, newPage } from './browser.mjs';

/** In the page, before its first script: notes when each is there and drawn. */
function watch(readable, isInteractive) {
  const times = (globalThis.benchTimes = {});
  const drawn = (name) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel(); // the message comes when the frame is drawn
    port1.onmessage = () => (times[name] = performance.now());
    port2.postMessage(0);
  });
  const waiting = new Map([['readable', () => document.querySelector(readable) !== null], ['interactive', isInteractive]]);
  const look = () => {
    for (const [name, isThere] of waiting) {
      if (!isThere()) continue;
      waiting.delete(name);
      drawn(name);
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  // A page that takes over what is already there may change no element.
  const timer = setInterval(() => {
    look();
    if (waiting.size === 0) clearInterval(timer);
  }, 10);
}

/** One visit. Milliseconds, and bytes as they are sent. */
export async function load(browser, { readable, interactive }, url, conditions) {
  const { page, session, close } = await newPage(browser, conditions);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript({ content: `(${watch})(${JSON.stringify(readable)}, ${interactive});` });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.benchTimes?.interactive, null, { polling: 10 });
  const [atUse, bytesAtUse] = [await busy(session), bytes];
  // What comes by itself behind the first use, up to half a second of silence.
  await page.waitForLoadState('networkidle');
  const result = { ...(await page.evaluate(() => globalThis.benchTimes)), cpu: atUse, cpuInAll: await busy(session), bytes: bytesAtUse, bytesInAll: bytes };
  await close();
  return result;
}
