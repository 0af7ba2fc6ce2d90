// The privacy self-test: on a press of its button it tries the ways by which a page could send something, and shows which
// of them the browser stopped. Every attempt is empty and goes to a name that cannot exist.
// A file of its own because it is the one place with code for such ways. It receives nothing from the widget, reads
// nothing of the page, and stands under the same rules as everything in it.

const HOST = 'crosscheck-self-test.invalid'; // names under .invalid belong to nobody, by RFC 2606
const PATIENCE = 1500; // milliseconds in which a browser that stops something says so

const at = (id) => `https://${id}.${HOST}/`;
const make = (name, more) => Object.assign(document.createElement(name), more);

/** Puts an element into the page and gives the way to take it out again. */
function put(element) {
  (element.localName === 'link' ? document.head : document.body).append(element);
  return () => element.remove();
}

/** Whoever asks for a passkey of another name has the browser ask a server of that name, which no content policy stops.
 * What the browser says of a refusal tells whether it came before that. That a sign-in came to nothing Chromium says after a
 * while of its own choosing, in the same words whatever was the cause: that is silence, and what a policy stops is told before. */
const credential = (asked) => asked.then((given) => (given === null ? 'missing' : 'passed'), ({ message }) => {
  if (/not enabled in this document|Content Security Policy/.test(message)) return 'stopped';
  return /\.well-known|retrieving a token/.test(message) ? 'passed' : 'unknown';
});

/** A blank frame: who can make one has a document without anybody who listens. Nothing is sent by it here. */
const blankFrame = () => put(make('iframe', { hidden: true, title: 'self-test' }));

const bytes = () => new Uint8Array(16);

/** Each attempt may throw, and may return what has to be done afterwards, or what came of it as a promise. Ids are those of
 * docs/leaks.md. */
