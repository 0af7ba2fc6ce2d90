// Asks a server that follows one of our settings for every address of a build: each file, each page without its ending, and
// addresses at which there is nothing. What comes has to be what www/headers.json says, wherever a redirect leads.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { accessSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf, kindOf, typeOf } from '../../tools/headers.mjs';
import { filesOf } from '../../tools/hosts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

/** What hosts use themselves: tools/setup.sh hosts puts it there, or HOST_TOOLS says where it is. */
export const hostTools = join(process.env.HOST_TOOLS ?? join(root, '.tools/npm-hosts'), 'node_modules');

export const NOTHING = ['nothing', 'nothing.html', 'id/nothing', 'a/b/c', 'publish/nothing', 'nothing.js', 'frame.htm'];

/** A program of a host: where tools/setup.sh puts it, or of the machine. */
export function program(name) {
  const folders = [join(root, '.tools/servers/usr/sbin'), join(root, '.tools/servers/usr/bin'), ...process.env.PATH.split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, name)).find((file) => {
    try {
      accessSync(file);
      return true;
    } catch {
      return false;
    }
  });
  assert.ok(found, `no ${name}: run tools/setup.sh test`);
  return found;
}

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a server for a test, and resolves once it answers at `url`. */
export async function started(t, command, args, url, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
  const ended = new Promise((done) => child.once('exit', done));
  t.after(async () => {
    try {
      process.kill(-child.pid, 'SIGTERM'); // with whatever it started
    } catch {}
    await ended;
  });
  for (const end = Date.now() + 60_000; ; ) {
    if (await fetch(url).then(() => true, () => false)) return;
    assert.ok(child.exitCode === null && Date.now() < end, `${command} does not answer: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The addresses of every file of the build, as they are and as hosts that leave `.html` off have them. */
export function addresses() {
  return filesOf(dist).flatMap((file) => {
    const short = file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : [];
    const folder = /(^|\/)index\.html$/.test(file) ? [file.slice(0, -'index.html'.length)] : [];
    return [file, ...short, ...folder].map((address) => ({ address, file }));
  });
}

/** What is wrong with what a server at `url` sends, in words; nothing where it is as it should be. */
export async function problemsAt(url) {
  const problems = [];
  for (const { address, file } of addresses()) {
    const answer = await fetch(new URL(address, url));
    const body = Buffer.from(await answer.arrayBuffer());
    // A host may not know a page without its ending; then there is nothing, with the policy of a page.
    const isThere = answer.status === 200;
    if (!isThere && address === file) problems.push(`${address}: answered ${answer.status}`);
    if (isThere && !body.equals(readFileSync(join(dist, file)))) problems.push(`${address}: is not ${file}`);
    problems.push(...(isThere ? differences(address, answer.headers, kindOf(file)) : unanswered(address, answer)));
    // The loader takes scripts under their older type, too.
    const type = answer.headers.get('Content-Type')?.split(';')[0].replace('application/javascript', 'text/javascript');
    if (isThere && type !== typeOf(file).split(';')[0]) problems.push(`${address}: sent as ${answer.headers.get('Content-Type')}`);
  }
  for (const address of NOTHING) {
    const answer = await fetch(new URL(address, url));
    const body = await answer.text();
    if (answer.status !== 404) problems.push(`${address}: answered ${answer.status}`);
    if (body !== readFileSync(join(dist, '404.html'), 'utf8')) problems.push(`${address}: answered with another page than 404.html`);
    if (!/^text\/html/.test(answer.headers.get('Content-Type'))) problems.push(`${address}: sent as ${answer.headers.get('Content-Type')}`);
    problems.push(...unanswered(address, answer));
  }
  return problems;
}

/** What is wrong where there is nothing: the page that says so has a policy, and whatever every answer has. */
function unanswered(address, { headers }) {
  const lost = Object.entries(headersOf('every')).filter(([name, value]) => headers.get(name) !== value);
  const isOpen = !headers.get('Content-Security-Policy')?.startsWith("default-src 'none'; ");
  return [...lost.map(([name]) => `${address} ${name}: ${headers.get(name)}`), ...(isOpen ? [`${address}: no policy`] : [])];
}

/** The headers of an answer that are not those of its kind. */
export function differences(address, headers, kind) {
  const wanted = headersOf('every', kind);
  // What only some kinds get, and this one does not.
  const others = Object.keys(headersOf('every', 'page', 'publish')).filter((name) => !(name in wanted));
  return [
    ...Object.entries(wanted).filter(([name, value]) => headers.get(name) !== value).map(([name, value]) => `${address} ${name}: ${headers.get(name)} instead of ${value}`),
    ...others.filter((name) => headers.has(name)).map((name) => `${address} ${name}: ${headers.get(name)}, which does not belong there`),
  ];
}
