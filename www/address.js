// The page's address, behind its `#`, and its title: which place is open. With it the browser's Back leads to the place before,
// and a bookmark or a link to where it was made. The program has no means to change an address: it says in attributes of its
// root which place is open, and this writes nothing else. What stands behind a `#` is sent to no server.
// tools/scripts.mjs puts this file before www/loader.js.

const PLACE = /^[\w:./()-]{1,80}$/; // ids of places and of the catalog's rows; nobody's words

/** Follows the place that is open from now on. */
function keepAddress() {
  if (window.top !== window) return; // a frame's steps back are those of the page around it
  const root = document.getElementById('crosscheck');
  const { title } = document;
  let first; // what an address without a fragment stands for
  const follow = ({ attributeName }) => {
    const { toldFirst, toldAt, toldTitle } = root.dataset;
    const isFirst = attributeName === 'data-told-first';
    const at = isFirst ? toldFirst : toldAt;
    if (!PLACE.test(at)) return;
    if (isFirst) first = at;
    const stands = location.hash ? decoded(location.hash.slice(1)) : first;
    // The first place is where the visitor came to; only from there on is an address written.
    if (!isFirst && stands !== at) writeAddress(at);
    document.title = at === first && !location.hash ? title : toldTitle;
  };
  new MutationObserver((changes) => changes.forEach(follow)).observe(root, { attributeFilter: ['data-told-first', 'data-told-at'] });
}

/** Not by assigning it: whoever hears that the address changed hears of the visitor's own steps only. */
function writeAddress(at) {
  try {
    history.pushState(null, '', `#${at}`);
  } catch {
    // Browsers take only so many in a moment. The place is open all the same, without an address of its own.
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
