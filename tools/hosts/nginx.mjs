// A snippet for nginx. Every location repeats all of its headers, because `add_header` in a location drops those
// that stand further out.
import { HASH, headersOf, MISSING, PAGE, PUBLISH, TYPES, WORKERS } from '../headers.mjs';

const ABOUT = `# Crosscheck on nginx. Include this in a server block whose root is dist/, at the root of its domain:
#
#   server {
#     listen 443 ssl;
#     server_name crosscheck.example;
#     root /srv/crosscheck/dist;
#     include /srv/crosscheck/crosscheck.conf;
#   }
#
# Gives: every header of www/headers.json, at every address, also where there is nothing (404.html); the right types,
# .wasm among them; the gzip form that lies beside each file. It fits every build, because it knows a hashed name by its
# form.
# Cannot: send brotli with nginx as it comes. With the module ngx_brotli, take the # from brotli_static. And it
# cannot hold against a proxy or a CDN in front of it that changes headers or files.
`;

const [FILE, FOLDER] = ['try_files $uri =404', 'try_files $uri $uri/ =404'];

export function nginx() {
  const location = (where, ...sets) =>
    [
      `location ${where} {`,
      ...Object.entries(headersOf(...sets)).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      `  ${FILE};`,
      '}',
    ].join('\n');
  const types = Object.entries(TYPES).map(([ending, type]) => `  ${type.split(';')[0]} ${ending};`);
  const text = [
    `index index.html;\nerror_page 404 /${MISSING};`,
    ['types {', ...types, '}', 'default_type application/octet-stream;'].join('\n'),
    ['charset utf-8;', `charset_types ${withCharset().join(' ')};`].join('\n'),
    ['gzip_static on;', 'gzip_vary on;', '# brotli_static on;'].join('\n'),
    '# The service worker, and the pages for those who publish, before what would also fit.',
    ...WORKERS.map((name) => location(`~ "^/${name.replace('.', '\\.')}$"`, 'every', 'worker')),
    location(`~ "^/${PUBLISH}(.*/)?${PAGE.slice('(^|/)'.length)}"`, 'every', 'publish').replace(FILE, FOLDER),
    '# The pages, and every address at which there is nothing. nginx looks for / here again, under its full name.',
    location(`~ "${PAGE}"`, 'every', 'page').replace(FILE, FOLDER),
    '# A name with a hash: its content never changes.',
    location(`~ "${HASH}"`, 'every', 'asset'),
    '# Anything else.',
    location('/', 'every', 'other'),
  ];
  return { 'nginx/crosscheck.conf': `${ABOUT}\n${text.join('\n\n').replace(/^(#.*)\n\n/gm, '$1\n')}\n` };
}

/** The types that are sent with a charset. text/html always is and may not be named. */
function withCharset() {
  const types = Object.values(TYPES).filter((type) => type.includes('charset')).map((type) => type.split(';')[0]);
  return [...new Set(types)].filter((type) => type !== 'text/html');
}