const ATTEMPTS = {
  fetch: ['fetch', (url) => void fetch(url, { mode: 'no-cors' }).catch(() => {})],
  beacon: ['beacon', (url) => void navigator.sendBeacon(url)],
  xhr: ['XMLHttpRequest', (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  }],
  websocket: ['WebSocket', (url) => {
    const socket = new WebSocket(url.replace('https:', 'wss:'));
    return () => socket.close();
  }],
  'event-source': ['EventSource', (url) => {
    const source = new EventSource(url);
    return () => source.close();
  }],
  webtransport: ['WebTransport', (url) => {
    const session = new WebTransport(url);
    session.ready.catch(() => {});
    session.closed.catch(() => {});
  }],
  image: ['picture', (url) => void make('img', { src: url })],
  'style-image': ['picture of a style', (url) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`crosscheck-self-test { background-image: url(${url}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet); };
  }],
  media: ['video', (url) => put(make('video', { src: url, hidden: true }))],
  object: ['object', (url) => put(make('object', { data: url, width: 0, height: 0 }))],
  frame: ['frame', (url) => put(make('iframe', { src: url, hidden: true, title: 'self-test' }))],
  script: ['script', (url) => put(make('script', { src: url }))],
  import: ['script by import', (url) => void import(url).catch(() => {})],
  worker: ['worker', () => {
    const address = URL.createObjectURL(new Blob(['']));
    const worker = new Worker(address);
    return () => [worker.terminate(), URL.revokeObjectURL(address)];
  }],
  stylesheet: ['style sheet', (url) => put(make('link', { rel: 'stylesheet', href: url }))],
  font: ['font', (url) => void new FontFace('crosscheck-self-test', `url(${url})`).load().catch(() => {})],
  prefetch: ['prefetch', (url) => put(make('link', { rel: 'prefetch', href: url }))],
  'module-preload': ['preload of a script', (url) => put(make('link', { rel: 'modulepreload', href: url }))],
  passkey: ['asking for a passkey', (url) => credential(navigator.credentials.get({ publicKey: { rpId: new URL(url).hostname, challenge: bytes() } }))],
  'passkey-made': ['making a passkey', (url) => {
    const user = { id: bytes(), name: 'self-test', displayName: 'self-test' };
    const kinds = [-7, -257].map((alg) => ({ type: 'public-key', alg }));
    return credential(navigator.credentials.create({ publicKey: { rp: { id: new URL(url).hostname, name: 'self-test' }, user, challenge: bytes(), pubKeyCredParams: kinds } }));
  }],
  'sign-in': ['asking for a sign-in', (url) => credential(navigator.credentials.get({ identity: { providers: [{ configURL: `${url}x.json`, clientId: 'self-test' }] } }))],
  'frame-download': ['saving a file in a blank frame', blankFrame],
  'own-frame-download': ['saving a file in a blank frame, own server', blankFrame],
  'framed-form': ['form in a frame', (url) => {
    const frame = make('iframe', { name: 'crosscheck-self-test', hidden: true, title: 'self-test' });
    const form = make('form', { action: url, target: frame.name, hidden: true });
    const undo = [put(frame), put(form)];
    form.submit();
    return () => undo.forEach((one) => one());
  }],
};

/** These would lead the page away if nothing stopped them; see `leading`. */
const LEADING = {
  address: ['address written', (url) => { location.href = url; }],
  assign: ['address assigned', (url) => location.assign(url)],
  property: ['address as a property', (url) => void Reflect.set(globalThis, 'location', url)],
  link: ['link clicked', (url) => make('a', { href: url }).click()],
  download: ['link that saves a file', (url) => make('a', { href: url, download: 'x' }).click()],
  form: ['form', (url) => {
    const form = make('form', { action: url, hidden: true });
    const undo = put(form);
    form.submit();
    return undo;
  }],
  refresh: ['refresh', (url) => put(make('meta', { httpEquiv: 'refresh', content: `0;url=${url}` }))],
};

/** What no page can try on itself without harm, or see the outcome of. */
const UNTRIED = [
  ['window', 'new window', 'it would open one'],
  ['window-link', 'link to a new window', 'it would open one'],
  ['window-later', 'blank window, led on', 'it would open one'],
  ['window-blob', 'window of a file made here, led on', 'it would open one'],
  ['own-window', 'new window, own server', 'it would open one'],
  ['own-window-alone', 'new window without an opener, own server', 'it would open one'],
  ['own-window-named', 'new window with a name, own server', 'it would open one'],
  ['own-window-link', 'link to a new window, own server', 'it would open one'],
  ['own-link-alone', 'link to a new window without an opener, own server', 'it would open one'],
  ['own-window-later', 'blank window, led on, own server', 'it would open one'],
  ['own-window-blob', 'window of a file made here, led on, own server', 'it would open one'],
  ['preconnect', 'connecting ahead', 'a page cannot see whether it happened'],
  ['dns-prefetch', 'looking up a name', 'a page cannot see whether it happened'],
  ['ping', 'ping of a link', 'it would change the address'],
  ['icon', 'icon', 'it would change the icon of this page'],
  ['speculation', 'speculation rules', 'a page cannot see whether it happened'],
  ['own-fetch', 'fetch, own server', 'it would be a request, with a server that exists'],
  ['own-image', 'picture, own server', 'it would be a request, with a server that exists'],
  ['own-address', 'address, own server', 'it would be a request, with a server that exists'],
  ['own-worker', 'address of a service worker, own server', 'it would be a request, with a server that exists'],
  ['own-reload', 'address changed and loaded again, own server', 'it would load this page again'],
  ['cache', 'file for the cache', 'it would leave something in this browser'],
];

/** What is left, in the words of SECURITY.md and docs/leaks.md. */
const LEFT = [
  'Where a host can set no headers, or a browser does not know them, these reach any server: new windows, WebRTC, connecting ahead, looking up a name, and asking for a passkey.',
  'Code that was in the page before the page’s own loader can keep what it needs to make a blank frame; by saving a file in it, it reaches the page’s own server, and no other.',
  'What code leaves behind reaches the page’s own server with a later load: a cookie, and a header that it sets for the service worker.',
];

/** Tries one way, with other signs to wait for: 'stopped' where the browser refused or said that its policy did, 'passed' where it did neither. */
async function attempt(id, run, ...signs) {
  let undo;
  let stopped;
  let isSettling = false;
  const refused = new Promise((done) => {
    stopped = ({ blockedURI, disposition }) => {
      // Of a script it names no address, but one of these words. What it still tells of another way, once for each policy, is
      // no sign of this one.
      const isWord = ['blob', 'inline', 'trusted-types-sink', 'eval'].includes(blockedURI);
      isSettling ||= isWord;
      const ours = isWord || blockedURI.includes(`//${id}.${HOST}`);
      if (ours && disposition === 'enforce') done('stopped');
    };
    document.addEventListener('securitypolicyviolation', stopped);
    try {
      undo = run(at(id));
    } catch (error) {
      // A way that this browser does not have is no way out.
      done(error instanceof ReferenceError ? 'missing' : 'stopped');
    }
  });
  if (undo instanceof Promise) signs.push(undo);
  const result = await Promise.race([refused, ...signs, wait(PATIENCE).then(() => silence(id))]);
  document.removeEventListener('securitypolicyviolation', stopped);
  if (isSettling) await wait(50); // it says so once for each policy, and not of which way
  if (typeof undo === 'function') undo();
  return result;
}

