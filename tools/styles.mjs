// Joins the style sheets that lie beside the components into two, as a Trunk hook: www/generated/app.css, which the first
// paint waits for, and www/generated/rest.css, which comes with the rest of the program (tools/parts.mjs).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const app = join(root, 'src/app');

// From general to special, so that what is special wins without raising its specificity. The shell stands
// before the components: it styles the page only until they are there.
const ORDER = [
  /^src\/app\/styles\/tokens\.css$/,
  /^src\/app\/styles\/base\.css$/,
  /^src\/app\/styles\//,
  /^www\/shell\.css$/,
  /^src\/app\/components\//,
  /^src\/app\/screens\//,
  /^src\/app\//,
];
// What the home screen, its answer, the header and a card need; tests/browser/early.test.mjs tells of a rule that is missing.
const FIRST = [
  /^src\/app\/styles\//,
  /^www\/shell\.css$/,
  /^src\/app\/components\/(?:bounds_bar|language_link|menu|must_haves|open_file|page|page_header|readiness|share_button|state_mark|status_mark|step_bar)\.css$/,
  /^src\/app\/screens\/home\//,
];
const rank = (path) => ORDER.findIndex((pattern) => pattern.test(path));

// A string is kept whole, a comment goes: it explains the source and would only cost the visitor bytes.
const STRING_OR_COMMENT = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?\*\//g;

// Anything fetched from a style sheet would be one more request, and the sealed page refuses it.
const FETCHED = /@import\b|url\((?!\s*["']?(?:data:|#))[^)]*\)/gi;

// A site can ask for one of both themes (www/frame.js), against what the system prefers. What is written once as a
// preference holds for the wish as well; `:where` keeps the weight as it was.
const DARK = /^@media \(prefers-color-scheme: dark\) \{\n:root (\{[^}]*\})\n\}$/gm;
const BY_WISH = `@media (prefers-color-scheme: dark) {
:root:where(:not([data-theme="light"])) $1
}
:root:where([data-theme="dark"]) $1
:root:where([data-theme="light"]) { color-scheme: light; }
:root:where([data-theme="dark"]) { color-scheme: dark; }`;

/** A sheet without comments and indents. */
export const tidied = (text) => text.replace(STRING_OR_COMMENT, (_, string) => string ?? '').replace(/^\s+/gm, '');

function main() {
  const inApp = existsSync(app) ? readdirSync(app, { recursive: true }).map((name) => join('src/app', name)) : [];
  const sheets = [...inApp, 'www/shell.css']
    .filter((path) => path.endsWith('.css'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const problems = [];
  let wished = 0;

  const texts = sheets.map((path) => {
    const text = tidied(readFileSync(join(root, path), 'utf8')).replace(DARK, (...found) => {
      wished += 1;
      return BY_WISH.replaceAll('$1', () => found[1]);
    });
    if (text.split('prefers-color-scheme').length - 1 !== (text.includes('[data-theme="dark"]') ? 1 : 0)) {
      problems.push(`${path}: a dark block that is no plain \`:root\` would not follow the theme that a site asks for`);
    }
    for (const [found] of text.matchAll(FETCHED)) {
      problems.push(`${path}: ${found} would be fetched; only data: and # may be named`);
    }
    return text;
  });

  if (wished !== 1) problems.push(`one sheet sets the dark theme; found ${wished}`);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else {
    const folder = join(root, 'www/generated');
    mkdirSync(folder, { recursive: true });
    const isFirst = (path) => FIRST.some((pattern) => pattern.test(path));
    for (const [name, isWanted] of Object.entries({ 'app.css': isFirst, 'rest.css': (path) => !isFirst(path) })) {
      const wanted = texts.filter((_, nth) => isWanted(sheets[nth]));
      writeFileSync(join(folder, name), wanted.join(''));
      console.log(`styles: ${wanted.length} sheets in ${relative(root, join(folder, name))}`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
