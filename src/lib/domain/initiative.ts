import { z } from 'zod';
import { OUTCOME_EVIDENCE } from './outcome-evidence.ts';
import { fieldSchema, issueSchema } from './taxonomy.ts';

/** An initiative is a "mô hình dân vận khéo". What a source does not say stays null. */
const blankIsNull = (value: unknown) => (value === '' || value === undefined ? null : value);
const text = z.preprocess(blankIsNull, z.string().trim().nullable());
const day = z.preprocess(blankIsNull, z.iso.date().nullable());
const whole = z.preprocess(blankIsNull, z.coerce.number().int().nullable());
const amount = z.preprocess(blankIsNull, z.coerce.number().nullable());
const flag = z.preprocess(blankIsNull, z.union([z.boolean(), z.stringbool()]).nullable());
const id = z.string().trim().min(1).max(120);

export const INITIATIVE_STATUSES = [
	'proposed',
	'registered',
	'in_implementation',
	'assessed',
	'recognised',
	'not_recognised',
	'replicating',
	'maintained',
	'lapsed',
	'withdrawn',
	'unknown'
] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];
export const initiativeStatusSchema = z.enum(INITIATIVE_STATUSES);
/** Statuses of an initiative that counts towards "one per commune per year". */
export const RECOGNISED_STATUSES = ['recognised', 'replicating', 'maintained'] as const;
/** Only these record kinds are initiatives; the press register also names themes and campaigns. */
export const COUNTED_RECORD_KINDS = ['model_named', 'model_described'] as const;

const place = { commune_code: text, province_code: text };

export const initiativeRecordSchema = z.object({
	initiative_id: id,
	name_vi: text,
	name_en: text,
	...place,
	field: z.preprocess(blankIsNull, fieldSchema.nullable()),
	owner_type: text,
	issue: z.preprocess(blankIsNull, issueSchema.nullable()),
	area_type: text,
	registered_year: whole,
	status: z.preprocess((v) => blankIsNull(v) ?? 'unknown', initiativeStatusSchema),
	registered_on: day,
	assessed_on: day,
	recognised_on: day,
	lapsed_on: day,
	replication_of: text,
	is_selected_for_replication: flag,
	record_kind: z.preprocess((v) => blankIsNull(v) ?? 'model_named', z.string()),
	press_source_id: text,
	source_line: text
});
export type InitiativeRecord = z.infer<typeof initiativeRecordSchema>;

export const outcomeRecordSchema = z.object({
	outcome_id: id,
	initiative_id: text,
	...place,
	year: whole,
	indicator: z.string().min(1),
	value: z.coerce.number(),
	unit: z.string().min(1),
	qualifier: text,
	baseline: amount,
	target: amount,
	evidence: z.enum(OUTCOME_EVIDENCE),
	press_source_id: text
});
export type OutcomeRecord = z.infer<typeof outcomeRecordSchema>;

/** Shares are 0–1 and only for sources that print a rate without its counts. */
export const consultationRecordSchema = z.object({
	consultation_id: id,
	initiative_id: text,
	...place,
	topic: text,
	opened_on: day,
	closed_on: day,
	year: whole,
	eligible_basis: text,
	eligible: whole,
	participated: whole,
	agreed: whole,
	disagreed: whole,
	invalid: whole,
	stated_participation_percent: amount,
	stated_agreement_percent: amount,
	press_source_id: text
});
export type ConsultationRecord = z.infer<typeof consultationRecordSchema>;

export const contributionRecordSchema = z.object({
	contribution_id: id,
	initiative_id: text,
	...place,
	year: whole,
	purpose: text,
	amount_vnd: amount,
	amount_qualifier: text,
	labour_days: whole,
	land_m2: amount,
	households: whole,
	households_exempt: whole,
	source_kind: text,
	has_published_accounts: flag,
	press_source_id: text
});
export type ContributionRecord = z.infer<typeof contributionRecordSchema>;

export const dialogueRecordSchema = z.object({
	dialogue_id: id,
	initiative_id: text,
	...place,
	held_on: day,
	form: text,
	chair_role: text,
	is_led_by_head: flag,
	participants: whole,
	opinions_raised: whole,
	answered_on_spot: whole,
	commitments: whole,
	commitments_done: whole,
	press_source_id: text
});
export type DialogueRecord = z.infer<typeof dialogueRecordSchema>;

export const inspectionRecordSchema = z.object({
	inspection_id: id,
	...place,
	form: z.enum(['inspection', 'supervision']),
	lead_body: text,
	period_start: day,
	period_end: day,
	rounds: whole,
	organisations: whole,
	topic: text,
	findings: whole,
	recommendations: whole,
	recommendations_done: whole,
	press_source_id: text
});
export type InspectionRecord = z.infer<typeof inspectionRecordSchema>;

/** Title, publisher and date of a published article; pages show these beside each press row. */
export const pressSourceRecordSchema = z.object({
	press_source_id: id,
	title: z.string().min(1),
	publisher: z.string().min(1),
	address: text,
	published_on: day,
	earliest_on: day,
	latest_on: day
});
export type PressSourceRecord = z.infer<typeof pressSourceRecordSchema>;
