/**
 * Says in one sentence when the Node that runs is too old to read our TypeScript. npm brings a fitting one along
 * for common platforms; this speaks up on the others. Plain JavaScript, so that an old Node can read it.
 */
const wanted = 24;

if (Number.parseInt(process.versions.node, 10) < wanted) {
  console.error(
    `Backfile needs Node ${wanted} or newer; this is ${process.version}, and npm has no newer one for ${process.platform} on ${process.arch}. Install it from nodejs.org, then try again.`,
  );
  process.exit(1);
}
