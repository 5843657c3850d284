/**
 * Says in one sentence when the Node that runs is too old to read our TypeScript. npm brings a fitting one along
 * for common platforms; this speaks up on the others. Plain JavaScript, so that an old Node can read it.
 */
const wanted = 24;

if (Number.parseInt(process.versions.node, 10) < wanted) {
  console.error(
    `Backfile needs Node ${wanted} or newer and this is ${process.version}: run its commands through npm after \`npm install\`, or install a newer one from nodejs.org.`,
  );
  process.exit(1);
}
