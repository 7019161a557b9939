import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TrainingResult } from '#lib/classifier/train.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { writeDurably } from '../store/durable.ts';
import { renderCard } from './card.ts';
import { gateTable } from './gate-lines.ts';
import { GATE_FILE, type GateRecord } from './gate-record.ts';
import type { GatheredTexts } from './gather-texts.ts';
import { writeEvaluation } from './write-evaluation.ts';

const CANDIDATE_FILE = 'classifier.candidate.json';

/** A trained version, ready to be written. `result.artefact` is the one that ships. */
export interface Version {
	result: TrainingResult;
	texts: GatheredTexts;
	record: GateRecord;
	taxonomy: Taxonomy;
}

const authorsOf = (texts: readonly { author: string }[]) => [
	...new Set(texts.map((text) => text.author))
];

/** What the card says of people's labels, the frozen texts and the comparison with the version before. */
function gateSection({ corrections, frozen_texts, compared_with, is_forced }: GateRecord): string {
	const learned = `Labels by people: ${corrections.learned} learned from, ${corrections.frozen} frozen because two people agree, ${corrections.disputed} left out because they disagree, ${corrections.absent} left out because their text is not published.`;
	const compared = compared_with
		? `Compared with ${compared_with.version}${compared_with.is_trained_without_frozen ? '' : ' (which may have learned from frozen texts, and then has the advantage)'}: ${compared_with.is_passed ? 'not worse' : 'worse'}${is_forced ? ', and put in use by --force' : ''}.\n\n${gateTable(compared_with)}`
		: 'There was no earlier version that could be compared with.';
	return `
## Frozen texts and labels by people
${frozen_texts} texts were never learned from: a fixed tenth of every author's, and labels on which two people agree. ${learned}

${compared}
`;
}

/** Puts a version in use: artefact, card, evaluation, and how it passed the gate. Returns its path. */
export function writeLive(folder: string, { result, texts, record, taxonomy }: Version): string {
	mkdirSync(folder, { recursive: true });
	const { written, contrast, corrections, scored } = texts;
	const json = `${JSON.stringify(result.artefact)}\n`;
	const correctedTexts = scored === written ? 0 : corrections.texts.length;
	const report = writeEvaluation(folder, { result, taxonomy, correctedTexts });
	const card = renderCard(result, report, {
		texts: written.length,
		authors: authorsOf(written),
		contrastAuthors: authorsOf(contrast),
		features: result.artefact.counts.length,
		bytes: Buffer.byteLength(json),
		gzippedBytes: gzipSync(json, { level: 9 }).length
	});
	const path = join(folder, 'classifier.json');
	writeDurably(join(folder, 'card.md'), card + gateSection(record));
	writeDurably(join(folder, GATE_FILE), `${JSON.stringify(record, null, '\t')}\n`);
	writeDurably(path, json);
	rmSync(join(folder, CANDIDATE_FILE), { force: true });
	return path;
}

/** Leaves a version that did not pass beside the one in use, for whoever wants to look. */
export function writeCandidate(folder: string, { result }: Version): string {
	const path = join(folder, CANDIDATE_FILE);
	writeDurably(path, `${JSON.stringify(result.artefact)}\n`);
	return path;
}
