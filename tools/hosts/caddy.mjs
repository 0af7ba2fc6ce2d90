// A snippet for Caddy. The kinds of files are named matchers that exclude each other, so that the order in
// which Caddy sorts its directives does not matter.
import { FOLDERS, HASH, headersOf, KINDS, NAMED, NAMED_FILES, TYPES } from '../headers.mjs';

const ABOUT = `# Crosscheck on Caddy. Import this in a site block whose root is dist/, at the root of its domain:
#
#   crosscheck.example {
#     root * /srv/crosscheck/dist
#     import /srv/crosscheck/crosscheck.caddy
#   }
#
# Gives: every header of www/headers.json, on errors too; the right types, .wasm among them; the brotli or gzip form
# that lies beside each file. It fits every build, because it knows a hashed name by its form.
# Cannot: hold against a proxy or a CDN in front of it that changes headers or files.
`;

export function caddy() {
  const matcher = (name, ...lines) => [`@crosscheck-${name} {`, ...lines.map((line) => `\t${line}`), '}'].join('\n');
  const headers = (who, list) =>
    [`header ${who}{`, ...Object.entries(list).map(([name, value]) => `\t${name} "${value}"`), '}'].join('\n');
  const pages = `path ${FOLDERS.join(' ')} *.html`;
  const namedAs = (kind) => NAMED_FILES.filter(([other]) => other === kind).map(([, name]) => `/${name}`);
  const named = Object.keys(NAMED).map((kind) => [kind, `path ${namedAs(kind).join(' ')}`]);
  const notNamed = named.map(([, path]) => `not ${path}`);
  const hashed = `path_regexp "${HASH}"`;
  const text = [
    matcher('page', pages, ...notNamed),
    matcher('asset', hashed),
    ...named.map(([kind, path]) => matcher(kind, path)),
    matcher('other', `not ${pages}`, `not ${hashed}`, ...notNamed),
    headers('', headersOf('every')),
    ...KINDS.map((kind) => headers(`@crosscheck-${kind} `, headersOf(kind))),
    '# The types, whatever the machine itself believes.',
    Object.entries(TYPES)
      .map(([ending, type]) => `@crosscheck-${ending} path *.${ending}\nheader @crosscheck-${ending} Content-Type "${type}"`)
      .join('\n'),
    'file_server {\n\tprecompressed br gzip\n}',
  ];
  return { 'caddy/crosscheck.caddy': `${ABOUT}\n${text.join('\n\n').replace(/^(#.*)\n\n/gm, '$1\n')}\n` };
}
