// The widget in a frame of another site's page: takes that page's wishes over one channel, and gives it a height and
// what the visitor hands over. www/wishes.js says what may be wished and told.

const VERSION = 1; // of the four messages: options (in), state, size, hand-over (out)
const wishes = carrier({ root: document.getElementById('crosscheck'), page: document.documentElement });

/** The first message of the page around that brings a channel is the only one this window listens to. */
function meet(event) {
  const { source, data, ports } = event;
  if (source !== parent || ports.length !== 1 || data?.crosscheck !== VERSION || data.type !== 'options') return;
  removeEventListener('message', meet);
  const [port] = ports; // there is one at most
  port.onmessage = ({ data: later }) => later?.type === 'options' && wishes.take(later.options);
  wishes.answer(event.origin, (message) => port.postMessage(message));
  wishes.take(data.options);
  wishes.watch();
}

if (parent !== window) {
  // Without an element around it, a plain frame says what it wants in its own address.
  const options = Object.fromEntries(new URLSearchParams(document.URL.split('#')[0].split('?')[1] ?? ''));
  if (options.mode === 'posture') delete options.mode; // only an element can bring the file
  wishes.take(options);
  addEventListener('message', meet);
}
