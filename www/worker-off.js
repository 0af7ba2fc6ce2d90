// Takes the service worker away again: published in place of worker.js, it gives visitors the page straight from the
// server from their next visit on. What they keep in their browser stays. It has to stay published for as long as
// somebody may come back who was there before; a worker.js that is just gone leaves the old one at work.

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const ours = `crosscheck ${new URL('./', location.href).href} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await registration.unregister();
}
