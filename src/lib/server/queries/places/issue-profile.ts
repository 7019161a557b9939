import type { Viewer } from '#lib/domain/viewer.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { issueNamesQuestion } from '../reference/dimensions.ts';
import type { IssueNames } from '../reference/dimensions.ts';

export interface IssueProfile extends IssueNames {
	/** the other issues of its group */
	siblings: readonly IssueNames[];
}

/** Names, definition and neighbours of an issue; null when it is unknown. */
export async function issueProfile(
	warehouse: Warehouse,
	viewer: Viewer,
	issue: string
): Promise<IssueProfile | null> {
	const rows = await warehouse.ask(issueNamesQuestion, viewer, {});
	const found = rows.find((row) => row.issue === issue);
	if (!found) return null;
	const isSibling = (row: IssueNames) => row.issue_group === found.issue_group && row !== found;
	return { ...found, siblings: rows.filter(isSibling) };
}
