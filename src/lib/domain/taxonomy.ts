import { z } from 'zod';
import { ISSUE_ID } from './issue.ts';

const named = z.object({ id: z.string(), vi: z.string(), en: z.string() });
const cue = z.object({ vi: z.string(), nodia: z.string(), nodia_safe: z.boolean() });

/** `data/reference/taxonomy.json`: fields, issue groups, issue leaves with cues, and code lists. */
export const taxonomySchema = z.object({
	fields: z.array(named),
	groups: z.array(named.extend({ leaves: z.array(z.string()) })),
	leaves: z.array(
		named.extend({
			group: z.string(),
			definition_en: z.string(),
			default_field: z.string().nullable(),
			cues_vi: z.array(cue),
			cues_en: z.array(z.string())
		})
	),
	channels: z.array(named.extend({ confidential: z.boolean() })),
	kinds: z.array(named),
	statuses: z.array(named.extend({ class: z.string() })),
	area_types: z.array(named),
	owner_types: z.array(named),
	initiative_statuses: z.array(named),
	text_normalisation: z.record(z.string(), z.string())
});
export type Taxonomy = z.infer<typeof taxonomySchema>;
export type IssueLeaf = Taxonomy['leaves'][number];

export const FIELDS = [
	'economy',
	'culture_society',
	'security_defence',
	'party_political_system'
] as const;
export type Field = (typeof FIELDS)[number];
export const fieldSchema = z.enum(FIELDS);

export const issueSchema = z.string().regex(ISSUE_ID);
