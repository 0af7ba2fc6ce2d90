// How each host is told to send a header or a type: the line to paste, and where. The whole settings come from
// `make hosts`; tests/seal/fixes.test.mjs holds these lines to them.

const NAMES = { page: 'the pages (.html)', publish: 'the pages in publish/', asset: 'files with a hash in their name', worker: 'the service worker (worker.js)', other: 'the other files' };

/** The hosts, each with its name and the form of its lines. */
export const HOSTS = {
  nginx: {
    name: 'nginx',
    header: (name, value, kind) => ({ where: `In the location of ${NAMES[kind]} in crosscheck.conf:`, text: `  add_header ${name} "${value}" always;` }),
    type: (ending, type) => ({ where: 'In the types block of crosscheck.conf:', text: `  ${type} ${ending};` }),
  },
  caddy: {
    name: 'Caddy',
    header: (name, value, kind) => ({ where: `In the header block of ${NAMES[kind]} in crosscheck.caddy:`, text: `\t${name} "${value}"` }),
    type: (ending, type, full) => ({ where: 'In crosscheck.caddy:', text: `@crosscheck-${ending} path *.${ending}\nheader @crosscheck-${ending} Content-Type "${full}"` }),
  },
  'cloudflare-pages': { name: 'Cloudflare Pages', ...underscore() },
  netlify: { name: 'Netlify', ...underscore() },
  vercel: {
    name: 'Vercel',
    header: (name, value, kind) => ({ where: `In vercel.json, among the headers of ${NAMES[kind]}:`, text: JSON.stringify({ key: name, value }) }),
    type: (ending, type) => ({ where: 'In vercel.json, among its headers:', text: JSON.stringify({ source: `/(.*\\.${ending})`, headers: [{ key: 'Content-Type', value: type }] }) }),
  },
  's3-cloudfront': {
    name: 'S3 with CloudFront',
    header: (name, value, kind) => ({ where: `In the response headers policy crosscheck-${kind} (${kind}.json of make hosts), attached to the behavior of ${NAMES[kind]}:`, text: `${name}: ${value}` }),
    type: (ending, type, full) => ({ where: 'Copy the files once more with their type:', text: `aws s3 cp dist/ s3://BUCKET/ --recursive --exclude '*' --include '*.${ending}' --content-type '${full}'` }),
  },
  'github-pages': {
    name: 'GitHub Pages',
    header: (name) =>
      name === 'Content-Security-Policy'
        ? { where: 'This host sends no headers of yours. The page has the policy in itself, in a meta element.', text: '' }
        : { where: 'This host sends no headers of yours, so this one is lost here. SECURITY.md says what that means.', text: '' },
    type: () => ({ where: 'GitHub Pages knows this type; a file with this ending must not have been renamed.', text: '' }),
  },
};

function underscore() {
  return {
    header: (name, value, kind) => ({ where: `In _headers, below the path of ${NAMES[kind]}:`, text: `  ${name}: ${value}` }),
    type: (ending, type) => ({ where: `In _headers, below /*.${ending}:`, text: `  Content-Type: ${type}` }),
  };
}

/** The line for a header that is missing or different, and where; without a text where the host cannot be told. */
export const lineFor = (host, name, value, kind) => HOSTS[host]?.header(name, value, kind);

/** The line for a file that comes as the wrong type. */
export const typeLineFor = (host, path, type) => HOSTS[host]?.type(path.split('.').pop(), type.split(';')[0], type);

/** Which host this probably is, by what it says of itself. */
export function guessHost(headers, hostname) {
  const said = ['server', 'via', 'x-vercel-id', 'x-nf-request-id', 'cf-ray', 'x-amz-cf-id', 'x-github-request-id']
    .map((name) => `${name}=${headers.get(name) ?? ''}`)
    .join(' ')
    .toLowerCase();
  const signs = [
    ['github-pages', /server=github|x-github-request-id=\S/],
    ['vercel', /server=vercel|x-vercel-id=\S/],
    ['netlify', /server=netlify|x-nf-request-id=\S/],
    ['s3-cloudfront', /cloudfront|x-amz-cf-id=\S|amazons3/],
    ['cloudflare-pages', /server=cloudflare|cf-ray=\S/],
    ['caddy', /server=caddy/],
    ['nginx', /server=(?:nginx|openresty)/],
  ];
  if (/\.github\.io$/.test(hostname)) return 'github-pages';
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? 'nginx';
}
