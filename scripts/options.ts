/** The words after a command to its options. How it is used answers `--help`, and with exit 1 what does not fit. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    const withHelp = {
      ...config,
      options: { ...config.options, help: { type: 'boolean', short: 'h' } as const },
    };
    const { values }: { values: Record<string, unknown> } = parseArgs(withHelp);
    if (values['help'] !== true) return parseArgs(config);
    console.log(usage);
    return process.exit(0);
  } catch (error) {
    // Node goes on to explain how an unknown option would be read as a file.
    const [fault] = String(error instanceof Error ? error.message : error).split('. ');
    console.error(`${fault}\n\n${usage}`);
    return process.exit(1);
  }
}
