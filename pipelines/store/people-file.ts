import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { StandingLabel } from '#lib/domain/correction.ts';
import { standingLabelRowSchema } from '#lib/domain/standing-label-row.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readSql } from './read-sql.ts';

/**
 * The layouts of people.sqlite whose labels this program reads; the server makes and migrates the file.
 * The second added saved views, the third shared links, the fourth two trails; all left the labels as they were.
 */
const KNOWN_VERSIONS = [1, 2, 3, 4];
const BUSY_MS = 5000;

function open(path: string, readOnly: boolean): DatabaseSync {
	const database = new DatabaseSync(path, { readOnly, timeout: BUSY_MS });
	const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
	if (KNOWN_VERSIONS.includes(version)) return database;
	database.close();
	throw new PipelineError({
		vi: `Tệp ${path} có cấu trúc phiên bản ${version}, chương trình này đọc phiên bản ${KNOWN_VERSIONS.join(', ')}. Hãy dùng cùng một bản phần mềm cho máy chủ và dòng lệnh.`,
		en: `The file ${path} has layout version ${version}, this program reads ${KNOWN_VERSIONS.join(', ')}. Use one release for the server and the command line.`
	});
}

/**
 * The labels of people, by text; none where nobody has labelled anything yet.
 * @throws PipelineError when the file is of another version
 */
export function readStandingLabels(path: string): Map<string, StandingLabel[]> {
	if (!existsSync(path)) return new Map();
	const database = open(path, true);
	try {
		const rows = database.prepare(readSql('sql/standing-labels.sql')).all();
		return Map.groupBy(
			rows.map((row) => standingLabelRowSchema.parse(row)),
			({ text_key }) => text_key
		);
	} finally {
		database.close();
	}
}

/** Forgets which texts events were about: of a denunciation nothing may lead back to its text. */
export function forgetTexts(path: string, textKeys: readonly string[]): void {
	if (textKeys.length === 0) return;
	const database = open(path, false);
	try {
		// What is overwritten must not stay legible in free parts of the file.
		database.exec('pragma secure_delete = on');
		database.prepare(readSql('sql/forget-texts.sql')).run({ text_keys: JSON.stringify(textKeys) });
		database.exec('pragma wal_checkpoint(truncate)');
	} finally {
		database.close();
	}
}
