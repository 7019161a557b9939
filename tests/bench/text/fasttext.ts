import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Taken } from './speed/crew.ts';

/** The two settings to compare with; all else is as fastText has it by default. */
export const FASTTEXT_FLAGS = {
	'words 1–2, letters 2–5': ['-wordNgrams', '2', '-minn', '2', '-maxn', '5'],
	'words 1–2': ['-wordNgrams', '2']
} as const;
export type FasttextFlags = keyof typeof FASTTEXT_FLAGS;

export interface LabelledText {
	text: string;
	label: string;
}

const MARK = '__label__';
const lineOf = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim() || '-';
const shell = (...words: readonly string[]) =>
	spawnSync(words[0] ?? '', words.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 });

/** Whether Debian's fastText can be run; if not, says how to get it. */
export function hasFasttext(): boolean {
	const found = shell('fasttext').error === undefined;
	if (!found) console.log('fastText is not installed; for its rows: apt-get install fasttext');
	return found;
}

/**
 * Trains fastText on one thread, in a folder of its own.
 * @param more flags beside those named by `flags`
 * @throws Error with fastText's own words when it fails
 */
export function trainFasttext(
	texts: readonly LabelledText[],
	flags: FasttextFlags,
	more: readonly string[] = []
) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-fasttext-'));
	// Also after a fault: what is learned takes most of a gigabyte.
	const remove = () => rmSync(folder, { recursive: true, force: true });
	process.once('exit', remove);
	const at = (name: string) => join(folder, name);
	const lines = texts.map(({ text, label }) => `${MARK}${label} ${lineOf(text)}`);
	writeFileSync(at('train.txt'), lines.join('\n') + '\n');
	const files = ['-input', at('train.txt'), '-output', at('learned'), '-thread', '1'];
	const { status, stderr } = shell(
		'fasttext',
		'supervised',
		...files,
		...FASTTEXT_FLAGS[flags],
		...more
	);
	if (status !== 0) throw new Error(`fastText could not be trained: ${stderr}`);
	const write = (some: readonly string[]) =>
		writeFileSync(at('asked.txt'), some.map(lineOf).join('\n') + '\n');
	return {
		/** the likeliest label of each text */
		predict(some: readonly string[]): string[] {
			write(some);
			const { stdout } = shell('fasttext', 'predict', at('learned.bin'), at('asked.txt'));
			return stdout
				.trimEnd()
				.split('\n')
				.map((line) => line.slice(MARK.length));
		},
		/** what it takes to load and to label all texts */
		time(some: readonly string[]): Taken {
			write(some);
			const timed = 'TIMEFORMAT="%R %U %S"; time fasttext predict "$0" "$1" >/dev/null';
			const { stderr } = shell('bash', '-c', timed, at('learned.bin'), at('asked.txt'));
			const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
			return { wall, cpu: user + system };
		},
		remove
	};
}
