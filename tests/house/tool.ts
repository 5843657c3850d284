/** A command of node_modules to its exit status and all that it printed. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export type Outcome = { status: number | null; output: string };

export function runTool(name: string, parameters: string[], input = ''): Promise<Outcome> {
  return outcomeOf(path.resolve('node_modules/.bin', name), parameters, input);
}

export function runScript(
  script: string,
  parameters: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return outcomeOf(process.execPath, [script, ...parameters], '', environment);
}

function outcomeOf(
  command: string,
  parameters: string[],
  input: string,
  environment: NodeJS.ProcessEnv = {},
) {
  return new Promise<Outcome>((resolve, reject) => {
    // A shell where the commands of node_modules are shell scripts.
    const shell = process.platform === 'win32' && command !== process.execPath;
    // This variable would make node, run within a test, report as a test itself.
    const env = { ...process.env, ...environment, NODE_TEST_CONTEXT: undefined };
    const child = spawn(command, parameters, { shell, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (status) => resolve({ status, output }));
    child.stdin.end(input);
  });
}
