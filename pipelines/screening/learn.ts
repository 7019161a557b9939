import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { learnSigns, PARTS, weighSigns } from '#lib/text/denunciation/learn-signs.ts';
import type { LabelledSigns } from '#lib/text/denunciation/learn-signs.ts';
import { readSigns } from '#lib/text/denunciation.ts';

/** Learns the weights of the denunciation screen and writes them: `node pipelines/screening/learn.ts`. */
interface Labelled extends LabelledSigns {
	/** whose text it is: nobody's texts are scored by weights that were learnt from them */
	author: string;
}

const DATA = new URL('../../data/', import.meta.url);
const TABLE = new URL('../../src/lib/text/denunciation/sign-weights.ts', import.meta.url);
const FOLDS = 4;
const SHARES_FLAGGED = [0.045, 0.055, 0.07];
const cellsOf = (path: string) =>
	readFileSync(new URL(path, DATA), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split('\t'));

const tablesIn = (folder: string) =>
	readdirSync(new URL(folder, DATA))
		.filter((file) => file.endsWith('.tsv'))
		.sort();

function readTexts(): Labelled[] {
	const training = tablesIn('training/').flatMap((file) =>
		cellsOf(`training/${file}`).map(([, , , kind, , , text = '']) => ({
			...readSigns(text),
			isDenunciation: kind === 'denunciation',
			author: file
		}))
	);
	const own = tablesIn('screening/').flatMap((file) =>
		cellsOf(`screening/${file}`).map((cells) => ({
			...readSigns(cells.at(-1) ?? ''),
			isDenunciation: cells[0] === 'denunciation',
			author: `own ${file}`
		}))
	);
	return [...training, ...own];
}

/** What weights learnt without an author's texts say of them. */
function scoreFolds(texts: readonly Labelled[]): number[] {
	const authors = [...new Set(texts.map(({ author }) => author))];
	const foldOf = (text: Labelled) => authors.indexOf(text.author) % FOLDS;
	const scores = new Array<number>(texts.length).fill(0);
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learnSigns(texts.filter((text) => foldOf(text) !== fold));
		texts.forEach((text, at) => {
			if (foldOf(text) === fold) scores[at] = weighSigns(text, weights);
		});
	}
	return scores;
}

const texts = readTexts();
const scores = scoreFolds(texts);
const isOwn = ({ author }: Labelled) => author.startsWith('own');
const scoresOf = (wanted: (text: Labelled) => boolean) =>
	scores.filter((_, at) => wanted(texts[at] as Labelled));
const ordinary = scoresOf((text) => !isOwn(text) && !text.isDenunciation).sort((a, b) => b - a);
for (const share of SHARES_FLAGGED) {
	const floor = ordinary[Math.floor(share * ordinary.length)] ?? 0;
	const found = (wanted: (text: Labelled) => boolean) => {
		const some = scoresOf((text) => wanted(text) && text.isDenunciation);
		return `${some.filter((score) => score > floor).length}/${some.length}`;
	};
	console.log(
		`flagging ${(100 * share).toFixed(1)} % of other texts (above ${floor.toFixed(2)}):`,
		`${found((text) => !isOwn(text))} of the training texts, ${found(isOwn)} of the own`
	);
}
const { base, weights } = learnSigns(texts);
const table = [...weights].map(([sign, weight]) => `${sign}:${Math.round(weight * PARTS)}`);
const lines: string[] = [];
for (const entry of table) {
	const last = lines.at(-1);
	if (last === undefined || last.length + entry.length > 1200) lines.push(entry);
	else lines[lines.length - 1] = `${last}|${entry}`;
}
writeFileSync(
	TABLE,
	`/** Learnt by \`node pipelines/screening/learn.ts\`: sign and twentieths of its weight, strongest first. */
export const SIGN_WEIGHTS = {
	base: ${base},
	table: \`${lines.join('|\n')}\`
};
`
);
console.log(`${weights.size} weights written`);
