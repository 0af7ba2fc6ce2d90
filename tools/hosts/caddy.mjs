// A snippet for Caddy. The kinds of files are named matchers that exclude each other, so that the order in
// which Caddy sorts its directives does not matter.
import { HASH, headersOf, KINDS, MISSING, PAGE, PUBLISH, TYPES, typeOf, WORKERS } from '../headers.mjs';

const ABOUT = `# Crosscheck on Caddy. Import this in a site block whose root is dist/, at the root of its domain:
#
#   crosscheck.example {
#     root * /srv/crosscheck/dist
#     import /srv/crosscheck/crosscheck.caddy
#   }
#
# Gives: every header of www/headers.json, at every address, also where there is nothing (404.html); the right types,
# .wasm among them; the brotli or gzip form that lies beside each file. It fits every build, because it knows a hashed
# name by its form.
# Cannot: hold against a proxy or a CDN in front of it that changes headers or files.
`;

export function caddy() {
  const matcher = (name, ...lines) => [`@crosscheck-${name} {`, ...lines.map((line) => `\t${line}`), '}'].join('\n');
  const headers = (who, list) =>
    [`header ${who}{`, ...Object.entries(list).map(([name, value]) => `\t${name} "${value}"`), '}'].join('\n');
  const missing = [
    'handle_errors {',
    `\trewrite * /${MISSING}`,
    ...headers('', { ...headersOf('every', 'page'), 'Content-Type': typeOf(MISSING) }).split('\n').map((line) => `\t${line}`),
    '\tfile_server',
    '}',
  ].join('\n');
  const [pages, hashed] = [PAGE, HASH].map((pattern) => `path_regexp "${pattern}"`);
  const worker = `path ${WORKERS.map((name) => `/${name}`).join(' ')}`;
  const publish = `path /${PUBLISH}*`;
  const matchers = {
    page: [pages, `not ${publish}`],
    publish: [pages, publish],
    asset: [hashed],
    worker: [worker],
    other: [pages, hashed, worker].map((line) => `not ${line}`),
  };
  const text = [
    ...KINDS.map((kind) => matcher(kind, ...matchers[kind])),
    headers('', headersOf('every')),
    ...KINDS.map((kind) => headers(`@crosscheck-${kind} `, headersOf(kind))),
    '# The types, whatever the machine itself believes.',
    Object.entries(TYPES)
      .map(([ending, type]) => `@crosscheck-${ending} path *.${ending}\nheader @crosscheck-${ending} Content-Type "${type}"`)
      .join('\n'),
    'file_server {\n\tprecompressed br gzip\n}',
    '# An address at which there is nothing.',
    missing,
  ];
  return { 'caddy/crosscheck.caddy': `${ABOUT}\n${text.join('\n\n').replace(/^(#.*)\n\n/gm, '$1\n')}\n` };
}
