import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts } from '#lib/classifier/fit.ts';
import { headsOf } from '#lib/classifier/heads.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { FASTTEXT_FLAGS, hasFasttext, trainFasttext, type FasttextFlags } from './fasttext.ts';
import { startCrew, type Taken } from './speed/crew.ts';
import { ARTEFACT, STAGES, type Stage } from './speed/stages.ts';
import { printHead, printLine, thousands } from './table.ts';

const ROUNDS = 5;
/** fastText reads the texts so many times over, so that its start weighs less. */
const REPEATS = 3;
const TARGETS: Record<string, number> = { decide1: 18_000, decide2: 33_000, read2: 12_000 };

interface Contestant {
	name: string;
	target?: number | undefined;
	/** seconds a text */
	run: () => Promise<Taken> | Taken;
	stop: () => unknown;
}

async function ours(texts: number): Promise<Contestant[]> {
	const contestants: Contestant[] = [];
	for (const shares of [1, 2]) {
		const crew = await startCrew(shares);
		for (const stage of Object.keys(STAGES) as Stage[]) {
			contestants.push({
				name: `${STAGES[stage]}, ${shares === 1 ? 'one core' : 'two cores'}`,
				target: TARGETS[`${stage}${shares}`],
				run: async () => {
					const { wall, cpu } = await crew.run(stage);
					return { wall: wall / texts, cpu: cpu / shares / texts };
				},
				stop: crew.stop
			});
		}
	}
	return contestants;
}

function fasttexts(texts: readonly { text: string; label: string }[]): Contestant[] {
	const some = texts.map(({ text }) => text);
	const many = Array.from({ length: REPEATS }, () => some).flat();
	return (Object.keys(FASTTEXT_FLAGS) as FasttextFlags[]).map((flags) => {
		const trained = trainFasttext(texts, flags, ['-epoch', '1']);
		return {
			name: `fastText, 57 labels, ${flags}, one core`,
			run: () => {
				const [all, load] = [trained.time(many), trained.time(some.slice(0, 1))];
				const each = (what: keyof Taken) => (all[what] - load[what]) / many.length;
				return { wall: each('wall'), cpu: each('cpu') };
			},
			stop: trained.remove
		};
	});
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** Texts a second, ours and fastText's in turns; then the artefact's size and one training. */
export async function benchSpeed(): Promise<void> {
	const taxonomy = readTaxonomy('data/reference');
	const { texts, contrast } = readTrainingTexts('data/training');
	const all = [...texts, ...contrast];
	const labelled = all.map(({ text, issue }) => ({ text, label: issue }));
	const contestants = [...(hasFasttext() ? fasttexts(labelled) : []), ...(await ours(all.length))];
	const taken = contestants.map((): Taken[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [at, { run }] of contestants.entries()) taken[at]?.push(await run());
	}
	for (const { stop } of contestants) await stop();
	printHead(
		`Texts a second, ${thousands(all.length)} training texts, ${ROUNDS} rounds`,
		...['median', 'best', 'by CPU, best', 'target', '× fastText']
	);
	const bestOf = (at: number) => sorted((taken[at] ?? []).map(({ cpu }) => cpu))[0] ?? 0;
	contestants.forEach(({ name, target }, at) => {
		const walls = sorted((taken[at] ?? []).map(({ wall }) => wall));
		const rates = [walls[ROUNDS >> 1] ?? 0, walls[0] ?? 0, bestOf(at)].map((each) => 1 / each);
		const ratio = contestants[0]?.name.startsWith('fastText') ? bestOf(0) / bestOf(at) : null;
		printLine(
			name,
			...rates.map(thousands),
			target ? `≥ ${thousands(target)}` : '',
			ratio === null ? '' : ratio.toFixed(1)
		);
	});
	printHead('Artefact and training', 'measured', 'target');
	const zipped = gzipSync(readFileSync(ARTEFACT), { level: 9 }).length;
	printLine('artefact, gzipped', `${(zipped / 1000).toFixed(0)} KB`, '≤ 400 KB');
	const before = process.cpuUsage();
	fitClassifier(
		prepareTexts(all, FIT_OPTIONS.seed),
		headsOf(taxonomy),
		buildCueTable(taxonomy),
		FIT_OPTIONS
	);
	const { user, system } = process.cpuUsage(before);
	printLine('one fit on all texts, CPU', `${((user + system) / 1e6).toFixed(0)} s`, '≤ 60 s');
}
