import { ADMIN } from './phrases/admin.ts';
import { CONDUCT } from './phrases/conduct.ts';
import { DEMOCRACY } from './phrases/democracy.ts';
import { ECON } from './phrases/econ.ts';
import { EDU } from './phrases/edu.ts';
import { ENV } from './phrases/env.ts';
import type { GroupPhrases, LeafPhrases } from './phrases/group-phrases.ts';
import { INFRA } from './phrases/infra.ts';
import { LAND } from './phrases/land.ts';
import { MOVEMENT } from './phrases/movement.ts';
import { OTHER } from './phrases/other.ts';
import { SEC } from './phrases/sec.ts';
import { URBAN } from './phrases/urban.ts';
import { UTIL } from './phrases/util.ts';
import { WELFARE } from './phrases/welfare.ts';

const GROUPS: readonly GroupPhrases[] = [
	LAND,
	ADMIN,
	CONDUCT,
	DEMOCRACY,
	ENV,
	INFRA,
	UTIL,
	URBAN,
	SEC,
	WELFARE,
	EDU,
	ECON,
	MOVEMENT,
	OTHER
];

/** All invented phrases by issue leaf, each with the details of its group. */
export const PHRASE_BANK: ReadonlyMap<string, LeafPhrases & { details: readonly string[] }> =
	new Map(
		GROUPS.flatMap(({ details, leaves }) =>
			Object.entries(leaves).map(([issue, phrases]) => [issue, { ...phrases, details }] as const)
		)
	);
