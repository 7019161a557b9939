import type { StandingLabel } from '#lib/domain/correction.ts';
import type { ReadAgain, StoredText } from '../rows/read-again.ts';
import { orderedMap } from '../rows/ordered-map.ts';
import type { WorkerPool } from '../rows/worker-pool.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows } from '../store/run-script.ts';
import type { WorkStore } from '../store/work-store.ts';
import { relabelBatch, type Relabelled } from './relabel-batch.ts';

/** Texts of one transaction, and of one job of a thread. */
const BATCH_TEXTS = 10_000;
const JOB_TEXTS = 200;

interface OutdatedText extends StoredText {
	text_key: string;
	is_kind_recorded: boolean;
}

export interface Reading {
	store: WorkStore;
	pool: WorkerPool;
	/** a person who saw a text knows whether it denounces: the classifier does not withhold it then */
	labels: ReadonlyMap<string, readonly StandingLabel[]>;
	signal: AbortSignal;
	onTexts: (done: number, total: number) => void;
}

async function* jobsOf(texts: readonly OutdatedText[]) {
	for (let at = 0; at < texts.length; at += JOB_TEXTS) yield texts.slice(at, at + JOB_TEXTS);
}

/** The rows to withhold, by the rule of loading: the screen, or the kind where none was recorded. */
function denouncedOf(
	texts: readonly OutdatedText[],
	read: readonly ReadAgain[],
	labels: Reading['labels']
): Set<ReadAgain> {
	const denounced = new Set<ReadAgain>();
	read.forEach((row, index) => {
		const text = texts[index];
		if (!text || labels.has(text.text_key)) return;
		const isKind = row.kind === 'denunciation' && !text.is_kind_recorded;
		if (row.is_denunciation || isKind) denounced.add(row);
	});
	return denounced;
}

/**
 * Reads every stored text again that another version of the classifier read, batch by batch. Each
 * batch is one transaction: an interruption loses at most one, and the next run goes on from there.
 * @returns texts read, labels changed by head, texts withheld
 */
export async function readOutdated(reading: Reading): Promise<Relabelled & { texts: number }> {
	const { store, pool, labels, signal, onTexts } = reading;
	const { connection } = store;
	const classifier_version = await pool.run('version', {});
	const [outdated] = await askRows<{ n: number }>(
		connection,
		'outdated-count',
		readSql('sql/outdated-count.sql'),
		{ classifier_version }
	);
	const total = outdated?.n ?? 0;
	const sum = { texts: 0, sentiment: 0, issue: 0, kind: 0, withheld: 0 };
	while (sum.texts < total) {
		signal.throwIfAborted();
		const texts = await askRows<OutdatedText>(
			connection,
			'outdated-texts',
			readSql('sql/outdated-texts.sql'),
			{ classifier_version, most: BATCH_TEXTS }
		);
		if (texts.length === 0) break;
		const read: ReadAgain[] = [];
		const work = (job: OutdatedText[]) => pool.run('readAgain', { texts: job });
		for await (const part of orderedMap(jobsOf(texts), work, pool.width)) {
			signal.throwIfAborted();
			read.push(...part);
			onTexts(sum.texts + read.length, total);
		}
		const changed = await relabelBatch(connection, read, denouncedOf(texts, read, labels));
		for (const key of ['sentiment', 'issue', 'kind', 'withheld'] as const) sum[key] += changed[key];
		sum.texts += texts.length;
	}
	return sum;
}
