/** A reader's visit to an archive that is read without a network from then on, once the page itself costs nothing more. */

// The page says where it is: to import the addresses would cost every page a request.
const { worker = '' } = document.documentElement.dataset;
const register = () => navigator.serviceWorker.register(worker);
const saves = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

if (import.meta.env.PROD && 'serviceWorker' in navigator && !saves()) {
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 1000);
  });
}
if (import.meta.env.DEV) {
  // A built archive may have been looked at under this address; its pages must not stand in the way of these.
  for (const built of (await navigator.serviceWorker?.getRegistrations()) ?? []) await built.unregister();
}
