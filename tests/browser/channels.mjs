// Ways in which a page can get something out to a server, each as a function that a test runs in the page with an
// address of its own. Not among them: looking up a name and connecting ahead, which a headless browser does not do even
// without a policy, so that their absence would prove nothing.

export const CHANNELS = {
  fetch: (at) => fetch(at, { mode: 'no-cors' }).catch(() => {}),
  beacon: (at) => navigator.sendBeacon(at, 'x'),
  'request by XMLHttpRequest': (at) => {
    const request = new XMLHttpRequest();
    request.open('GET', at);
    request.send();
  },
  socket: (at) => new WebSocket(at.replace(/^http/, 'ws')),
  'stream of events': (at) => new EventSource(at),
  picture: (at) => Object.assign(new Image(), { src: at }),
  'picture of a style': (at) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background: url(${at}) }`);
    document.adoptedStyleSheets = [sheet];
  },
  video: (at) => document.body.append(Object.assign(document.createElement('video'), { src: at })),
  frame: (at) => document.body.append(Object.assign(document.createElement('iframe'), { src: at })),
  script: (at) => document.body.append(Object.assign(document.createElement('script'), { src: at })),
  'script by import': (at) => import(at).catch(() => {}),
  worker: (at) => new Worker(URL.createObjectURL(new Blob([`fetch('${at}')`]))),
  sheet: (at) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at })),
  font: (at) => new FontFace('x', `url(${at})`).load().catch(() => {}),
  prefetch: (at) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: at })),
  ping: (at) => {
    const link = Object.assign(document.createElement('a'), { href: '#ping', ping: at });
    document.body.append(link);
    link.click();
  },
  'form in a frame': (at) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'form' });
    const form = Object.assign(document.createElement('form'), { action: at, method: 'post', target: 'form' });
    document.body.append(frame, form);
    form.submit();
  },
  WebRTC: (at) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: at.replace(/^http:\/\/([^/]+).*/, 'stun:$1') }] });
    peer.createDataChannel('x');
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  'new window': (at) => open(at),
  'link to a new window': (at) => Object.assign(document.createElement('a'), { href: at, target: '_blank' }).click(),
};

/** These would lead the page itself to another address. */
export const LEAVING = {
  'address written': (at) => { location.href = at; },
  'address assigned': (at) => location.assign(at),
  'address written as a property': (at) => Reflect.set(window, 'location', at),
  'link clicked': (at) => Object.assign(document.createElement('a'), { href: at }).click(),
  'link that saves a file': (at) => Object.assign(document.createElement('a'), { href: at, download: 'x' }).click(),
  form: (at) => {
    const form = Object.assign(document.createElement('form'), { action: at });
    document.body.append(form);
    form.submit();
  },
  refresh: (at) =>
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${at}` })),
};
