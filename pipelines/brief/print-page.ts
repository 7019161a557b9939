import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';

const SECONDS = 90;

/** Root may not use the sandbox; the page printed is our own, from this machine. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const switchesFor = (profile: string, pdf: string) => [
	'--headless',
	...asRoot(),
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-extensions',
	'--disable-sync',
	'--no-first-run',
	'--no-pdf-header-footer',
	`--user-data-dir=${profile}`,
	`--print-to-pdf=${pdf}`
];

const failed = (said: string, cause?: unknown) =>
	new PipelineError(
		{
			vi: `Chromium không in được trang.\n${said.trim().split('\n').slice(-3).join('\n')}`,
			en: 'Chromium could not print the page.'
		},
		{ cause }
	);

/** Runs Chromium until it ends; a signal, or too long a time, ends it. */
function run(chromium: string, args: readonly string[], signal: AbortSignal): Promise<string> {
	const limit = AbortSignal.any([signal, AbortSignal.timeout(SECONDS * 1000)]);
	return new Promise((done, refused) => {
		let said = '';
		const browser = spawn(chromium, args, {
			stdio: ['ignore', 'ignore', 'pipe'],
			detached: process.platform !== 'win32'
		});
		// The browser is several processes: they are a group, which ends as one.
		const end = () => {
			if (process.platform === 'win32') browser.kill();
			else if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
		};
		limit.addEventListener('abort', end, { once: true });
		browser.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString('utf8');
		});
		browser.once('error', (cause) => refused(failed('', cause)));
		browser.once('close', (code) => {
			limit.removeEventListener('abort', end);
			if (signal.aborted) refused(signal.reason as Error);
			else if (code === 0) done(said);
			else refused(failed(said));
		});
	});
}

/**
 * Prints a page as it asks to be printed into the file `pdf`, with a profile that is thrown away.
 * Throws a sentence when Chromium fails, an AbortError when `signal` is aborted.
 */
export async function printPage(
	chromium: string,
	address: string,
	pdf: string,
	signal: AbortSignal
): Promise<void> {
	signal.throwIfAborted();
	const profile = mkdtempSync(join(tmpdir(), 'lang-nghe-print-'));
	try {
		const said = await run(chromium, [...switchesFor(profile, pdf), address], signal);
		if (!existsSync(pdf)) throw failed(said);
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
}
