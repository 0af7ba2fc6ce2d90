// Reads off a page of a build, and off a style sheet, what it loads, runs and leads to. For tools/capabilities.mjs.
import { createHash } from 'node:crypto';
import { floorOf } from './floor.mjs';
import { textOf, withAnyHash } from './headers.mjs';

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)"|='([^']*)'|=([^\s>"']+))?/g;
// Elements that load, run, send or say something to the browser; of others only their attributes can.
const TELLING = new Set(['script', 'link', 'meta', 'style', 'base', 'form', 'template', 'svg', 'math']);
const VALUES = /^(?:on.*|action|as|background|content|crossorigin|data|formaction|href|http-equiv|ping|poster|rel|src|srcdoc|srcset|style|target|type|xlink:href)$/;

/** What a page holds that could load, run or lead somewhere. */
export function entriesOfPage(name, page) {
  const found = new Map();
  const add = (what) => found.set(what, (found.get(what) ?? 0) + 1);
  const text = page.replace(/<!--[^]*?-->/g, '');
  const rest = text.replace(TAG, (_, element, attributes) => {
    const said = [...attributes.matchAll(ATTRIBUTE)].map(([, attribute, ...values]) => [attribute.toLowerCase(), values.find((value) => value !== undefined) ?? '']);
    const isCalm = !TELLING.has(element.toLowerCase()) && !said.some(([attribute]) => VALUES.test(attribute) && !['type', 'content'].includes(attribute));
    // A name or a description is a text for people.
    const isText = element === 'meta' && said.some(([attribute, value]) => attribute === 'name' && value !== 'referrer') && !said.some(([attribute]) => attribute === 'http-equiv');
    if (!isCalm && !isText) add(`<${element}${said.map((one) => ` ${written(name, ...one)}`).sort().join('')}>`);
    return '';
  });
  for (const [, element, inside] of text.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1/gi)) if (inside.trim()) add(`${element} in the page, ${hashOf(inside)}`);
  for (const [odd] of rest.matchAll(/<(?!\/|!doctype html>).{0,40}/gi)) add(`not understood: ${odd}`);
  return [...found].map(([what, count]) => ({ part: 'documents', what: `${name}: ${what}`, count }));
}

/** An attribute with its value, where that says what is loaded: with any hash, and the policy by its name. */
function written(name, attribute, value) {
  if (!VALUES.test(attribute)) return attribute;
  if (value.startsWith('data:')) return `${attribute}=data:${hashOf(value)}`;
  if (attribute === 'content' && value === textOf(floorOf(name))) return 'content=(its policy of tools/floor.mjs)';
  return `${attribute}=${withAnyHash(value)}`;
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What a style sheet would fetch. */
export function entriesOfSheet(name, text) {
  return [...text.matchAll(/@import\b[^;]*|url\((?!\s*["']?(?:data:|#))[^)]*\)/gi)].map(([what]) => ({ part: 'documents', what: `${name}: ${what}`, count: 1 }));
}
