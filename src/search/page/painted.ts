/** What has been put on the page to when it has been painted. */

/** Milliseconds after which a frame is not waited for. */
const longestFrame = 100;

/** A frame begins, and what comes after it has been painted. A page in the background has no frames. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
