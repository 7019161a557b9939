import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '#lib/domain/period.ts';
import { startOfDay } from './clock.ts';
import type { ExampleGazetteer } from './example-gazetteer.ts';
import { createExampleWriter, type ExampleWriter } from './example-writer.ts';
import { feedbackCases, type FeedbackPlan } from './feedback-cases.ts';
import { planHotspots } from './hotspots.ts';
import { inventConsultations } from './consultations.ts';
import { inventContributions } from './contributions.ts';
import { inventDialogues } from './dialogues.ts';
import { inventInitiatives } from './initiatives.ts';
import { inventInspections } from './inspections.ts';
import { inventOutcomes } from './outcomes.ts';
import { createRandom } from './random.ts';
import { planStorms } from './seasonality.ts';
import { settlementPath } from './settlement-path.ts';
import { layOutSites } from './sites.ts';
import { planVolume } from './volume-plan.ts';

export interface ExampleOptions {
	/** the last day that the example speaks of, YYYY-MM-DD */
	asOf: string;
	seed: number;
	gazetteer: ExampleGazetteer;
	/** 1 makes about 60,000 feedback and 8,000 initiatives; 0.05 is enough for tests */
	scale?: number;
	onProgress?: (done: number, total: number, what: string) => void;
}

export interface ExampleFiles {
	files: { path: string; mapping: string }[];
	/** JSON of the planted hotspots */
	truth: string;
}

const MAPPINGS = join(import.meta.dirname, '../../data/examples/example-mappings');
const DAYS = 1096;
const FEEDBACK = 60_000;
const HOTSPOTS = 12;

export function planFeedback({ asOf, seed, gazetteer, scale = 1 }: ExampleOptions): FeedbackPlan {
	const days = Array.from({ length: DAYS }, (_, i) => addDays(asOf, i - DAYS + 1));
	const provinces = layOutSites(gazetteer, seed);
	const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
	const count = Math.max(3, Math.round(HOTSPOTS * Math.min(1, scale)));
	return {
		seed,
		asOf,
		provinces,
		volume: planVolume(provinces, days, FEEDBACK * scale, seed),
		storms: planStorms(seed, years),
		hotspots: planHotspots(gazetteer, provinces, { seed, asOf, count })
	};
}

async function writeFeedback(
	plan: FeedbackPlan,
	writer: ExampleWriter,
	onProgress: NonNullable<ExampleOptions['onProgress']>
) {
	const random = createRandom(plan.seed, 'settlement');
	const asOfMs = startOfDay(addDays(plan.asOf, 1));
	let day = 0;
	for (const cases of feedbackCases(plan)) {
		for (const item of cases) {
			const year = item.feedback.received_at.slice(0, 4);
			writer.write(`feedback-${year}`, item.feedback);
			const { steps, responses } = settlementPath(item, asOfMs, random);
			for (const step of steps) writer.write(`status-events-${year}`, step);
			for (const response of responses) writer.write(`responses-${year}`, response);
		}
		if (++day % 20 === 0) {
			await writer.flush();
			onProgress(day, DAYS, 'feedback');
		}
	}
}

function writeMovement(
	{ asOf, seed, scale = 1 }: ExampleOptions,
	plan: FeedbackPlan,
	writer: ExampleWriter
) {
	const options = { asOf, seed, scale };
	const initiatives = inventInitiatives(plan.provinces, options);
	const rows: Record<string, readonly object[]> = {
		initiatives,
		outcomes: inventOutcomes(initiatives, seed),
		consultations: inventConsultations(plan.provinces, options),
		contributions: inventContributions(initiatives, seed),
		dialogues: inventDialogues(plan.provinces, options),
		inspections: inventInspections(plan.provinces, options)
	};
	for (const [name, list] of Object.entries(rows)) for (const row of list) writer.write(name, row);
}

/**
 * Writes the invented example into `dir` as JSON lines that load through the ordinary path, each
 * with its mapping, and the truth about the planted hotspots. Same options, same bytes.
 */
export async function writeExampleFiles(
	dir: string,
	options: ExampleOptions
): Promise<ExampleFiles> {
	await mkdir(dir, { recursive: true });
	const plan = planFeedback(options);
	const writer = createExampleWriter(dir);
	await writeFeedback(plan, writer, options.onProgress ?? (() => undefined));
	writeMovement(options, plan, writer);
	const names = await writer.close();
	const truth = join(dir, 'hotspots-truth.json');
	await writeFile(truth, `${JSON.stringify(plan.hotspots, null, '\t')}\n`);
	return {
		truth,
		files: names.map((name) => ({
			path: join(dir, `${name}.jsonl`),
			mapping: join(MAPPINGS, `${name.replace(/-\d{4}$/, '')}.json`)
		}))
	};
}
