/** A step of the build to a line on the terminal: its name at once, its outcome and time when it has passed. */

/** What a step hands on, the words its line ends with, and what is to be read under it. */
export type Outcome<Value> = { value: Value; outcome: string; notes?: string };

export async function step<Value>(name: string, run: () => Promise<Outcome<Value>>): Promise<Value> {
  const started = performance.now();
  process.stdout.write(`  ${name.padEnd(8)}`);
  try {
    const { value, outcome, notes } = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${outcome.padEnd(44)}${seconds.padStart(6)} s\n`);
    if (notes) console.error(`\n${notes}\n`);
    return value;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** `1 page`, `5 pages`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
