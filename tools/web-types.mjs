// web-types.json of the npm package, by which editors complete `<cross-check>` in HTML and in Vue. Made of
// custom-elements.json, which says the same in another form, so that the two cannot differ.

/** The text of web-types.json for a manifest of custom elements. */
export function webTypes(manifest, name, version) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  const quoted = (text) => text?.replaceAll(/^'|'$/g, '');
  return `${JSON.stringify({
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(({ name, description, type, default: value }) => ({
            name,
            description,
            // A flag is there or not, whatever it says.
            value: type.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: type.text },
            default: quoted(value),
          })),
          slots: element.slots?.map(({ name, description }) => ({ name: name || 'default', description })),
          js: {
            properties: element.members.filter(({ kind }) => kind === 'field').map(({ name, description, type }) => ({ name, description, type: type.text })),
            events: element.events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
          },
          css: { properties: element.cssProperties.map(({ name, description, syntax }) => ({ name, description, syntax })) },
        })),
      },
    },
  }, null, 2)}\n`;
}
