// Acts at random on the page: clicks whatever can be clicked, types what nobody should, opens files that are none, presses keys.
// Everything follows from a seed. Apart from its test, which says what must hold meanwhile.

/** To be run in the page before anything else: what would open a window of the browser's own. */
export function withoutDialogs() {
  globalThis.print = () => {};
}

/**
 * To be run in the page: so many actions from a seed, each followed by a turn of the page. Resolves to what was done, in words,
 * how long the slowest took, and whether the program is still there.
 */
export async function act({ seed, count }) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (list) => list[below(list.length)];
  const TEXTS = ['', ' ', 'a', 'Example Clinic', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "'); DROP TABLE answers; --", '{{constructor}}', '\u0000', '\u202eevil\u202c',
    '\u200b\u200d\ufeff', '\ud800', '👨‍👩‍👧'.repeat(20), 'e\u0301'.repeat(200), 'x'.repeat(4096), 'x'.repeat(5000), 'a\n'.repeat(300), '-1', '0', '1e999', 'NaN', '٣', '9'.repeat(40), '2026-02-30',
    '9999-12-31', '0001-01-01', '2026-11-22', '__proto__', 'encryption', 'cc6.1', '164.308(a)(1)', 'javascript:alert(1)', '=HYPERLINK("x")', '%00%ff', '../../etc/passwd', 'نمی‌خواهم'];
  // What a browser lets a person enter in such a field; of anything else it complains itself.
  const DAYS = ['', '2026-11-22', '2024-02-29', '1899-12-31', '0001-01-01', '9999-12-31', '275760-09-13'];
  const NUMBERS = ['', '0', '-1', '7', '2.5', '1e9', '-1e308', '999999999999999999999', '0.0000001'];
  const FILES = ['', '{}', '[]', 'null', '{', '{"format":"crosscheck/assessment","version":1}', '{"format":"crosscheck/assessment","version":2}', '[' .repeat(50_000),
    '{"format":"crosscheck/assessment","version":1,"subject":{"name":"<b>Other</b>"},"answers":{"backups":{"status":"implemented"}}}', '{"format":"crosscheck/assessment","version":1,"answers":{"__proto__":{}}}',
    '\u0000\u0001\ufffd', '{"format":"crosscheck/assessment","version":1,"evidence":{"a":{"what":"x","controls":["backups"]}}}', 'x'.repeat(2_000_000)];
  const KEYS = ['Enter', ' ', 'Escape', 'Tab', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', '?', '/', 'j', 'k', 'n', 'p', 'y', '1', '2', '3', '4', '5', '6', 'z', 'Z', 's', 'Delete'];
  const HASHES = ['', '#', '#results', '#assess', '#x'.repeat(300), '#%', '#<b>', '#__proto__'];
  // Left alone: what leads to another page, and what sends on purpose.
  const APART = '[data-part="other-language"], [data-part="self-test"] *, [data-part="self-test"]';
  const ACTIVE = 'button, summary, input, select, textarea, a[href], [tabindex], label, [role="slider"], svg [data-part]';

  const setter = (element) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set;
  const told = (element, ...names) => names.forEach((name) => element.dispatchEvent(new Event(name, { bubbles: true })));
  const write = (element, text) => {
    setter(element).call(element, text);
    told(element, ...pick([['input'], ['input', 'change'], ['input', 'change', 'blur'], ['change']]));
  };
  const name = (element) => `${element.localName}${element.id ? `#${element.id}` : ''}[${element.dataset?.part ?? element.dataset?.screen ?? element.getAttribute('type') ?? ''}] ${element.textContent.trim().slice(0, 30)}`;

  const fill = (element) => {
    if (element.localName === 'select') {
      element.selectedIndex = below(element.options.length);
      told(element, 'input', 'change');
    } else if (element.type === 'file') {
      const files = new DataTransfer();
      files.items.add(new File([pick(FILES)], pick(['a.json', '<b>.json', 'a.exe', ''])));
      element.files = files.files;
      told(element, 'input', 'change');
    } else if (['checkbox', 'radio', 'button', 'submit'].includes(element.type)) {
      element.click();
    } else {
      write(element, pick(element.type === 'date' ? DAYS : ['number', 'range'].includes(element.type) ? NUMBERS : TEXTS));
    }
  };
  const press = (element) => {
    const key = pick(KEYS);
    const given = { key, bubbles: true, cancelable: true, composed: true, shiftKey: below(8) === 0, ctrlKey: below(20) === 0 };
    element.focus?.();
    for (const kind of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(kind, given));
    return key;
  };
  const point = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const given = { bubbles: true, cancelable: true, clientX: left + below(width + 1), clientY: top + below(height + 1), pointerId: 1 };
    for (const kind of pick([['pointerdown', 'pointermove', 'pointerup'], ['mouseover', 'mousemove'], ['dblclick'], ['contextmenu'], ['pointercancel']])) {
      element.dispatchEvent(kind.startsWith('pointer') ? new PointerEvent(kind, given) : new MouseEvent(kind, given));
    }
  };
  const isSafe = (element) => !element.closest(APART) && !(element.localName === 'a' && !/^(#|blob:)/.test(element.getAttribute('href')));
  const there = () => [...document.querySelectorAll(ACTIVE)].filter((element) => isSafe(element) && element.checkVisibility({ visibilityProperty: true }));

  const one = () => {
    const elements = there();
    if (elements.length === 0) return 'nothing to act on';
    const element = pick(elements);
    const fields = elements.filter((each) => ['input', 'select', 'textarea'].includes(each.localName));
    const way = below(100);
    if (way < 50) {
      // A file is opened with a file only, and without a person the browser opens no chooser.
      if (element.type === 'file') fill(element);
      else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
      return `click ${name(element)}`;
    }
    if (way < 78 && fields.length > 0) {
      const field = pick(fields);
      fill(field);
      return `fill ${name(field)}`;
    }
    if (way < 90) return `press ${press(pick([element, document.activeElement ?? element, document.body]))} on ${name(element)}`;
    if (way < 95) {
      point(element);
      return `point at ${name(element)}`;
    }
    if (way < 97) {
      location.hash = pick(HASHES);
      return `go to ${location.hash.slice(0, 20)}`;
    }
    if (way < 98) {
      // Before the first of the page's own entries stands another page.
      if (location.hash) history.back();
      return 'back';
    }
    if (way < 99) {
      scrollTo(0, below(document.documentElement.scrollHeight));
      return 'scroll';
    }
    dispatchEvent(new StorageEvent('storage', { key: pick([null, 'x', localStorage.key(0)]), newValue: pick(TEXTS) }));
    return 'told of another tab';
  };

  const { port1, port2 } = new MessageChannel();
  const turn = () => new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const did = [];
  let slowest = { ms: 0 };
  for (let left = count; left > 0; left -= 1) {
    const began = performance.now();
    did.push(one());
    await turn();
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms: Math.round(ms), did: did.at(-1) };
    if (document.querySelector('[data-part="stopped"], [data-part="start-failure"]') || !document.querySelector('[data-screen]')) break;
  }
  port1.close();
  const stopped = document.querySelector('[data-part="stopped"], [data-part="start-failure"]')?.textContent.slice(0, 300);
  return { did, slowest, stopped, isThere: document.querySelector('[data-screen]') !== null };
}
