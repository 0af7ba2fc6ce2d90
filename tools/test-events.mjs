// A reporter for `node --test-reporter`: what happens, one JSON object a line, for tools/run-tests.mjs to read.

/** Stands before each line of ours; whatever else the tests print stays as it is. */
export const MARK = '\u001e';

export default async function* events(source) {
  for await (const { type, data } of source) {
    if (type === 'test:pass' || type === 'test:fail') {
      const { name, nesting, details, skip, todo } = data;
      const isSuite = details.type === 'suite';
      const error = type === 'test:fail' ? { text: describe(details.error) } : undefined;
      yield line({ type: type.slice(5), name, nesting, isSuite, took: details.duration_ms, error, skipped: skip !== undefined, todo });
    } else if (type === 'test:diagnostic') {
      yield line({ type: 'diagnostic', nesting: data.nesting, message: data.message });
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    }
  }
}

const line = (event) => `${MARK}${JSON.stringify(event)}\n`;

function describe(error) {
  const cause = error?.cause ?? error;
  if (typeof cause !== 'object' || cause === null) return String(cause);
  return cause.stack ?? cause.message ?? String(cause);
}
