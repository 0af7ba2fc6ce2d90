// What the snippet builder (www/publish/builder.js) knows of the build that it lies in: the element's files with their
// hashes, and the stances with their options. Apart from tools/finish.mjs, which writes it.
import { readFileSync } from 'node:fs';
import { LANGUAGES, translated } from './languages.mjs';

// What a snippet says where its script does not arrive.
const INSTEAD = ['Crosscheck needs JavaScript.', 'Open it on its own page.'];

/** The text of publish/builder.json; `element` is what tools/frame.mjs returned for the element. */
export function builderData(element) {
  const stances = stancesOf(readFileSync(new URL('../catalog/stances.yaml', import.meta.url), 'utf8'));
  const others = Object.keys(element.inline).filter((language) => language !== 'en');
  const languages = {
    en: { name: 'English', instead: INSTEAD },
    ...Object.fromEntries(others.map((id) => [id, { name: LANGUAGES[id].name, instead: translated('builder.js', INSTEAD.join('\n'), id).split('\n') }])),
  };
  return `${JSON.stringify({ element, languages, stances })}\n`;
}

/** The stances with the ids and titles of their options, as the catalog's file has them. */
export function stancesOf(yaml) {
  const stances = yaml.split(/^ {2}- id: /m).slice(1).map((text) => ({
    id: /^[\w-]+/.exec(text)[0],
    asks: /^ {4}asks: "?(.+?)"?$/m.exec(text)[1],
    options: text.split(/^ {6}- (?:\{ )?id: /m).slice(1).map((option) => ({
      id: /^[\w-]+/.exec(option)[0],
      title: /title: (?:"([^"]+)"|([^,}\n]+))/.exec(option).slice(1).find(Boolean).trim(),
    })),
  }));
  if (stances.length === 0 || stances.some(({ options }) => options.length < 2)) throw new Error('stances.yaml has another form than is read here');
  return stances;
}
