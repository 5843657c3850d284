/** A machine to a Chromium that runs on it: one that is there, or one that is fetched now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

let browser: Promise<Browser> | undefined;

/** The one browser of a process. */
export function openBrowser(): Promise<Browser> {
  browser ??= findBrowser();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

async function findBrowser(): Promise<Browser> {
  const found = await launchAny();
  if (found) return found;
  console.log('No Chromium is on this machine; installing one.');
  installFromDistribution();
  const installed = await launchAny();
  if (installed) return installed;
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const downloaded = await launchAny();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium could be found or installed. Install one, or name it in CHROME_PATH, and try again.',
  );
}

async function launchAny(): Promise<Browser | null> {
  for (const executablePath of candidates().filter((candidate) => existsSync(candidate))) {
    // A file of that name need not be a browser: some distributions put a note there on how to install one.
    const launched = await chromium.launch({ executablePath, args: ['--disable-gpu'] }).catch(() => null);
    if (launched) return launched;
  }
  return null;
}

function candidates(): string[] {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const onMac = ['Chromium', 'Google Chrome'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const onWindows = [LOCALAPPDATA, PROGRAMFILES, `${PROGRAMFILES} (x86)`].flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
        ]
      : [],
  );
  // Playwright's own place heeds PLAYWRIGHT_BROWSERS_PATH.
  return [CHROME_PATH ?? '', ...onPath, ...onMac, ...onWindows, chromium.executablePath()].filter(Boolean);
}

function installFromDistribution(): void {
  const needsSudo = process.getuid?.() !== 0;
  const apt = (parameters: string[]) =>
    run(needsSudo ? 'sudo' : 'apt-get', needsSudo ? ['-n', 'apt-get', ...parameters] : parameters);
  if (process.platform === 'linux' && apt(['update']))
    apt(['install', '--yes', '--no-install-recommends', 'chromium']);
}

/** False where the command is not there or fails. */
function run(command: string, parameters: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'inherit', env: environment }).status === 0;
}
