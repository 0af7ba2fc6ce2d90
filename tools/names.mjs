// Which names a script uses that it does not make itself: globals, properties, computed access, and names of danger
// wherever they stand, strings included. A small reader of tokens, not of JavaScript's grammar: where it cannot
// know, it lists a name too many, never one too few.

// One more use of these would already be news, so they are counted, in strings and templates too.
const COUNTED = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection RTCDataChannel
  Worker SharedWorker serviceWorker importScripts Request Image Audio open location assign replace href src
  srcset action submit requestSubmit ping navigate navigation history pushState replaceState postMessage BroadcastChannel
  MessageChannel opener parent top frames contentWindow eval Function constructor setInterval execScript localStorage
  sessionStorage indexedDB caches cookie cookieStore innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe write writeln
  createContextualFragment DOMParser srcdoc import`.split(/\s+/),
);

const KEYWORDS = new Set(
  `as async await break case catch class const continue debugger default delete do else export extends false finally for
  function get if in instanceof let new null of return set static super switch this throw true try typeof undefined
  var void while with yield`.split(/\s+/),
);

const TOKEN =
  /(\/\/.*|\/\*[^]*?\*\/)|('(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*")|(`)|([\p{L}_$][\p{L}\p{N}_$]*)|(\d[\w.]*)|(=>|\?\.(?!\d)|\.\.\.|[^\s'"])|\s+/uy;
// After these a slash divides; after anything else it opens a regular expression.
const ENDS_A_VALUE = /^(?:[\p{L}\p{N}_$]+|\)|\]|\}|['"`])$/u;
const BEFORE_A_PATTERN = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do']);

/** A Map of `global x`, `.x`, `a[x]` and `'…x…'` to how often they stand there; undefined where that does not matter. */
export function namesOf(text) {
  const tokens = tokensOf(text);
  const own = declaredIn(tokens);
  const found = new Map();
  const add = (what, name) => found.set(what, COUNTED.has(name) ? (found.get(what) ?? 0) + 1 : undefined);

  tokens.forEach(({ type, text: word }, i) => {
    const before = tokens[i - 1]?.text;
    const after = tokens[i + 1]?.text;
    if (type === 'string' || type === 'template') {
      for (const [name] of word.matchAll(/[\p{L}_$][\p{L}\p{N}_$-]*/gu)) if (COUNTED.has(name)) add(`'…${name}…'`, name);
      return;
    }
    if (word === '[' && type === 'sign' && ENDS_A_VALUE.test(before ?? '') && !BEFORE_A_PATTERN.has(before) && !KEYWORDS.has(before)) {
      const key = upTo(tokens, i);
      if (!/^\d+$/.test(key)) add(`${before}[${key}]`);
    }
    if (type !== 'word') return;
    if (before === '.' || before === '?.') add(`.${word}`, word);
    else if (word === 'import') add(`global import${after === '.' ? '.meta' : after === '(' ? '()' : ''}`, word);
    else if (KEYWORDS.has(word)) return;
    else if (after === ':' && (before === '{' || before === ',')) add(`{ ${word}: }`, COUNTED.has(word) ? word : '');
    else if (COUNTED.has(word) || !own.has(word)) add(`global ${word}`, word);
  });
  // A name as a key of an object is a capability only where the name is one.
  for (const [what, count] of found) if (what.startsWith('{') && count === undefined) found.delete(what);
  return found;
}

/** The tokens of a script as `{ type, text }`, without comments. A template is one token for its text and, for what
 * it computes, the tokens of that. */
function tokensOf(text) {
  const tokens = [];
  const open = []; // for each brace that is open: true where it belongs to a template
  let at = 0;
  const template = () => {
    let end = at;
    while (text[end] !== '`' && !text.startsWith('${', end)) {
      if (end >= text.length) throw new Error('a template does not end');
      end += text[end] === '\\' ? 2 : 1;
    }
    tokens.push({ type: 'template', text: text.slice(at, end) });
    const computes = text[end] === '$';
    if (computes) open.push(true);
    at = end + (computes ? 2 : 1);
  };
  while (at < text.length) {
    const last = tokens.at(-1);
    const mayEnd = last && (last.type !== 'sign' || /^[)\]}]$/.test(last.text)) && !BEFORE_A_PATTERN.has(last.text);
    if (text[at] === '/' && !/[/*]/.test(text[at + 1]) && !mayEnd) {
      const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/uy;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) throw new Error(`cannot read ${text.slice(at, at + 40)}`);
      tokens.push({ type: 'pattern', text: match[0] });
      at = pattern.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`cannot read ${text.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, comment, string, tick, word, number, sign] = match;
    if (comment !== undefined) continue;
    if (tick) template();
    else if (string !== undefined) tokens.push({ type: 'string', text: string });
    else if (word !== undefined) tokens.push({ type: 'word', text: word });
    else if (number !== undefined) tokens.push({ type: 'number', text: number });
    else if (sign === '{') {
      open.push(false);
      tokens.push({ type: 'sign', text: sign });
    } else if (sign === '}' && open.pop()) template();
    else if (sign !== undefined) tokens.push({ type: 'sign', text: sign });
  }
  return tokens;
}

/** Names that the script declares: by const, let, var, function and class, as parameters, and in catch. */
function declaredIn(tokens) {
  const own = new Set();
  const wordsBetween = (from, to) => {
    // Only what is bound: not a default's value, and of `a: b` only b.
    for (let i = from; i < to; i += 1) {
      const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
      if (tokens[i].type === 'word' && ['(', ',', '{', '[', '...', ':'].includes(before) && after !== ':') own.add(tokens[i].text);
    }
  };
  tokens.forEach(({ type, text }, i) => {
    const next = tokens[i + 1];
    if (['const', 'let', 'var'].includes(text) && type === 'word') {
      if (next.type === 'word') {
        own.add(next.text);
        // `let a, b;`
        for (let j = i + 2; tokens[j]?.text === ',' && tokens[j + 1]?.type === 'word'; j += 2) own.add(tokens[j + 1].text);
      } else wordsBetween(i + 1, closing(tokens, i + 1));
    }
    if (['function', 'class'].includes(text) && next?.type === 'word') own.add(next.text);
    if (text === '=>' && tokens[i - 1].type === 'word') own.add(tokens[i - 1].text);
    if (text !== '(' || type !== 'sign') return;
    const end = closing(tokens, i);
    const isArrow = tokens[end + 1]?.text === '=>';
    const [before, earlier] = [tokens[i - 1]?.text, tokens[i - 2]?.text];
    const isFunction = before === 'function' || earlier === 'function' || before === 'catch';
    // `name(…) {` is a method; `if (…) {` and its like are not, and neither is a call.
    const isMethod = tokens[end + 1]?.text === '{' && tokens[i - 1]?.type === 'word' && !KEYWORDS.has(before);
    if (isArrow || isFunction || isMethod) wordsBetween(i, end);
    if (isMethod) own.add(before);
  });
  return own;
}

const PAIRS = { '(': ')', '[': ']', '{': '}' };

/** Where the bracket that opens at `start` closes. */
function closing(tokens, start) {
  let depth = 0;
  for (let i = start; i < tokens.length; i += 1) {
    if (tokens[i].type !== 'sign') continue;
    if (tokens[i].text in PAIRS) depth += 1;
    else if (Object.values(PAIRS).includes(tokens[i].text)) depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error('a bracket does not close');
}

function upTo(tokens, start) {
  return tokens.slice(start + 1, closing(tokens, start)).map(({ text }) => text).join(' ');
}
