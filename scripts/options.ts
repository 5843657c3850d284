/** The words after a command to its options; what does not fit is answered with how the command is used, and exit 1. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return process.exit(1);
  }
}
