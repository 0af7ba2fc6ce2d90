// What a page around the widget may wish for, and what goes back to it. The program itself has no way to send a
// message; what it is asked and what it wants told stands in attributes of its root, and everything that crosses is in
// this file. tools/frame.mjs puts it before www/frame.js, and tools/inline.mjs before www/inline.js.

/** What may be wished for, and what each wish may say. Anything else is left out, and told back. */
const WISHES = {
  mode: (value) => ['self', 'posture'].includes(value),
  theme: (value) => ['auto', 'light', 'dark'].includes(value),
  language: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value),
  sections: (value) => typeof value === 'string' && /^[a-z ]{1,200}$/.test(value),
  stance: (value) => typeof value === 'string' && /^[a-z0-9=\- ]{1,1000}$/.test(value),
  height: (value) => ['auto', 'card', 'fixed'].includes(value), // `fixed` by elements from before there were cards
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

/**
 * Carries wishes to the program in `root`, and looks to `page`, an element around it that has its language. What the
 * program tells goes to `post`, once `answer` has given one.
 */
function carrier({ root, page, isInline = false }) {
  const LANGUAGE = page.lang; // the one that every text is in
  let post;
  let origin; // of the page around
  let options = {};
  let state = 'loading'; // then `ready` or `failed`
  let problems = []; // with the wishes, told back
  let isUnkept = false; // whether something is entered that is kept nowhere
  let mode; // the first one stays: answers and a published file must not be mixed

  /** From now on the page around, of this origin, hears what is told. */
  function answer(from, by) {
    origin = from;
    post = by;
    mode = undefined;
  }

  function take(wished) {
    options = typeof wished === 'object' && wished !== null ? wished : {};
    apply();
    say();
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
    mode ??= post ? (wish.mode ?? 'self') : undefined;
    if (wish.language && wish.language.split('-')[0].toLowerCase() !== LANGUAGE) {
      problems.push(`language ${wish.language} is not there; ${LANGUAGE} is shown`);
    } else page.lang = wish.language ?? LANGUAGE;
    if (isInline && wish.height === 'fixed') problems.push('option height has no effect where render is inline');

    attribute(page, 'data-theme', ['light', 'dark'].includes(wish.theme) ? wish.theme : undefined);
    const isCard = !isInline && wish.height === 'card';
    attribute(page, 'data-height', isInline || (wish.height === 'auto' && post) ? 'auto' : isCard ? 'card' : undefined);
    for (const name of Object.keys(TOKENS)) setToken(name, wish.tokens?.[name]);
    for (const name of Object.keys(wish.tokens ?? {})) {
      if (!Object.hasOwn(TOKENS, name)) problems.push(`token ${name.slice(0, 40)} is not known`);
    }

    const asked = {
      mode: mode ?? 'self',
      render: isInline ? 'inline' : undefined,
      card: isCard ? '' : undefined,
      sections: wish.sections,
      stance: wish.stance,
      posture: wish.posture,
      'posture-problem': wish.postureProblem,
      listener: post && wish.handOver ? (origin === 'null' ? 'the page around this' : origin) : undefined,
    };
    let isNew = false;
    for (const [name, value] of Object.entries(asked)) isNew = attribute(root, `data-asked-${name}`, value) || isNew;
    if (isNew) root.dispatchEvent(new Event('crosscheck-asked'));
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
    const probe = root.parentNode.appendChild(document.createElement('i'));
    probe.style.color = `var(${property})`;
    const [red, green, blue, alpha = 1] = getComputedStyle(probe).color.match(/^rgba?\((.*)\)$/)?.[1].split(/[ ,/]+/).map(Number) ?? [];
    probe.remove();
    if (alpha !== 1) return NaN;
    const [r, g, b] = [red, green, blue].map((part) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function say() {
    const code = failure()?.dataset.code;
    post?.({ type: 'state', state, code, version: root.dataset.version ?? '', language: page.lang, problems });
  }

  const failure = () => root.querySelector('[data-part="start-failure"], [data-part="stopped"]');

  /** From here on: what the program tells, how tall it is, and what of it can be seen. Returns how to end that. */
  function watch() {
    const told = () => {
      const before = state;
      if (failure()) state = 'failed';
      else state = root.querySelector('[data-part="shell"], [data-part="to-come"]') ? 'loading' : 'ready';
      const words = root.getAttribute('data-told-unknown')?.split(' ') ?? [];
      root.removeAttribute('data-told-unknown');
      // The program tells them again whenever it is asked again.
      const unknown = words.map((word) => `${word.slice(0, 80)} is not known`).filter((problem) => !problems.includes(problem));
      problems.push(...unknown);
      if (state !== before || unknown.length > 0) say();
      if (root.hasAttribute('data-told-unkept') !== isUnkept) {
        isUnkept = !isUnkept;
        post({ type: 'unkept', isUnkept });
      }
      for (const kind of ['scores', 'answers', 'everything']) {
        const text = root.getAttribute(`data-told-handed-${kind}`);
        if (text === null) continue;
        root.removeAttribute(`data-told-handed-${kind}`);
        if (root.hasAttribute('data-asked-listener')) post({ type: 'hand-over', kind, text });
      }
    };
    const teller = new MutationObserver(told);
    teller.observe(root, { attributes: true, childList: true });
    told();

    // A page whose height depended on its frame's would grow for ever: growing step by step, untouched, it is left alone.
    let height = 0;
    let growths = 0;
    let timer;
    const settle = () => {
      if (isInline) return;
      clearTimeout(timer);
      // Where the frame has not grown with its content by then, it has to scroll inside.
      timer = setTimeout(() => attribute(page, 'data-beyond', root.getBoundingClientRect().height > innerHeight + 1 ? '' : undefined), 500);
    };
    if (!isInline) addEventListener('resize', settle);
    for (const kind of ['pointerdown', 'keydown']) page.addEventListener(kind, () => (growths = 0), true);
    const measure = new ResizeObserver(() => {
      settle();
      const now = Math.ceil(root.getBoundingClientRect().height);
      if (state === 'loading' || Math.abs(now - height) < 2 || page.dataset.height !== 'auto') return;
      growths = now > height ? growths + 1 : growths;
      if (growths > 50) return;
      height = now;
      post({ type: 'size', height });
    });
    measure.observe(root);
    follow({ top: 0, end: 0 });
    return () => {
      teller.disconnect();
      measure.disconnect();
      seer.disconnect();
      clearTimeout(later);
    };
  }

  // As tall as its content, the widget scrolls with the page around it, which no event here tells; what opens has to open
  // where the visitor looks. So two small probes lie across the edges of what was in view last: seen more or less of, the
  // view has moved, by however little. What is in view counts once it rests, so that nothing trembles on its way. And each
  // second it is looked at anew: busy browsers have been seen to tell of no move at all.
  const probes = ['top', 'end'].map(() => document.createElement('i'));
  for (const probe of probes) probe.style.cssText = `position:${isInline ? 'absolute' : 'fixed'};left:0;width:1px;visibility:hidden;pointer-events:none`;
  let seer;
  let later;
  function follow(last) {
    seer?.disconnect();
    clearTimeout(later);
    later = setTimeout(follow, 1000, last);
    const whole = page.getBoundingClientRect().height;
    for (const [nth, edge] of [last.top, last.end].entries()) {
      // In the page itself, a probe that stuck out would make that page longer.
      const [start, end] = isInline ? [Math.max(edge - 1, 0), Math.min(edge + 1, whole)] : [edge - 1, edge + 1];
      probes[nth].style.top = `${start}px`;
      probes[nth].style.height = `${Math.max(end - start, 0)}px`;
      root.parentNode.appendChild(probes[nth]);
    }
    seer = new IntersectionObserver((entries) => {
      // Each look begins with the whole page; a probe alone tells only that there is something to look at.
      const look = entries.find(({ target }) => target === page);
      const above = isInline ? (look?.boundingClientRect.top ?? 0) : 0;
      const now = look ? { top: look.intersectionRect.top - above, end: look.intersectionRect.bottom - above } : last;
      if (now === last || Math.abs(now.top - last.top) > 0.25 || Math.abs(now.end - last.end) > 0.25) follow(now);
      else if (now.end - now.top >= 1) {
        // Whole pixels, each edge by itself: a size of its own would be off by the part that the start has lost.
        const [start, end] = [Math.floor(now.top), Math.floor(now.end)];
        page.style.setProperty('--_crosscheck-view-start', `${start}px`);
        page.style.setProperty('--_crosscheck-view-size', `${end - start}px`);
      }
    }, { threshold: [0, 0.2, 0.4, 0.6, 0.8, 0.95] });
    for (const one of [page, ...probes]) seer.observe(one);
  }

  return { answer, apply, take, watch };
}

/** Sets or removes an attribute; whether that changed anything. */
function attribute(element, name, value) {
  if ((element.getAttribute(name) ?? undefined) === value) return false;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}

function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
