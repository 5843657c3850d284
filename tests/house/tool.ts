/** A command of node_modules to its exit status and all that it printed. */
import { spawn } from 'node:child_process';
import path from 'node:path';

type Outcome = { status: number | null; output: string };

export function runTool(name: string, parameters: string[], folder = '.'): Promise<Outcome> {
  return outcomeOf(path.resolve('node_modules/.bin', name), parameters, folder);
}

export function runScript(script: string, parameters: string[]): Promise<Outcome> {
  return outcomeOf(process.execPath, [script, ...parameters], '.');
}

function outcomeOf(command: string, parameters: string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // A shell where the commands of node_modules are shell scripts.
    const shell = process.platform === 'win32' && command !== process.execPath;
    // This variable would make node, run within a test, report as a test itself.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const child = spawn(command, parameters, { cwd, shell, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (status) => resolve({ status, output }));
  });
}
