// A snippet for nginx. Every location repeats all of its headers, because `add_header` in a location drops those
// that stand further out.
import { HASH, headersOf, NAMED_FILES, TYPES } from '../headers.mjs';

const ABOUT = `# Crosscheck on nginx. Include this in a server block whose root is dist/, at the root of its domain:
#
#   server {
#     listen 443 ssl;
#     server_name crosscheck.example;
#     root /srv/crosscheck/dist;
#     include /srv/crosscheck/crosscheck.conf;
#   }
#
# Gives: every header of www/headers.json, on errors too; the right types, .wasm among them; the gzip form that
# lies beside each file. It fits every build, because it knows a hashed name by its form.
# Cannot: send brotli with nginx as it comes. With the module ngx_brotli, take the # from brotli_static. And it
# cannot hold against a proxy or a CDN in front of it that changes headers or files.
`;

export function nginx() {
  const location = (where, ...sets) =>
    [
      `location ${where} {`,
      ...Object.entries(headersOf(...sets)).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '  try_files $uri =404;',
      '}',
    ].join('\n');
  const types = Object.entries(TYPES).map(([ending, type]) => `  ${type.split(';')[0]} ${ending};`);
  const text = [
    'index index.html;',
    ['types {', ...types, '}', 'default_type application/octet-stream;'].join('\n'),
    ['charset utf-8;', `charset_types ${withCharset().join(' ')};`].join('\n'),
    ['gzip_static on;', 'gzip_vary on;', '# brotli_static on;'].join('\n'),
    '# The service worker and the page that registers it, before what would also fit.',
    ...NAMED_FILES.map(([kind, name]) => location(`~ "^/${name.replace('.', '\\.')}$"`, 'every', kind)),
    '# The page. nginx looks for / here again, under its full name.',
    location('~ \\.html$', 'every', 'page'),
    '# A name with a hash: its content never changes.',
    location(`~ "${HASH}"`, 'every', 'asset'),
    '# Anything else, and every error.',
    location('/', 'every', 'other').replace('try_files $uri =404', 'try_files $uri $uri/ =404'),
  ];
  return { 'nginx/crosscheck.conf': `${ABOUT}\n${text.join('\n\n').replace(/^(#.*)\n\n/gm, '$1\n')}\n` };
}

/** The types that are sent with a charset. text/html always is and may not be named. */
function withCharset() {
  const types = Object.values(TYPES).filter((type) => type.includes('charset')).map((type) => type.split(';')[0]);
  return [...new Set(types)].filter((type) => type !== 'text/html');
}
