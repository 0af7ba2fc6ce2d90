// The page in other languages than English: writes what such a build is made of, and puts a finished one beside the
// English page. A language is a build of its own, so that nobody downloads a second one.
//
//   node tools/languages.mjs id     writes www/generated/id/, which Trunk then builds; see the Makefile
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { joinedLoader, joinedStandIn } from './scripts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path) => readFileSync(join(root, path), 'utf8');

/** Each with what it calls itself, and the Cargo feature that makes the program speak it. Its folder beside the page is called
 * by the key. */
export const LANGUAGES = { id: { name: 'Bahasa Indonesia', feature: 'indonesian' } };

/** The language that is built now, for Trunk's hooks; undefined for English. */
export const languageOf = (environment = process.env) => environment.CROSSCHECK_LANGUAGE || undefined;

/** Where a finished build of a language waits to be put beside the English page. */
export const builtIn = (language) => join(root, 'target/languages', language);

/** The languages that a page in `folder` leads to: those that lie there. */
export const languagesIn = (folder) => Object.keys(LANGUAGES).filter((language) => existsSync(join(folder, language, 'index.html')));

/** A file in another language: every text of its list in www/languages/ is there, and is replaced. */
export function translated(file, text, language) {
  const list = JSON.parse(source(`www/languages/${language}.json`))[file];
  if (!list) throw new Error(`www/languages/${language}.json does not speak of ${file}`);
  // The longest first: a short text may be a part of another.
  return Object.entries(list).sort(([a], [b]) => b.length - a.length).reduce((said, [from, to]) => {
    if (!said.includes(from)) throw new Error(`${file} no longer says “${from}”: put www/languages/${language}.json right`);
    return said.replaceAll(from, () => to);
  }, text);
}

/** Puts the finished builds beside a page; returns the languages. */
export function addLanguages(folder) {
  const built = Object.keys(LANGUAGES).filter((language) => existsSync(join(builtIn(language), 'index.html')));
  for (const language of built) cpSync(builtIn(language), join(folder, language), { recursive: true });
  return built;
}

/** Fills in where a page finds the one in the other language; without one, says nothing of it. */
export function withOtherLanguage(page, address) {
  const PLACE = ' data-other-language="{{other}}"';
  if (page.split(PLACE).length !== 2) throw new Error('index.html has one place for the page in the other language');
  return page.replace(PLACE, address ? ` data-other-language="${address}"` : '');
}

function main([language]) {
  const { feature } = LANGUAGES[language] ?? {};
  if (!feature) throw new Error(`one of ${Object.keys(LANGUAGES)}, not ${language}`);
  const folder = join(root, 'www/generated', language);
  mkdirSync(folder, { recursive: true });
  const page = translated('index.html', source('www/index.html'), language)
    .replace('data-cargo-features="parts"', `data-cargo-features="parts ${feature}"`)
    .replace('href="../Cargo.toml"', 'href="../../../Cargo.toml"')
    .replace('href="generated/app.css"', 'href="../app.css"')
    .replace('src="generated/loader.js"', 'src="loader.js"')
    .replace('src="generated/stand-in.js"', 'src="stand-in.js"')
    // The checkup lies beside the English page.
    .replace('href="publish/checkup.html"', 'href="../publish/checkup.html"');
  writeFileSync(join(folder, 'index.html'), page);
  const said = (name, text) => translated(name, text, language);
  writeFileSync(join(folder, 'loader.js'), joinedLoader(said));
  writeFileSync(join(folder, 'stand-in.js'), joinedStandIn(said));
  writeFileSync(join(folder, 'self-test.js'), translated('self-test.js', source('www/self-test.js'), language));
  console.log(`languages: www/generated/${language}/`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
