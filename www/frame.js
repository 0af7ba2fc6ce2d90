// The widget inside another site's page: takes the page's wishes over one channel, and gives it a height and what the
// visitor hands over. The program itself has no way to send a message; what it wants told stands in attributes of its
// root for a moment, and everything that crosses is in this file.

const VERSION = 1; // of the four messages: options (in), state, size, hand-over (out)
const root = document.getElementById('crosscheck');
const page = document.documentElement;
const LANGUAGE = page.lang; // the one that every text is in

/** What the page around may wish for, and what each wish may say. Anything else is left out, and told back. */
const WISHES = {
  mode: (value) => ['self', 'posture'].includes(value),
  theme: (value) => ['auto', 'light', 'dark'].includes(value),
  language: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value),
  sections: (value) => typeof value === 'string' && /^[a-z ]{1,200}$/.test(value),
  stance: (value) => typeof value === 'string' && /^[a-z0-9=\- ]{1,1000}$/.test(value),
  height: (value) => ['auto', 'fixed'].includes(value),
  handOver: (value) => typeof value === 'boolean',
  posture: (value) => typeof value === 'string' && value.length <= 2 ** 20,
  postureProblem: (value) => typeof value === 'string' && /^[a-z-]{1,40}$/.test(value),
  tokens: (value) => typeof value === 'object' && value !== null,
};

/** Custom properties that the page around may set. No value may name anything to fetch or to look up. */
const TOKENS = {
  accent: (value) => CSS.supports('color', value) && !/currentcolor|inherit|initial|unset|revert|var|env|url|image/i.test(value),
  radius: (value) => /^\d{1,2}(\.\d{1,3})?(px|rem|em)$/.test(value) || value === '0',
  font: (value) => /^[\w\s"',-]{1,200}$/.test(value) && CSS.supports('font-family', value) && !/inherit|initial|unset|revert/i.test(value),
};

let port; // to the page around; there is one at most
let origin; // of that page
let options = {};
let state = 'loading'; // then `ready` or `failed`, for good
let problems = []; // with the wishes, told back
let mode; // the first one stays: answers and a published file must not be mixed

/** The first message of the page around that brings a channel is the only one this window listens to. */
function meet(event) {
  const { source, data, ports } = event;
  if (source !== parent || ports.length !== 1 || data?.crosscheck !== VERSION || data.type !== 'options') return;
  removeEventListener('message', meet);
  [port] = ports;
  origin = event.origin;
  mode = undefined;
  port.onmessage = ({ data: later }) => later?.type === 'options' && take(later.options);
  take(data.options);
  watch();
}

function take(wished) {
  options = typeof wished === 'object' && wished !== null ? wished : {};
  apply();
  say(state);
}

/** Carries out the wishes: looks here, screens and files through attributes that the program reads. */
function apply() {
  problems = [];
  const wish = {};
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(WISHES, name)) problems.push(`option ${name.slice(0, 40)} is not known`);
    else if (!WISHES[name](value)) problems.push(`option ${name} has no value that is understood`);
    else wish[name] = value;
  }
  mode ??= port ? (wish.mode ?? 'self') : undefined;
  if (wish.language && wish.language.split('-')[0].toLowerCase() !== LANGUAGE) {
    problems.push(`language ${wish.language} is not there; ${LANGUAGE} is shown`);
  } else page.lang = wish.language ?? LANGUAGE;

  attribute(page, 'data-theme', ['light', 'dark'].includes(wish.theme) ? wish.theme : undefined);
  attribute(page, 'data-height', wish.height === 'auto' && port ? 'auto' : undefined);
  for (const name of Object.keys(TOKENS)) setToken(name, wish.tokens?.[name]);
  for (const name of Object.keys(wish.tokens ?? {})) {
    if (!Object.hasOwn(TOKENS, name)) problems.push(`token ${name.slice(0, 40)} is not known`);
  }

  const asked = {
    mode: mode ?? 'self',
    sections: wish.sections,
    stance: wish.stance,
    posture: wish.posture,
    'posture-problem': wish.postureProblem,
    listener: port && wish.handOver ? (origin === 'null' ? 'the page around this' : origin) : undefined,
  };
  let isNew = false;
  for (const [name, value] of Object.entries(asked)) isNew = attribute(root, `data-asked-${name}`, value) || isNew;
  if (isNew) root.dispatchEvent(new Event('crosscheck-asked'));
}

/** Sets or removes an attribute; whether that changed anything. */
function attribute(element, name, value) {
  if ((element.getAttribute(name) ?? undefined) === value) return false;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}

