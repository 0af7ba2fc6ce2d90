// When the program stops: says so in its place, and hands the visitor what is kept. tools/scripts.mjs puts it between
// www/rescue.js, whose means it uses, and www/loader.js.

// www/stand-in.js speaks where none of this came.
home.dataset.loader = '';

let hasStopped = false;
// In a browser, a panic and a trap of the program end up here, wherever they came from; so does an error of the
// browser's own functions that went through the program and left it broken.
addEventListener('error', ({ error }) => stopIfBroken(error));
addEventListener('unhandledrejection', ({ reason }) => stopIfBroken(reason));

function stopIfBroken(error) {
  const isProgram = error?.name === 'RuntimeError' || /wasm-function/.test(error?.stack);
  if (!isProgram || hasStopped || document.querySelector('[data-part="start-failure"]')) return;
  hasStopped = true;
  const notice = noticeOf({
    part: 'stopped',
    code: 'program-stopped',
    title: 'Crosscheck stopped',
    advice: 'This is a fault of ours. What the page said was kept is kept: go on, and it is there again. If it happens again, please report it with the line below.',
    detail: String(error),
  });
  // A new element in place of the old one: whatever still listens there belongs to what is broken.
  const old = document.getElementById('crosscheck');
  const root = old.cloneNode(false);
  root.append(notice);
  old.replaceWith(root);
  const reload = button('Go on', 'go-on', () => location.reload());
  notice.append(reload);
  offerKept(notice);
  reload.focus();
}
