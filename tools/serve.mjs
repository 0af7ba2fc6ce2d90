// A static server for dist/ that answers as production does: same headers, same compression. For `make serve`
// and for the browser tests, which start it on a free port and count what the page asks for.
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor, MISSING, typeOf } from './headers.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Starts serving. `port` 0 means any free one. `alter(answer, path)` lets a test spoil an answer before it is
 * sent; a body may be a generator, for what comes bit by bit. With `tryOut`, pages on http://localhost may show the
 * widget too, which in production they may not. Resolves to `{ url, requests, close }`, where `requests` grows by
 * `{ method, path, status }` with every request, in order of arrival; with `remember: false`, for a server that runs
 * for long, it stays empty.
 */
export async function serve({ root = DIST, host = '127.0.0.1', port = 0, remember = true, alter = (answer) => answer, tryOut = false } = {}) {
  const requests = [];
  const base = await realpath(root);
  const server = createServer(async (request, response) => {
    const seen = { method: request.method, path: request.url, status: undefined };
    if (remember) requests.push(seen);
    const path = pathOf(request.url);
    const found = isForMe(request.headers.host) ? await answerTo(request, base, path) : plain(421, 'only this machine’s own names');
    const answer = alter(tryOut ? triedOut(found) : found, path);
    seen.status = answer.status;
    response.writeHead(answer.status, answer.headers);
    if (request.method === 'HEAD') response.end();
    else if (answer.body?.[Symbol.asyncIterator]) Readable.from(answer.body).pipe(response);
    else response.end(answer.body);
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  return {
    url: `http://${host}:${server.address().port}/`,
    requests,
    close() {
      server.closeAllConnections(); // a browser keeps connections open, and close() would wait for them
      return new Promise((done) => server.close(done));
    },
  };
}

/** Whether a request names this machine: any other name that leads here could be another site's, with its pages' rights. */
function isForMe(host) {
  return /^(localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host ?? '');
}

/** The path inside dist that a request is about, or undefined where it is not a path at all. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined; // a % that no two digits follow
  }
}

async function answerTo(request, base, path) {
  if (!['GET', 'HEAD'].includes(request.method)) return plain(405, 'only GET and HEAD', { Allow: 'GET, HEAD' });
  if (path === undefined) return plain(400, 'not a path');
  const file = await fileInside(base, path);
  const bytes = file && (await readFile(file).catch(() => undefined));
  if (!bytes) return missing(base, path);

  // The tag is the content's, not the file's time, so that it survives a rebuild which changes nothing.
  const { encoding, body } = await encode(file, bytes, request.headers['accept-encoding'] ?? '');
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const headers = {
    ...headersFor(addressOf(base, file)),
    'Content-Type': typeOf(file),
    ETag: `"${tag}${encoding ? `-${encoding}` : ''}"`,
    Vary: 'Accept-Encoding',
  };
  if (encoding) headers['Content-Encoding'] = encoding;
  if (request.headers['if-none-match'] === headers.ETag) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, 'Content-Length': body.length }, body };
}

/** What stands at an address at which there is nothing. */
async function missing(base, path) {
  const body = await readFile(join(base, MISSING)).catch(() => undefined);
  return body ? { status: 404, headers: { ...headersFor(MISSING), 'Content-Type': typeOf(MISSING) }, body } : plain(404, `nothing at ${path}`);
}

/** An answer that a page on this machine may show in a frame. */
function triedOut({ headers, ...answer }) {
  const policy = headers['Content-Security-Policy']?.replace("frame-ancestors 'self' https:", '$& http://localhost:*');
  return { ...answer, headers: policy ? { ...headers, 'Content-Security-Policy': policy } : headers };
}

/** The real file behind a path, or undefined if there is none or it lies outside, by `..` or by a link. */
async function fileInside(base, path) {
  const file = await realpath(resolve(join(base, path))).catch(() => undefined);
  return file?.startsWith(base + sep) ? file : undefined;
}

/** The plain address of a file, however it was asked for: `//worker.js` and `/x/../worker.js` are the worker, too. */
function addressOf(base, file) {
  return `/${relative(base, file).split(sep).join('/')}`;
}

const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

/** The best form that lies beside the file and that the browser takes; the bytes themselves otherwise. */
async function encode(file, bytes, accepted) {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const names = accepted.split(',').filter((part) => !refused.test(part)).map((part) => part.split(';')[0].trim());
  for (const [encoding, ending] of ENCODINGS) {
    if (!names.includes(encoding)) continue;
    const body = await readFile(file + ending).catch(() => undefined);
    if (body) return { encoding, body };
  }
  return { body: bytes };
}

function plain(status, text, more = {}) {
  const headers = { ...headersFor(''), 'Content-Type': typeOf('.txt'), ...more };
  return { status, headers, body: `${text}\n` };
}

async function main() {
  const [asked = process.env.PORT ?? '8080'] = process.argv.slice(2);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`not a port: ${asked}`);
  const server = await serve({ port, remember: false, tryOut: true }).catch((error) => {
    if (error.code === 'EADDRINUSE') throw new Error(`port ${port} is taken. Try another: make serve PORT=${port + 1}`);
    if (error.code === 'EACCES') throw new Error(`port ${port} needs root. Try another: make serve PORT=8080`);
    if (error.code === 'ENOENT') throw new Error('there is no dist folder yet. Run: make build');
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      console.log('\nstopped');
    });
  }
  console.log(`Crosscheck is at ${server.url} (Ctrl-C stops it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(`cannot serve: ${error.message}`);
    process.exitCode = 1;
  });
}
