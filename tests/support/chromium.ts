import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Switches that make a browser test quiet, reproducible and able to run as root. */
export const CHROMIUM_SWITCHES = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** Path of an installed Chromium, or undefined. */
export const findChromium = () => CANDIDATES.find((path) => path && existsSync(path));

/**
 * Path of a Chromium to test with. As root on a Debian-like system it installs the package when
 * there is none; otherwise it throws a sentence that says how.
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing chromium with apt-get …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env });
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.'
	);
}
