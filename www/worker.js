// The service worker of the hosted page: lets it open without a network, as one whole version. tools/offline.mjs fills
// in the version, the page itself with its headers, and the hash of each of its files.
//
// It is no way out: it sends nothing but GET requests for these files to its own server, without query or cookies; it
// takes no messages; what it does not know it leaves to the browser, which judges it by the page's policy. The page
// stands in this script because a browser keeps that out of every page's reach: whatever a script does to the files
// that are kept, the page comes with its policy, and the policy with the hashes of its files.

// One block, so that half a script is none.
{
  const VERSION = '{{version}}';
  const PAGE = '{{page}}';
  const HEADERS = { '{{headers}}': '' };
  const FILES = { '{{files}}': '' };

  const here = new URL('./', location.href).href;
  const OURS = `crosscheck ${here} `; // other copies on this server have their own
  const own = OURS + VERSION;
  const FILE = /^[\w-]+-[0-9a-f]{10,16}(_bg)?\.(js|css|wasm)$/;
  const plain = { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' };
  let isTidy = false;

  /** All files or none: if one is missing or is another than was built, the version before goes on. */
  const install = async () => {
    const names = Object.keys(FILES);
    const answers = await Promise.all(names.map(get));
    const cache = await caches.open(own);
    try {
      await Promise.all(names.map((name, nth) => cache.put(here + name, answers[nth])));
    } catch (error) {
      await caches.delete(own); // no room for all of them
      throw error;
    }
    // An open page has all it needs and asks for nothing, so nobody has to wait until the last one is closed.
    await skipWaiting();
  };

  /** A file of this version from the server; with any other content, the browser refuses it. */
  const get = async (name) => {
    const response = await fetch(here + name, { ...plain, integrity: FILES[name] });
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    return response;
  };

  /** Other versions go once no other page is open: one that is still loading needs its own. */
  const tidy = async ({ clientId, resultingClientId }) => {
    if (isTidy) return;
    const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.some(({ id, frameType }) => frameType !== 'nested' && id !== clientId && id !== resultingClientId)) return;
    isTidy = true;
    const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== own);
    await Promise.all(others.map((name) => caches.delete(name)));
  };

  /** Which of our files is asked for: '' for the page at the top of a window, undefined for anything else. */
  const nameOf = ({ method, mode, destination, url }) => {
    const [address, query] = url.split('#')[0].split('?');
    if (method !== 'GET' || !address.startsWith(here)) return undefined;
    const name = address.slice(here.length);
    if (name === '' || name === 'index.html') return mode === 'navigate' && destination === 'document' ? '' : undefined;
    return query === undefined && FILE.test(name) ? name : undefined;
  };

  /** The page, as long as all of its files are kept; else the server's, asked for without what stands behind a `?`. */
  const page = async () => {
    const kept = await caches.open(own).then((cache) => cache.keys()).catch(() => []);
    if (kept.length < Object.keys(FILES).length) return fetch(here, { ...plain, cache: 'no-cache' });
    return new Response(PAGE, { headers: HEADERS });
  };

  /** A file of this version, if what is kept still is that file; else the server's, which takes its place. Of another version
   * that is kept, the page that asks has the hash. */
  const file = async (name, request) => {
    const find = () => caches.match(here + name, { cacheName: name in FILES ? own : undefined, ignoreVary: true }).catch(() => undefined);
    const kept = await find();
    if (!(name in FILES)) return kept ?? fetch(request);
    // What is answered is another copy: one that was read would have lost what the browser compiled beside it.
    if (kept && (await isSound(name, kept))) return (await find()) ?? fetch(request);
    const answer = await get(name).catch(() => undefined);
    if (!answer) return fetch(request); // the page says what is wrong with it
    const cache = await caches.open(own).catch(() => undefined);
    await cache?.put(here + name, answer.clone()).catch(() => {});
    return answer;
  };

  /** Whether a file is the one that was built; somebody may have changed it, or a disk. */
  const isSound = async (name, response) => {
    try {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()));
      return FILES[name] === `sha384-${btoa(String.fromCharCode(...hash))}`;
    } catch {
      return false;
    }
  };

  addEventListener('install', (event) => event.waitUntil(install()));
  addEventListener('fetch', (event) => {
    const name = nameOf(event.request);
    if (name === undefined) return;
    event.respondWith(name === '' ? page() : file(name, event.request));
    event.waitUntil(tidy(event));
  });
}
