// The page that stands in front of the settings: which host gives how much.
const OVERVIEW = `# Settings for hosts

Written by \`make hosts\` from \`www/headers.json\`, for the build that lies in \`dist/\`. Nothing here is edited by hand.

| host | folder | headers | compression |
| --- | --- | --- | --- |
| Cloudflare Pages | \`cloudflare-pages/\` | all | brotli, by the host |
| Netlify | \`netlify/\` | all | brotli, by the host |
| nginx | \`nginx/\` | all | gzip from \`dist/\`; brotli with a module |
| Caddy | \`caddy/\` | all | brotli and gzip from \`dist/\` |
| S3 + CloudFront | \`s3-cloudfront/\` | all | brotli, by the host |
| Vercel | \`vercel/\` | all | brotli, by the host |
| GitHub Pages | \`github-pages/\` | only what a \`<meta>\` can say | gzip, by the host |

\`make verify URL=https://…\` compares what a site really sends with all of this, and its files with \`dist/\`, byte for
byte; \`publish/checkup.html\` on the site itself looks at the same from inside a browser, and names the line to paste. SECURITY.md says what each kind of hosting guarantees.

Under all of that there is a floor: every HTML file of \`dist/\` has its policy in itself, \`404.html\` too, for where a header is
missing. \`make test-hosts\` asks nginx, Caddy, Cloudflare's own emulator and Netlify's own reader of these files.

The page opens without a network after the first visit, on each of these hosts: publish \`worker.js\` with the rest. The copy has the headers of the build, not those of the host: whoever changes a header of the page
changes \`www/headers.json\` and builds again. To be rid of the service worker, publish \`publish/worker-off.js\` as \`worker.js\`.
`;

export function overview() {
  return { 'README.md': OVERVIEW };
}
