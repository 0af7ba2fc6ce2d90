// GitHub Pages sends its own headers and takes none of ours. What a `<meta>` can say is in every page of the build; what it
// cannot is lost, and is listed.
import { headersOf, ONLY_IN_A_HEADER, pagePolicy } from '../headers.mjs';

// Said by a <meta> instead of a header.
const IN_A_META = ['Content-Security-Policy', 'Referrer-Policy'];
// What GitHub Pages is known to send by itself.
const OF_THE_HOST = {
  'Access-Control-Allow-Origin': 'GitHub Pages sends the same itself',
  'Cache-Control': 'GitHub Pages sends `max-age=600` for every file: a new version can take ten minutes to arrive',
};
const MEANS = {
  'Connection-Allowlist':
    'the browser’s own stop to every connection elsewhere, WebRTC, preconnects and navigations by script included (Chromium 152 and newer)',
  'Cross-Origin-Embedder-Policy': 'a site that isolates itself (COEP) cannot show this page in a frame',
  'Cross-Origin-Opener-Policy': 'a page that opened one of those in `publish/` keeps a handle on its window (never on what is in it)',
  'Cross-Origin-Resource-Policy': 'sites that require it (COEP) cannot embed the page',
  'Permissions-Policy': 'the browser would ask the visitor before a camera or a place is used, instead of refusing, and a script in the page could have it ask any server for a passkey (WebAuthn); nothing here does',
  'X-Content-Type-Options': 'browsers may guess types; scripts and programs are checked by type and hash all the same',
  'Strict-Transport-Security': 'a first visit without https can be changed on its way: switch “Enforce HTTPS” on',
  'frame-ancestors': 'any page may show this one in a frame',
  sandbox: 'a script in the page could open a window of any address, and by it send something',
};

export function githubPages() {
  return { 'github-pages/README.md': note() };
}

function note() {
  const headers = { ...headersOf('every', 'publish'), ...headersOf('every', 'page') };
  const lost = [
    ...Object.keys(headers).filter((name) => !IN_A_META.includes(name)),
    ...Object.keys(pagePolicy()).filter((directive) => ONLY_IN_A_HEADER.includes(directive)),
  ].sort();
  const line = (name) => {
    const meaning = OF_THE_HOST[name] ?? MEANS[name];
    if (!meaning) throw new Error(`tools/hosts/github-pages.mjs does not say what losing ${name} means`);
    return `| \`${name}\` | ${meaning} |`;
  };
  return `# Crosscheck on GitHub Pages, or any host that takes no headers

Publish \`dist/\` as it is: every page in it has its policy in two \`<meta>\` elements. \`make verify URL=… NO_HEADERS=1\` then
compares the site with it. GitHub Pages knows \`.wasm\` as \`application/wasm\`; it compresses with gzip, not with brotli.

**Gives**: the content policy from the first byte on, except what a \`<meta>\` cannot say; the referrer policy; the
hashes of all files; the seal that the page puts on itself once it is loaded.

**Cannot**, because only a header can say it:

| lost | what that means |
| --- | --- |
${lost.map(line).join('\n')}

On later visits the page comes from the copy that its service worker keeps, which has all of these headers. The worker itself
has no policy here: that it asks nobody but this server rests on its script alone.

SECURITY.md says what is left of the guarantee.
`;
}
