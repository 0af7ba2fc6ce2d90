// vercel.json. Its patterns exclude each other, so that no header is set twice for a file.
import { HASH, headersOf, PAGE, PUBLISH, TYPES, WORKERS } from '../headers.mjs';

export function vercel() {
  // Vercel takes the pattern in one pair of brackets; pairs inside it must not capture.
  const hashed = HASH.replaceAll('(', '(?:');
  const workers = WORKERS.map((name) => name.replace('.', '\\.'));
  const noWorker = workers.map((name) => `(?!${name}$)`).join('');
  const page = `(?:.*/)?${PAGE.slice('(^|/)'.length, -1).replace('(', '(?:')}`;
  const rule = (source, headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    cleanUrls: false,
    trailingSlash: false,
    headers: [
      rule(`/((?!${PUBLISH})${page})`, headersOf('every', 'page')),
      rule(`/(${PUBLISH}${page})`, headersOf('every', 'publish')),
      rule(`/(.*${hashed.slice(0, -1)})`, headersOf('every', 'asset')),
      ...workers.map((name) => rule(`/${name}`, headersOf('every', 'worker'))),
      rule(`/((?!${page}$)(?!.*${hashed})${noWorker}.+)`, headersOf('every', 'other')),
      rule('/(.*\\.wasm)', { 'Content-Type': TYPES.wasm }),
    ],
  };
  return { 'vercel/vercel.json': `${JSON.stringify(settings, null, 2)}\n`, 'vercel/README.md': README };
}

const README = `# Crosscheck on Vercel

Copy \`vercel.json\` into \`dist/\` and publish that folder at the root of a domain, without a build step:
\`vercel deploy --prod dist\`. (The file itself cannot hold a comment.)

- **Gives**: every header of \`www/headers.json\`, the policy and \`Connection-Allowlist\` included, also where there is
  nothing (\`404.html\`); \`.wasm\` as \`application/wasm\`. Vercel compresses with brotli itself; the \`.br\` and \`.gz\` files of \`dist/\` are not needed.
  It fits every build, because it knows a hashed name by its form.
- **Cannot**: hold against what Vercel puts into pages for others: leave the toolbar, Web Analytics and Speed
  Insights off for this project. The policy refuses their scripts.
`;