function setToken(name, value) {
  const property = `--crosscheck-${name}`;
  page.style.removeProperty(property);
  if (name === 'accent') page.style.removeProperty('--_crosscheck-on-accent');
  if (value === undefined) return;
  if (typeof value !== 'string' || value.length > 200 || !TOKENS[name](value)) {
    problems.push(`token ${name} has no value that is understood`);
    return;
  }
  page.style.setProperty(property, value);
  if (name !== 'accent') return;
  // Links are written in it and buttons filled with it: both must stay readable.
  const accent = light('--_crosscheck-accent');
  const weakest = Math.min(...['paper', 'surface', 'sunken', 'accent-soft'].map((ground) => contrast(accent, light(`--_crosscheck-${ground}`))));
  if (!(weakest >= 4.5)) {
    page.style.removeProperty(property);
    problems.push('token accent is too close to the background to be read; the own colour is used');
    return;
  }
  page.style.setProperty('--_crosscheck-on-accent', accent > 0.18 ? '#000' : '#fff');
}

/** The relative luminance of a colour, as the accessibility guidelines compute it. */
function light(property) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(${property})`;
  const [red, green, blue, alpha = 1] = getComputedStyle(probe).color.match(/^rgba?\((.*)\)$/)?.[1].split(/[ ,/]+/).map(Number) ?? [];
  probe.remove();
  if (alpha !== 1) return NaN;
  const [r, g, b] = [red, green, blue].map((part) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function say(state) {
  const code = root.querySelector('[data-part="start-failure"]')?.dataset.code;
  port?.postMessage({ type: 'state', state, code, version: root.dataset.version ?? '', language: page.lang, problems });
}

/** From here on: what the program tells, how tall it is, and what of it can be seen. */
function watch() {
  const told = () => {
    const before = state;
    if (root.querySelector('[data-part="start-failure"]')) state = 'failed';
    else if (!root.querySelector('[data-part="shell"]')) state = 'ready';
    const unknown = root.getAttribute('data-told-unknown')?.split(' ') ?? [];
    root.removeAttribute('data-told-unknown');
    problems.push(...unknown.map((word) => `${word.slice(0, 80)} is not known`));
    if (state !== before || unknown.length > 0) say(state);
    for (const kind of ['scores', 'answers', 'everything']) {
      const text = root.getAttribute(`data-told-handed-${kind}`);
      if (text === null) continue;
      root.removeAttribute(`data-told-handed-${kind}`);
      if (root.hasAttribute('data-asked-listener')) port.postMessage({ type: 'hand-over', kind, text });
    }
  };
  new MutationObserver(told).observe(root, { attributes: true, childList: true });
  told();

  // A page whose height depended on its frame's would grow for ever: growing step by step, untouched, it is left alone.
  let height = 0;
  let growths = 0;
  let timer;
  const settle = () => {
    clearTimeout(timer);
    // Where the frame has not grown with its content by then, it has to scroll inside.
    timer = setTimeout(() => attribute(page, 'data-beyond', root.getBoundingClientRect().height > innerHeight + 1 ? '' : undefined), 500);
  };
  addEventListener('resize', settle);
  addEventListener('pointerdown', () => (growths = 0), true);
  addEventListener('keydown', () => (growths = 0), true);
  new ResizeObserver(() => {
    settle();
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (state === 'loading' || Math.abs(now - height) < 2 || page.dataset.height !== 'auto') return;
    growths = now > height ? growths + 1 : growths;
    if (growths > 50) return;
    height = now;
    port.postMessage({ type: 'size', height });
  }).observe(root);

  follow({ top: 0, height: 0 });
}

// As tall as its content, the frame scrolls with the page around it, which no event here tells; what opens has to open
// where the visitor looks. So a probe lies over what was in view last and a pixel beyond: seen more or less of, the view
// has moved. What is in view counts once it rests, so that nothing trembles on its way.
const probe = document.createElement('i');
probe.style.cssText = 'position:fixed;left:0;width:1px;visibility:hidden;pointer-events:none';
let seer;
function follow(last) {
  seer?.disconnect();
  probe.style.top = `${last.top - 1}px`;
  probe.style.height = `${last.height + 2}px`;
  document.body.appendChild(probe);
  const parts = [last.height - 0.5, last.height + 0.5].map((seen) => Math.max(seen / (last.height + 2), 0));
  seer = new IntersectionObserver((entries) => {
    // Each look begins with the whole page; the probe alone tells only that there is something to look at.
    const now = entries.find(({ target }) => target === page)?.intersectionRect ?? last;
    if (now === last || Math.abs(now.top - last.top) > 0.5 || Math.abs(now.height - last.height) > 0.5) follow(now);
    else if (now.height >= 1) {
      page.style.setProperty('--_crosscheck-view-start', `${Math.floor(now.top)}px`);
      page.style.setProperty('--_crosscheck-view-size', `${Math.floor(now.height)}px`);
    }
  }, { threshold: [0, ...parts] });
  seer.observe(page);
  seer.observe(probe);
}

if (parent !== window) {
  // Without an element around it, a plain frame says what it wants in its own address.
  options = Object.fromEntries(new URLSearchParams(document.URL.split('#')[0].split('?')[1] ?? ''));
  if (options.mode === 'posture') delete options.mode; // only an element can bring the file
  apply();
  addEventListener('message', meet);
}
