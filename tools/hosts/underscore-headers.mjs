// The `_headers` files of Cloudflare Pages and of Netlify. Both join the headers of all rules that match; both differ in
// where `*` may stand, so files are named; and both leave `.html` off, so a page has a rule under each of its names.
import { headersOf, kindOf, MISSING } from '../headers.mjs';

export function cloudflarePages(files) {
  const page = headersOf('every', 'page');
  // Every address gets the page's headers, unknown ones too; a file that is none takes them off again. To send another
  // value, a header has to be taken off first, or both would be sent.
  const rules = addressesOf(files).flatMap(([path, kind]) => {
    const own = headersOf('every', kind);
    const off = Object.keys(page).filter((name) => own[name] !== page[name]);
    const on = Object.entries(own).filter(([name, value]) => page[name] !== value);
    return off.length + on.length > 0 ? [[path, [...off.map((name) => `! ${name}`), ...on.map(([name, value]) => `${name}: ${value}`)]]] : [];
  });
  return {
    'cloudflare-pages/_headers': file([['/*', lines(page)], ...rules], [
      'Crosscheck on Cloudflare Pages. Copy this file into dist/ and publish dist/ at the root of a domain.',
      '',
      'Gives: every header of www/headers.json, the policy and Connection-Allowlist included, at every address: with',
      '.html and without, and where there is nothing (404.html). Cloudflare itself knows .wasm as application/wasm and',
      'compresses with brotli; the .br and .gz files of dist/ are not needed.',
      'Cannot: apply to what a Function answers. And it cannot hold against settings of the zone that change the',
      'files on their way. Leave off: Rocket Loader, Web Analytics (automatic), email obfuscation, Zaraz. The',
      'policy refuses what they put in, and a changed file no longer has the hash that the page asks for.',
    ]),
  };
}

export function netlify(files) {
  const rules = addressesOf(files).map(([path, kind]) => [path, lines(headersOf(kind))]);
  return {
    'netlify/_headers': file([['/*', lines(headersOf('every'))], ...rules], [
      'Crosscheck on Netlify. Copy this file into dist/ and publish dist/ at the root of a domain.',
      '',
      'Gives: every header of www/headers.json, the policy and Connection-Allowlist included, for every page with .html',
      'and without. Netlify itself knows .wasm as application/wasm and compresses with brotli; the .br and .gz files of',
      'dist/ are not needed.',
      `Cannot: give headers of a page to an address at which there is nothing; ${MISSING} has its policy in itself. Apply`,
      'to what a function, an edge function or a proxy answers. And it cannot hold against settings of the site that',
      'change the files on their way. Leave off: asset optimisation, snippet injection. The policy refuses what they',
      'put in, and a changed file no longer has the hash that the page asks for.',
    ]),
  };
}

/** Every address of a build with its kind of headers: a page also without `.html`, an index also as its folder. */
function addressesOf(files) {
  return files.flatMap((name) => {
    const names = [name];
    if (name.endsWith('.html')) names.push(name.slice(0, -'.html'.length));
    if (/(^|\/)index\.html$/.test(name)) names.push(name.slice(0, -'index.html'.length));
    return names.map((each) => [`/${each}`, kindOf(name)]);
  });
}

const lines = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function file(rules, about) {
  const comment = about.map((line) => `# ${line}`.trimEnd());
  comment.push('#', '# It names the files of one build: make hosts writes it anew after every make build.');
  const blocks = rules.map(([path, headers]) => [path, ...headers.map((line) => `  ${line}`)].join('\n'));
  return `${comment.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
