// What the single-file edition has in place of a server: the script and the program of the widget, carried in the
// page itself. tools/single.mjs fills in both and puts www/loader.js behind, in one module.

async function carried() {
  if (typeof DecompressionStream !== 'function') {
    throw new StartFailure(
      'too-old',
      'This browser is too old for this file',
      'Use a current Firefox, Chrome, Edge or Safari.',
      'DecompressionStream is missing',
    );
  }
  const packed = Uint8Array.from(atob(PROGRAM), (character) => character.charCodeAt(0));
  const program = new Response(packed).body.pipeThrough(new DecompressionStream('deflate'));
  return [SCRIPT, new Response(program, { headers: { 'Content-Type': 'application/wasm' } })];
}

// The program of the widget, deflated, in base64.
const PROGRAM = '{{program}}';

// The script of the widget, kept to itself in a function.
const SCRIPT = (() => {
{{script}}
  return { default: __wbg_init, initSync, mount, arrive };
})();
