/** The words after a command to its options. How it is used answers `--help`, and with exit 1 what does not fit. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    const withHelp = { ...config, options: { ...config.options, help: { type: 'boolean' } as const } };
    const { values }: { values: Record<string, unknown> } = parseArgs(withHelp);
    if (values['help'] !== true) return parseArgs(config);
    console.log(usage);
    return process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return process.exit(1);
  }
}
