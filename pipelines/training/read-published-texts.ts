import { DuckDBInstance, listValue } from '@duckdb/node-api';
import type { SentimentScore } from '#lib/domain/sentiment.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readCurrent } from '../store/current.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows } from '../store/run-script.ts';
import { SNAPSHOT_SCHEMA_VERSION } from '../store/snapshot-version.ts';

/** A redacted text as it was published. */
export interface PublishedText {
	text_key: string;
	text_redacted: string;
	lang: string;
	received_on: string;
	province_code: string | null;
	sentiment_score: SentimentScore;
}

const absent = () =>
	new PipelineError({
		vi: 'Có nhãn do người gán nhưng kho chưa có ảnh chụp dùng được để lấy văn bản. Hãy chạy: npm run pipeline -- publish, hoặc huấn luyện với --without-corrections.',
		en: 'There are labels by people but the warehouse has no snapshot to take the texts from. Run: npm run pipeline -- publish, or train with --without-corrections.'
	});

/**
 * The texts with these keys in the snapshot that is served, redacted as they were stored; keys that it
 * does not hold are left out.
 * @throws PipelineError when there is no snapshot of this program's layout
 */
export async function readPublishedTexts(
	warehouse: string,
	textKeys: readonly string[]
): Promise<PublishedText[]> {
	const path = readCurrent(warehouse);
	if (!path) throw absent();
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	try {
		const connection = await instance.connect();
		const [meta] = await askRows<{ schema_version: number }>(
			connection,
			'meta-snapshot',
			'select schema_version from meta_snapshot'
		);
		if (meta?.schema_version !== SNAPSHOT_SCHEMA_VERSION) throw absent();
		const text_keys = listValue([...textKeys]);
		return await askRows(connection, 'texts-by-key', readSql('sql/texts-by-key.sql'), {
			text_keys
		});
	} finally {
		instance.closeSync();
	}
}
