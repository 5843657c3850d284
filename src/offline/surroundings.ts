/** What the service worker uses of its surroundings; TypeScript has them in a library that does not go with that of pages. */
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
export type Fetching = Lasting & {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
};
export type Surroundings = EventTarget & {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  clients: {
    matchAll: (which: {
      type: 'all' | 'window';
      includeUncontrolled?: boolean;
    }) => Promise<{ id: string; url: string }[]>;
  };
};