/** What it means that nothing was said. Only Chromium always tells what it stops of these two. */
function silence(id) {
  return ['prefetch', 'module-preload'].includes(id) && !chromium() ? 'unknown' : 'passed';
}

/** The version of Chromium that this browser is made of, if it is. */
function chromium() {
  return Number(navigator.userAgentData?.brands.find(({ brand }) => brand === 'Chromium')?.version ?? 0);
}

/** Tries one way to lead the page elsewhere. Ours is the last word: nothing of this test ever leads away. */
async function leading(id, run) {
  if (!globalThis.navigation) return 'unknown';
  const prevented = new Promise((done) => {
    // Never taken away again, because a browser may come to it late.
    navigation.addEventListener('navigate', (event) => {
      if (!event.destination.url.includes(`//${id}.${HOST}`)) return;
      done(event.defaultPrevented ? 'stopped' : 'passed');
      event.preventDefault();
    });
  });
  return attempt(id, run, prevented);
}

/**
 * WebRTC stands outside of every content policy. Where nothing stops it, the browser looks for the server and says that
 * there is none. Only of Chromium, from the version that can stop it, is it known that silence means a stop.
 */
async function webrtc(url) {
  if (typeof RTCPeerConnection !== 'function') return 'missing';
  const peer = new RTCPeerConnection({ iceServers: [{ urls: url.replace(/^https:\/\/(.*)\/$/, 'stun:$1') }] });
  try {
    const looked = new Promise((done) => {
      peer.onicecandidateerror = () => done('passed');
      // It is through with everything that it wanted to look for, however long that took.
      peer.onicegatheringstatechange = () => {
        if (peer.iceGatheringState === 'complete') done(chromium() >= 152 ? 'stopped' : 'unknown');
      };
    });
    peer.createDataChannel('');
    await peer.setLocalDescription(await peer.createOffer());
    // Where no name server answers, looking up a name takes its time.
    return await Promise.race([looked, wait(60_000).then(() => 'unknown')]);
  } catch {
    return 'stopped';
  } finally {
    peer.close();
  }
}

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Tries everything, one way after the other. Resolves to rows of `{ id, name, result, why }`. */
async function tryAll(progress) {
  const all = { ...ATTEMPTS, ...LEADING };
  const rows = [];
  progress.max = Object.keys(all).length + 1;
  for (const [id, [name, run]] of Object.entries(all)) {
    rows.push({ id, name, result: await (id in LEADING ? leading : attempt)(id, run) });
    progress.value = rows.length;
  }
  rows.push({ id: 'webrtc', name: 'WebRTC', result: await webrtc(at('webrtc')) });
  const told = { missing: 'this browser does not have it', unknown: 'this browser gives no sign of it' };
  const untried = UNTRIED.map(([id, name, why]) => ({ id, name, result: 'untried', why }));
  return [...rows.map((row) => (told[row.result] ? { ...row, result: 'untried', why: told[row.result] } : row)), ...untried];
}

