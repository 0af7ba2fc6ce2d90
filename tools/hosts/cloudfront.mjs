// S3 behind CloudFront: response headers policies in the form that the AWS command line takes, which path
// gets which, and a note. S3 keeps a file's type and compression out of the policies, so the note has commands.
import { headersOf, kindOf, KINDS, MISSING, typeOf, withAnyHash } from '../headers.mjs';

export function cloudfront(files) {
  const written = {};
  for (const kind of KINDS) written[`s3-cloudfront/${kind}.json`] = `${JSON.stringify(policy(kind), null, 2)}\n`;
  written['s3-cloudfront/behaviors.json'] = `${JSON.stringify(behaviors(files), null, 2)}\n`;
  written['s3-cloudfront/README.md'] = note(files);
  return written;
}

const COMMENTS = {
  page: 'Crosscheck, the page: the policy. Gives all of www/headers.json; see README.md for what it cannot.',
  asset: 'Crosscheck, files with a hash in their name: cached for ever. See README.md.',
  publish: 'Crosscheck, the pages for those who publish it: a policy of their own. See README.md.',
  worker: 'Crosscheck, the service worker: a policy of its own. See README.md.',
  other: 'Crosscheck, files without a hash: asked for anew. See README.md.',
};

/** A policy as `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes it. */
function policy(kind) {
  const {
    'X-Content-Type-Options': _nosniff,
    'Referrer-Policy': referrer,
    'Access-Control-Allow-Origin': origin,
    'Content-Security-Policy': csp,
    'Strict-Transport-Security': secure,
    ...rest
  } = headersOf('every', kind);
  const list = (...items) => ({ Quantity: items.length, Items: items });
  return {
    Name: `crosscheck-${kind}`,
    Comment: COMMENTS[kind],
    CorsConfig: {
      AccessControlAllowOrigins: list(origin),
      AccessControlAllowHeaders: list('*'),
      AccessControlAllowMethods: list('GET', 'HEAD'),
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
    // CloudFront refuses these as custom headers: they have places of their own.
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      StrictTransportSecurity: { AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(secure)[1]), IncludeSubdomains: false, Preload: false, Override: true },
      ...(csp && { ContentSecurityPolicy: { ContentSecurityPolicy: csp, Override: true } }),
    },
    CustomHeadersConfig: list(...Object.entries(rest).map(([Header, Value]) => ({ Header, Value, Override: true }))),
  };
}

/** Which policy a path gets. What no pattern fits is `/`, or an error: the page's. */
function behaviors(files) {
  const patterns = files.map((file) => [`/${withAnyHash(file)}`, `crosscheck-${kindOf(file)}`]);
  return { default: 'crosscheck-page', patterns: Object.fromEntries(patterns) };
}

function note(files) {
  const types = [...new Set(files.map((file) => file.split('.').pop()))];
  const copies = types.map(
    (ending) =>
      `aws s3 cp dist/ s3://BUCKET/ --recursive --exclude '*' --include '*.${ending}' --content-type '${typeOf(`.${ending}`)}'`,
  );
  return `# Crosscheck on S3 behind CloudFront

Create the ${KINDS.length} policies, once:

\`\`\`sh
${KINDS.map((kind) => `aws cloudfront create-response-headers-policy --response-headers-policy-config file://${kind}.json`).join('\n')}
\`\`\`

In the distribution, set the default root object to \`index.html\`, attach \`crosscheck-page\` to the default
behavior, and create a behavior for each pattern of \`behaviors.json\` with the policy that stands there. For the errors 403
and 404 (S3 says 403 where there is nothing), set a custom error response: \`/${MISSING}\`, with code 404. Switch
\`Compress\` on and allow brotli in the cache policy: CloudFront then compresses itself, and the \`.br\` and \`.gz\`
files of \`dist/\` are not needed. Copy the files with their types, which S3 would otherwise guess, the page last,
so that nobody gets a page whose files are not there yet:

\`\`\`sh
${copies.sort((a, b) => Number(a.includes('*.html')) - Number(b.includes('*.html'))).join('\n')}
\`\`\`

- **Gives**: every header of \`www/headers.json\`, the policy and \`Connection-Allowlist\` included.
- **Differs**: \`Access-Control-Allow-Origin\` comes only with answers to requests that name an origin, which are
  those that need it; CloudFront adds \`Access-Control-Allow-Methods\` and \`-Headers\` to answers before a request.
- **Cannot**: apply where the bucket is reached past CloudFront. Keep the bucket private (origin access control).
`;
}
