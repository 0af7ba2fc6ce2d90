// What the snippet builder (www/publish/builder.js) knows of the build that it lies in: the element's files with their
// hashes, and the stances with their options. Apart from tools/finish.mjs, which writes it.
import { readFileSync } from 'node:fs';

/** The text of publish/builder.json; `element` is what tools/frame.mjs returned for the element. */
export function builderData(element) {
  const stances = stancesOf(readFileSync(new URL('../catalog/stances.yaml', import.meta.url), 'utf8'));
  return `${JSON.stringify({ element, stances })}\n`;
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