/** What the rows come to: a name for tests, a heading, and what may be said of it. */
function verdict(rows) {
  const passed = rows.filter(({ result }) => result === 'passed');
  const webrtc = rows.find(({ id }) => id === 'webrtc').result;
  // These stand outside of every content policy.
  if (passed.some(({ id }) => !['webrtc', 'passkey', 'passkey-made'].includes(id))) {
    return [
      'none',
      'Not protected here',
      'This copy of the page came without its rules, or this browser does not follow them. If there were code in it that sends something, the browser would not stop it. Use a copy from a host that sends the rules, or the single file.',
    ];
  }
  if (webrtc === 'stopped' && passed.length === 0) {
    return [
      'connections',
      'Protected by the rules of this page, and from WebRTC too',
      'Your browser stopped every way that can be tried, WebRTC included. It stops that where the host lists the allowed connections, or where it has WebRTC switched off. This is the best result that the test can give.',
    ];
  }
  return [
    'policy',
    'Protected by the rules of this page',
    `Your browser stopped every request that can be tried. ${passed.length > 0 ? `It did not stop what such rules do not cover (${passed.map(({ name }) => name).join(', ')})` : 'Of WebRTC it gives no sign'}: there, what protects you is that the program has no code for it.`,
  ];
}

customElements.define(
  'crosscheck-self-test',
  class extends HTMLElement {
    connectedCallback() {
      if (this.childElementCount > 0) return; // moved, not new
      const about = make('p', {
        textContent: `A test for you: it tries the ways by which a page could send something, each with nothing in it and to a name that cannot exist (${HOST}), and shows which of them your browser stops. It takes some seconds.`,
      });
      const button = make('button', { type: 'button', className: 'crosscheck-button', textContent: 'Try what this page could send' });
      button.dataset.part = 'self-test-run';
      const saying = make('div', {});
      saying.setAttribute('role', 'status');
      const rest = make('div', {});
      this.append(about, button, saying, rest);
      button.addEventListener('click', async () => {
        if (button.getAttribute('aria-disabled') === 'true') return;
        button.setAttribute('aria-disabled', 'true'); // not disabled, which would take the focus away
        delete this.dataset.tier;
        const progress = make('progress', {});
        progress.setAttribute('aria-label', 'Ways tried');
        saying.replaceChildren(make('p', { textContent: 'Trying …' }));
        rest.replaceChildren(progress);
        this.show(await tryAll(progress), saying, rest);
        button.removeAttribute('aria-disabled');
        button.textContent = 'Try again';
      });
    }

    show(rows, saying, rest) {
      const those = (result) => rows.filter((row) => row.result === result);
      const [tier, title, text] = verdict(rows);
      const tried = rows.length - those('untried').length;
      this.dataset.tier = tier;
      saying.replaceChildren(
        make('p', { className: 'crosscheck-self-test-title', textContent: title }),
        make('p', { textContent: `${those('stopped').length} of ${tried} ways that could be tried were stopped. ${text}` }),
      );
      rest.replaceChildren(
        list('Not stopped', those('passed'), true),
        list('Stopped', those('stopped')),
        list('Not tried, and why', those('untried')),
        plain('Left in any case', LEFT),
        make('p', {
          textContent: 'This is about what a script in this page could do, in this browser, right now. It says nothing of extensions, of other programs on this device, or of another copy of the page.',
        }),
      );
    }
  },
);

function list(heading, rows, isOpen = false) {
  if (rows.length === 0) return '';
  const details = make('details', {});
  details.toggleAttribute('open', isOpen);
  const items = rows.map(({ id, name, result, why }) => {
    const item = make('li', { textContent: why ? `${name}: ${why}` : name });
    Object.assign(item.dataset, { way: id, result });
    return item;
  });
  const all = make('ul', {});
  all.append(...items);
  details.append(make('summary', { textContent: `${heading} (${rows.length})` }), all);
  return details;
}

function plain(heading, texts) {
  const details = make('details', {});
  const all = make('ul', {});
  all.append(...texts.map((textContent) => make('li', { textContent })));
  details.append(make('summary', { textContent: heading }), all);
  return details;
}
