// Ways in which a page can get something out, each as a function that a test runs in the page with an address of its
// own. `by` says how an arrival is seen: at the HTTP server unless named. `own` is tried towards the page's own server,
// `leaves` would lead the page itself to another address, `reloads` load it again, `opens` leaves a window behind.

const add = (name, more, to = 'head') => `document.${to}.append(Object.assign(document.createElement('${name}'), ${more}))`;
const written = (body) => new Function('at', body);

// The same ways by a window or a frame, towards anybody and towards the page's own server.
const WINDOWS = {
  window: { name: 'new window', opens: true, run: (at) => open(at) },
  'window-link': {
    name: 'link to a new window',
    opens: true,
    run: (at) => Object.assign(document.createElement('a'), { href: at, target: '_blank' }).click(),
  },
  'window-later': {
    name: 'blank window, led on',
    opens: true,
    run: (at) => {
      const blank = open('about:blank');
      setTimeout(() => { blank.location = at; }, 100);
    },
  },
  'window-blob': {
    name: 'window of a file made here, led on',
    opens: true,
    run: (at) => open(URL.createObjectURL(new Blob([`<meta http-equiv="refresh" content="0;url=${at}">`], { type: 'text/html' }))),
  },
  'frame-download': {
    name: 'saving a file in a blank frame',
    run: (at) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const link = Object.assign(frame.contentDocument.createElement('a'), { href: at, download: 'x' });
      frame.contentDocument.body.append(link);
      link.click();
    },
  },
};
const OWN_ONLY = {
  'own-window-alone': { name: 'new window without an opener', opens: true, run: (at) => open(at, '_blank', 'noopener') },
  'own-window-named': { name: 'new window with a name', opens: true, run: (at) => open(at, 'named') },
  'own-link-alone': {
    name: 'link to a new window without an opener',
    opens: true,
    run: (at) => Object.assign(document.createElement('a'), { href: at, target: '_blank', rel: 'noopener noreferrer' }).click(),
  },
};
const own = (all) => Object.entries(all).map(([id, way]) => [`own-${id.replace('own-', '')}`, { ...way, name: `${way.name}, own server`, own: true }]);

const challenge = 'challenge: new Uint8Array(16)';
/** Whoever asks for a passkey of another name has the browser itself ask a server of that name whether it may. */
const passkey = (call) => written(`return navigator.credentials.${call.replace('NAME', 'new URL(at).hostname')}.catch(() => {})`);

