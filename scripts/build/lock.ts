/** One build at a time in a work folder: a file that names the process which builds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failure } from './failure.ts';

/** Held until disposed; throws when a living process holds it. The folder is made where it is not there. */
export function holdLock(work: string): Disposable {
  mkdirSync(work, { recursive: true });
  const file = path.join(work, 'lock');
  const holder = readHolder(file);
  if (holder !== null && isAlive(holder)) {
    throw failure(`Another build is under way (process ${holder}). Wait for it, or delete ${file}.`);
  }
  rmSync(file, { force: true });
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) };
}

function readHolder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Signal 0 only asks. A process of another user answers EPERM, and lives. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
