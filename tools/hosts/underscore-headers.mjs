// The `_headers` file of Cloudflare Pages and of Netlify. Both join the headers of all rules that match, so every
// header of a file stands in exactly one of its rules; and both differ in where `*` may stand, so files are named.
import { FOLDERS, headersOf, kindOf } from '../headers.mjs';

export function cloudflarePages(files) {
  return {
    'cloudflare-pages/_headers': file(files, [
      'Crosscheck on Cloudflare Pages. Copy this file into dist/ and publish dist/ at the root of a domain.',
      '',
      'Gives: every header of www/headers.json, the policy and Connection-Allowlist included. Cloudflare itself',
      'knows .wasm as application/wasm and compresses with brotli; the .br and .gz files of dist/ are not needed.',
      'Cannot: apply to what a Function answers. And it cannot hold against settings of the zone that change the',
      'files on their way. Leave off: Rocket Loader, Web Analytics (automatic), email obfuscation, Zaraz. The',
      'policy refuses what they put in, and a changed file no longer has the hash that the page asks for.',
    ]),
  };
}

export function netlify(files) {
  return {
    'netlify/_headers': file(files, [
      'Crosscheck on Netlify. Copy this file into dist/ and publish dist/ at the root of a domain.',
      '',
      'Gives: every header of www/headers.json, the policy and Connection-Allowlist included. Netlify itself knows',
      '.wasm as application/wasm and compresses with brotli; the .br and .gz files of dist/ are not needed.',
      'Cannot: apply to what a function, an edge function or a proxy answers. And it cannot hold against settings',
      'of the site that change the files on their way. Leave off: asset optimisation, snippet injection. The',
      'policy refuses what they put in, and a changed file no longer has the hash that the page asks for.',
    ]),
  };
}

function file(files, about) {
  const rules = [['/*', headersOf('every')], ...FOLDERS.map((folder) => [folder, headersOf('page')])];
  for (const name of files) rules.push([`/${name}`, headersOf(kindOf(name))]);
  const comment = about.map((line) => `# ${line}`.trimEnd());
  comment.push('#', '# It names the files of one build: make hosts writes it anew after every make build.');
  const blocks = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${comment.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
