// The floor under every host: each HTML file of a build carries its policy in itself, for where a header is missing. A
// browser holds a page to both, so a host that sends the headers loses nothing by it.
import { headersOf, kindOf, metaPolicy, pagePolicy, textOf } from './headers.mjs';

const CHARSET = /^( *)<meta charset="utf-8">\n/m;
const OWN = /^ *<meta http-equiv="Content-Security-Policy" content="[^"]*">\n *<meta name="referrer" content="[^"]*">\n/m;

/** A page with a policy in itself, before anything that the policy has to judge. */
export function withMeta(page, policy, more = []) {
  if (page.match(new RegExp(CHARSET, 'gm'))?.length !== 1) throw new Error('a page names its charset once');
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${textOf(policy)}">`,
    `<meta name="referrer" content="${headersOf('every')['Referrer-Policy']}">`,
    ...more,
  ];
  return page.replace(CHARSET, (line, indent) => line + lines.map((text) => `${indent}${text}\n`).join(''));
}

/** The page without it again, for another policy. */
export function withoutMeta(page) {
  if (page.match(new RegExp(OWN, 'gm'))?.length !== 1) throw new Error('a page has one policy in itself');
  return page.replace(OWN, '');
}

/** What a page says in itself, by its name in the build. */
export function floorOf(name) {
  // Nothing is loaded there, and nothing runs.
  if (name === '404.html') return { 'default-src': "'none'", 'img-src': 'data:', 'base-uri': "'none'", 'form-action': "'none'" };
  const policy = metaPolicy(pagePolicy(kindOf(name)));
  // Another site's visitor did not ask for a worker, so its frame has no use for the right to one.
  return /(^|\/)frame\.html$/.test(name) ? { ...policy, 'worker-src': "'none'", 'trusted-types': "'none'" } : policy;
}

/** A page of the build with what it says in itself. */
export const withFloor = (name, page) => withMeta(page, floorOf(name));