export const CHANNELS = {
  fetch: { name: 'fetch', run: (at) => fetch(at, { mode: 'no-cors' }).catch(() => {}) },
  beacon: { name: 'beacon', run: (at) => navigator.sendBeacon(at, 'x') },
  xhr: {
    name: 'XMLHttpRequest',
    run: (at) => {
      const request = new XMLHttpRequest();
      request.open('GET', at);
      request.send();
    },
  },
  websocket: { name: 'WebSocket', run: (at) => new WebSocket(at.replace(/^http/, 'ws')) },
  'event-source': { name: 'EventSource', run: (at) => new EventSource(at) },
  webtransport: {
    name: 'WebTransport',
    by: 'packets',
    run: (at) => {
      const session = new WebTransport(at.replace(/^http:/, 'https:'));
      session.ready.catch(() => {});
      session.closed.catch(() => {});
    },
  },
  webrtc: {
    name: 'WebRTC',
    by: 'packets',
    run: (at) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: at.replace(/^http:\/\/([^/]+).*/, 'stun:$1') }] });
      peer.createDataChannel('x');
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
  },
  image: { name: 'picture', run: (at) => Object.assign(new Image(), { src: at }) },
  'style-image': {
    name: 'picture of a style',
    run: (at) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background: url(${at}) }`);
      document.adoptedStyleSheets = [sheet];
    },
  },
  media: { name: 'video', run: written(add('video', '{ src: at }', 'body')) },
  object: { name: 'object', run: written(add('object', '{ data: at }', 'body')) },
  frame: { name: 'frame', run: written(add('iframe', '{ src: at }', 'body')) },
  script: { name: 'script', run: written(add('script', '{ src: at }', 'body')) },
  import: { name: 'script by import', run: (at) => import(at).catch(() => {}) },
  worker: { name: 'worker', run: (at) => new Worker(URL.createObjectURL(new Blob([`fetch('${at}')`]))) },
  stylesheet: { name: 'style sheet', run: written(add('link', "{ rel: 'stylesheet', href: at }")) },
  font: { name: 'font', run: (at) => new FontFace('x', `url(${at})`).load().catch(() => {}) },
  icon: { name: 'icon', run: written(add('link', "{ rel: 'icon', href: at }")) },
  prefetch: { name: 'prefetch', run: written(add('link', "{ rel: 'prefetch', href: at }")) },
  'module-preload': { name: 'preload of a script', run: written(add('link', "{ rel: 'modulepreload', href: at }")) },
  speculation: {
    name: 'speculation rules',
    run: (at) => {
      const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
      script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [at] }] });
      document.head.append(script);
    },
  },
  preconnect: { name: 'connecting ahead', by: 'connections', run: written(add('link', "{ rel: 'preconnect', href: at }")) },
  'dns-prefetch': { name: 'looking up a name', by: 'names', run: written(add('link', "{ rel: 'dns-prefetch', href: at }")) },
  cache: { name: 'file for the cache', run: (at) => caches.open('x').then((cache) => cache.add(at)).catch(() => {}) },
  ping: {
    name: 'ping of a link',
    run: (at) => {
      const link = Object.assign(document.createElement('a'), { href: '#ping', ping: at });
      document.body.append(link);
      link.click();
    },
  },
  'framed-form': {
    name: 'form in a frame',
    run: (at) => {
      const frame = Object.assign(document.createElement('iframe'), { name: 'form' });
      const form = Object.assign(document.createElement('form'), { action: at, method: 'post', target: 'form' });
      document.body.append(frame, form);
      form.submit();
    },
  },
  passkey: { name: 'asking for a passkey', by: 'names', run: passkey(`get({ publicKey: { rpId: NAME, ${challenge} } })`) },
  'passkey-made': {
    name: 'making a passkey',
    by: 'names',
    run: passkey(`create({ publicKey: { rp: { id: NAME, name: 'x' }, user: { id: new Uint8Array(16), name: 'x', displayName: 'x' }, ${challenge}, pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }] } })`),
  },
  'sign-in': {
    name: 'asking for a sign-in',
    by: 'names',
    run: (at) => navigator.credentials.get({ identity: { providers: [{ configURL: `https://${new URL(at).hostname}/x.json`, clientId: 'x' }] } }).catch(() => {}),
  },
  ...WINDOWS,
  'own-fetch': { name: 'fetch, own server', own: true, run: (at) => fetch(at).catch(() => {}) },
  'own-image': { name: 'picture, own server', own: true, run: (at) => Object.assign(new Image(), { src: at }) },
  'own-worker': { name: 'address of a service worker, own server', own: true, run: (at) => navigator.serviceWorker.register(at).catch(() => {}) },
  ...Object.fromEntries([...own(OWN_ONLY), ...own(WINDOWS)]),
  'own-address': { name: 'address, own server', own: true, leaves: true, run: (at) => { location.href = at; } },
  address: { name: 'address written', leaves: true, run: (at) => { location.href = at; } },
  assign: { name: 'address assigned', leaves: true, run: (at) => location.assign(at) },
  property: { name: 'address as a property', leaves: true, run: (at) => Reflect.set(window, 'location', at) },
  link: { name: 'link clicked', leaves: true, run: (at) => Object.assign(document.createElement('a'), { href: at }).click() },
  download: {
    name: 'link that saves a file',
    leaves: true,
    run: (at) => Object.assign(document.createElement('a'), { href: at, download: 'x' }).click(),
  },
  form: {
    name: 'form',
    leaves: true,
    run: (at) => {
      const form = Object.assign(document.createElement('form'), { action: at });
      document.body.append(form);
      form.submit();
    },
  },
  refresh: { name: 'refresh', leaves: true, run: written(add('meta', "{ httpEquiv: 'refresh', content: '0;url=' + at }")) },
  // The last one: whoever loads the page again gets the copy that the browser keeps.
  'own-reload': {
    name: 'address changed and loaded again, own server',
    own: true,
    leaves: true,
    reloads: true,
    run: (at) => {
      history.replaceState(null, '', at);
      location.reload();
    },
  },
};
