// Registers the service worker, in a frame of its own (offline.html) that the page opens before its seal and takes away
// again: so the policy of the page itself allows no worker at all, and this document has nothing but this.

try {
  // Only in the frame of our own page.
  if (frameElement?.dataset.part === 'offline') {
    // The only policy that this document's Trusted Types allow; it knows one address.
    const policy = globalThis.trustedTypes?.createPolicy('crosscheck-offline', { createScriptURL: () => 'worker.js' });
    await navigator.serviceWorker.register(policy ? policy.createScriptURL('') : 'worker.js', { updateViaCache: 'none' });
  }
} catch (error) {
  // The page works as before, only not without a network.
  console.info(`not available offline: ${error.message}`);
}
frameElement?.dispatchEvent(new Event('crosscheck-registered'));
