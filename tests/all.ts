/**
 * `npm test`: everything that must hold, in the order in which a failure is cheapest to see.
 * Ends with one line, `N passed, N failed`, that counts the tests that really ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureChromium } from './support/chromium.ts';

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
}

const TMP = 'tests/.tmp';
const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', FORCE_COLOR: '0' };

function step(title: string, command: string, args: string[]): boolean {
	const started = performance.now();
	console.log(`\n▶ ${title}`);
	const { status } = spawnSync(command, args, { stdio: 'inherit', env });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${status === 0 ? '✔' : '✘'} ${title} (${seconds} s)`);
	return status === 0;
}

function vitest(title: string, name: string, extra: string[]): { ok: boolean; report: Report } {
	const outputFile = `${TMP}/${name}.json`;
	const ok = step(title, 'vitest', [
		'run',
		...extra,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile=${outputFile}`
	]);
	return { ok, report: JSON.parse(readFileSync(outputFile, 'utf8')) as Report };
}

mkdirSync(TMP, { recursive: true });
const checks = [
	step('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
	step('types', 'npm', ['run', '--silent', 'check']),
	step('lint', 'eslint', ['.']),
	step('unused files, exports and packages', 'knip', [])
];
const unit = vitest('unit tests', 'unit', []);
const built = step('build', 'vite', ['build', '--logLevel', 'error']);
ensureChromium();
const browser = vitest('browser tests', 'e2e', ['--config', 'tests/e2e/vitest.config.ts']);

const passed = unit.report.numPassedTests + browser.report.numPassedTests;
const skipped = unit.report.numPendingTests + browser.report.numPendingTests;
const failedChecks = [...checks, built].filter((ok) => !ok).length;
const failed = unit.report.numFailedTests + browser.report.numFailedTests + failedChecks;
const ok = failed === 0 && unit.ok && browser.ok;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(ok ? 0 : 1);
