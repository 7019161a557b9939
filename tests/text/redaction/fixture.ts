import { readFileSync } from 'node:fs';
import { parseMarked } from './marked-text.ts';
import type { ScreenedText } from './score.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const linesOf = (path: string) =>
	readFileSync(new URL(path, FIXTURES), 'utf8').split('\n').filter(Boolean);

/** Texts of "style TAB text" with marks; clean texts have none. */
export const readMarked = (path: string) => linesOf(path).map(parseMarked);

/** Texts of "denunciation|ordinary TAB style TAB text". */
export const readScreened = (path: string) =>
	linesOf(path).map((line): ScreenedText => {
		const [label, style = '', text = ''] = line.split('\t');
		return { isDenunciation: label === 'denunciation', style, text };
	});

const TRAINING = new URL('../../../data/training/', import.meta.url);

/** The training texts of the named files, with a name, a place … for each placeholder. */
export function readTraining(files: readonly string[]): ScreenedText[] {
	return files
		.flatMap((file) => readFileSync(new URL(file, TRAINING), 'utf8').split('\n').filter(Boolean))
		.map((line) => line.split('\t'))
		.map((cells) => ({
			isDenunciation: cells[3] === 'denunciation',
			style: cells[4] ?? '',
			text: cells[6] ?? ''
		}));
}
