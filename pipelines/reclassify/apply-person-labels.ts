import { settleLabels, type StandingLabel } from '#lib/domain/correction.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows } from '../store/run-script.ts';
import type { WorkStore } from '../store/work-store.ts';

export interface PersonLabelCounts {
	/** stored texts that carry a person's label on some head */
	texts: number;
	/** on how many it differs from the classifier's */
	sentiment: number;
	issue: number;
	kind: number;
}

/** What people say about texts, as the work store holds it; denunciations are withheld, not labelled. */
function rowsOf(labels: ReadonlyMap<string, readonly StandingLabel[]>, taxonomy: Taxonomy) {
	const leaves = new Map(taxonomy.leaves.map((leaf) => [leaf.id, leaf]));
	return [...labels].flatMap(([text_key, standing]) => {
		const { sentiment, issue, kind, is_denunciation } = settleLabels(standing);
		// An issue that the taxonomy no longer has cannot be counted anywhere.
		const leaf = issue === null ? undefined : leaves.get(issue);
		if (is_denunciation || (sentiment === null && !leaf && kind === null)) return [];
		return {
			text_key,
			sentiment,
			issue: leaf?.id ?? null,
			issue_group: leaf ? groupOfIssue(leaf.id) : null,
			field: leaf?.default_field ?? null,
			kind
		};
	});
}

/**
 * Makes the work store hold exactly the labels that people stand by. They show from the next publish
 * on; a label taken back is gone again, since the facts themselves are never changed.
 */
export async function applyPersonLabels(
	{ connection }: WorkStore,
	labels: ReadonlyMap<string, readonly StandingLabel[]>,
	taxonomy: Taxonomy
): Promise<PersonLabelCounts> {
	await connection.run('begin transaction');
	try {
		await connection.run('delete from dim_person_label');
		const writer = await openWriter(connection, 'work', 'dim_person_label');
		writer.append(rowsOf(labels, taxonomy));
		writer.close();
		await connection.run('commit');
	} catch (error) {
		await connection.run('rollback');
		throw error;
	}
	const [counts] = await askRows<PersonLabelCounts>(
		connection,
		'person-label-counts',
		readSql('sql/person-label-counts.sql')
	);
	if (!counts) throw new Error('person-label-counts gave no answer');
	return counts;
}
