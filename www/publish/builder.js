// The snippet builder: what a site owner chooses, shown at once by the element itself, and as lines to paste.
// The element's files with their hashes, and the stances: written by tools/builder.mjs for the build it lies in.
const BUILD = await (await fetch('builder.json')).json();
await import(`../${BUILD.element.module.file}`);

const find = (id) => document.getElementById(id);
const base = new URL('../', document.baseURI).href;
const make = (name, fields = {}, ...inside) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...inside);
  return element;
};

const SECTIONS = { self: ['home', 'start', 'assess', 'results', 'plan', 'share', 'crosswalk'], posture: ['posture', 'results', 'crosswalk'] };
// What a card shows where nothing is asked for: src/session/surroundings.rs.
const ON_CARD = { ...SECTIONS, self: ['home', 'start', 'assess', 'results'] };

for (const stance of BUILD.stances) {
  const options = stance.options.map(({ id, title }, place) => make('option', { value: place ? `${stance.id}=${id}` : '', textContent: title }));
  find('stances').append(make('div', { className: 'crosscheck-field' }, make('label', { htmlFor: stance.id, textContent: stance.asks }), make('select', { id: stance.id }, ...options)));
}

find('language').append(...Object.entries(BUILD.languages).map(([id, { name }]) => make('option', { value: id === 'en' ? '' : id, textContent: name, lang: id })));
find('language-field').hidden = find('language').options.length < 2; // a build in English alone

let offered;
/** The boxes of the screens that there are in a mode; as they stand at first, or none ticked, no words are needed. */
function offerSections() {
  const mode = find('mode').value;
  const now = usual(mode).join();
  if (now === offered) return; // what was ticked stays
  offered = now;
  const boxes = SECTIONS[mode].map((id) => make('label', { className: 'crosscheck-choice' },
    make('input', { type: 'checkbox', name: 'section', value: id, checked: usual(mode).includes(id) }), make('span', { textContent: id[0].toUpperCase() + id.slice(1) })));
  find('sections').replaceChildren(find('sections').firstElementChild, ...boxes);
}

/** The screens that there are without a word of it. */
const usual = (mode) => (grows() || find('render').value === 'inline' ? SECTIONS : ON_CARD)[mode];
const grows = () => find('grows').checked && find('form').value !== 'frame';

/** Attributes and custom properties as chosen; what is left as it is needs no words. */
function chosen() {
  const boxes = [...document.querySelectorAll('[name="section"]')];
  const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
  const isFrame = find('form').value === 'frame';
  const attributes = {
    render: isFrame ? '' : find('render').value,
    mode: find('mode').value === 'posture' && !isFrame ? 'posture' : '',
    posture: find('mode').value === 'posture' && !isFrame ? find('posture').value.trim() : '',
    language: find('language').value,
    theme: find('theme').value === 'auto' ? '' : find('theme').value,
    sections: ticked.join(' ') === usual(find('mode').value).join(' ') ? '' : ticked.join(' '),
    stance: BUILD.stances.map(({ id }) => find(id).value).filter(Boolean).join(' '),
    height: grows() ? 'auto' : find('height').value,
  };
  const properties = Object.fromEntries(['accent', 'radius', 'font'].map((name) => [`--crosscheck-${name}`, find(name).value.trim()]));
  return { form: find('form').value, attributes, properties, handOver: find('hand-over').checked && !isFrame };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const filled = (object) => Object.entries(object).filter(([, value]) => value !== '');

function snippet({ form, attributes, properties, handOver }) {
  // The pages in other languages lie in folders beside the English ones.
  const { language, height, ...rest } = attributes;
  const there = language ? `${base}${language}/` : base;
  if (form === 'frame') {
    const query = new URLSearchParams([...filled(rest), ['height', 'card']]).toString();
    return `<iframe src="${escaped(`${there}frame.html?${query}`)}" title="Crosscheck" width="100%" height="${height || 720}" frameborder="0" loading="lazy"
  sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals" referrerpolicy="no-referrer"></iframe>`;
  }
  const { file, integrity } = BUILD.element[form];
  const [needs, leads] = BUILD.languages[language || 'en'].instead;
  const style = ['display: block', `min-height: ${parseInt(height, 10) || 720}px`, ...filled(properties).map(([name, value]) => `${name}: ${value}`)].join('; ');
  const words = [...filled(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`), handOver ? ' hand-over' : ''].join('');
  return `<script${form === 'module' ? ' type="module"' : ''} src="${escaped(base + file)}" integrity="${integrity}" crossorigin></script>
<cross-check${words} style="${escaped(style)}">
  <p${language && ` lang="${language}"`}>${needs} <a href="${escaped(there)}">${leads}</a></p>
</cross-check>`;
}

function policy({ form, attributes }) {
  const { origin } = new URL(base);
  const own = attributes.mode ? "'self'" : '';
  const needs = attributes.render
    ? { 'script-src': `${origin} 'wasm-unsafe-eval'`, 'connect-src': `${origin} ${own}` }
    : { 'script-src': form === 'frame' ? '' : origin, 'frame-src': origin, 'connect-src': own };
  if (form !== 'frame') needs['style-src-attr'] = "'unsafe-inline' (or the style in your own style sheet)";
  return filled(needs).map(([directive, sources]) => `${directive} ${sources.trim()}`).join('; ');
}

let element;
function show() {
  const now = chosen();
  find('render-field').hidden = find('grows-field').hidden = now.form === 'frame';
  find('posture-field').hidden = find('mode').value !== 'posture';
  find('snippet').value = snippet(now);
  find('policy').value = policy(now);
  element ??= find('preview').appendChild(make('cross-check', { title: 'Preview of Crosscheck' }));
  for (const [name, value] of Object.entries(now.attributes)) {
    if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.toggleAttribute('hand-over', now.handOver);
  for (const [name, value] of Object.entries(now.properties)) element.style.setProperty(name, value);
  element.refresh?.();
}

find('preview').addEventListener('crosscheck-ready', ({ detail }) => {
  find('problems').textContent = detail.problems.length ? `Left out: ${detail.problems.join('; ')}.` : '';
});
for (const id of ['mode', 'grows', 'render', 'form']) find(id).addEventListener('change', offerSections);
find('choices').addEventListener('input', show);
find('choices').addEventListener('change', show);
find('choices').addEventListener('submit', (event) => event.preventDefault());
find('copy').addEventListener('click', async () => {
  find('snippet').select();
  try {
    await navigator.clipboard.writeText(find('snippet').value);
    find('copied').textContent = 'Copied.';
  } catch {
    find('copied').textContent = 'It is selected; copy it with the keyboard.';
  }
});

offerSections();
show();
